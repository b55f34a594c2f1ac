import { pensionAgeIn } from '#law'
import { type Month, plusMonths } from '#values'
import { EMPLOYERS } from '../employers.ts'
import { kpj, type Life } from '../life.ts'
import { during, jpAboveCeiling } from '../twists.ts'

const number = kpj('21054000505')

/** Four months before pension age, or up to sixteen: in the years in which that age rises nobody reaches it. */
export const nearPension: Life = {
  slug: 'near-pension',
  name: 'Sutrisno Hadi',
  story: {
    id: 'Mandor pabrik baja yang segera mencapai usia pensiun. Upahnya di atas batas JP; setahun lamanya perusahaan memungut JP dari seluruh upah.',
    en: 'A steel mill foreman about to reach pension age. His wage is above the JP ceiling; for a year the employer took JP from all of it.',
  },
  nik: { area: '367201', serial: '9005' },
  kpjs: [number],
  born: { monthsAgo: monthsBeforePension, day: 11 },
  sex: 'male',
  maritalStatus: 'married',
  email: 'sutrisno@example.net',
  phone: '08001000105',
  address: { areaCode: '36.72.01', street: 'Jalan Baja Utama 7' },
  payoutAccount: { bankCode: '008', number: '0000540005000' },
  grade: 'proved',
  family: [
    {
      ...{ relation: 'spouse', name: 'Kartini', sex: 'female', bornMonthsAgo: 55 * 12 },
      marriedMonthsAgo: 374,
    },
    {
      ...{ relation: 'child', name: 'Eko Hadi', sex: 'male', bornMonthsAgo: 29 * 12 + 6 },
      ...{ beganWorkMonthsAgo: 80, marriedMonthsAgo: 30 },
    },
  ],
  jobs: [
    {
      kpj: number,
      employer: EMPLOYERS.steel,
      since: 136,
      wage: 16_500_000,
      yearlyRise: 45,
      twists: during(32, 21, jpAboveCeiling),
    },
  ],
}

function monthsBeforePension(clock: Month): number {
  let ahead = 4
  while (ageIn(clock, ahead) !== ageIn(clock, ahead - 12)) ahead += 1
  return ageIn(clock, ahead) * 12 - ahead
}

const ageIn = (clock: Month, ahead: number): number =>
  pensionAgeIn(plusMonths(clock, ahead))?.value ?? 0
