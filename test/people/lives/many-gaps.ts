import { EMPLOYERS } from '../employers.ts'
import { aged, kpj, type Life } from '../life.ts'
import { during, lateBy, missing, reducedHours, unpaidLeave } from '../twists.ts'

const number = kpj('21052000303')

/** Five spells with months of nothing between them, which is no fault, and months missing within, which is one. */
export const manyGaps: Life = {
  slug: 'many-gaps',
  name: 'Agus Prasetyo',
  story: {
    id: 'Pekerja musiman di Bitung: lima masa kerja dengan jeda di antaranya, cuti tanpa upah, jam kerja dikurangi, dan beberapa bulan yang seharusnya ada tetapi kosong.',
    en: 'A seasonal worker in Bitung: five spells with gaps between them, unpaid leave, reduced hours, and some months that should be there but are missing.',
  },
  nik: { area: '717203', serial: '9003' },
  kpjs: [number],
  born: { monthsAgo: aged(42, 1), day: 27 },
  sex: 'male',
  maritalStatus: 'divorced',
  email: 'agus@example.org',
  phone: '08001000103',
  grade: 'provisional',
  jobs: [
    {
      kpj: number,
      employer: EMPLOYERS.cannery,
      since: 108,
      sinceDay: 9,
      until: 97,
      untilDay: 22,
      wage: 3_000_000,
      yearlyRise: 50,
    },
    {
      kpj: number,
      employer: EMPLOYERS.warehouse,
      since: 88,
      until: 71,
      wage: 3_300_000,
      yearlyRise: 50,
      twists: during(82, 81, unpaidLeave),
    },
    {
      kpj: number,
      segment: 'construction',
      employer: EMPLOYERS.builder,
      since: 60,
      until: 52,
      untilDay: 12,
      wage: 4_100_000,
      yearlyRise: 50,
    },
    {
      kpj: number,
      employer: EMPLOYERS.spices,
      since: 40,
      until: 27,
      wage: 3_900_000,
      yearlyRise: 60,
      twists: { ...during(35, 33, reducedHours(600)), 30: missing },
    },
    {
      kpj: number,
      employer: EMPLOYERS.tuna,
      since: 18,
      sinceDay: 20,
      wage: 4_200_000,
      yearlyRise: 60,
      twists: { 12: lateBy(30), ...during(8, 7, missing) },
    },
  ],
}
