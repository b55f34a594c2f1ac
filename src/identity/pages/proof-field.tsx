import type { VNode } from 'preact'
import { PasswordField, TextField } from '#design'
import type { Language } from '#values'
import { factorText as text } from '../factor-text.ts'
import { messageStepText as sentText } from '../message-step-text.ts'
import type { TypedWay } from '../proof-ways.ts'

/** What the visitor is asked for. */
export type ProofWay = TypedWay | 'sent'

/** The name of the field in every form that asks for a proof. */
export const fieldOf = (way: ProofWay): string => (way === 'password' ? 'password' : 'code')

/** The one field of a proof: nothing that was typed ever comes back. */
export function ProofField({ language, way }: { language: Language; way: ProofWay }): VNode {
  const field = { language, name: fieldOf(way) }
  switch (way) {
    case 'app':
    case 'sent':
      return (
        <TextField
          {...field}
          label={(way === 'app' ? text.appCode : sentText.code)[language]}
          hint={(way === 'app' ? text.appCodeHint : sentText.codeHint)[language]}
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
        <PasswordField
          {...field}
          label={text.password[language]}
          autocomplete="current-password"
          help
        />
      )
  }
}
