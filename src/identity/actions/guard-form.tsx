import type { VNode } from 'preact'
import type { Fields, Visit } from '#platform/http'
import { PublicFormNotice } from '../pages/public-form-notice.tsx'
import { WorkFields } from '../pages/work-fields.tsx'
import type { PublicFormTrouble } from '../public-form-refusals.ts'
import { standing } from '../standing.ts'
import { type AdmitServices, type Admitted, admit, taskShown } from './admit.ts'
import { ACCOUNT_SCRIPT } from './passkey-page-answer.ts'

/** Forms that everybody may send without signing in, each with counters of its own. */
export type PublicForm = 'message-check' | 'report'

/** What the page of such a form shows besides its own, and the status that it has. */
export type Guarded = {
  /** Why it was not processed; above the form. */
  readonly notice?: VNode | undefined
  /** Within the form: what a crowded network has to do. */
  readonly fields?: VNode | undefined
  readonly scripts: readonly string[]
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
}

type Asked = {
  readonly form: PublicForm
  /** What is tried: a code, or what is written about. Who was right about it is forgiven what they got wrong before. */
  readonly name: string
  readonly visit: Pick<Visit, 'network' | 'now' | 'language'>
  readonly fields: Fields
}

/**
 * Counts forms of everybody: a crowded network does a piece of work, or waits half a minute at most. Nobody waits because others
 * asked for the same, nor is refused for what they did.
 */
export function guardForms(services: AdmitServices) {
  async function guarded(
    form: PublicForm,
    { network, now, language }: Asked['visit'],
    trouble?: PublicFormTrouble,
  ): Promise<Guarded> {
    const task = await taskShown(services, trouble, { purpose: form, network, now })
    const isTold = trouble?.kind === 'work'
    const fields = task && <WorkFields language={language} task={task} isTold={isTold} />
    return {
      notice: trouble && <PublicFormNotice language={language} trouble={trouble} />,
      fields,
      scripts: fields === undefined && trouble === undefined ? [] : [ACCOUNT_SCRIPT],
      ...standing(trouble),
    }
  }
  return {
    /** What the page has before anything was sent. */
    begin: (form: PublicForm, visit: Asked['visit']) => guarded(form, visit),
    /** Counts one form before anything of it is looked at. */
    async admit({ form, name, visit, fields }: Asked): Promise<Admitted | { notNow: Guarded }> {
      const { network, now } = visit
      const admitted = await admit(services, {
        ...{ purpose: form, name: `${form} ${name}`, network, now },
        ...{ numberBlock: undefined, memberId: undefined, knownDevice: undefined },
        effort: { ticket: fields.ticket ?? '', proof: fields.proof ?? '' },
      })
      if (admitted.ok) return admitted.value
      if (admitted.refusal.kind === 'wait')
        throw new Error(`the form ${form} has a lane that waits`)
      return { notNow: await guarded(form, visit, admitted.refusal) }
    },
  }
}
