import type { VNode } from 'preact'
import { Certainty, Cover, DataTable, Section, Tag } from '#design'
import { paperText, relationText } from '#members'
import type { Language } from '#values'
import { type HeirPapers, type LaterPaper, type PaperSource, sourceText } from '../heirs-papers.ts'
import { standingText, heirsText as text } from '../heirs-text.ts'

export type HeirsPapersProps = {
  readonly language: Language
  readonly papers: readonly HeirPapers[]
}

/** What each heir needs: at home, seen, proved or missing, with where it is asked for. */
export function HeirsPapersPart({ language, papers }: HeirsPapersProps): VNode | null {
  if (papers.length === 0) return null
  return (
    <Section title={text.papers[language]} id="papers" ruled>
      <p>{text.papersLead[language]}</p>
      {papers.map(({ relative, papers: own }) => (
        <Cover block key={relative.relativeId}>
          <DataTable
            language={language}
            caption={`${relative.details.name} (${relationText[relative.relation][language]})`}
            columns={[
              { head: text.paper[language] },
              { head: text.standing[language], onPhone: 'state' },
              { head: text.source[language] },
            ]}
            rows={own.map(({ paper, standing, source, certainty }) => ({
              cells: [
                paperText[paper][language],
                <Tag key="standing" tone={standingText[standing].tone}>
                  {standingText[standing][language]}
                </Tag>,
                <SourceCell key="source" {...{ language, source, certainty }} />,
              ],
            }))}
          />
        </Cover>
      ))}
    </Section>
  )
}

export type LaterPapersProps = {
  readonly language: Language
  readonly title: string
  readonly papers: readonly LaterPaper[]
}

/** Papers of the member, or of afterwards. */
export function LaterPapersTable({ language, title, papers }: LaterPapersProps): VNode {
  return (
    <DataTable
      language={language}
      caption={title}
      columns={[
        { head: text.paper[language] },
        { head: text.forWhat[language] },
        { head: text.source[language] },
      ]}
      rows={papers.map(({ name, for: what, source, certainty }) => ({
        cells: [
          name[language],
          what[language],
          <SourceCell key="source" {...{ language, source, certainty }} />,
        ],
      }))}
    />
  )
}

/** The source may wrap; how sure it is stands behind it. */
function SourceCell({ language, ...source }: PaperSource & { readonly language: Language }): VNode {
  return (
    <span>
      {sourceText(source, language)} <Certainty certainty={source.certainty} language={language} />
    </span>
  )
}
