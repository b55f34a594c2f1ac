import { EMPLOYERS } from '../employers.ts'
import { aged, kpj, type Life } from '../life.ts'

const oldest = kpj('21J40001010')
const second = kpj('21059001010')
const newest = kpj('21060001010')

/** Every employer registered him anew: three membership numbers, one of them of the old kind with a letter. */
export const severalNumbers: Life = {
  slug: 'several-numbers',
  name: 'Hendra Saputra',
  story: {
    id: 'Tiga perusahaan, tiga nomor KPJ: saldonya terpisah di tiga nomor. Belum mengaktifkan akun.',
    en: 'Three employers, three membership numbers: his balance lies under three numbers. He has not activated an account.',
  },
  nik: { area: '357801', serial: '9010' },
  kpjs: [oldest, second, newest],
  born: { monthsAgo: aged(39, 5), day: 17 },
  sex: 'male',
  maritalStatus: 'married',
  email: 'hendra@example.com',
  phone: '08001000110',
  jobs: [
    {
      kpj: oldest,
      employer: EMPLOYERS.retail,
      since: 120,
      until: 84,
      untilDay: 14,
      wage: 3_400_000,
      yearlyRise: 60,
    },
    {
      kpj: second,
      employer: EMPLOYERS.warehouse,
      since: 80,
      until: 47,
      wage: 4_300_000,
      yearlyRise: 60,
    },
    { kpj: newest, employer: EMPLOYERS.security, since: 45, wage: 6_900_000, yearlyRise: 60 },
  ],
}
