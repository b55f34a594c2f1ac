import type { Rupiah, Words } from '#values'
import type { Explained } from '../explained.ts'
import { sumOf } from '../formula.ts'

type Amount = Explained<Rupiah>
type Pair = { readonly employer: Amount; readonly worker: Amount }

export type BillParts = {
  readonly jkk: Amount
  readonly jkm: Amount
  readonly jht: Pair
  readonly jp: Pair
  readonly jkp: {
    readonly government: Amount
    readonly recomposedFromJkk: Amount
    readonly recomposedFromJkm: Amount
  }
}

/** One month's contributions with their reasons. */
export type Bill = BillParts & {
  readonly totals: {
    readonly employer: Amount
    readonly worker: Amount
    readonly government: Amount
  }
  readonly explanation: Amount
}

/**
 * The parts with their totals. `payer` bears JKK and JKM. The explanation is what employer and worker pay together;
 * below it, beside the two, what the State pays and the slices that are re-routed inside the bill.
 */
export function billOf(parts: BillParts, payer: 'employer' | 'worker'): Bill {
  const insured = [parts.jkk, parts.jkm]
  const [employers, workers] = payer === 'employer' ? [insured, []] : [[], insured]
  const employer = sumOf(EMPLOYER, [...employers, parts.jht.employer, parts.jp.employer])
  const worker = sumOf(WORKER, [...workers, parts.jht.worker, parts.jp.worker])
  const government = sumOf(GOVERNMENT, [parts.jkp.government])
  const beside = [government, parts.jkp.recomposedFromJkk, parts.jkp.recomposedFromJkm]
  const paid = sumOf(TOTAL, [employer, worker])
  return {
    ...parts,
    totals: { employer, worker, government },
    explanation: { ...paid, formula: FORMULA, children: [...paid.children, ...beside] },
  }
}

const TOTAL: Words = {
  id: 'Iuran pemberi kerja dan pekerja',
  en: 'Contributions of employer and worker',
}
const FORMULA: Words = {
  id: 'pemberi kerja + pekerja; iuran pemerintah dan rekomposisi JKP tidak ditambahkan',
  en: 'employer + worker; what the State pays and the recomposition for JKP are not added',
}
const EMPLOYER: Words = { id: 'Ditanggung pemberi kerja', en: 'Paid by the employer' }
const WORKER: Words = { id: 'Ditanggung pekerja', en: 'Paid by the worker' }
const GOVERNMENT: Words = { id: 'Ditanggung pemerintah', en: 'Paid by the State' }
