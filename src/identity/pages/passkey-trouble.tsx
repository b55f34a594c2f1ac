import type { VNode } from 'preact'
import { RefusalNotice } from '#design'
import type { Language } from '#values'
import { explainOwnPasskey, type OwnPasskeyTrouble } from '../own-passkey-refusals.ts'
import { waitOf } from './countdown.tsx'

type Props = { readonly language: Language; readonly trouble: OwnPasskeyTrouble }

/** What went wrong on a page of the member's passkeys. */
export function PasskeyNotice({ language, trouble }: Props): VNode {
  return (
    <RefusalNotice
      language={language}
      refusal={explainOwnPasskey(trouble)}
      wait={waitOf(trouble, language)}
    />
  )
}
