import type { VNode } from 'preact'
import { PageHead, Section } from '#design'
import type { Language } from '#values'
import { branchText as text } from '../branch-text.ts'
import { type BranchNote, BranchNotice, FindForm, StepForm } from './branch-form.tsx'

export type BranchActivationView = {
  readonly language: Language
  readonly csrf: string
  readonly kpj: string
  /** Of the member who was found. */
  readonly name: string | undefined
  readonly note: BranchNote | undefined
}

const PATH = '/staff/activations'

/** Has a code printed with which the member at the counter activates their account themselves. */
export function BranchActivationPage(view: BranchActivationView): VNode {
  const { language, csrf, kpj, name, note } = view
  return (
    <>
      <PageHead
        title={text.activations[language]}
        lead={text.activationsLead[language]}
        back={{ href: '/staff', label: text.console[language] }}
      />
      {note && <BranchNotice language={language} note={note} />}
      <FindForm language={language} csrf={csrf} action={PATH} kpj={kpj} />
      {name !== undefined && (
        <Section title={name} ruled>
          <StepForm
            language={language}
            csrf={csrf}
            kpj={kpj}
            action={`${PATH}/code`}
            label={text.printCode[language]}
            idCard
          />
        </Section>
      )}
    </>
  )
}
