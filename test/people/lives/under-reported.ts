import { EMPLOYERS } from '../employers.ts'
import { aged, kpj, type Life } from '../life.ts'
import { belowMinimum, during } from '../twists.ts'

const number = kpj('21053000404')

/** The employer reports less than the minimum wage; the radar says so in the years whose minimum is sourced. */
export const underReported: Life = {
  slug: 'under-reported',
  name: 'Yohanes Nainggolan',
  story: {
    id: 'Petugas keamanan di Jakarta. Perusahaan melaporkan upah di bawah upah minimum provinsi sejak ia mulai bekerja.',
    en: 'A security guard in Jakarta whose employer has reported less than the provincial minimum wage since he began.',
  },
  nik: { area: '317305', serial: '9004' },
  kpjs: [number],
  born: { monthsAgo: aged(28, 6), day: 8 },
  sex: 'male',
  maritalStatus: 'single',
  email: 'yohanes@example.com',
  phone: '08001000104',
  grade: 'proved',
  jobs: [
    {
      kpj: number,
      employer: EMPLOYERS.security,
      since: 30,
      wage: 4_300_000,
      yearlyRise: 60,
      belowMinimum: true,
      twists: during(29, 1, belowMinimum),
    },
  ],
}
