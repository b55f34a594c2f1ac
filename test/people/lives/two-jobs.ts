import { EMPLOYERS } from '../employers.ts'
import { aged, kpj, type Life } from '../life.ts'

const number = kpj('21051000202')

/** Two jobs at once: both pay JKK and JKM, lawfully. Nothing is wrong. */
export const twoJobs: Life = {
  slug: 'two-jobs',
  name: 'Ratna Wulandari',
  story: {
    id: 'Perawat dengan dua pekerjaan sekaligus: rumah sakit dan klinik kecil. Semuanya benar; klinik kecil tidak wajib ikut JP.',
    en: 'A nurse with two jobs at once: a hospital and a small clinic. All is right; a small employer need not pay JP.',
  },
  nik: { area: '337401', serial: '9002' },
  kpjs: [number],
  born: { monthsAgo: aged(31, 9), day: 3 },
  sex: 'female',
  maritalStatus: 'married',
  email: 'ratna@example.com',
  phone: '08001000102',
  grade: 'proved',
  jobs: [
    {
      kpj: number,
      employer: EMPLOYERS.hospital,
      since: 76,
      sinceDay: 16,
      wage: 5_400_000,
      yearlyRise: 55,
    },
    { kpj: number, employer: EMPLOYERS.clinic, since: 31, wage: 2_900_000, yearlyRise: 50 },
  ],
}
