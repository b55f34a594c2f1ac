/** Where a cell goes when rows become pairs: `name` left, `figure` right of it, `state` beneath, `pair` a labelled line. */
export type PhonePlace = 'name' | 'figure' | 'state' | 'pair'

export type TableColumn = {
  readonly head: string
  /** A heading over neighbouring columns that name the same group. */
  readonly group?: string
  /** Amounts and counts stand right-aligned in tabular figures and never wrap; dates never wrap. */
  readonly kind?: 'text' | 'amount' | 'date'
  /** The first column is `name` and the others `pair` unless they say otherwise. */
  readonly onPhone?: PhonePlace
}
