import type { VNode } from 'preact'
import { AttentionList, Section } from '#design'
import type { Language } from '#values'
import { employerText } from '../employer-text.ts'
import type { Employment } from '../employment.ts'
import type { Attention } from '../radar/attention.ts'
import { attentionText, countedText, moneySentence } from '../radar/attention-text.ts'
import { titleText } from '../radar/text.ts'

/** So many stand on the first page; the radar has the others. */
const SHOWN = 3

export type AttentionPartProps = {
  readonly language: Language
  readonly attention: Attention
  /** For the names of employers. */
  readonly employments: readonly Employment[]
}

/** The heaviest findings, each with the way to its month; nothing when nothing needs attention. */
export function AttentionPart({
  language,
  attention: { runs },
  employments,
}: AttentionPartProps): VNode | null {
  if (runs.length === 0) return null
  const others = runs.length - SHOWN
  return (
    <Section title={attentionText.title[language]}>
      <AttentionList
        open={attentionText.open[language]}
        items={runs.slice(0, SHOWN).map((run) => {
          const known = employments.find((one) => one.employerNumber === run.employerNumber)
          const employer = { ...run, employerName: known?.employerName ?? '' }
          const money = run.amount === 0n ? '' : ` · ${moneySentence(run.amount, language)}`
          return {
            key: [run.kpj, run.employerNumber, run.kind, run.from].join('|'),
            title: titleText(run.kind, run)[language],
            text: `${employerText(employer, language)}${money}`,
            href: `/contributions/months/${run.from}`,
          }
        })}
      />
      <p>
        <a href="/contributions/radar">
          {others > 0 ? countedText(others)[language] : attentionText.toRadar[language]}
        </a>
      </p>
    </Section>
  )
}
