import type { VNode } from 'preact'
import { Button, Buttons, Details, FactList, Form } from '#design'
import type { Language } from '#values'
import { accountText as text } from '../staff-account-text.ts'
import type { StaffRole } from '../staff-role.ts'
import { staffText } from '../staff-text.ts'
import { RoleChoice } from './new-staff-form.tsx'

/** An account as an administrator sees it. */
export type ShownAccount = {
  readonly staffId: string
  readonly name: string
  readonly email: string
  readonly role: StaffRole
  readonly branch: string
  readonly isEnrolled: boolean
  /** The administrator's own. */
  readonly isOwn: boolean
}

type ListProps = {
  readonly language: Language
  csrf(): string
  readonly accounts: readonly ShownAccount[]
}

/** Every account by name; opened, it tells more and offers what can be asked for. */
export function StaffAccounts({ language, csrf, accounts }: ListProps): VNode {
  return (
    <>
      {accounts.map((account) => (
        <Details key={account.staffId} summary={summaryOf(language, account)}>
          <FactList
            facts={[
              { name: text.email[language], value: account.email },
              { name: text.branch[language], value: account.branch === '' ? '–' : account.branch },
              {
                name: text.state[language],
                value: (account.isEnrolled ? text.enrolled : text.notEnrolled)[language],
              },
            ]}
          />
          {!account.isOwn && <Changes language={language} csrf={csrf} account={account} />}
        </Details>
      ))}
    </>
  )
}

const summaryOf = (language: Language, { name, role, isOwn }: ShownAccount): string =>
  `${name}, ${staffText.roles[role][language]}${isOwn ? ` (${text.you[language]})` : ''}`

type ChangesProps = {
  readonly language: Language
  csrf(): string
  readonly account: ShownAccount
}

function Changes({ language, csrf, account }: ChangesProps): VNode {
  const { staffId, role } = account
  return (
    <>
      <Form action="/staff/accounts/role" csrf={csrf()}>
        <input type="hidden" name="staff" value={staffId} />
        <RoleChoice language={language} idPrefix={staffId} chosen={role} />
        <Buttons>
          <Button kind="second">{text.askRole[language]}</Button>
        </Buttons>
      </Form>
      <Form action="/staff/accounts/reset" csrf={csrf()}>
        <input type="hidden" name="staff" value={staffId} />
        <p class="hint">{text.resetWhy[language]}</p>
        <Buttons>
          <Button kind="second">{text.askReset[language]}</Button>
        </Buttons>
      </Form>
    </>
  )
}
