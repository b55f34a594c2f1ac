import { constructionProjectCalculation } from '#law'
import { moneyText, ZERO_RUPIAH } from '#values'
import type { Simulator } from '../simulator.ts'

/** What a construction project pays for its workers, from the value of the contract. */
export const constructionSimulator: Simulator = {
  slug: 'construction',
  calculation: constructionProjectCalculation,
  title: { id: 'Iuran proyek konstruksi', en: 'Contributions of a construction project' },
  about: {
    id: 'Berapa iuran JKK dan JKM sebuah proyek, dihitung dari nilai kontraknya.',
    en: 'What a project pays for JKK and JKM, from the value of its contract.',
  },
  defaults: () => ({}),
  examples: { contractValue: { id: 'Misalnya 180.000.000', en: 'For example 180,000,000' } },
  sentence: (result) => {
    const total = result.amount('total') ?? ZERO_RUPIAH
    return {
      id: `Proyek ini membayar ${moneyText(total, 'id')} untuk JKK dan JKM.`,
      en: `The project pays ${moneyText(total, 'en')} for JKK and JKM.`,
    }
  },
  summary: (result) => [
    { name: JKK, amount: result.amount('jkk') },
    { name: JKM, amount: result.amount('jkm') },
  ],
  parts: (result) => ({
    caption: { id: 'Iuran tiap program', en: 'Contributions by programme' },
    columns: [
      { id: 'Program', en: 'Programme' },
      { id: 'Iuran', en: 'Contribution' },
    ],
    rows: [
      { name: JKK, amounts: [result.amount('jkk')] },
      { name: JKM, amounts: [result.amount('jkm')] },
    ],
    totals: [{ name: { id: 'Jumlah', en: 'Total' }, amounts: [result.amount('total')] }],
  }),
}

const JKK = { id: 'JKK (kecelakaan kerja)', en: 'JKK (work injury)' }
const JKM = { id: 'JKM (kematian)', en: 'JKM (death)' }
