import type { Words } from '#values'
import type { Facts } from './message.ts'

const NOT_ME: Words = { id: 'Bukan saya', en: 'It was not me' }

const wasItYou: Words = {
  id: 'Kalau ini Anda, tidak perlu berbuat apa-apa.',
  en: 'If this was you, there is nothing to do.',
}

type Sentence = Words | ((facts: Facts) => Words)

/** A notice that something about the account changed; the link takes away and never gives. */
export function change(subject: Words, short: Words, ...sentences: readonly Sentence[]) {
  return {
    security: true,
    subject,
    short,
    link: NOT_ME,
    sentences: (facts: Facts): readonly Words[] => [
      ...sentences.map((sentence) => (typeof sentence === 'function' ? sentence(facts) : sentence)),
      wasItYou,
    ],
  } as const
}
