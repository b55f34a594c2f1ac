import type { LocalDate, Month, Rate, Rupiah, Words } from '#values'

type Said = { readonly title: Words; readonly hint?: Words }
type Presence = { readonly optional?: true }

/**
 * One field of an input, as data: validation, JSON Schema and the hints of forms all read it. A `default` is told,
 * not filled in: what is absent stays absent, and the calculation says what that means.
 */
export type Field = Said &
  Presence &
  (
    | { readonly kind: 'rupiah' }
    | { readonly kind: 'month' }
    /** Both bounds count; without them 1900-01-01 to 2199-12-31, so that no sum of months leaves the calendar. */
    | { readonly kind: 'date'; readonly from?: string; readonly to?: string }
    /** Text in per cent; both bounds count and are text in per cent too. `orWhole`: a whole number of per cent counts too. */
    | {
        readonly kind: 'rate'
        readonly from: string
        readonly to: string
        readonly orWhole?: true
      }
    | {
        readonly kind: 'whole-number'
        readonly from: number
        readonly to: number
        /** What is counted, where that is not plain from the field: messages name it. */
        readonly unit?: 'years' | 'months'
        readonly default?: number
      }
    | { readonly kind: 'yes-no'; readonly default: boolean }
    | {
        readonly kind: 'choice'
        readonly options: Readonly<Record<string, Words>>
        readonly default?: string
      }
    | {
        readonly kind: 'several'
        readonly options: Readonly<Record<string, Words>>
        readonly default?: readonly string[]
      }
    | { readonly kind: 'class'; readonly options: readonly Class[] }
    | { readonly kind: 'rows'; readonly fields: Fields; readonly most?: number }
    | { readonly kind: 'group'; readonly fields: Fields }
    | { readonly kind: 'rates-by-year'; readonly most: number }
  )
type Class = { readonly value: number; readonly words: Words }
export type Fields = Readonly<Record<string, Field>>

/** An input: one set of fields, or one set for each value of the field named `by`. */
export type Shape =
  | { readonly fields: Fields }
  | {
      readonly by: string
      readonly title: Words
      readonly options: Readonly<Record<string, { readonly title: Words; readonly fields: Fields }>>
    }

/** A rate for each of some years, in order. */
export type RatesByYear = readonly { readonly year: number; readonly rate: Rate }[]

type ValueOf<F extends Field> = F extends { readonly kind: 'rupiah' }
  ? Rupiah
  : F extends { readonly kind: 'month' }
    ? Month
    : F extends { readonly kind: 'date' }
      ? LocalDate
      : F extends { readonly kind: 'rate' }
        ? Rate
        : F extends { readonly kind: 'whole-number' }
          ? number
          : F extends { readonly kind: 'yes-no' }
            ? boolean
            : F extends { readonly options: unknown }
              ? ChosenOf<F>
              : F extends { readonly fields: Fields }
                ? NestedOf<F>
                : RatesByYear

type ChosenOf<F> = F extends { readonly kind: 'choice'; readonly options: infer Options }
  ? keyof Options & string
  : F extends { readonly kind: 'several'; readonly options: infer Options }
    ? readonly (keyof Options & string)[]
    : F extends { readonly options: readonly { readonly value: infer Value }[] }
      ? Value
      : never

type NestedOf<F> = F extends { readonly kind: 'rows'; readonly fields: infer Inner extends Fields }
  ? readonly ValuesOf<Inner>[]
  : F extends { readonly fields: infer Inner extends Fields }
    ? ValuesOf<Inner>
    : never

type OptionalNames<All extends Fields> = {
  [Name in keyof All]: All[Name] extends { readonly optional: true } ? Name : never
}[keyof All]

/** The values of a set of fields, read and checked. */
export type ValuesOf<All extends Fields> = {
  readonly [Name in Exclude<keyof All, OptionalNames<All>>]: ValueOf<All[Name]>
} & { readonly [Name in OptionalNames<All>]?: ValueOf<All[Name]> }

/** The values of an input; of one with options, each with the option's name in its field. */
export type InputOf<S extends Shape> = S extends { readonly fields: infer All extends Fields }
  ? ValuesOf<All>
  : S extends { readonly by: infer By extends string; readonly options: infer Options }
    ? {
        [Name in keyof Options]: Options[Name] extends { readonly fields: infer All extends Fields }
          ? ValuesOf<All> & { readonly [Key in By]: Name }
          : never
      }[keyof Options]
    : never
