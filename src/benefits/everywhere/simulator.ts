import type { VNode } from 'preact'
import type { Answer, Calculation, Fields, Json } from '#law'
import type { Language, LocalDate, Rupiah, Words } from '#values'
import type { ResultReader } from './result-reader.ts'

/** What stands in a form, by the field's name: text as it was typed, `on` for a tick. */
export type Typed = Readonly<Record<string, string>>

/** A named amount; `undefined` where the result has none. */
export type NamedAmount = { readonly name: Words; readonly amount: Rupiah | undefined }

export type PartsTable = {
  readonly caption: Words
  /** Heads of the columns: the name of a row, then one for each amount. */
  readonly columns: readonly Words[]
  readonly rows: readonly PartsRow[]
  readonly totals?: readonly PartsRow[]
  /** Whether its rows are years: many of them are folded. */
  readonly byYear?: true
}
type PartsRow = { readonly name: Words; readonly amounts: readonly (Rupiah | undefined)[] }

/** An amount that grows from year to year, for a drawn line. */
export type Course = {
  readonly sentence: Words
  readonly points: readonly { readonly year: number; readonly amount: Rupiah }[]
}

/** What was asked and answered, for what stands beside an amount or a refusal. */
export type BesideProps = {
  readonly language: Language
  readonly asked: Readonly<Record<string, Json>>
  readonly answer: Exclude<Answer, { readonly kind: 'problem' }>
  readonly today: LocalDate
}

/**
 * A calculation of the law as anyone can try it. Questions, checks and reasons come from the calculation; what stands
 * here is how its result is told. A further one is a file like this and a line in `simulators.ts`.
 */
export type Simulator = {
  /** Its place under `/simulations/`. */
  readonly slug: string
  readonly calculation: Calculation
  readonly title: Words
  /** One sentence that says what it answers. */
  readonly about: Words
  /** Where one answer decides what else is asked: the questions of each of its options, in the law's order. */
  readonly kinds?: {
    readonly by: string
    readonly fields: Readonly<Record<string, Fields>>
  }
  /** Whose months in the record answer `contributionMonths`. */
  readonly monthsOf?: 'jp' | 'jkm'
  /** Whether `lastMonth` is answered by the month in which the age for JHT is reached. */
  readonly endsAtJhtAge?: boolean
  /** What an empty form holds already; the rest is left to the visitor. */
  defaults(today: LocalDate): Typed
  /** Examples under the questions, beside the law's own hints. */
  readonly examples: Readonly<Record<string, Words>>
  /** Questions that can wait: they stand together below the others, closed until they are wanted. */
  readonly further?: { readonly title: Words; readonly names: readonly string[] }
  /** What one row of a list is called: `Child`. */
  readonly rowNames?: Readonly<Record<string, Words>>
  /** The answer as one sentence. */
  sentence(result: ResultReader): Words
  /** A few amounts that say most: the bars of one result, and what several are compared by. */
  summary(result: ResultReader): readonly NamedAmount[]
  /** What the bars show, where they are no parts of one sum. */
  readonly bars?: Words
  /** What the number itself is called where several stand side by side, if it is no sum of the summary. */
  readonly total?: Words
  parts(result: ResultReader): PartsTable
  /** A second table: who else would get what. */
  others?(result: ResultReader): PartsTable | undefined
  course?(result: ResultReader): Course
  /** Whole forms to open and look at, each with an answer. */
  tries?(today: LocalDate): readonly Try[]
  /** What else belongs to the answer, a refusal too, such as a meter or a deadline. Beside a refusal no amount. */
  beside?(props: BesideProps): VNode | null
}

/** A form that was filled in as an example; `kept` stands beside it to compare. */
export type Try = {
  readonly title: Words
  readonly typed: Typed
  readonly kept?: Typed
}

/** The questions of one kind of input, and the kinds there are to choose from. */
export type Questions = {
  readonly fields: Fields
  readonly choice?: {
    readonly by: string
    readonly title: Words
    readonly chosen: string
    readonly options: readonly { readonly name: string; readonly title: Words }[]
  }
}

/** The questions that the form asks, by the kind that was chosen; the first kind where none was. */
export function questionsOf({ calculation: { input }, kinds }: Simulator, typed: Typed): Questions {
  if ('fields' in input)
    return kinds === undefined ? { fields: input.fields } : questionsBy(kinds, input.fields, typed)
  const options = Object.entries(input.options)
  const wanted = typed[input.by]
  const found = options.find(([name]) => name === wanted) ?? options[0]
  if (found === undefined) return { fields: {} }
  return {
    fields: found[1].fields,
    choice: {
      by: input.by,
      title: input.title,
      chosen: found[0],
      options: options.map(([name, { title }]) => ({ name, title })),
    },
  }
}

function questionsBy(
  { by, fields }: NonNullable<Simulator['kinds']>,
  all: Fields,
  typed: Typed,
): Questions {
  const field = all[by]
  const options = field?.kind === 'choice' ? Object.entries(field.options) : []
  const [chosen] = options.find(([name]) => name === typed[by]) ?? options[0] ?? []
  if (field === undefined || chosen === undefined) return { fields: {} }
  return {
    fields: fields[chosen] ?? {},
    choice: {
      ...{ by, chosen, title: field.title },
      options: options.map(([name, title]) => ({ name, title })),
    },
  }
}
