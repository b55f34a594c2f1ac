import { type Month, monthOf, type Rate, type Words, yearOf } from '#values'
import type { Caveat } from '../../caveat.ts'
import type { Explanation } from '../../explained.ts'
import { reasonOf } from '../../formula.ts'
import { ceilingOf, lastKnownYear } from './projected-wages.ts'
import { ceilingLeaf, wageCeilingIn } from './wage-ceiling.ts'

/** Up to which wage contributions are counted in the first year: the ceiling that is known, or the last one raised. */
export function ceilingReason(assumed: {
  readonly from: Month
  readonly inflation: Rate
}): Explanation {
  const year = yearOf(assumed.from)
  const ceiling = wageCeilingIn(monthOf(Math.min(year, lastKnownYear()), 12))
  const reason = reasonOf(
    { unit: 'rupiah', value: ceilingOf(year, assumed.inflation) },
    {
      label: { id: 'Batas upah pada tahun pertama', en: 'Wage ceiling of the first year' },
      formula: CEILINGS,
      inputs: [{ label: INFLATION, unit: 'rate', value: assumed.inflation }],
      ruleVersion: 'jp-projection@2015-07',
      children: ceiling === undefined ? [] : [ceilingLeaf(ceiling)],
    },
  )
  return { ...reason, certainty: 'unverified' }
}

export const TODAY: Words = { id: 'Setara nilai uang sekarang', en: 'Worth in the money of today' }
export const TODAY_FORMULA: Words = {
  id: 'pensiun ÷ (1 + inflasi) untuk setiap tahun sampai pensiun',
  en: 'pension ÷ (1 + inflation) for every year until the pension',
}
export const INFLATION: Words = { id: 'Andaian inflasi setahun', en: 'Assumed inflation a year' }
const CEILINGS: Words = {
  id: 'batas yang diumumkan; sesudahnya naik sebesar inflasi yang diandaikan',
  en: 'the published ceiling; later ones rise by the inflation that is assumed',
}

export const PROJECTION_CAVEATS: readonly Caveat[] = [
  {
    kind: 'assumed-rates',
    text: {
      id: 'Kenaikan upah dan inflasi adalah andaian Anda. Tidak ada yang menjanjikannya.',
      en: 'Wage growth and inflation are your assumptions. Nobody promises them.',
    },
  },
  {
    kind: 'jp-ceiling-assumed',
    about: 'jp/wage-ceiling',
    text: {
      id: 'Batas upah JP tahun-tahun mendatang belum diumumkan; di sini dianggap naik sebesar inflasi yang Anda andaikan. Menurut aturan, batas itu mengikuti pertumbuhan ekonomi.',
      en: 'The JP wage ceilings of coming years are not published; here they rise by the inflation that you assume. By law they follow the growth of the economy.',
    },
  },
  {
    kind: 'jp-earlier-wages-as-given',
    text: {
      id: 'Iuran yang sudah dibayar dianggap tanpa putus sampai sekarang, dengan rata-rata upah yang Anda isikan; upah sebenarnya tiap tahun dan inflasi tahun-tahun lalu tidak dihitung.',
      en: 'What was paid so far is taken to be without a gap up to now, at the average wage that you gave; the real wage of each year and past inflation are not counted.',
    },
  },
  {
    kind: 'jp-survivors-of-a-pensioner',
    text: {
      id: 'Pensiun ahli waris di sini berlaku bila Anda meninggal setelah mulai menerima pensiun. Janda atau duda didahulukan, lalu anak, lalu orang tua; jumlahnya tidak dibayar bersama-sama.',
      en: 'The survivors’ amounts are for a death after the pension has begun. The widow or widower comes first, then the children, then a parent; they are not paid together.',
    },
  },
]
