import type { VNode } from 'preact'
import { Button, Buttons, Form, PageHead } from '#design'
import type { Language } from '#values'
import type { Relation } from '../family.ts'
import type { FamilyAct } from '../family-acts.ts'
import type { FamilyTyped } from '../family-form.ts'
import { type FamilyTrouble, familyErrorIn } from '../family-refusals.ts'
import { actText, relationText, familyText as text } from '../family-text.ts'
import { FamilyTroubleNotice } from './family-trouble.tsx'
import {
  DayField,
  type FieldsProps,
  NewRelativeFields,
  PaperFields,
  PersonFields,
  SchoolFields,
} from './relative-fields.tsx'

export type RelativeFormProps = {
  readonly language: Language
  readonly csrf: string
  /** Where it posts. */
  readonly action: string
  readonly relation: Relation
  /** What is said of somebody known; absent for a new relative. */
  readonly act: FamilyAct | undefined
  readonly name: string | undefined
  readonly typed: FamilyTyped
  readonly troubles: readonly FamilyTrouble[]
}

/** Asks what there is to say of one relative; nothing is saved by it, before and after come next. */
export function RelativeFormPage(props: RelativeFormProps): VNode {
  const { language, csrf, action, relation, act, name, troubles } = props
  const errorOf = (field: string) => familyErrorIn(troubles, field)?.[language]
  const what = act === undefined ? relationText[relation] : actText[act]
  const back = act === undefined ? '/profile/family/new' : action
  return (
    <>
      <PageHead
        title={name === undefined ? what[language] : `${what[language]}: ${name}`}
        back={{ href: back, label: name ?? text.add[language] }}
      />
      <FamilyTroubleNotice language={language} troubles={troubles} />
      <Form action={action} csrf={csrf}>
        {act === undefined ? (
          <input type="hidden" name="relation" value={relation} />
        ) : (
          <input type="hidden" name="what" value={act} />
        )}
        <FieldsOf {...props} errorOf={errorOf} />
        <Buttons>
          <Button>{text.next[language]}</Button>
        </Buttons>
      </Form>
    </>
  )
}

function FieldsOf(props: FieldsProps & Pick<RelativeFormProps, 'act'>): VNode | null {
  switch (props.act) {
    case undefined:
      return <NewRelativeFields {...props} />
    case 'correct':
      return <PersonFields {...props} />
    case 'school':
      return <SchoolFields {...props} />
    case 'papers':
      return <PaperFields {...props} />
    case 'withdraw':
      return null
    case 'married':
    case 'divorced':
    case 'died':
    case 'began-work':
      return <DayField {...props} />
  }
}
