import type { JsonObject, SecondAnswer } from './contributions.ts'
import { limited } from './pension.ts'
import { monthAfter } from './survivor.ts'

/** What `payung law jp-disability` has to say: PP 45/2015 art. 18, 20. */
export function disability(input: JsonObject): SecondAnswer {
  const [happened, determined] = [String(input.happenedOn), String(input.determinedOn)]
  if (happened < '2015-07-01')
    return { refusal: { kind: 'before-the-law', date: happened, firstDate: '2015-07-01' } }
  const [paid, member] = [Number(input.contributionMonths), Number(input.membershipMonths)]
  const pension = limited(input.monthlyFormulaAmount as bigint, monthAfter(determined))
  if (paid >= 180) return { result: { kind: 'monthly', ...pension, countedMonths: paid } }
  // Nobody was registered before the programme began.
  const registered = String(input.registeredOn)
  const earliest = sameDayNextMonth(registered < '2015-07-01' ? '2015-07-01' : registered)
  if (happened < earliest)
    return { refusal: { kind: 'happened-too-soon', happenedOn: happened, earliest } }
  if (member === 0 || paid * 100 < member * 80) {
    const neededMonths = Math.ceil((member * 4) / 5)
    const refusal = { kind: 'density-too-low', contributionMonths: paid, membershipMonths: member }
    return { refusal: { ...refusal, neededMonths } }
  }
  return { result: { kind: 'monthly', ...pension, countedMonths: 180 } }
}

/** The same day of the next month, or its last day. */
function sameDayNextMonth(day: string): string {
  const month = monthAfter(day)
  const last = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).getUTCDate()
  return `${month}-${String(Math.min(last, Number(day.slice(8)))).padStart(2, '0')}`
}
