import type { VNode } from 'preact'
import { Buttons, Empty, LinkButton, Note, Notice, PageHead, Section } from '#design'
import type { Instant, Language } from '#values'
import { HOLD_TEXT, heldText, OTHER_HOLD, payoutText as text } from '../payout/payout-text.ts'
import type { PayoutTrouble } from '../payout/payout-trouble.ts'
import type { Payout } from '../payout/payout-view.ts'
import { OwnNavigation } from './own-navigation.tsx'
import { AccountFacts, AccountHistory } from './payout-accounts.tsx'
import { PayoutTroubles } from './payout-trouble.tsx'
import { WaitingChange } from './payout-waiting.tsx'

export type PayoutPageProps = {
  readonly language: Language
  readonly csrf: string
  readonly payout: Payout
  readonly now: Instant
  /** What was just done: `asked`, `cancelled`. */
  readonly done: string | undefined
  readonly troubles: readonly PayoutTrouble[]
}

/** The account to which a member is paid, what waits, and how it can be changed. */
export function PayoutPage(props: PayoutPageProps): VNode {
  const { language, payout, done, troubles } = props
  const { inUse, waiting, accounts } = payout
  return (
    <>
      <PageHead title={text.title[language]} lead={text.lead[language]} />
      <OwnNavigation language={language} at="/profile/payout" />
      <PayoutTroubles language={language} troubles={troubles} />
      <Done
        language={language}
        done={waiting === undefined && done === 'asked' ? undefined : done}
      />
      <WaitingChange {...props} />
      <Section title={text.current[language]}>
        {inUse === undefined ? (
          <Empty title={text.none[language]}>
            <p>{text.noneAdvice[language]}</p>
          </Empty>
        ) : (
          <AccountFacts language={language} account={inUse} />
        )}
      </Section>
      <Holds {...props} />
      <Change {...props} />
      <Section title={text.history[language]} ruled>
        <AccountHistory
          language={language}
          accounts={accounts.filter(({ accountId }) => accountId !== inUse?.accountId)}
        />
      </Section>
      <Rules language={language} />
    </>
  )
}

function Done({ language, done }: Pick<PayoutPageProps, 'language' | 'done'>): VNode | null {
  if (done === 'asked')
    return (
      <Notice tone="good" title={text.doneAsked[language]} announced>
        <p>{text.doneAskedWhy[language]}</p>
      </Notice>
    )
  if (done !== 'cancelled') return null
  return (
    <Notice tone="good" title={text.doneCancelled[language]} announced>
      <p>{text.doneCancelledWhy[language]}</p>
    </Notice>
  )
}

/** Until when money waits, and why. */
function Holds({ language, payout }: PayoutPageProps): VNode | null {
  const { holds, needsApproval, gate } = payout
  if (holds.length === 0 && !needsApproval) return null
  const isOpen = holds.some(({ until }) => until === 'until-lifted')
  return (
    <Notice tone="warn" title={text.heldTitle[language]}>
      <ul>
        {holds.map(({ reason, until }) => (
          <li key={reason}>
            {(HOLD_TEXT[reason] ?? OTHER_HOLD)[language]}{' '}
            {until !== 'until-lifted' && heldText(until)[language]}
          </li>
        ))}
      </ul>
      {holds.length > 0 && !isOpen && gate === undefined && <p>{text.heldStill[language]}</p>}
      {needsApproval && <p>{text.twoOfficers[language]}</p>}
      <p>
        <a href="/security">{text.toSecurity[language]}</a>
      </p>
    </Notice>
  )
}

/** The way to another account, or why there is none from here. */
function Change({ language, payout, troubles }: PayoutPageProps): VNode | null {
  const { gate, inUse, waiting } = payout
  if (waiting !== undefined) return null
  if (gate !== undefined)
    return troubles.some(({ kind }) => kind === gate.kind) ? null : (
      <PayoutTroubles language={language} troubles={[gate]} />
    )
  return (
    <>
      <Buttons>
        <LinkButton href="/profile/payout/new">
          {(inUse === undefined ? text.add : text.change)[language]}
        </LinkButton>
      </Buttons>
      <p class="quiet">{text.strong[language]}</p>
    </>
  )
}

const Rules = ({ language }: { readonly language: Language }): VNode => (
  <Note>
    <p>
      <b>{text.rules[language]}</b>
    </p>
    <ul>
      {[text.ruleWait, text.ruleTrouble, text.ruleDevice, text.ruleRecovery].map((rule) => (
        <li key={rule.en}>{rule[language]}</li>
      ))}
    </ul>
  </Note>
)
