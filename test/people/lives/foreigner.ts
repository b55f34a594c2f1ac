import { EMPLOYERS } from '../employers.ts'
import { aged, kpj, type Life } from '../life.ts'

const number = kpj('21061001111')

/** A passport instead of a NIK, and no JP. */
export const foreigner: Life = {
  slug: 'foreigner',
  name: 'Anjali Menon',
  story: {
    id: 'Kepala dapur dari India di sebuah hotel di Bali. Memakai paspor, tidak ikut JP, dan itu benar.',
    en: 'A head chef from India at a hotel in Bali. She has a passport and is not in JP, and that is right.',
  },
  passport: { number: 'X0001111', nationality: 'IN' },
  kpjs: [number],
  born: { monthsAgo: aged(40, 8), day: 24 },
  sex: 'female',
  maritalStatus: 'married',
  email: 'anjali@example.net',
  phone: '08001000111',
  grade: 'proved',
  family: [
    {
      ...{ relation: 'spouse', name: 'Rajan Menon', sex: 'male', nationality: 'IN' },
      ...{ bornMonthsAgo: 42 * 12, marriedMonthsAgo: 150 },
    },
  ],
  jobs: [
    {
      kpj: number,
      employer: EMPLOYERS.hotel,
      since: 38,
      wage: 19_500_000,
      yearlyRise: 50,
      foreigner: true,
    },
  ],
}
