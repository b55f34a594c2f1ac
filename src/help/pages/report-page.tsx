import type { VNode } from 'preact'
import {
  Button,
  Buttons,
  FactList,
  FileField,
  Form,
  LongTextField,
  Note,
  PageHead,
  RefusalNotice,
  Section,
  TextField,
} from '#design'
import type { Language } from '#values'
import { FRAUD, REPORT } from '../addresses.ts'
import { reportText as text } from '../fraud-text.ts'
import type { Guarded } from '../guarded.ts'
import type { Report, ReportTrouble } from '../report.ts'
import { explainReport } from '../report-refusals.ts'

export type ReportView = {
  readonly language: Language
  readonly csrf: string
  readonly guarded: Guarded
  /** As it was typed; a picture has to be chosen again. */
  readonly typed: Partial<Report>
  readonly trouble: ReportTrouble | undefined
}

const FIELDS: Readonly<Partial<Record<ReportTrouble, string>>> = {
  nothing: 'link',
  'link-long': 'link',
  'words-long': 'words',
  'phone-long': 'phone',
  'picture-large': 'picture',
  'picture-wrong': 'picture',
}

/** The form with which anybody reports who pretends to be us. */
export function ReportPage(view: ReportView): VNode {
  const { language, csrf, guarded, typed, trouble } = view
  const field = trouble && FIELDS[trouble]
  return (
    <>
      <PageHead
        title={text.title[language]}
        lead={text.lead[language]}
        back={{ href: FRAUD, label: text.fraud[language] }}
      />
      {guarded.notice}
      {trouble !== undefined && (
        <RefusalNotice
          language={language}
          refusal={explainReport(trouble)}
          mistyped={field === undefined ? undefined : { field }}
        />
      )}
      <Form action={REPORT} csrf={csrf} files>
        {guarded.fields}
        <WhatWasReceived language={language} typed={typed} />
        <FileField
          language={language}
          name="picture"
          label={text.picture[language]}
          hint={text.pictureHint[language]}
          accept="image/jpeg,image/png"
          optional
        />
        <Buttons>
          <Button>{text.send[language]}</Button>
        </Buttons>
      </Form>
      <Note>
        <p>{text.kept[language]}</p>
      </Note>
    </>
  )
}

const WhatWasReceived = ({ language, typed }: Pick<ReportView, 'language' | 'typed'>): VNode => (
  <>
    <TextField
      language={language}
      name="link"
      label={text.link[language]}
      hint={text.linkHint[language]}
      value={typed.link}
      autocomplete="off"
      autocapitalize="none"
      spellcheck={false}
      optional
    />
    <LongTextField
      language={language}
      name="words"
      label={text.words[language]}
      hint={text.wordsHint[language]}
      value={typed.words}
      optional
    />
    <TextField
      language={language}
      name="phone"
      label={text.phone[language]}
      value={typed.phone}
      autocomplete="off"
      spellcheck={false}
      optional
    />
  </>
)

/** The number of a report, and what happens next. */
export function ReportedPage({
  language,
  number,
}: {
  readonly language: Language
  readonly number: string
}): VNode {
  return (
    <>
      <PageHead title={text.done[language]} />
      <FactList facts={[{ name: text.number[language], value: number }]} />
      <Section title={text.next[language]}>
        <ul>
          <li>{text.nextRead[language]}</li>
          <li>{text.nextAnswer[language]}</li>
        </ul>
        <p>
          <a href={FRAUD}>{text.fraud[language]}</a>
        </p>
      </Section>
    </>
  )
}
