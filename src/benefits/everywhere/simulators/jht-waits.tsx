import type { VNode } from 'preact'
import { Details, type Fact, FactList } from '#design'
import { basisText, jhtPensionAgeOn, jhtWaitsOn } from '#law'
import { parseLocalDate, type Words } from '#values'
import type { BesideProps } from '../simulator.ts'

/** From when each reason is paid, by the law of the day of the claim. Holds no amount. */
export function JhtWaits({ language, asked }: BesideProps): VNode | null {
  const day = parseLocalDate(String(asked.claimedOn))
  const age = day && jhtPensionAgeOn(day)
  if (day === undefined || age === undefined) return null
  const facts: readonly Fact[] = [
    {
      name: PENSION_AGE[language],
      value: language === 'id' ? `umur ${age.value} tahun` : `age ${age.value}`,
      note: basisText(age.basis, language),
    },
    ...jhtWaitsOn(day).map(({ reason, months }) => ({
      name: reason[language],
      value: waitText(months.value)[language],
      note: basisText(months.basis, language),
    })),
  ]
  return (
    <Details summary={TITLE[language]}>
      <FactList facts={facts} />
    </Details>
  )
}

const waitText = (months: number): Words =>
  months === 0
    ? { id: 'tanpa masa tunggu', en: 'no wait' }
    : {
        id: `${months} bulan sesudahnya`,
        en: months === 1 ? '1 month later' : `${months} months later`,
      }

const TITLE: Words = {
  id: 'Kapan JHT dibayar, menurut alasannya',
  en: 'When JHT is paid, by reason',
}
const PENSION_AGE: Words = { id: 'Mencapai usia pensiun', en: 'Pension age' }
