import type { VNode } from 'preact'
import { Button, Buttons, FileField, Form, LongTextField, Note, PageHead } from '#design'
import type { Language } from '#values'
import { promiseText } from '../case-text.ts'
import { IDENTITY_CASES } from '../identity-wish.ts'
import { type CaseTrouble, explain } from '../refusals.ts'
import { aboutText, text } from '../text.ts'
import type { OwnEmployer, Wish } from '../wish.ts'
import { AboutFields } from './about-fields.tsx'
import { TroubleNotice } from './trouble-notice.tsx'

export type NewPageProps = {
  readonly language: Language
  readonly csrf: string
  readonly wish: Wish
  readonly employers: readonly OwnEmployer[]
  readonly troubles: readonly CaseTrouble[]
  readonly inTheWay: string | undefined
  readonly answerDays: number
}

export const FILE_KINDS = 'application/pdf,image/jpeg,image/png'

/** Opens a case: what it is about is filled in where it is known. */
export function NewPage(props: NewPageProps): VNode {
  const { language, csrf, wish, troubles, inTheWay, answerDays } = props
  const errorOf = (field: string): string | undefined => errorIn(troubles, field, language)
  return (
    <>
      <PageHead
        title={aboutText[wish.about].title[language]}
        lead={promiseText(answerDays)[language]}
        back={{ href: '/cases/new', label: text.newTitle[language] }}
      />
      <TroubleNotice language={language} troubles={troubles} inTheWay={inTheWay} />
      <Form action={wish.about === 'identity' ? IDENTITY_CASES : '/cases'} csrf={csrf} files>
        <input type="hidden" name="about" value={wish.about} />
        <AboutFields {...props} errorOf={errorOf} />
        <StoryFields {...props} errorOf={errorOf} />
        <Buttons>
          <Button>{text.send[language]}</Button>
        </Buttons>
      </Form>
      <Note>
        <p>{text.nothingChanges[language]}</p>
      </Note>
    </>
  )
}

type StoryProps = NewPageProps & { errorOf(field: string): string | undefined }

/** The words, and a file. */
function StoryFields({ language, wish, troubles, errorOf }: StoryProps): VNode {
  const kept = wish.upload === '' ? text.fileAgain : text.fileHere
  const again = troubles.length > 0 ? ` ${kept[language]}` : ''
  return (
    <>
      <LongTextField
        language={language}
        name="text"
        label={text.story[language]}
        hint={text.storyHint[language]}
        value={wish.text}
        error={errorOf('text')}
      />
      <FileField
        language={language}
        name="file"
        label={text.file[language]}
        hint={`${text.fileHint[language]}${again}`}
        accept={FILE_KINDS}
        error={errorOf('file')}
        optional
      />
      <input type="hidden" name="upload" value={wish.upload} />
      <SendingLine language={language} />
    </>
  )
}

/** Where the script says how far a file has come; empty without it. */
export const SendingLine = ({ language }: { readonly language: Language }): VNode => (
  <p
    class="hint"
    role="status"
    data-sending={text.sending[language]}
    data-interrupted={text.interrupted[language]}
  />
)

/** What is wrong with a field, in its own words. */
export function errorIn(
  troubles: readonly CaseTrouble[],
  field: string,
  language: Language,
): string | undefined {
  return troubles.map(explain).find((explained) => explained.field === field)?.cause[language]
}
