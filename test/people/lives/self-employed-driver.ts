import { aged, kpj, type Life } from '../life.ts'
import { lateBy, missing } from '../twists.ts'

const number = kpj('21057000808')

/** Pays for himself, a month ahead, with the discount for transport (PP 50/2025). Has no e-mail address. */
export const selfEmployedDriver: Life = {
  slug: 'self-employed-driver',
  name: 'Dedi Kurniawan',
  story: {
    id: 'Pengemudi ojek daring yang membayar sendiri JKK, JKM, dan JHT. Satu bulan terlewat, satu bulan terlambat. Tidak punya e-mail: masuk dengan nomor KPJ atau telepon.',
    en: 'A motorcycle-taxi driver who pays JKK, JKM and JHT himself. He skipped one month and paid one late. He has no e-mail address and signs in by membership number or phone.',
  },
  nik: { area: '327308', serial: '9008' },
  kpjs: [number],
  born: { monthsAgo: aged(34, 7), day: 22 },
  sex: 'male',
  maritalStatus: 'married',
  phone: '08001000108',
  grade: 'proved',
  jobs: [
    {
      kpj: number,
      segment: 'self-employed',
      since: 26,
      wage: 3_400_000,
      yearlyRise: 40,
      twists: { 15: missing, 6: lateBy(24) },
    },
  ],
}
