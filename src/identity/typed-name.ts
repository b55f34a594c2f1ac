import { parseIdentifier } from '#members'

/** No e-mail address and no KPJ is longer. */
const LONGEST_IDENTIFIER = 320
/** A KPJ without its last two places: one hundred neighbours; of a phone more. */
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
    case 'number': {
      const number = identifier.kpj ?? nationally(identifier.phone ?? '')
      return { text, name: `number ${number}`, numberBlock: number.slice(0, BLOCK_LENGTH) }
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

/** `+628123456789` as `08123456789`: where that may be a KPJ too, both are one name. */
const nationally = (phone: string): string => phone.replace(/^\+62/, '0')
