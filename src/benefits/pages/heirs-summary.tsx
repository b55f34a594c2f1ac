import type { VNode } from 'preact'
import { Cover, DataTable, MoneyText } from '#design'
import type { Language } from '#values'
import type { ProgrammeHeirs } from '../heirs.ts'
import { noAmountText, programmeText, heirsText as text } from '../heirs-text.ts'
import { whoWords } from '../heirs-words.ts'

export type SummaryProps = {
  readonly language: Language
  readonly programmes: readonly ProgrammeHeirs[]
}

/** Every programme in one line: for whom, and how much. */
export function HeirsSummary({ language, programmes }: SummaryProps): VNode {
  return (
    <Cover block>
      <DataTable
        language={language}
        caption={text.exists[language]}
        columns={[
          { head: text.programme[language] },
          { head: text.who[language] },
          { head: text.howMuch[language], kind: 'amount' },
        ]}
        rows={programmes.map((programme) => ({
          cells: [
            <a key="name" href={`/profile/heirs#${programme.programme}`}>
              {programmeText[programme.programme][language]}
            </a>,
            whoWords(programme, language),
            <HowMuch key="much" language={language} programme={programme} />,
          ],
        }))}
      />
    </Cover>
  )
}

type HowMuchProps = { readonly language: Language; readonly programme: ProgrammeHeirs }

function HowMuch({ language, programme: { amount, total, programme } }: HowMuchProps): VNode {
  if (amount.kind === 'none')
    return <span class="figure-words">{noAmountText[amount.why][language]}</span>
  if (total === undefined) return <span>–</span>
  return (
    <span>
      <MoneyText amount={total} language={language} />
      {programme === 'jp' && ` ${text.aMonth[language]}`}
    </span>
  )
}
