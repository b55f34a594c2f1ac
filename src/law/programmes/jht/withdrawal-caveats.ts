import type { Rupiah } from '#values'
import { type Caveat, caveatsOf } from '../../caveat.ts'
import type { Explained } from '../../explained.ts'
import type { JhtWithdrawalInput } from '../../inputs/jht-withdrawal.ts'
import { PERMENAKER_4_2022 } from './payable-from.ts'

type Outcome = { readonly net: Explained<Rupiah>; readonly isFinal: boolean }

/** What a withdrawal depends on beyond the figures given. */
export function withdrawalCaveats(
  input: JhtWithdrawalInput,
  { net, isFinal }: Outcome,
): readonly Caveat[] {
  const { reason, eventOn, claimedOn, hasTaxNumber } = input
  const leaves = reason === 'leaving-indonesia'
  return [
    ...(isEvent(reason) && eventOn === undefined ? [CAVEATS.eventNotGiven] : []),
    ...(reason === 'pension-age' && eventOn !== undefined && claimedOn >= PERMENAKER_4_2022
      ? [CAVEATS.workAgreement]
      : []),
    ...(leaves && claimedOn >= PERMENAKER_4_2022 ? [CAVEATS.foreignersOnly] : []),
    ...(leaves ? [CAVEATS.taxOfResidents] : []),
    ...(isFinal ? [] : [CAVEATS.taxNotFinal]),
    ...(isFinal || hasTaxNumber !== undefined ? [] : [CAVEATS.taxNumberAssumed]),
    ...caveatsOf(net),
  ]
}

const isEvent = (reason: JhtWithdrawalInput['reason']): boolean =>
  reason !== 'pension-age' && !reason.startsWith('partial-')

export const CAVEATS = {
  eventNotGiven: {
    kind: 'event-not-given',
    text: {
      id: 'Tanggal kejadian tidak diisi; JHT dihitung seolah-olah terjadi sebelum tanggal pengajuan.',
      en: 'The day of the event is not given; JHT is calculated as if it had happened by the day of the claim.',
    },
  },
  workAgreement: {
    kind: 'pension-age-of-agreement',
    text: {
      id: 'Pensiun sebelum umur 56 tahun hanya dihitung bila usia pensiun itu tertulis dalam perjanjian kerja, peraturan perusahaan, atau perjanjian kerja bersama.',
      en: 'Retirement before the age of 56 only counts if that pension age stands in the work agreement, the company rules or the collective agreement.',
    },
  },
  foreignersOnly: {
    kind: 'foreigners-only',
    text: {
      id: 'Sejak 26 April 2022 alasan ini hanya untuk warga negara asing.',
      en: 'Since 26 April 2022 this reason is for foreigners alone.',
    },
  },
  taxOfResidents: {
    kind: 'tax-of-residents',
    text: {
      id: 'Pajak ini untuk wajib pajak dalam negeri; pajak bagi yang bukan tidak dihitung di sini.',
      en: 'This tax is that of residents; the tax of others is not calculated here.',
    },
  },
  taxNotFinal: {
    kind: 'tax-not-final',
    text: {
      id: 'Pajak ini tidak final: menjadi kredit dalam SPT tahun itu, dan penghasilan lain tahun itu tidak dihitung di sini.',
      en: 'This tax is not final: it is credited in the tax return of the year, whose other income is not counted here.',
    },
  },
  taxNumberAssumed: {
    kind: 'tax-number-not-given',
    text: {
      id: 'Pajak dihitung untuk yang punya NPWP; tanpa NPWP pajaknya 120%.',
      en: 'The tax is that of who has a tax number; without one it is 120%.',
    },
  },
} as const satisfies Readonly<Record<string, Caveat>>
