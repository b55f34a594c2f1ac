import type { LocalDate, Words } from '#values'
import { countIn, type Dated, yearsIn } from '../../parameters.ts'
import { setByLaw } from '../benefits/set-by-law.ts'

/** A time that the law sets around a claim of the survivors. */
export type ClaimDeadline = {
  readonly programme: 'jkk' | 'jkm' | 'jht' | 'jp'
  /** Who has to keep it. */
  readonly whose: 'family' | 'agency'
  readonly text: Words
  readonly value: Dated<number>
}

/**
 * The times of the law around a death on a day, in the order in which a family meets them. For a claim of JKM the
 * decrees set none: `JKM_CLAIM_NOT_LIMITED` says so. @throws RangeError for a day before July 2015.
 * Source: PP 44/2015 art. 26, 37(2), 40(3), 43; PP 46/2015 art. 31(3); PP 45/2015 art. 14(2)-(4), 25(1)b.
 */
export const claimDeadlinesOn = (day: LocalDate): readonly ClaimDeadline[] => [
  ...ofTheFamily(day),
  ...ofTheAgency(day),
]

function ofTheFamily(day: LocalDate): readonly ClaimDeadline[] {
  const report = setByLaw(countIn('jkk/report-days', day))
  const claim = setByLaw(yearsIn('jkk/claim-years', day))
  const list = setByLaw(countIn('jp/list-change-days', day))
  const late = setByLaw(countIn('jp/late-child-days', day))
  return [
    {
      ...{ programme: 'jkk', whose: 'family', value: report },
      text: {
        id: `Kecelakaan kerja dilaporkan paling lambat ${report.value} x 24 jam: oleh pemberi kerja, atau oleh keluarga bila peserta membayar sendiri.`,
        en: `A work accident is reported within ${report.value} x 24 hours: by the employer, or by the family where the member paid alone.`,
      },
    },
    {
      ...{ programme: 'jkk', whose: 'family', value: claim },
      text: {
        id: `Hak menuntut JKK gugur setelah ${claim.value} tahun sejak kecelakaan, atau sejak penyakitnya didiagnosis.`,
        en: `The right to claim JKK lapses ${claim.value} years after the accident, or after the disease was diagnosed.`,
      },
    },
    {
      ...{ programme: 'jp', whose: 'family' },
      value: { ...list, basis: `${list.basis}, 14(2), 14(4)b` },
      text: {
        id: `Perubahan keluarga untuk JP disampaikan peserta kepada pemberi kerja paling lambat ${list.value} hari. Setelah peserta meninggal, daftar itu hanya dapat ditambah dengan anak yang lahir paling lama ${late.value} hari sesudahnya, atau sesudah pernikahan terputus.`,
        en: `A change in the family is told by the member to the employer within ${list.value} days, for JP. After the member’s death only a child born within ${late.value} days of it, or of the end of the marriage, can be added to that list.`,
      },
    },
  ]
}

function ofTheAgency(day: LocalDate): readonly ClaimDeadline[] {
  const jkk = setByLaw(countIn('jkk/payment-working-days', day))
  const jkm = setByLaw(countIn('jkm/payment-working-days', day))
  const jht = setByLaw(countIn('jht/payment-working-days', day))
  const jp = setByLaw(countIn('jp/first-payment-days', day))
  return [
    { programme: 'jkk', whose: 'agency', value: jkk, text: paidWithin('JKK', jkk.value) },
    { programme: 'jkm', whose: 'agency', value: jkm, text: paidWithin('JKM', jkm.value) },
    { programme: 'jht', whose: 'agency', value: jht, text: paidWithin('JHT', jht.value) },
    {
      ...{ programme: 'jp', whose: 'agency', value: jp },
      text: {
        id: `Pensiun JP pertama dibayar paling lambat ${jp.value} hari setelah haknya timbul dan berkasnya lengkap.`,
        en: `The first JP pension is paid within ${jp.value} days after the right arose and the papers are complete.`,
      },
    },
  ]
}

/** No decree that was read limits the time for claiming JKM. */
export const JKM_CLAIM_NOT_LIMITED: Words = {
  id: 'Batas waktu mengajukan JKM tidak disebut dalam PP 44/2015 maupun PP 82/2019. Ajukan secepatnya.',
  en: 'Neither PP 44/2015 nor PP 82/2019 sets a time for claiming JKM. Claim as soon as you can.',
}

const paidWithin = (name: string, days: number): Words => ({
  id: `${name} dibayar paling lambat ${days} hari kerja setelah berkasnya lengkap.`,
  en: `${name} is paid within ${days} working days once the papers are complete.`,
})
