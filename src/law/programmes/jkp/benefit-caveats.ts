import type { LocalDate, Rupiah } from '#values'
import { type Caveat, caveatsOf } from '../../caveat.ts'
import { CAVEATS as OF_CONTRIBUTIONS } from '../../contributions/caveat-texts.ts'
import type { Explained } from '../../explained.ts'
import type { JkpInput } from '../../inputs/jkp.ts'
import { countIn } from '../../parameters.ts'
import { type JkpLaw, PP_6_2025 } from './benefit-law.ts'

type Outcome = {
  readonly total: Explained<Rupiah>
  /** When the last month is paid if the claim comes in on the last day. */
  readonly lastPaidBy: LocalDate
}

/** What the cash benefit depends on beyond the figures given. */
export function jkpCaveats(
  { dismissedOn, consecutiveMonthsBefore }: JkpInput,
  { consecutiveMonths }: JkpLaw,
  { total, lastPaidBy }: Outcome,
): readonly Caveat[] {
  const assumed = consecutiveMonths.value > 0 && consecutiveMonthsBefore === undefined
  const runsOn = dismissedOn < PP_6_2025 && lastPaidBy > PP_6_2025
  return [
    ...(assumed ? [consecutiveAssumed(consecutiveMonths.value)] : []),
    ...(countIn('jkp/most-claims', dismissedOn) === undefined ? [CAVEATS.claimsOpened] : []),
    ...(runsOn ? [CAVEATS.newRate] : []),
    OF_CONTRIBUTIONS.jkpMembership,
    CAVEATS.everyMonth,
    CAVEATS.times,
    ...caveatsOf(total),
  ]
}

const consecutiveAssumed = (months: number): Caveat => ({
  kind: 'consecutive-months-not-given',
  text: {
    id: `Bulan iur berturut-turut tidak diisi; JKP dihitung seolah-olah paling sedikit ${months} bulan sebelum PHK.`,
    en: `The consecutive months are not given; JKP is calculated as if there were at least ${months} before the dismissal.`,
  },
})

const CAVEATS = {
  claimsOpened: {
    kind: 'claims-opened',
    about: 'jkp/most-claims@2022-02-01',
    text: {
      id: 'JKP baru dapat diajukan mulai 1 Februari 2022.',
      en: 'JKP could only be claimed from 1 February 2022 on.',
    },
  },
  newRate: {
    kind: 'running-benefit-new-rate',
    text: {
      id: 'Manfaat yang masih berjalan pada 7 Februari 2025 dibayar 60% sejak hari itu (Permenaker 2/2025 Pasal II); di sini dihitung menurut aturan tanggal PHK.',
      en: 'A benefit still running on 7 February 2025 is paid at 60% from that day on (Permenaker 2/2025 art. II); here the rule of the day of dismissal counts throughout.',
    },
  },
  everyMonth: {
    kind: 'jkp-every-month',
    text: {
      id: 'Bulan ke-2 sampai ke-6 dibayar bila belum bekerja dan melamar sedikitnya 5 pekerjaan atau satu kali wawancara dalam sebulan, atau hadir sedikitnya 80% pada pelatihan. Hak atas JKP hilang bila sudah bekerja.',
      en: 'Months 2 to 6 are paid to who has no job yet and sends at least 5 applications or has one interview in the month, or attends at least 80% of a training. A new job ends the right to JKP.',
    },
  },
  times: {
    kind: 'jkp-times',
    text: {
      id: 'JKP dapat diajukan paling banyak 3 kali selama masa usia kerja, dengan masa iur 5 tahun sejak manfaat sebelumnya.',
      en: 'JKP may be claimed at most 3 times in a working life, with 5 years contributed since the benefit before.',
    },
  },
} as const satisfies Readonly<Record<string, Caveat>>
