import type { VNode } from 'preact'
import { FactList, PageHead, Section } from '#design'
import { type Instant, instantText, type Language } from '#values'
import { branchText as text } from '../branch-text.ts'
import { type BranchNote, BranchNotice, FindForm, StepForm } from './branch-form.tsx'

/** What an officer may do about the freeze of the member before them. */
export type ThawState =
  | { readonly kind: 'not-frozen' }
  | { readonly kind: 'begin'; readonly since: Instant }
  | { readonly kind: 'wait' | 'end'; readonly since: Instant; readonly endsFrom: Instant }
  | {
      readonly kind: 'same-officer' | 'by-member'
      readonly since: Instant
      readonly endsFrom: Instant
    }

export type ThawsView = {
  readonly language: Language
  readonly csrf: string
  readonly kpj: string
  readonly found: { readonly name: string; readonly thaw: ThawState } | undefined
  readonly note: BranchNote | undefined
}

/** Ends a freeze for a member who stands at the branch, in two steps by two officers. */
export function ThawsPage({ language, csrf, kpj, found, note }: ThawsView): VNode {
  return (
    <>
      <PageHead
        title={text.thaws[language]}
        lead={text.thawsLead[language]}
        back={{ href: '/staff', label: text.console[language] }}
      />
      {note && <BranchNotice language={language} note={note} />}
      <FindForm language={language} csrf={csrf} action="/staff/thaws" kpj={kpj} />
      {found && (
        <Section title={found.name} ruled>
          <Facts language={language} thaw={found.thaw} />
          <Step language={language} csrf={csrf} kpj={kpj} thaw={found.thaw} />
        </Section>
      )}
    </>
  )
}

type Part = { readonly language: Language; readonly thaw: ThawState }

function Facts({ language, thaw }: Part): VNode {
  if (thaw.kind === 'not-frozen') return <p>{text.notFrozen[language]}</p>
  const since = { name: text.frozenSince[language], value: instantText(thaw.since, language) }
  if (!('endsFrom' in thaw)) return <FactList facts={[since]} />
  const from = { name: text.endsFrom[language], value: instantText(thaw.endsFrom, language) }
  return <FactList facts={[since, from]} />
}

type StepProps = Part & { readonly csrf: string; readonly kpj: string }

function Step({ language, csrf, kpj, thaw }: StepProps): VNode | null {
  const form = { language, csrf, kpj }
  switch (thaw.kind) {
    case 'begin':
      return (
        <StepForm
          {...form}
          action="/staff/thaws/beginning"
          label={text.beginThaw[language]}
          idCard
        />
      )
    case 'end':
      return <StepForm {...form} action="/staff/thaws/end" label={text.endThaw[language]} idCard />
    case 'same-officer':
      return <p>{text.sameOfficer[language]}</p>
    case 'by-member':
      return (
        <StepForm {...form} action="/staff/thaws/beginning" label={text.beginThaw[language]} idCard>
          <p>{text.byMember[language]}</p>
        </StepForm>
      )
    default:
      return null
  }
}
