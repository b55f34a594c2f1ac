import { lawfulSharesOfWage } from '#law'
import { type Month, parsePercent, rupiah, times } from '#values'

type Programme = 'jht' | 'jp'

/** Whose share of which programme a line speaks of; why it could be more than one where it does not say. */
export type ShareMeaning =
  | { readonly field: Programme }
  | { readonly why: 'maybe-employer' | 'employer' | 'together' }

const JHT = /\bjht\b|\bhari tua\b|\bold age (?:savings|security|benefit)\b/
const JP = /\bjp\b|\bjaminan pensiun\b|\bbpjs (?:tk |ketenagakerjaan )?pensiun\b/
const OF_THE_EMPLOYER = /\b(?:jkk|jkm|jkp|kecelakaan kerja|jaminan kematian)\b/
const OUR_AGENCY =
  /\bbpjs (?:tk|ketenagakerjaan|naker|employment)\b|\bbpjstk\b|\bbp ?jamsostek\b|\bjamsostek\b/
const HEALTH = /\b(?:kesehatan|kes|jkn|health)\b/
const EMPLOYER =
  /\b(?:perusahaan|pemberi kerja|pengusaha|majikan|subsidi|employers?|company|tunjangan|tunj|allowances?)\b/
const WORKER =
  /\b(?:potongan|pot|potong|dipotong|deductions?|deducted|karyawan|pekerja|pegawai|employees?|workers?)\b/

/**
 * Reads a line that names our agency or its programmes; `undefined` for others. A share is the worker's only where the
 * line says so: by the rate of that month, or in words. `words` are the line's letters in lower case.
 */
export function shareMeaning(line: string, words: string, month: Month): ShareMeaning | undefined {
  const named = [JHT, JP, OF_THE_EMPLOYER].filter((programme) => programme.test(words))
  if (named.length === 0 && !OUR_AGENCY.test(words)) return undefined
  const rates = [...line.matchAll(/(\d+(?:[.,]\d+)?)\s*%/g)].map(([, rate = '']) => rate)
  if (named.length > 1 || rates.length > 1 || HEALTH.test(words)) return { why: 'together' }
  if (named[0] === OF_THE_EMPLOYER) return { why: 'employer' }
  const [isEmployers, isWorkers] = [EMPLOYER.test(words), WORKER.test(words)]
  if (isEmployers) return { why: isWorkers ? 'maybe-employer' : 'employer' }
  const programmes = programmesOf(named[0])
  if (rates[0] !== undefined) return byRate(rates[0], programmes, month)
  if (programmes.length > 1) return { why: 'together' }
  const [field] = programmes
  return isWorkers && field !== undefined ? { field } : { why: 'maybe-employer' }
}

const programmesOf = (named: RegExp | undefined): readonly Programme[] =>
  named === undefined ? ['jht', 'jp'] : [named === JHT ? 'jht' : 'jp']

/** A wage on which every rate is a whole number of rupiah. */
const PROBE = rupiah(100_000n)

function byRate(text: string, programmes: readonly Programme[], month: Month): ShareMeaning {
  const rate = parsePercent(text.replace(',', '.'))
  const lawful = lawfulSharesOfWage({ month, wage: PROBE, riskClass: 1 })
  if (rate === undefined || lawful === undefined) return { why: 'together' }
  const amount = times(PROBE, rate, 'half-up')
  const field = programmes.find((programme) => lawful[programme].worker === amount)
  if (field !== undefined) return { field }
  const isEmployers = programmes.some((programme) => lawful[programme].employer === amount)
  return { why: isEmployers ? 'employer' : 'together' }
}
