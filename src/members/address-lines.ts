/** The areas that a code lies in, the province first; `undefined` for a code that no area has. */
export type AreaPath = (code: string) => readonly { readonly name: string }[] | undefined

type Address = {
  readonly areaCode: string
  readonly street: string
  readonly postCode?: string | undefined
}

/**
 * An address as it stands on a letter: street, village and district, regency, province with the post code. An area that is
 * unknown stays as it is written.
 */
export function addressLines(
  { areaCode, street, postCode }: Address,
  areaPath: AreaPath,
): readonly string[] {
  const path = areaPath(areaCode)
  if (path === undefined) return [street, areaCode, postCode ?? ''].filter((line) => line !== '')
  const [province, regency, district, village] = path.map(({ name }) => name)
  const last = [province, postCode].filter((part) => part !== undefined).join(' ')
  const local = [village, district].filter((part) => part !== undefined).join(', ')
  return [street, local, regency ?? '', last].filter((line) => line !== '')
}
