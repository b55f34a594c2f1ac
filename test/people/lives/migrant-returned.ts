import { EMPLOYERS } from '../employers.ts'
import { aged, kpj, type Life } from '../life.ts'

const number = kpj('21058000909')

/** Two years abroad, back in a family bakery. Has not activated an account. */
export const migrantReturned: Life = {
  slug: 'migrant-returned',
  name: 'Nurhayati Ismail',
  story: {
    id: 'Pulang setelah dua tahun bekerja di luar negeri, kini di toko roti keluarga. Usaha mikro hanya wajib JKK dan JKM. Belum mengaktifkan akun.',
    en: 'Back after two years of work abroad, now in a family bakery. A micro employer owes only JKK and JKM. She has not activated an account.',
  },
  nik: { area: '350719', serial: '9009' },
  kpjs: [number],
  born: { monthsAgo: aged(38, 10), day: 5 },
  sex: 'female',
  maritalStatus: 'married',
  email: 'nurhayati@example.org',
  phone: '08001000109',
  jobs: [
    {
      kpj: number,
      segment: 'migrant',
      employer: EMPLOYERS.agency,
      since: 36,
      until: 13,
      wage: 0,
      yearlyRise: 0,
    },
    {
      kpj: number,
      employer: EMPLOYERS.bakery,
      since: 9,
      sinceDay: 10,
      wage: 2_600_000,
      yearlyRise: 50,
    },
  ],
}
