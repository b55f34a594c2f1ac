import type { VNode } from 'preact'
import { type Change, ChangeTable } from '#design'
import { dateText, type Language } from '#values'
import type { Subject } from '../case.ts'
import { text } from '../text.ts'

export type IdentityChangeProps = { readonly language: Language; readonly subject: Subject }

/** What a correction would change, letter by letter: for the member who asks and the officers who decide. */
export function IdentityChange({ language, subject }: IdentityChangeProps): VNode | null {
  if (subject.kind !== 'identity') return null
  const { before, wanted } = subject
  const changes: readonly Change[] = [
    ...(wanted.name === undefined
      ? []
      : [{ name: text.name[language], before: before.name, after: wanted.name, byLetter: true }]),
    ...(wanted.birthDate === undefined
      ? []
      : [
          {
            name: text.birthDate[language],
            before: dateText(before.birthDate, language),
            after: dateText(wanted.birthDate, language),
            byLetter: true,
          },
        ]),
  ]
  return <ChangeTable language={language} changes={changes} />
}
