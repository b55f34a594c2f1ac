import type { Contradiction } from './identification.ts'

/** Sentences for rejected rows, by the column of the file that holds the number. They show nothing that the row does not hold. */
export const contradictionText = (contradiction: Contradiction, column: string): string =>
  ({
    'kpj-has-another-number': `${column} contradicts the record: this kpj belongs to another number.`,
    'number-has-another-birth-date': `birth_date contradicts the record: the person with this ${column} was born on another day.`,
    'kpj-has-another-birth-date':
      'birth_date contradicts the record: the person with this kpj was born on another day.',
    'kpj-in-dispute':
      'kpj is in dispute: whose it is must be settled before anything is recorded under it.',
    'number-needed': `${column} is empty: only a foreigner whose kpj is known from the import of members may leave it so.`,
  })[contradiction]
