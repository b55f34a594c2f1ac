import type { VNode } from 'preact'
import { Button, Form } from '#design'
import type { Language } from '#values'
import { passkeyText } from '../passkey-text.ts'

export type PasskeySignInView = {
  readonly language: Language
  readonly csrf: string
  readonly next: string | undefined
  /** Only a strong factor will do: kept when the form comes back. */
  readonly strong?: boolean
  /** Where the answer goes; `<action>/challenge` gives a new challenge. */
  readonly action:
    | '/login/passkey'
    | '/staff/login/passkey'
    | '/verify-again/passkey'
    | '/forgot-password/passkey'
  /** What the browser is to ask its passkeys. */
  readonly options: object
  /** A passkey that was just refused because nobody has it: its manager is told to forget it. */
  readonly unknownCredential: string | undefined
}

/** The other way in. Nothing of it shows until `account.island.tsx` finds that the browser can do it. */
export function PasskeySignIn(view: PasskeySignInView): VNode {
  const { language, csrf, next, strong, action, options, unknownCredential } = view
  const hint = action.endsWith('/login/passkey') ? passkeyText.useHint : passkeyText.proveHint
  return (
    <div
      hidden
      data-passkey-sign-in={JSON.stringify(options)}
      data-unknown-credential={unknownCredential}
    >
      <Form action={action} csrf={csrf}>
        {next !== undefined && <input type="hidden" name="next" value={next} />}
        {strong && <input type="hidden" name="strong" value="on" />}
        <p class="hint">{hint[language]}</p>
        <Button kind="second">{passkeyText.use[language]}</Button>
        <p role="status" data-failed={passkeyText.notUsed[language]} />
      </Form>
    </div>
  )
}
