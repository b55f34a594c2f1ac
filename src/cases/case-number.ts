const LETTERS = 8
const NUMBER = /^[KG]-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/

/** A number that cannot be guessed, `K-7F3Q-9TXC`: 40 bits, of letters that are not mistaken for others. */
export function newCaseNumber(letters: string, random: (bytes: number) => Uint8Array): string {
  const code = [...random(LETTERS)].map((byte) => letters[byte % 32]).join('')
  return `K-${code.slice(0, 4)}-${code.slice(4)}`
}

/** Whether it could be the number of a member's case. */
export const isCaseNumber = (text: string): boolean => NUMBER.test(text) && text.startsWith('K')

/** Whether it could be the number of a complaint of several. */
export const isGroupNumber = (text: string): boolean => NUMBER.test(text) && text.startsWith('G')
