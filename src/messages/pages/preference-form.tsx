import type { VNode } from 'preact'
import { Button, Buttons, Checkbox, Form, Section, TextField } from '#design'
import type { Language } from '#values'
import { explainPreference, type PreferenceTrouble } from '../refusals.ts'
import { text } from '../text.ts'

export type PreferenceFormProps = {
  readonly language: Language
  readonly csrf: string
  /** How the member is written to; the phrase as typed when it was wrong. */
  readonly preference:
    | { readonly language: Language; readonly phrase: string; readonly optionalSent: boolean }
    | undefined
  readonly trouble: PreferenceTrouble | undefined
}

/** The language of messages, and the phrase that stands in every mail. */
export function PreferenceForm(view: PreferenceFormProps): VNode {
  const { language, csrf, preference, trouble } = view
  return (
    <Section title={text.howWeWrite[language]} id="preference" ruled>
      <Form action="/messages/preference" csrf={csrf}>
        <TextField
          language={language}
          name="phrase"
          label={text.phrase[language]}
          hint={text.phraseHint[language]}
          value={preference?.phrase}
          autocomplete="off"
          personal
          {...(trouble === 'phrase-wrong'
            ? { error: explainPreference(trouble).cause[language] }
            : {})}
        />
        <Checkbox
          name="english"
          label={text.inEnglish[language]}
          checked={preference?.language === 'en'}
        />
        <Checkbox
          name="optional"
          label={text.optional[language]}
          checked={preference?.optionalSent ?? true}
        />
        <p class="quiet">{text.optionalHint[language]}</p>
        <Buttons>
          <Button kind="second">{text.save[language]}</Button>
        </Buttons>
      </Form>
    </Section>
  )
}
