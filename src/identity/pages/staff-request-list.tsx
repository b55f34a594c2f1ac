import type { VNode } from 'preact'
import { type Fact, FactList } from '#design'
import { type Instant, instantText, type Language } from '#values'
import { accountText as text } from '../staff-account-text.ts'
import type { StaffRequestKind } from '../staff-request.ts'
import type { StaffRole } from '../staff-role.ts'
import { staffText } from '../staff-text.ts'
import { DecisionForm } from './decision-form.tsx'

/** A request as an administrator sees it. */
export type ShownRequest = {
  readonly requestId: string
  readonly kind: StaffRequestKind
  /** Whose account. */
  readonly name: string
  /** Of a new account. */
  readonly email: string | undefined
  readonly branch: string | undefined
  readonly role: StaffRole | undefined
  readonly askedBy: string
  readonly askedAt: Instant
  readonly until: Instant
  /** Why this administrator does not decide. */
  readonly closed: 'own' | 'about-you' | undefined
}

type ListProps = {
  readonly language: Language
  csrf(): string
  readonly requests: readonly ShownRequest[]
}

/** What waits for a second administrator, each with its two buttons. */
export function StaffRequests({ language, csrf, requests }: ListProps): VNode {
  if (requests.length === 0) return <p>{text.nothingWaits[language]}</p>
  return (
    <>
      {requests.map((request) => (
        <div key={request.requestId}>
          <FactList facts={factsOf(language, request)} />
          {request.closed === undefined ? (
            <DecisionForm
              {...{ language, csrf: csrf(), action: '/staff/accounts/decision' }}
              about={{ name: 'request', value: request.requestId }}
              {...{ approve: text.approve, refuse: text.refuse }}
            />
          ) : (
            <p>{(request.closed === 'own' ? text.ownRequest : text.aboutYou)[language]}</p>
          )}
        </div>
      ))}
    </>
  )
}

function factsOf(language: Language, request: ShownRequest): readonly Fact[] {
  const { kind, name, email, branch, role, askedBy, askedAt, until } = request
  const said = (label: string, value: string | undefined): readonly Fact[] =>
    value === undefined || value === '' ? [] : [{ name: label, value }]
  return [
    { name: text.kinds[kind][language], value: name },
    ...said(text.email[language], email),
    ...said(text.newRole[language], role && staffText.roles[role][language]),
    ...said(text.branch[language], branch),
    { name: text.askedBy[language], value: askedBy },
    { name: text.askedAt[language], value: instantText(askedAt, language) },
    { name: text.until[language], value: instantText(until, language) },
  ]
}
