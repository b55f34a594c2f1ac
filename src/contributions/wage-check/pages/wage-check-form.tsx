import type { VNode } from 'preact'
import {
  Button,
  Buttons,
  Cover,
  Details,
  ErrorSummary,
  Form,
  LongTextField,
  SelectField,
  TextField,
} from '#design'
import { type Language, monthText } from '#values'
import type { Typed } from '../everywhere/check.ts'
import { SLIP_FIELDS } from '../everywhere/line-meaning.ts'
import { fieldText, text } from '../everywhere/text.ts'
import { WorkplaceField } from '../everywhere/workplace-field.tsx'
import { notRecordedText, wageCheckText as words } from '../text.ts'
import type { WageCheckView } from '../view.ts'

export type WageCheckFormProps = {
  readonly language: Language
  readonly view: WageCheckView
  readonly csrf: string
}

/** Month and employer, the payslip's text, and its amounts. */
export function WageCheckForm({ language, view, csrf }: WageCheckFormProps): VNode {
  const { checked, typed } = view
  const problems = checked?.kind === 'wrong' ? checked.problems : []
  const errors = problems.map(({ field, text: problem }) => ({ field, text: problem[language] }))
  const errorOf = (name: string) => errors.find(({ field }) => field === name)?.text
  return (
    <Cover block>
      <Form csrf={csrf} action="/contributions/wage-check">
        <div data-problems>
          <ErrorSummary language={language} errors={errors} />
        </div>
        <MonthField language={language} view={view} error={errorOf('month')} />
        <Workplaces {...{ language, view, errorOf }} />
        <LongTextField
          language={language}
          name="slip"
          label={words.slip[language]}
          hint={words.slipHint[language]}
          optional
          value={typed.slip}
        />
        <Buttons>
          <Button kind="second" name="read" value="on">
            {words.read[language]}
          </Button>
        </Buttons>
        <AmountFields {...{ language, typed, errorOf }} />
        <Buttons>
          <Button>{words.compare[language]}</Button>
        </Buttons>
      </Form>
      <WhatCounts language={language} />
    </Cover>
  )
}

type ErrorOf = (name: string) => string | undefined
type WorkplacesProps = Omit<WageCheckFormProps, 'csrf'> & { readonly errorOf: ErrorOf }

/** The script draws it anew for another month. */
const Workplaces = ({ language, view: { facts, typed }, errorOf }: WorkplacesProps): VNode => (
  <div data-workplace>
    <WorkplaceField {...{ language, facts }} value={typed.workplace} error={errorOf('workplace')} />
  </div>
)

type AmountFieldsProps = {
  readonly language: Language
  readonly typed: Typed
  readonly errorOf: ErrorOf
}

const AmountFields = ({ language, typed, errorOf }: AmountFieldsProps): VNode => (
  <>
    {SLIP_FIELDS.map((name) => (
      <TextField
        key={name}
        {...{ language, name }}
        label={fieldText[name][language]}
        hint={words[`${name}Hint`][language]}
        error={errorOf(name)}
        optional={name !== 'base'}
        value={typed[name]}
        inputmode="numeric"
        autocomplete="off"
      />
    ))}
  </>
)

type MonthFieldProps = Omit<WageCheckFormProps, 'csrf'> & { readonly error: string | undefined }

function MonthField({ language, view, error }: MonthFieldProps): VNode {
  const { month } = view.facts
  const isListed = view.choices.some((choice) => choice.month === month)
  const choices = isListed ? view.choices : [{ month, isRecorded: false }, ...view.choices]
  return (
    <SelectField
      language={language}
      name="month"
      label={text.month[language]}
      hint={words.monthHint[language]}
      error={error}
      options={choices.map((choice) => ({
        value: choice.month,
        label: choice.isRecorded
          ? monthText(choice.month, language)
          : notRecordedText(choice.month)[language],
      }))}
      value={month}
      unchosen={text.choose[language]}
    />
  )
}

function WhatCounts({ language }: { readonly language: Language }): VNode {
  return (
    <Details summary={words.whatCounts[language]}>
      <p>{words.counts[language]}</p>
      <p>{words.countsNot[language]}</p>
      <p class="quiet">{words.basis[language]}</p>
    </Details>
  )
}
