import { parseIdentifier } from '#members'

/** No e-mail address and no KPJ is longer. */
const LONGEST_IDENTIFIER = 320
/** A KPJ without its last two places: one hundred neighbours. */
const BLOCK_LENGTH = 9

export type TypedName = {
  /** What is looked up; empty for a text that is too long to be anything. */
  readonly text: string
  /** What is counted under: the same for every way to write the same address or number. */
  readonly name: string
  readonly numberBlock: string | undefined
}

/** Reads what was typed as identifier. Letter case, spaces and full-width letters make no other name. */
export function typedName(typed: string): TypedName {
  const text = typed.length <= LONGEST_IDENTIFIER ? typed : ''
  const identifier = parseIdentifier(text)
  switch (identifier?.kind) {
    case 'email':
      return { text, name: `email ${identifier.email}`, numberBlock: undefined }
    case 'kpj':
      return {
        text,
        name: `kpj ${identifier.kpj}`,
        numberBlock: identifier.kpj.slice(0, BLOCK_LENGTH),
      }
    default: {
      const other = text
        .normalize('NFKC')
        .replace(/[\0\s]/g, '')
        .toLowerCase()
      return { text, name: `other ${other}`, numberBlock: undefined }
    }
  }
}
