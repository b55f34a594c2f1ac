import type { ComponentChildren, VNode } from 'preact'
import { Button, Buttons, Checkbox, Form, Notice, RefusalNotice, TextField } from '#design'
import type { Explanation, Language } from '#values'
import { branchText as text } from '../branch-text.ts'

/** What became of what the officer just did. */
export type BranchNote =
  | { readonly kind: 'done'; readonly words: string }
  | { readonly kind: 'refused'; readonly refusal: Explanation }

/** The status of a page with that note. */
export const branchStanding = (note: BranchNote | undefined) =>
  note?.kind === 'refused' ? { status: 422 } : {}

type Shared = { readonly language: Language; readonly csrf: string }

/** Finds a member by exact number. */
export function FindForm({
  language,
  csrf,
  action,
  kpj,
}: Shared & { readonly action: string; readonly kpj: string }): VNode {
  return (
    <Form action={action} csrf={csrf}>
      <TextField
        language={language}
        name="kpj"
        label={text.kpj[language]}
        hint={text.kpjHint[language]}
        value={kpj}
        autocomplete="off"
        spellcheck={false}
      />
      <Buttons>
        <Button>{text.find[language]}</Button>
      </Buttons>
    </Form>
  )
}

export type StepFormProps = Shared & {
  readonly action: string
  readonly kpj: string
  readonly label: string
  /** Asks the officer to say that they have seen the identity card or passport. */
  readonly idCard?: boolean
  readonly kind?: 'main' | 'second'
  readonly children?: ComponentChildren
}

/** One step for the member who was found. */
export function StepForm(props: StepFormProps): VNode {
  const { language, csrf, action, kpj, label, idCard = false, kind = 'main', children } = props
  return (
    <Form action={action} csrf={csrf}>
      <input type="hidden" name="kpj" value={kpj} />
      {children}
      {idCard && <Checkbox name="idCard" label={text.idCard[language]} />}
      <Buttons>
        <Button kind={kind}>{label}</Button>
      </Buttons>
    </Form>
  )
}

/** What became of the last step; something to correct takes the focus. */
export function BranchNotice({
  language,
  note,
}: {
  readonly language: Language
  readonly note: BranchNote
}): VNode {
  if (note.kind === 'refused')
    return <RefusalNotice language={language} refusal={note.refusal} mistyped={{}} />
  return <Notice tone="good" title={note.words} announced />
}
