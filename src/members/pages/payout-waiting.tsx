import type { VNode } from 'preact'
import { Button, Buttons, FactList, Form, Section } from '#design'
import { type Instant, instantText, type Language } from '#values'
import { maskedAccount } from '../payout/account-number.ts'
import { APPROVALS_NEEDED } from '../payout/approvals.ts'
import { bankName } from '../payout/banks.ts'
import { approvedText, leftText, payoutText as text } from '../payout/payout-text.ts'
import type { Payout, WaitingAccount } from '../payout/payout-view.ts'

export type WaitingProps = {
  readonly language: Language
  readonly csrf: string
  readonly payout: Payout
  readonly now: Instant
}

/** The change that waits: to what, from when, how long still, and the button that ends it. Nothing where none waits. */
export function WaitingChange({ language, csrf, payout, now }: WaitingProps): VNode | null {
  const { waiting } = payout
  if (waiting === undefined) return null
  const { account, madeAt, approvals } = waiting
  return (
    <Section title={text.waiting[language]}>
      <FactList
        facts={[
          {
            name: text.number[language],
            value: `${bankName(account.bankCode)} ${maskedAccount(account.number)}`,
          },
          { name: text.holder[language], value: account.holder },
          { name: text.asked[language], value: instantText(madeAt, language) },
          ...timeFacts(waiting, { language, now }),
          ...(approvals === undefined
            ? []
            : [
                {
                  name: text.approval[language],
                  value: approvedText(approvals, APPROVALS_NEEDED)[language],
                },
              ]),
        ]}
      />
      <Form action="/profile/payout/cancellation" csrf={csrf}>
        <Buttons>
          <Button kind="second">{text.cancel[language]}</Button>
        </Buttons>
      </Form>
      <p class="quiet">{text.cancelWhy[language]}</p>
    </Section>
  )
}

function timeFacts(
  { effectiveAt }: WaitingAccount,
  { language, now }: { readonly language: Language; readonly now: Instant },
) {
  if (effectiveAt === undefined) return []
  return [
    { name: text.waitsFrom[language], value: instantText(effectiveAt, language) },
    { name: text.left[language], value: leftText(effectiveAt - now)[language] },
  ]
}
