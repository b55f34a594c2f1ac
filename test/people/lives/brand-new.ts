import { aged, kpj, type Life } from '../life.ts'

/** Registered this month and already activated: a number and nothing else yet. */
export const brandNew: Life = {
  slug: 'brand-new',
  name: 'Putri Ayu Anggraini',
  story: {
    id: 'Guru muda yang baru didaftarkan bulan ini: punya nomor KPJ, belum ada satu pun iuran.',
    en: 'A young teacher registered this month: she has a membership number and not one contribution yet.',
  },
  nik: { area: '517103', serial: '9012' },
  kpjs: [kpj('21062001212')],
  born: { monthsAgo: aged(22, 3), day: 2 },
  sex: 'female',
  maritalStatus: 'single',
  email: 'putri@example.com',
  phone: '08001000112',
  grade: 'proved',
  jobs: [],
}
