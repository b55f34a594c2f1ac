/** A postal address as a member gives it. */
export type NewAddress = {
  /** Official code of the village, as `32.73.01.1001`. */
  readonly areaCode: string
  readonly street: string
  /** Five digits. */
  readonly postCode: string
}

/** The address as a change that waits holds it. */
export const addressValue = ({ areaCode, street, postCode }: NewAddress): string =>
  JSON.stringify([areaCode, street, postCode])

/** Reads it back. */
export function addressOfValue(value: string): NewAddress {
  const [areaCode = '', street = '', postCode = ''] = JSON.parse(value) as readonly string[]
  return { areaCode, street, postCode }
}
