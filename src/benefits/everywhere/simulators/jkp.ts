import { jkpCalculation } from '#law'
import { add, dateText, type Language, moneyText, type Words, ZERO_RUPIAH } from '#values'
import type { ResultReader } from '../result-reader.ts'
import type { PartsTable, Simulator } from '../simulator.ts'
import { JkpStanding } from './jkp-standing.tsx'

/** Whether JKP would be paid after losing a job, how much, and until when it has to be claimed. */
export const jkpSimulator: Simulator = {
  slug: 'jkp',
  calculation: jkpCalculation,
  title: { id: 'Jaminan Kehilangan Pekerjaan (JKP)', en: 'Job loss benefit (JKP)' },
  about: {
    id: 'Apakah masa iur Anda cukup bila terkena PHK, berapa uang tunainya, dan kapan batas pengajuannya.',
    en: 'Whether your months are enough if you are dismissed, how much cash that is, and by when to claim.',
  },
  defaults: (today) => ({ dismissedOn: today, reason: 'dismissal', claimedOn: today }),
  examples: {
    dismissedOn: {
      id: 'Masih bekerja? Isi hari ini: begini seandainya PHK terjadi sekarang',
      en: 'Still employed? Give today: this is how it would be if it happened now',
    },
    lastWage: { id: 'Misalnya 5.000.000', en: 'For example 5,000,000' },
    contributionMonthsInLast24: {
      id: 'Bulan yang iurannya dibayar, 0 sampai 24; lihat Riwayat iuran',
      en: 'Months whose contribution was paid, 0 to 24; see your contribution history',
    },
  },
  sentence,
  summary: (result) => {
    const months = result.amounts('months')
    return [
      { name: FIRST_THREE, amount: add(...months.slice(0, 3)) },
      { name: LAST_THREE, amount: add(...months.slice(3)) },
    ]
  },
  parts,
  beside: JkpStanding,
}

function sentence(result: ResultReader): Words {
  const [months, claimBy] = [result.amounts('months'), result.date('claimBy')]
  const [first, last] = [months[0] ?? ZERO_RUPIAH, months.at(-1) ?? ZERO_RUPIAH]
  const monthly = (language: Language) => moneyText(first, language)
  const deadline = (language: Language) =>
    claimBy === undefined ? '' : dateText(claimBy, language)
  const after =
    first === last
      ? { id: '', en: '' }
      : {
          id: `, lalu ${moneyText(last, 'id')} mulai bulan ke-4`,
          en: `, then ${moneyText(last, 'en')} from the fourth month on`,
        }
  return {
    id: `Sebulan ${monthly('id')}${after.id}, paling lama ${months.length} bulan selama belum bekerja. Ajukan paling lambat ${deadline('id')}.`,
    en: `${monthly('en')} a month${after.en}, for up to ${months.length} months without a job. Claim by ${deadline('en')}.`,
  }
}

function parts(result: ResultReader): PartsTable {
  const months = result.amounts('months')
  return {
    caption: { id: 'Bulan demi bulan', en: 'Month by month' },
    columns: [
      { id: 'Bulan', en: 'Month' },
      { id: 'Uang tunai', en: 'Cash' },
    ],
    rows: months.map((amount, index) => ({
      name: { id: `Bulan ke-${index + 1}`, en: `Month ${index + 1}` },
      amounts: [amount],
    })),
    totals: [{ name: { id: 'Jumlah', en: 'Total' }, amounts: [add(...months)] }],
  }
}

const FIRST_THREE = { id: 'Bulan ke-1 sampai ke-3', en: 'Months 1 to 3' }
const LAST_THREE = { id: 'Bulan ke-4 sampai ke-6', en: 'Months 4 to 6' }
