import { EMPLOYERS } from '../employers.ts'
import type { Job } from '../job.ts'
import { aged, kpj, type Life } from '../life.ts'
import {
  afterTheEnd,
  backPay,
  during,
  employerPaysTooLittleJht,
  lateBy,
  missing,
  recordedAfter,
  twice,
  wageCut,
  withoutJp,
} from '../twists.ts'

const number = kpj('21045678901')

const textileMill: Job = {
  kpj: number,
  employer: EMPLOYERS.nusantara,
  since: 132,
  until: 85,
  untilDay: 20,
  wage: 4_600_000,
  yearlyRise: 80,
  twists: { 34: afterTheEnd },
}

const logistics: Job = {
  kpj: number,
  employer: EMPLOYERS.kencana,
  since: 84,
  wage: 9_200_000,
  yearlyRise: 60,
  twists: {
    ...during(30, 28, withoutJp),
    26: twice,
    22: wageCut(700, 'told'),
    ...during(21, 20, wageCut(700, 'goes-on')),
    ...during(18, 16, employerPaysTooLittleJht),
    14: recordedAfter(33),
    11: backPay(750_000n),
    9: lateBy(47),
    5: missing,
  },
}

/** The demo member: eleven years at two employers, and a record that has gone wrong in eight ways. */
export const steadyWorker: Life = {
  slug: 'steady-worker',
  name: 'Siti Rahmawati',
  story: {
    id: 'Sebelas tahun bekerja di dua perusahaan. Dalam tiga tahun terakhir ada bulan yang kosong, terlambat disetor, terlambat dicatat, tercatat dua kali, upah yang turun, iuran JHT yang kurang, JP yang tidak dibayar, dan satu bulan dari perusahaan lama.',
    en: 'Eleven years at two employers. In the last three years one month is missing, one was deposited late, one recorded late, one posted twice, the wage fell once, JHT was paid too low, JP was not paid, and the old employer posted a month.',
  },
  nik: { area: '317401', serial: '9001' },
  kpjs: [number],
  born: { monthsAgo: aged(36, 4), day: 14 },
  sex: 'female',
  maritalStatus: 'married',
  email: 'siti@example.com',
  phone: '08001000101',
  address: { areaCode: '31.74.01', street: 'Jalan Payung Teduh 12, RT 003/RW 005' },
  payoutAccount: { bankCode: '009', number: '0000210456' },
  grade: 'proved',
  family: [
    {
      ...{ relation: 'spouse', name: 'Bayu Pratama', sex: 'male' },
      ...{ bornMonthsAgo: 38 * 12 + 5, marriedMonthsAgo: 121 },
      papersHeld: ['family-card', 'identity-card', 'marriage-book'],
    },
    {
      ...{ relation: 'child', name: 'Nadia Pratama', sex: 'female', bornMonthsAgo: 8 * 12 + 7 },
      school: { level: 'primary', yearsAhead: 4 },
      papersHeld: ['family-card', 'birth-certificate'],
    },
    { relation: 'child', name: 'Rafi Pratama', sex: 'male', bornMonthsAgo: 3 * 12 + 2 },
    { relation: 'parent', name: 'Sumiati', sex: 'female', bornMonthsAgo: 61 * 12 + 3 },
  ],
  jobs: [textileMill, logistics],
}
