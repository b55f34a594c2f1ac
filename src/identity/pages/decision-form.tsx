import type { VNode } from 'preact'
import { Button, Buttons, Form } from '#design'
import type { Language, Words } from '#values'

export type DecisionFormProps = {
  readonly language: Language
  readonly csrf: string
  readonly action: string
  /** The hidden field that says what is decided about. */
  readonly about: { readonly name: string; readonly value: string }
  readonly approve: Words
  readonly refuse: Words
}

/** Yes or no of a second officer to what another has asked. */
export function DecisionForm(props: DecisionFormProps): VNode {
  const { language, csrf, action, about, approve, refuse } = props
  return (
    <Form action={action} csrf={csrf}>
      <input type="hidden" {...about} />
      <Buttons>
        <Button name="decision" value="approve">
          {approve[language]}
        </Button>
        <Button kind="second" name="decision" value="refuse">
          {refuse[language]}
        </Button>
      </Buttons>
    </Form>
  )
}
