import type { VNode } from 'preact'
import { FactList, MeterChart } from '#design'
import { basisText, type JkpMeter, jkpBreaks, jkpMeterOn } from '#law'
import { dateText, type Language, type LocalDate, parseLocalDate } from '#values'
import { resultReader } from '../result-reader.ts'
import type { BesideProps } from '../simulator.ts'
import { jkpText, meterSentence, monthsText, timeLeft, windowText } from './jkp-text.ts'

/** The deadline with the days left, the meter of months, and what would end the right. Holds no amount. */
export function JkpStanding({ language, asked, answer, today }: BesideProps): VNode | null {
  const dismissedOn = parseLocalDate(String(asked.dismissedOn))
  const meter =
    dismissedOn && jkpMeterOn(dismissedOn, Number(asked.contributionMonthsInLast24 ?? 0))
  if (dismissedOn === undefined || meter === undefined) return null
  const claimBy = answer.kind === 'result' ? resultReader(answer.result).date('claimBy') : undefined
  const breaks = jkpBreaks(dismissedOn, meter, dismissedOn >= today)
  return (
    <>
      {claimBy !== undefined && (
        <Deadline language={language} claimBy={claimBy} moments={{ dismissedOn, today }} />
      )}
      <Meter language={language} meter={meter} />
      <h3>{jkpText.breaks[language]}</h3>
      <ul>
        {breaks.map(({ text, basis }) => (
          <li key={text.en}>
            {text[language]} <span class="quiet">{basisText(basis, language)}</span>
          </li>
        ))}
      </ul>
    </>
  )
}

type DeadlineProps = {
  readonly language: Language
  readonly claimBy: LocalDate
  readonly moments: Parameters<typeof timeLeft>[1]
}

function Deadline({ language, claimBy, moments }: DeadlineProps): VNode {
  return (
    <>
      <h3>{jkpText.deadline[language]}</h3>
      <FactList
        facts={[
          { name: jkpText.claimBy[language], value: dateText(claimBy, language) },
          { name: jkpText.left[language], value: timeLeft(claimBy, moments)[language] },
        ]}
      />
    </>
  )
}

function Meter({ language, meter }: { language: Language; meter: JkpMeter }): VNode {
  const { months, required, window } = meter
  const rest = meter.isEnough
    ? { name: jkpText.spare, count: months - required.value }
    : { name: jkpText.missing, count: meter.missing }
  return (
    <>
      <h3>{jkpText.meter[language]}</h3>
      <MeterChart
        sentence={meterSentence(meter)[language]}
        counted={months}
        required={required.value}
        of={window.value}
        facts={[
          { name: jkpText.counted[language], value: monthsText(months)[language] },
          {
            name: jkpText.required[language],
            value: monthsText(required.value)[language],
            note: basisText(required.basis, language),
          },
          { name: jkpText.window[language], value: windowText(window.value)[language] },
          { name: rest.name[language], value: monthsText(rest.count)[language] },
        ]}
      />
    </>
  )
}
