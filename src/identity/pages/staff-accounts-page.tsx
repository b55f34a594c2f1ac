import type { VNode } from 'preact'
import { PageHead, Section } from '#design'
import type { Language } from '#values'
import { accountText as text } from '../staff-account-text.ts'
import { type BranchNote, BranchNotice } from './branch-form.tsx'
import { NewStaffForm, type TypedFacts } from './new-staff-form.tsx'
import { type ShownAccount, StaffAccounts } from './staff-account-list.tsx'
import { type ShownRequest, StaffRequests } from './staff-request-list.tsx'

export type StaffAccountsView = {
  readonly language: Language
  /** A new masked token for each form. */
  csrf(): string
  readonly requests: readonly ShownRequest[]
  readonly accounts: readonly ShownAccount[]
  /** What was typed for a new account and not taken. */
  readonly typed: TypedFacts
  readonly note: BranchNote | undefined
}

/** Where administrators make and change staff accounts, two together. */
export function StaffAccountsPage(view: StaffAccountsView): VNode {
  const { language, csrf, requests, accounts, typed, note } = view
  return (
    <>
      <PageHead
        title={text.accounts[language]}
        lead={text.lead[language]}
        back={{ href: '/staff', label: text.console[language] }}
      />
      {note && <BranchNotice language={language} note={note} />}
      <Section title={text.waiting[language]}>
        <StaffRequests language={language} csrf={csrf} requests={requests} />
      </Section>
      <Section title={text.all[language]} ruled>
        <StaffAccounts language={language} csrf={csrf} accounts={accounts} />
      </Section>
      <Section title={text.askNew[language]} ruled>
        <NewStaffForm language={language} csrf={csrf()} typed={typed} />
      </Section>
    </>
  )
}
