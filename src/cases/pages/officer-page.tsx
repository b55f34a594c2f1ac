import type { VNode } from 'preact'
import {
  Button,
  Buttons,
  Form,
  LongTextField,
  Note,
  Notice,
  PageHead,
  PickerField,
  SelectField,
  TextField,
} from '#design'
import type { Language } from '#values'
import type { Subject } from '../case.ts'
import { devText } from '../dev-text.ts'
import { officerText } from '../officer-text.ts'
import { text } from '../text.ts'
import { GroupList, type GroupListProps } from './group-list.tsx'
import { IdentityChange } from './identity-change.tsx'

export type OfficerPageProps = {
  readonly language: Language
  readonly csrf: string
  readonly outcome: 'done' | 'refused' | undefined
  /** The case that the address names. */
  readonly asked: { readonly number: string; readonly subject: Subject } | undefined
  /** Complaints of several workers. */
  readonly groups: GroupListProps['groups']
}

/** The demo's stand-in for an officer's desk. */
export function OfficerPage(props: OfficerPageProps): VNode {
  const { language, csrf, outcome, groups, asked } = props
  return (
    <>
      <PageHead title={devText.title[language]} lead={devText.lead[language]} />
      {outcome !== undefined && (
        <Notice
          tone={outcome === 'done' ? 'good' : 'warn'}
          title={devText[outcome][language]}
          announced
        />
      )}
      <Note>
        <p>{officerText.noScanner[language]}</p>
      </Note>
      {asked !== undefined && <IdentityChange language={language} subject={asked.subject} />}
      <DeskForm language={language} csrf={csrf} number={asked?.number} />
      <GroupList language={language} groups={groups} />
    </>
  )
}

type DeskProps = Pick<OfficerPageProps, 'language' | 'csrf'> & {
  readonly number: string | undefined
}

function DeskForm({ language, csrf, number }: DeskProps): VNode {
  return (
    <Form action="/dev/cases" csrf={csrf}>
      <TextField
        language={language}
        name="number"
        label={devText.number[language]}
        hint="K-7F3Q-9TXC"
        value={number}
        autocomplete="off"
      />
      <LongTextField language={language} name="reason" label={text.reason[language]} rows={3} />
      <LongTextField language={language} name="nextStep" label={text.nextStep[language]} rows={3} />
      <SelectField
        language={language}
        name="grants"
        label={devText.grants[language]}
        hint={devText.grantsHint[language]}
        options={[
          { value: 'no', label: devText.no[language] },
          { value: 'yes', label: devText.yes[language] },
        ]}
        unchosen={text.choose[language]}
        optional
      />
      <PickerField language={language} type="date" name="until" label={text.until[language]} />
      <LongTextField
        language={language}
        name="question"
        label={devText.question[language]}
        hint={devText.questionHint[language]}
        rows={3}
        optional
      />
      <Buttons>
        <Button>{devText.send[language]}</Button>
      </Buttons>
    </Form>
  )
}
