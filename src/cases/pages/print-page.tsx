import type { VNode } from 'preact'
import { PageHead, Section } from '#design'
import { sizeText, subjectText } from '../case-text.ts'
import { text } from '../text.ts'
import { CaseFacts, type CaseView } from './case-page.tsx'
import { Entries } from './entries.tsx'

/** A case on paper: its facts, everything that was written, and what the files are called. */
export function PrintPage(view: CaseView): VNode {
  const { language, found, evidence } = view
  return (
    <>
      <PageHead
        title={subjectText(found.subject, language)}
        lead={text.printAdvice[language]}
        back={{ href: `/cases/${found.number}`, label: found.number }}
      />
      <CaseFacts {...view} />
      <Section title={text.thread[language]}>
        <Entries {...view} />
      </Section>
      {evidence.length > 0 && (
        <Section title={text.evidence[language]}>
          <ol>
            {evidence.map(({ evidenceId, name, bytes }) => (
              <li key={evidenceId}>
                {name} ({sizeText(bytes, language)})
              </li>
            ))}
          </ol>
        </Section>
      )}
    </>
  )
}
