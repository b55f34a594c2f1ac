import type { Membership } from '#contributions'
import type { Person } from '#members'
import { dateText, kpjText, type Language, monthText } from '#values'
import { cardText as text } from './card-text.ts'
import type { PaperContent } from './everywhere/kind.ts'

/** The membership card: on a page to cut out, or of its own size for a telephone. */
export function cardContent(
  kind: 'card' | 'wallet',
  {
    person,
    membership,
    language,
  }: {
    readonly person: Pick<Person, 'name' | 'kpjs' | 'birthDate'>
    readonly membership: Membership
    readonly language: Language
  },
): PaperContent {
  const since =
    membership.kind === 'none'
      ? []
      : [{ name: text.since[language], value: monthText(membership.since, language) }]
  return {
    ...{ kind, language, title: text.title[language], name: person.name, facts: [] },
    body: {
      name: person.name,
      facts: [
        { name: text.kpj[language], value: person.kpjs.map(kpjText).join(', ') },
        { name: text.born[language], value: dateText(person.birthDate, language) },
        ...since,
      ],
      cut: text.cut[language],
      lost: text.lost[language],
    },
  }
}
