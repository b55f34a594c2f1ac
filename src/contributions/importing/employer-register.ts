/** One row of the employers' register, in good form; `undefined` where it says nothing. */
export type EmployerRow = {
  readonly number: string
  readonly name: string
  readonly province: string | undefined
  readonly contactEmail: string | undefined
  readonly contactPhone: string | undefined
}

/** What is known of an employer, as the register may change it. */
export type EmployerEntry = EmployerRow & {
  /** Whether the register has named it before; else name and province are only what its reports say. */
  readonly registered: boolean
}

export type EmployerVerdict =
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'differs'; readonly columns: readonly string[] }
  | { readonly kind: 'changed'; readonly entry: EmployerEntry }

const COLUMNS = {
  name: 'name',
  province: 'province',
  contactEmail: 'contact_email',
  contactPhone: 'contact_phone',
} as const

const FACTS = ['name', 'province', 'contactEmail', 'contactPhone'] as const

/** What a row does to what is known: adds what was unknown; replaces what differs only as a correction. */
export function enterEmployer(
  row: EmployerRow,
  entry: EmployerEntry | undefined,
  corrections: boolean,
): EmployerVerdict {
  const known = entry?.registered ? entry : undefined
  const differing = FACTS.filter((fact) => {
    const [said, held] = [row[fact], known?.[fact]]
    return said !== undefined && held !== undefined && said !== held
  })
  if (differing.length > 0 && !corrections) {
    return { kind: 'differs', columns: differing.map((fact) => COLUMNS[fact]) }
  }
  const isSame =
    known !== undefined &&
    FACTS.every((fact) => row[fact] === undefined || row[fact] === known[fact])
  if (isSame) return { kind: 'unchanged' }
  return {
    kind: 'changed',
    entry: {
      number: row.number,
      name: row.name,
      province: row.province ?? entry?.province,
      contactEmail: row.contactEmail ?? entry?.contactEmail,
      contactPhone: row.contactPhone ?? entry?.contactPhone,
      registered: true,
    },
  }
}
