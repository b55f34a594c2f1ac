import type { Words } from '#values'
import type { Facts } from './message.ts'

/** A fact in both languages; `otherwise` where the message was not told it. */
export function fact(facts: Facts, name: string, otherwise: Words): Words {
  const told = facts[name]
  if (told === undefined || told === '') return otherwise
  return typeof told === 'string' ? { id: told, en: told } : told
}
