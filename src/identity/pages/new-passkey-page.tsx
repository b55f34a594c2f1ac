import type { VNode } from 'preact'
import { Button, Buttons, Form, Note, PageHead, TextField } from '#design'
import type { Language } from '#values'
import type { OwnPasskeyTrouble } from '../own-passkey-refusals.ts'
import { passkeyText as text } from '../passkey-text.ts'
import { PasskeyNotice } from './passkey-trouble.tsx'

export type NewPasskeyView = {
  readonly language: Language
  readonly csrf: string
  readonly name: string
  /** What the browser is to make; absent on a public computer. */
  readonly options: object | undefined
  readonly trouble: OwnPasskeyTrouble | undefined
}

/** Adding a passkey: a name, and the device's own question. The form shows where the browser can do it. */
export function NewPasskeyPage(view: NewPasskeyView): VNode {
  const { language, options, trouble } = view
  const back = { href: '/security/passkeys', label: text.back[language] }
  return (
    <>
      <PageHead title={text.add[language]} lead={text.addLead[language]} back={back} />
      {trouble && <PasskeyNotice language={language} trouble={trouble} />}
      {options === undefined ? (
        <Note>
          <p>{text.notHere[language]}</p>
        </Note>
      ) : (
        <NewPasskeyForm {...view} options={options} />
      )}
    </>
  )
}

function NewPasskeyForm({ language, csrf, name, options }: NewPasskeyView): VNode {
  return (
    <>
      <div hidden data-passkey-enrolment={JSON.stringify(options)}>
        <Form action="/security/passkeys/new" csrf={csrf}>
          <input type="hidden" name="answer" />
          <NameField language={language} name={name} />
          <Buttons>
            <Button>{text.make[language]}</Button>
          </Buttons>
          <p
            role="status"
            data-failed={text.notMade[language]}
            data-there={text.thereAlready[language]}
          />
        </Form>
      </div>
      <p data-passkey-cannot>{text.cannot[language]}</p>
    </>
  )
}

export type NameFieldProps = {
  readonly language: Language
  readonly name: string
  readonly error?: string | undefined
}

/** The name by which the member tells this passkey from the others. */
export function NameField({ language, name, error }: NameFieldProps): VNode {
  return (
    <TextField
      language={language}
      name="name"
      label={text.name[language]}
      hint={text.nameHint[language]}
      value={name}
      error={error}
      autocomplete="off"
    />
  )
}
