import { COMPANY_WORDS } from './names.ts'
import { monthCount, type Plan } from './plan.ts'
import { PROVINCES, type Province } from './provinces.ts'
import { mixed, type Random, randomOf, type Weighted } from './random.ts'

export type EmployerSize = 'micro' | 'small' | 'medium' | 'large'

export type Employer = {
  readonly number: string
  readonly name: string
  readonly province: Province
  readonly size: EmployerSize
  readonly riskClass: number
  readonly labourIntensive: boolean
  /** Takes part in programmes that its size leaves open, or must. */
  readonly paysJht: boolean
  readonly paysJp: boolean
  readonly relief2020: boolean
  readonly relief2025: boolean
  /** Reports the holiday bonus inside the wage of its month, instead of leaving it out. */
  readonly reportsBonus: boolean
  /** 1 to 28: day on which it deposits; up to 6 in the next month, from 24 on still in the month itself. */
  readonly depositDay: number
  /** Pays nobody for a few months, or everybody too late; counted from the first month of the file. */
  readonly trouble?: {
    readonly finding: 'missing' | 'late'
    readonly from: number
    readonly months: number
  }
}

export type EmployerKind = EmployerSize | 'builder' | 'agency'

type Sector = {
  readonly word: string
  readonly riskClass: number
  readonly labourIntensive?: boolean
}

// Risk classes as PP 82/2019 annex I puts such businesses; how many work in each is invented.
const SECTORS: readonly Weighted<Sector>[] = [
  [{ word: 'Ritel', riskClass: 1 }, 13],
  [{ word: 'Jasa Keuangan', riskClass: 1 }, 7],
  [{ word: 'Teknologi', riskClass: 1 }, 5],
  [{ word: 'Pendidikan', riskClass: 1 }, 6],
  [{ word: 'Hotel', riskClass: 2 }, 6],
  [{ word: 'Medika', riskClass: 2 }, 6],
  [{ word: 'Pangan', riskClass: 2, labourIntensive: true }, 10],
  [{ word: 'Garmen', riskClass: 2, labourIntensive: true }, 9],
  [{ word: 'Alas Kaki', riskClass: 3, labourIntensive: true }, 5],
  [{ word: 'Mebel', riskClass: 3, labourIntensive: true }, 4],
  [{ word: 'Elektronik', riskClass: 2 }, 6],
  [{ word: 'Logistik', riskClass: 3 }, 8],
  [{ word: 'Perkebunan', riskClass: 3 }, 7],
  [{ word: 'Logam', riskClass: 4 }, 4],
  [{ word: 'Bahari', riskClass: 4 }, 2],
  [{ word: 'Tambang', riskClass: 5 }, 2],
]

const BUILDER: Sector = { word: 'Konstruksi', riskClass: 5 }
const AGENCY: Sector = { word: 'Penempatan', riskClass: 2 }

const LETTERS: Readonly<Record<EmployerKind, string>> = {
  large: 'DA',
  medium: 'DB',
  small: 'DC',
  micro: 'DD',
  builder: 'DK',
  agency: 'DM',
}

const STREAMS: Readonly<Record<EmployerKind, number>> = {
  large: 11,
  medium: 12,
  small: 13,
  micro: 14,
  builder: 15,
  agency: 16,
}

/** Members for each employer of a kind, so that small files have colleagues too. */
const MEMBERS_EACH: Readonly<Record<EmployerKind, number>> = {
  large: 900,
  medium: 160,
  small: 50,
  micro: 18,
  builder: 300,
  agency: 2500,
}

const NUMBERS = 1_000_000

/** How many employers of a kind a file of so many members has. */
export const employerCount = (kind: EmployerKind, members: number): number =>
  Math.min(NUMBERS, Math.max(8, Math.ceil(members / MEMBERS_EACH[kind])))

/** Employer number `index` of a kind: the same whoever asks. */
export function employerOf(plan: Plan, kind: EmployerKind, index: number): Employer {
  const random = randomOf(plan.seed, STREAMS[kind], index)
  const size = sizeOf(kind, random)
  const sector = sectorOf(kind, random)
  const isBig = size === 'medium' || size === 'large'
  const trouble = troubleOf(size, monthCount(plan), random)
  return {
    number: `${LETTERS[kind]}${String((index * 7919 + 104_729) % NUMBERS).padStart(6, '0')}`,
    name: nameOf(sector, size, random),
    province: random.weighted(PROVINCES),
    size,
    riskClass: kind === 'builder' && random.chance(300) ? 4 : sector.riskClass,
    labourIntensive: sector.labourIntensive === true,
    paysJht: size !== 'micro' || random.chance(350),
    paysJp: isBig || (size === 'small' && random.chance(300)),
    relief2020: kind !== 'builder' && random.chance(800),
    relief2025: isBig && sector.labourIntensive === true && random.chance(900),
    reportsBonus: random.chance(120),
    depositDay: random.chance(150) ? random.between(24, 26) : random.between(1, 6),
    ...(trouble === undefined ? {} : { trouble }),
  }
}

function sizeOf(kind: EmployerKind, random: Random): EmployerSize {
  if (kind === 'agency') return 'small'
  if (kind !== 'builder') return kind
  return random.weighted([
    ['small', 3],
    ['medium', 5],
    ['large', 2],
  ])
}

function sectorOf(kind: EmployerKind, random: Random): Sector {
  if (kind === 'builder') return BUILDER
  return kind === 'agency' ? AGENCY : random.weighted(SECTORS)
}

function troubleOf(size: EmployerSize, months: number, random: Random): Employer['trouble'] {
  if (size === 'micro' || !random.chance(40)) return undefined
  return {
    finding: random.chance(500) ? 'missing' : 'late',
    from: random.below(months),
    months: random.between(2, 4),
  }
}

function nameOf(sector: Sector, size: EmployerSize, random: Random): string {
  const form = size === 'micro' ? 'UD' : size === 'small' ? random.pick(['CV', 'PT']) : 'PT'
  const name = `${form} ${sector.word} ${random.pick(COMPANY_WORDS)} ${random.pick(COMPANY_WORDS)}`
  return random.chance(40) ? `${name}, Unit ${random.between(1, 9)}` : name
}

/** The day on which an employer deposits for a month, and the one on which that is recorded. */
export function depositOffsets(
  employer: Employer,
  month: number,
): readonly [day: number, later: number] {
  const luck = mixed(month, employer.depositDay, Number(employer.number.slice(2)))
  return [employer.depositDay + (luck % 3), (luck >>> 8) % 5]
}
