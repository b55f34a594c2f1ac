import { EMPLOYERS } from '../employers.ts'
import { aged, kpj, type Life } from '../life.ts'
import { backPay } from '../twists.ts'

const number = kpj('21056000707')

/** A widow in a labour-intensive factory: the discount of its JKK is lawful. */
export const widow: Life = {
  slug: 'widow',
  name: 'Endang Puspitasari',
  story: {
    id: 'Janda dengan dua anak, bekerja di pabrik alas kaki padat karya. Iuran JKK-nya pernah didiskon separuh, dan itu benar. Ia ingin tahu siapa ahli warisnya.',
    en: 'A widow with two children in a labour-intensive footwear factory. Half of JKK was waived for a while, lawfully. She wants to know who her heirs are.',
  },
  nik: { area: '360316', serial: '9007' },
  kpjs: [number],
  born: { monthsAgo: aged(44, 2), day: 19 },
  sex: 'female',
  maritalStatus: 'widowed',
  email: 'endang@example.com',
  phone: '08001000107',
  address: { areaCode: '36.03.16', street: 'Kampung Melati RT 002/RW 004' },
  grade: 'proved',
  family: [
    {
      ...{ relation: 'spouse', name: 'Slamet Riyadi', sex: 'male', bornMonthsAgo: 47 * 12 },
      ...{ marriedMonthsAgo: 246, diedMonthsAgo: 38 },
    },
    {
      ...{ relation: 'child', name: 'Galih Riyadi', sex: 'male', bornMonthsAgo: 19 * 12 + 4 },
      school: { level: 'higher', yearsAhead: 3 },
    },
    {
      ...{ relation: 'child', name: 'Wulan Riyadi', sex: 'female', bornMonthsAgo: 15 * 12 + 1 },
      school: { level: 'upperSecondary', yearsAhead: 3 },
    },
  ],
  jobs: [
    {
      kpj: number,
      employer: EMPLOYERS.footwear,
      since: 95,
      wage: 4_100_000,
      yearlyRise: 62,
      twists: { 6: backPay(420_000n) },
    },
  ],
}
