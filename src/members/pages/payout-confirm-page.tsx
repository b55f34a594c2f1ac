import type { VNode } from 'preact'
import { Button, Buttons, ChangeTable, Form, LinkButton, Notice, PageHead, Section } from '#design'
import type { Instant, Language } from '#values'
import { maskedAccount } from '../payout/account-number.ts'
import { bankName } from '../payout/banks.ts'
import type { Difference, Likeness } from '../payout/owner-name.ts'
import type { NewAccount, PayoutAccount } from '../payout/payout-account.ts'
import { effectText, payoutText as text, unusualText } from '../payout/payout-text.ts'
import type { PayoutTrouble } from '../payout/payout-trouble.ts'
import { SimulatedNotice } from './payout-form-page.tsx'
import { PayoutTroubles } from './payout-trouble.tsx'

export type PayoutConfirmProps = {
  readonly language: Language
  readonly csrf: string
  readonly before: PayoutAccount | undefined
  readonly after: NewAccount
  readonly likeness: Likeness
  readonly unusual: number | undefined
  /** When it would take effect. */
  readonly effectiveAt: Instant
  readonly needsApproval: boolean
  readonly isSimulated: boolean
  /** Names what was shown: another draft is not agreed to. */
  readonly shown: string
  readonly troubles: readonly PayoutTrouble[]
}

/** What is and what will be, before the member agrees. */
export function PayoutConfirmPage(props: PayoutConfirmProps): VNode {
  const { language, csrf, before, after, troubles, isSimulated, shown } = props
  const had = after.number.length
  return (
    <>
      <PageHead
        title={text.confirm[language]}
        lead={text.confirmLead[language]}
        back={{ href: '/profile/payout/new', label: text.back[language] }}
      />
      <PayoutTroubles language={language} troubles={troubles} />
      <ChangeTable language={language} changes={changesOf(before, after, language)} />
      {props.unusual !== undefined && (
        <Notice tone="warn" title={text.number[language]}>
          <p>{unusualText(had, props.unusual)[language]}</p>
        </Notice>
      )}
      <Section title={text.answer[language]}>
        <NameAnswer language={language} likeness={props.likeness} />
        {isSimulated && <SimulatedNotice language={language} />}
      </Section>
      <Section title={text.whatHappens[language]}>
        <ul>
          <li>{effectText(props.effectiveAt)[language]}</li>
          <li>{text.tellsAll[language]}</li>
          {props.needsApproval && <li>{text.twoOfficers[language]}</li>}
        </ul>
        <Form action="/profile/payout/changes" csrf={csrf}>
          <input type="hidden" name="shown" value={shown} />
          <Buttons>
            <Button>{text.agree[language]}</Button>
            <LinkButton kind="second" href="/profile/payout/new">
              {text.back[language]}
            </LinkButton>
          </Buttons>
        </Form>
      </Section>
    </>
  )
}

const changesOf = (before: PayoutAccount | undefined, after: NewAccount, language: Language) => [
  {
    name: text.bank[language],
    before: before === undefined ? '' : bankName(before.bankCode),
    after: bankName(after.bankCode),
  },
  {
    name: text.number[language],
    before: before === undefined ? '' : maskedAccount(before.number),
    after: after.number,
  },
  { name: text.holder[language], before: before?.holder ?? '', after: after.holder },
]

type NameAnswerProps = { readonly language: Language; readonly likeness: Likeness }

/** How the bank's name compares; a letter that differs is shown in both. */
function NameAnswer({ language, likeness }: NameAnswerProps): VNode {
  if (likeness.kind === 'same') return <p>{text.sameName[language]}</p>
  if (likeness.kind !== 'one-letter') return <p>{text.sameButTitle[language]}</p>
  return (
    <Notice tone="warn" title={text.oneLetter[language]}>
      <ul>
        <li>
          {text.inRecord[language]}: <Lettered language={language} part={likeness.member} />
        </li>
        <li>
          {text.atBank[language]}: <Lettered language={language} part={likeness.account} />
        </li>
      </ul>
      <p>{text.oneLetterNext[language]}</p>
    </Notice>
  )
}

const Lettered = ({
  language,
  part,
}: {
  readonly language: Language
  readonly part: Difference
}) => (
  <span class="letters">
    {part.before}
    {part.letters === '' ? <i>[{text.noLetter[language]}]</i> : <ins>{part.letters}</ins>}
    {part.after}
  </span>
)
