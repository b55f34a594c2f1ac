import { closeSync, openSync, readSync } from 'node:fs'
import { type FilterShape, mayContain, sha1Of, shapeIn } from './common-filter.ts'
import { commonForms } from './password-policy.ts'

/** Where `payung passwords import` leaves its filter, in the data folder. */
export const FILTER_FILE = 'passwords.filter'
const HEAD_BYTES = 32

/** Passwords that others are known to use. Nothing is asked over the network. */
export type CommonPasswords = {
  /** Whether one of the forms of `password` is common or leaked; small and capital letters alike. */
  has(password: string): Promise<boolean>
}

/**
 * The list that is shipped, and the imported filter at `filterPath` as soon as there is one. The filter is read where
 * it lies, a few bytes a password: it may be larger than the memory.
 */
export function createCommonPasswords(filterPath: string): CommonPasswords {
  let shipped: Promise<ReadonlySet<string>> | undefined
  return {
    async has(password) {
      shipped ??= shippedList()
      const list = await shipped
      const forms = commonForms(password)
      return forms.some((form) => list.has(form)) || isInFilter(filterPath, forms)
    },
  }
}

async function shippedList(): Promise<ReadonlySet<string>> {
  const { dictionary } = await import('@zxcvbn-ts/language-common')
  return new Set(dictionary['passwords-common'].map(String))
}

// Opened for each question: an import replaces the file whole, and the next question sees the new one.
function isInFilter(path: string, forms: readonly string[]): boolean {
  const file = openIfThere(path)
  if (file === undefined) return false
  try {
    const shape = shapeOf(file)
    return forms.some((form) => mayContain(sha1Of(form), shape, (place) => byteAt(file, place)))
  } finally {
    closeSync(file)
  }
}

function openIfThere(path: string): number | undefined {
  try {
    return openSync(path, 'r')
  } catch (fault) {
    if (fault instanceof Error && 'code' in fault && fault.code === 'ENOENT') return undefined
    throw fault
  }
}

function shapeOf(file: number): FilterShape {
  const head = Buffer.alloc(HEAD_BYTES)
  readSync(file, head, 0, HEAD_BYTES, 0)
  const shape = shapeIn(head)
  if (shape === undefined) throw new Error(`${FILTER_FILE} is damaged; import it again`)
  return shape
}

function byteAt(file: number, place: number): number {
  const byte = Buffer.alloc(1)
  if (readSync(file, byte, 0, 1, place) !== 1) throw new Error(`${FILTER_FILE} is cut short`)
  return byte.readUInt8(0)
}
