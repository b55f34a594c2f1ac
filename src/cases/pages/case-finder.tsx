import type { VNode } from 'preact'
import { Button, Buttons, Form, Notice, TextField } from '#design'
import type { Language } from '#values'
import { officerText as text } from '../officer-text.ts'

export type CaseFinderProps = {
  readonly language: Language
  readonly csrf: string
  /** A number that was typed and is nobody's. */
  readonly unknown: string | undefined
}

/** Opens a case by its exact number. */
export const CaseFinder = ({ language, csrf, unknown }: CaseFinderProps): VNode => (
  <>
    {unknown !== undefined && <Notice tone="warn" title={text.unknown[language]} announced />}
    <Form action="/staff/cases" csrf={csrf}>
      <TextField
        language={language}
        name="number"
        label={text.find[language]}
        hint={text.findHint[language]}
        value={unknown}
        autocomplete="off"
        autocapitalize="characters"
        spellcheck={false}
      />
      <Buttons>
        <Button kind="second">{text.open[language]}</Button>
      </Buttons>
    </Form>
  </>
)
