import type { VNode } from 'preact'
import { ErrorSummary, RefusalCode, RefusalNotice } from '#design'
import type { Language } from '#values'
import { payoutText as text } from '../payout/payout-text.ts'
import { explainPayout, type PayoutTrouble } from '../payout/payout-trouble.ts'

type PayoutTroubleProps = {
  readonly language: Language
  readonly troubles: readonly PayoutTrouble[]
}

/** Why the account was not taken, with what to do and the code; several at once lead to their fields. Nothing when all is well. */
export function PayoutTroubles({ language, troubles }: PayoutTroubleProps): VNode | null {
  const [first, ...others] = troubles.map(explainPayout)
  if (first === undefined) return null
  if (others.length === 0) {
    const { field, ...refusal } = first
    const mistyped = field === undefined ? undefined : { field }
    const link = linkOf(troubles[0], language)
    return <RefusalNotice language={language} refusal={refusal} mistyped={mistyped} link={link} />
  }
  const all = [first, ...others]
  const errors = all.map(({ field, cause }) => ({
    text: cause[language],
    ...(field === undefined ? {} : { field }),
  }))
  return (
    <ErrorSummary language={language} errors={errors}>
      {all.map(({ code }) => (
        <RefusalCode key={code} language={language} code={code} />
      ))}
    </ErrorSummary>
  )
}

/** Where it can be mended. */
function linkOf(trouble: PayoutTrouble | undefined, language: Language) {
  return trouble?.kind === 'held'
    ? { href: '/security', label: text.toSecurity[language] }
    : undefined
}
