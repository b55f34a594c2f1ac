import type { VNode } from 'preact'
import { Button, Buttons, FactList, Form, PageHead } from '#design'
import type { Language } from '#values'
import type { StaffRole } from '../staff-role.ts'
import { staffText as text } from '../staff-text.ts'

export type StaffHomeView = {
  readonly language: Language
  readonly csrf: string
  readonly name: string
  readonly role: StaffRole
  /** What this role works on. */
  readonly works: readonly { readonly href: string; readonly label: string }[]
}

/** Says who one is signed in as, what there is to do, and the way out. */
export function StaffHomePage({ language, csrf, name, role, works }: StaffHomeView): VNode {
  return (
    <>
      <PageHead title={text.console[language]} lead={text.signedInAs[language]} />
      <FactList
        facts={[
          { name: text.name[language], value: name },
          { name: text.role[language], value: text.roles[role][language] },
          { name: text.ends[language], value: text.endsWhen[language] },
        ]}
      />
      {works.length > 0 && (
        <ul>
          {works.map(({ href, label }) => (
            <li key={href}>
              <a href={href}>{label}</a>
            </li>
          ))}
        </ul>
      )}
      <Form action="/staff/logout" csrf={csrf}>
        <Buttons>
          <Button kind="second">{text.signOut[language]}</Button>
        </Buttons>
      </Form>
    </>
  )
}
