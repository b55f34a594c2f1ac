import type { VNode } from 'preact'
import { PasswordField, TextField } from '#design'
import type { Language } from '#values'
import { factorText as text } from '../factor-text.ts'

/** What the visitor is asked for. */
export type ProofWay = 'app' | 'recovery' | 'password'

/** The name of the field in every form that asks for a proof. */
export const fieldOf = (way: ProofWay): string => (way === 'password' ? 'password' : 'code')

/** The one field of a proof: nothing that was typed ever comes back. */
export function ProofField({ language, way }: { language: Language; way: ProofWay }): VNode {
  const field = { language, name: fieldOf(way) }
  switch (way) {
    case 'app':
      return (
        <TextField
          {...field}
          label={text.appCode[language]}
          hint={text.appCodeHint[language]}
          autocomplete="one-time-code"
          inputmode="numeric"
          spellcheck={false}
        />
      )
    case 'recovery':
      return (
        <TextField
          {...field}
          label={text.recoveryCode[language]}
          hint={text.recoveryCodeHint[language]}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
        />
      )
    case 'password':
      return (
        <PasswordField {...field} label={text.password[language]} autocomplete="current-password" />
      )
  }
}
