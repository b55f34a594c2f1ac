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
}

/** Says who one is signed in as, and the way out. */
export function StaffHomePage({ language, csrf, name, role }: StaffHomeView): VNode {
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
      <Form action="/staff/logout" csrf={csrf}>
        <Buttons>
          <Button kind="second">{text.signOut[language]}</Button>
        </Buttons>
      </Form>
    </>
  )
}
