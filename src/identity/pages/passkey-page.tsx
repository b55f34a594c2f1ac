import type { VNode } from 'preact'
import { Button, Buttons, Form, PageHead, PasswordField } from '#design'
import type { Language } from '#values'
import type { OwnPasskeyTrouble } from '../own-passkey-refusals.ts'
import { passkeyText as text } from '../passkey-text.ts'
import { NameField } from './new-passkey-page.tsx'
import { PasskeyNotice } from './passkey-trouble.tsx'

type OneView = {
  readonly language: Language
  readonly csrf: string
  /** What names it in our addresses. */
  readonly id: string
  readonly name: string
  readonly trouble: OwnPasskeyTrouble | undefined
}

const backTo = (language: Language) => ({
  href: '/security/passkeys',
  label: text.back[language],
})

export type PasskeyNameView = OneView & { readonly isEmpty: boolean }

/** Another name for a passkey. */
export function PasskeyNamePage(view: PasskeyNameView): VNode {
  const { language, csrf, id, name, isEmpty, trouble } = view
  return (
    <>
      <PageHead title={text.change[language]} back={backTo(language)} />
      {trouble && <PasskeyNotice language={language} trouble={trouble} />}
      <Form action={`/security/passkeys/${id}`} csrf={csrf}>
        <NameField
          language={language}
          name={name}
          error={isEmpty ? text.nameEmpty[language] : undefined}
        />
        <Buttons>
          <Button>{text.save[language]}</Button>
        </Buttons>
      </Form>
    </>
  )
}

export type RemovalView = OneView & { readonly isLast: boolean }

/** Asks once more before a passkey goes; for the last one it takes the password. */
export function RemovePasskeyPage(view: RemovalView): VNode {
  const { language, csrf, id, name, isLast, trouble } = view
  return (
    <>
      <PageHead
        title={text.removeTitle[language]}
        lead={text.removeLead[language]}
        back={backTo(language)}
      />
      {trouble && <PasskeyNotice language={language} trouble={trouble} />}
      <p>
        <strong>{name}</strong>
      </p>
      <Form action={`/security/passkeys/${id}/removal`} csrf={csrf}>
        {isLast && (
          <>
            <p>{text.lastOne[language]}</p>
            <PasswordField
              language={language}
              name="password"
              label={text.password[language]}
              autocomplete="current-password"
              help
            />
          </>
        )}
        <Buttons>
          <Button>{text.removeIt[language]}</Button>
        </Buttons>
      </Form>
    </>
  )
}
