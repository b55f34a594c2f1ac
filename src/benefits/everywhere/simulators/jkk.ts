import { type Field, type Fields, jkkCalculation, jkkInput } from '#law'
import { moneyText, type Words, ZERO_RUPIAH } from '#values'
import { benefitOf, benefitsNamed, benefitsTable, CHILD_ROWS } from '../benefit-parts.ts'
import type { ResultReader } from '../result-reader.ts'
import type { Simulator } from '../simulator.ts'

/** What JKK pays for an accident, by what it led to. */
export const jkkSimulator: Simulator = {
  slug: 'jkk',
  calculation: jkkCalculation,
  title: { id: 'Santunan kecelakaan kerja (JKK)', en: 'Work injury benefit (JKK)' },
  about: {
    id: 'Berapa uang yang dibayar JKK setelah kecelakaan kerja, menurut akibatnya.',
    en: 'What JKK pays in money after a work accident, by what it led to.',
  },
  kinds: { by: 'outcome', fields: questions() },
  defaults: (today) => ({ accidentOn: today, outcome: 'temporary' }),
  examples: {
    wage: { id: 'Misalnya 5.000.000', en: 'For example 5,000,000' },
    monthsUnable: { id: 'Misalnya 3', en: 'For example 3' },
    transport: {
      id: 'Ongkos ke rumah sakit atau ke rumah; kosongkan bila tidak ada',
      en: 'Fares to a hospital or home; leave it empty where there were none',
    },
    children: {
      id: 'Kosongkan bila tidak ada; setiap anak satu isian',
      en: 'Leave it empty where there are none; one entry for each child',
    },
  },
  further: { title: jkkInput.fields.transport.title, names: ['transport'] },
  rowNames: { ...CHILD_ROWS, losses: { id: 'Cacat', en: 'Disability' } },
  sentence,
  summary: (result) => benefitsNamed(result, SIDE_BY_SIDE),
  parts: (result) => benefitsTable(result, { id: 'Manfaat JKK', en: 'Benefits of JKK' }),
  tries: (today) => [
    { title: THREE_MONTHS, typed: { ...SOMEBODY, accidentOn: today, ...AT_HOME } },
    { title: THUMB, typed: { ...SOMEBODY, accidentOn: today, ...LOST_THUMB } },
    { title: DEATH, typed: { ...SOMEBODY, accidentOn: today, ...DIED } },
  ],
}

/** Each outcome asks what counts for it, and no more. */
function questions(): Readonly<Record<string, Fields>> {
  const { accidentOn, wage, monthsUnable, losses, transport, children } = jkkInput.fields
  const { functionLossPercent, ...lost } = losses.fields
  const missing = { ...losses, fields: lost }
  const weaker = {
    ...losses,
    fields: { ...lost, functionLossPercent: required(functionLossPercent) },
  }
  const ending = { accidentOn, wage, children, monthsUnable, transport }
  return {
    temporary: { accidentOn, wage, monthsUnable: required(monthsUnable), transport },
    'partial-anatomical': { accidentOn, wage, losses: required(missing), monthsUnable, transport },
    'partial-functional': { accidentOn, wage, losses: required(weaker), monthsUnable, transport },
    total: ending,
    death: ending,
  }
}

/** The law can leave it open for other outcomes; this one needs it. */
function required({ optional: _, ...field }: Field): Field {
  return field
}

function sentence(result: ResultReader): Words {
  const scholarship = benefitOf(result, 'scholarship') ?? ZERO_RUPIAH
  const more =
    scholarship === ZERO_RUPIAH
      ? { id: '', en: '' }
      : {
          id: ` Di dalamnya beasiswa anak paling banyak ${moneyText(scholarship, 'id')}, dibayar tahun demi tahun.`,
          en: ` It holds a scholarship of at most ${moneyText(scholarship, 'en')}, paid year by year.`,
        }
  return {
    id: `Uang yang dibayar JKK untuk kecelakaan ini; perawatan diganti tersendiri.${more.id}`,
    en: `The money that JKK pays for this accident; care is paid for apart.${more.en}`,
  }
}

const SIDE_BY_SIDE = [
  'temporary-disability',
  'partial-disability',
  'total-disability',
  'death',
  'periodic',
  'funeral',
  'transport',
  'scholarship',
]

const SOMEBODY = { wage: '5000000' }
const AT_HOME = { outcome: 'temporary', monthsUnable: '3', 'transport.land': '350000' }
const LOST_THUMB = { outcome: 'partial-anatomical', 'losses.0.item': 'right-thumb' }
const DIED = {
  outcome: 'death',
  'children.0.remainingYears.primary': '4',
  'children.0.remainingYears.lowerSecondary': '3',
}
const THREE_MONTHS: Words = {
  id: 'Tiga bulan tidak mampu bekerja, upah 5 juta',
  en: 'Three months unable to work, wage of 5 million',
}
const THUMB: Words = {
  id: 'Kehilangan ibu jari tangan kanan, upah 5 juta',
  en: 'Loss of the right thumb, wage of 5 million',
}
const DEATH: Words = {
  id: 'Meninggal dunia, upah 5 juta, satu anak di SD',
  en: 'Death, wage of 5 million, one child at primary school',
}
