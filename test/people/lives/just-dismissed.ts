import { EMPLOYERS } from '../employers.ts'
import { aged, kpj, type Life } from '../life.ts'
import { recordedAfter } from '../twists.ts'

const number = kpj('21055000606')

/** Dismissed last month after four years: the one who asks about JKP. */
export const justDismissed: Life = {
  slug: 'just-dismissed',
  name: 'Rizky Maulana',
  story: {
    id: 'Baru terkena PHK bulan lalu setelah empat tahun di perusahaan digital. Ia ingin tahu hak JKP dan JHT-nya.',
    en: 'Dismissed last month after four years at a digital company. He wants to know what JKP and JHT owe him.',
  },
  nik: { area: '317106', serial: '9006' },
  kpjs: [number],
  born: { monthsAgo: aged(29, 11), day: 30 },
  sex: 'male',
  maritalStatus: 'married',
  email: 'rizky@example.com',
  phone: '08001000106',
  grade: 'proved',
  jobs: [
    {
      kpj: number,
      employer: EMPLOYERS.startup,
      since: 50,
      sinceDay: 4,
      until: 1,
      untilDay: 20,
      wage: 10_200_000,
      yearlyRise: 70,
      twists: { 13: recordedAfter(41) },
    },
  ],
}
