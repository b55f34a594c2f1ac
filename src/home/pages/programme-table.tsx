import type { VNode } from 'preact'
import { JP_MONTHS_FOR_PENSION, type ProgrammeSummary } from '#contributions'
import { DataTable, MoneyText, Tag } from '#design'
import { type Language, monthText } from '#values'
import { pensionMonths, programmeNames, recordedThrough, text } from '../text.ts'

export type ProgrammeTableProps = {
  readonly language: Language
  readonly programmes: readonly ProgrammeSummary[]
}

/** Each programme with what the record alone can say of it. */
export function ProgrammeTable({ language, programmes }: ProgrammeTableProps): VNode {
  return (
    <>
      <DataTable
        language={language}
        caption={text.programmes[language]}
        captionHidden
        columns={[
          { head: text.programme[language] },
          { head: text.standing[language], onPhone: 'state' },
          { head: text.depositedThisYear[language], kind: 'amount', onPhone: 'figure' },
        ]}
        rows={programmes.map((summary) => ({
          cells: [
            programmeNames[summary.programme][language],
            <Standing key="standing" language={language} summary={summary} />,
            <MoneyText key="amount" amount={summary.depositedThisYear} language={language} />,
          ],
        }))}
      />
      <p class="quiet">
        {text.depositedWhat[language]} <a href="/contributions">{text.depositedRows[language]}</a>
      </p>
      <p class="quiet">{text.recordOnly[language]}</p>
    </>
  )
}

type StandingProps = { readonly language: Language; readonly summary: ProgrammeSummary }

function Standing({ language, summary }: StandingProps): VNode {
  const { standing, lastMonth, programme, months } = summary
  if (standing === 'none' || lastMonth === undefined) {
    return <Tag tone="plain">{text.neverRecorded[language]}</Tag>
  }
  const words = recordedThrough(standing, monthText(lastMonth, language))
  return (
    <>
      <Tag tone={standing === 'up-to-date' ? 'good' : 'warn'}>{words[language]}</Tag>
      {programme === 'jp' && (
        <p class="quiet">{pensionMonths(months, JP_MONTHS_FOR_PENSION)[language]}</p>
      )}
    </>
  )
}
