import { type Language, type LocalDate, parseLocalDate } from '#values'
import { bytesOfBase64url, textToBase64url } from './base64url.ts'
import { isPaperKind, type PaperKind } from './kind.ts'

/** What the code on a paper says of it without asking anybody. */
export type PaperProof = {
  readonly kind: PaperKind
  readonly language: Language
  readonly initials: string
  readonly issuedOn: LocalDate
  readonly validUntil: LocalDate | undefined
  readonly facts: readonly string[]
}

/** A proof with its signature, as it stands behind `#` in the address. */
export type SealedProof = {
  /** The first letters of the key's name. */
  readonly keyId: string
  readonly text: string
  /** 64 bytes, base64url. */
  readonly signature: string
}

const EDITION = '1'
/** A key's name is longer: so much of it finds the key among those published. */
export const KEY_ID_LETTERS = 8

/** The proof as one line: `1|letter|id|SR|2026-11-22|2027-02-22|a;m23/24`. */
export const proofText = (proof: PaperProof): string =>
  [
    EDITION,
    proof.kind,
    proof.language,
    proof.initials,
    proof.issuedOn,
    proof.validUntil ?? '',
    proof.facts.join(';'),
  ].join('|')

/** What is signed: the line, bound to the code under which it was issued. */
export const signedText = (code: string, text: string): string =>
  `payung-document\n${code}\n${text}`

/** The part of the address behind `#`. */
export const statementOf = ({ keyId, text, signature }: SealedProof): string =>
  [keyId, textToBase64url(text), signature].join('.')

/** What stands behind `#`, or `undefined` for anything that is no statement. */
export function parseStatement(statement: string): SealedProof | undefined {
  const [keyId = '', text = '', signature = '', ...more] = statement.split('.')
  const isShaped =
    keyId.length === KEY_ID_LETTERS &&
    /^[\w-]{4,600}$/.test(text) &&
    /^[\w-]{86}$/.test(signature) &&
    more.length === 0
  if (!isShaped) return undefined
  const bytes = bytesOfBase64url(text)
  if (bytes === undefined) return undefined
  return { keyId, text: new TextDecoder().decode(bytes), signature }
}

/** The proof of a line that was signed by us; `undefined` for a line of another edition. */
export function parseProof(text: string): PaperProof | undefined {
  const [edition, kind = '', language, initials = '', issued = '', until = '', facts = ''] =
    text.split('|')
  const issuedOn = parseLocalDate(issued)
  const validUntil = until === '' ? undefined : parseLocalDate(until)
  if (edition !== EDITION || issuedOn === undefined || !isPaperKind(kind)) return undefined
  if (language !== 'id' && language !== 'en') return undefined
  if (until !== '' && validUntil === undefined) return undefined
  const said = facts === '' ? [] : facts.split(';')
  return { kind, language, initials, issuedOn, validUntil, facts: said }
}

/** `S.R.`: of four names at most; enough for who holds the paper, too little for anybody else. */
export const initialsOf = (name: string): string =>
  name
    .split(/[^\p{L}\p{M}]+/u)
    .filter((word) => word !== '')
    .slice(0, 4)
    .map((word) => `${[...word][0]?.toUpperCase() ?? ''}.`)
    .join('')
