import type { VNode } from 'preact'
import { Button, Buttons, Form, PageHead } from '#design'
import type { Language } from '#values'
import { text } from '../text.ts'

export type SignOutView = { readonly language: Language; readonly csrf: string }

/** Asks again, when the button that was pressed could not be trusted. */
export function SignOutPage({ language, csrf }: SignOutView): VNode {
  return (
    <>
      <PageHead title={text.signOutQuestion[language]} lead={text.signOutAgain[language]} />
      <Form action="/logout" csrf={csrf}>
        <Buttons>
          <Button>{text.signOut[language]}</Button>
        </Buttons>
      </Form>
    </>
  )
}
