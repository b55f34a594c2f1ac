import type { VNode } from 'preact'
import { Cover, DataTable, DateText, type Fact, FactList, MoneyText } from '#design'
import { dayOfInstant } from '#platform/clock'
import { dateText, type Language } from '#values'
import { PassportPart } from '../everywhere/passport-part.tsx'
import { SHARES } from '../radar/lawful.ts'
import type { MonthEmployer, MonthRow } from '../radar/month-view.ts'
import { passportText, monthText as text } from '../radar/page-text.ts'
import { shareText } from '../radar/text.ts'
import { correctionText, statusText } from '../text.ts'

type Props = { readonly language: Language; readonly employer: MonthEmployer }

/** What one employer reported for the month: the employment, and every row with its dates, file and shares. */
export function MonthRows({ language, employer }: Props): VNode {
  const { rows } = employer
  return (
    <>
      <FactList facts={employmentFacts(employer, language)} />
      {rows.length === 0 && <p>{text.notPosted[language]}</p>}
      {rows.map((row) => (
        <Row key={row.postingId.toString()} {...{ language, row }} />
      ))}
    </>
  )
}

function employmentFacts({ employment, dueOn }: MonthEmployer, language: Language): Fact[] {
  const facts: Fact[] = []
  if (employment !== undefined) {
    const { startedOn, endedOn } = employment
    const line = endedOn === undefined ? text.still : text.span
    const value = line[language]
      .replace('{from}', dateText(startedOn, language))
      .replace('{to}', endedOn === undefined ? '' : dateText(endedOn, language))
    facts.push({ name: text.employment[language], value })
  }
  if (dueOn !== undefined)
    facts.push({ name: text.due[language], value: <DateText date={dueOn} language={language} /> })
  return facts
}

type RowProps = { readonly language: Language; readonly row: MonthRow }

function Row({ language, row }: RowProps): VNode {
  return (
    <>
      <FactList facts={rowFacts(row, language)} />
      <DataTable
        language={language}
        caption={text.shares[language]}
        captionHidden
        columns={[
          { head: text.share[language] },
          { head: text.amount[language], kind: 'amount' },
          ...(row.owed === undefined
            ? []
            : [{ head: text.lawful[language], kind: 'amount' as const }]),
        ]}
        rows={SHARES.map(({ share }) => ({
          cells: [
            shareText[share][language],
            <MoneyText key="posted" amount={row[share]} language={language} />,
            ...(row.owed === undefined ? [] : [<Owed key="owed" {...{ language, row, share }} />]),
          ],
        }))}
        totals={[
          {
            cells: [
              text.total[language],
              <MoneyText key="total" amount={row.contribution} language={language} />,
              ...(row.owed === undefined ? [] : ['']),
            ],
          },
        ]}
      />
      {row.owed !== undefined && <Lawful language={language} row={row} />}
    </>
  )
}

/** Where the amounts by the rules come from. */
const Lawful = ({ language, row: { passport } }: RowProps): VNode =>
  passport === undefined ? (
    <p class="quiet">{passportText.several[language]}</p>
  ) : (
    <Cover block>
      <PassportPart {...{ language, passport }} summary={passportText.lawful[language]} />
    </Cover>
  )

type OwedProps = {
  readonly language: Language
  readonly row: MonthRow
  readonly share: (typeof SHARES)[number]['share']
}

function Owed({ language, row, share }: OwedProps): VNode | null {
  const amount = row.owed?.get(share)
  if (amount === undefined) return null
  const isSame = amount - row[share] <= 1n && row[share] - amount <= 1n
  const money = <MoneyText amount={amount} language={language} />
  return isSame ? money : <strong>{money}</strong>
}

function rowFacts(row: MonthRow, language: Language): Fact[] {
  const { status, wage, backPay, depositedOn, recordedOn, source, correction } = row
  const facts: Fact[] = [
    { name: text.wage[language], value: <MoneyText amount={wage} language={language} /> },
    { name: text.status[language], value: statusText[status][language] },
    { name: text.deposited[language], value: <DateText date={depositedOn} language={language} /> },
    { name: text.recorded[language], value: <DateText date={recordedOn} language={language} /> },
  ]
  if (backPay !== 0n)
    facts.push({
      name: text.backPay[language],
      value: <MoneyText amount={backPay} language={language} />,
    })
  if (correction !== undefined)
    facts.push({ name: text.correction[language], value: correctionText[correction][language] })
  if (source !== undefined)
    facts.push({
      name: text.source[language],
      value: (
        <Cover>
          {text.sourceText[language]
            .replace('{file}', source.fileName)
            .replace('{day}', dateText(dayOfInstant(source.startedAt), language))}
        </Cover>
      ),
    })
  return facts
}
