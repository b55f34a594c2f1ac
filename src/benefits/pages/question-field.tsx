import type { VNode } from 'preact'
import { Checkbox, Details, FieldGroup, PickerField, SelectField, TextField } from '#design'
import type { Field, Fields } from '#law'
import { type Language, unreachable, type Words } from '#values'
import { ROWS_ASKED } from '../everywhere/read-form.ts'
import type { Typed } from '../everywhere/simulator.ts'
import { text } from '../text.ts'

/** What every question of a form is shown with. */
export type Asking = {
  readonly language: Language
  readonly typed: Typed
  /** By field name. */
  readonly errors: Readonly<Record<string, string>>
  /** Examples and sources that stand with the law's own hint. */
  readonly hints: Readonly<Record<string, Words>>
  /** What one row of a list is called, by the list's name. */
  readonly rowNames: Readonly<Record<string, Words>>
}

type QuestionProps = {
  readonly asking: Asking
  readonly name: string
  readonly field: Field
}

/** The questions of an input in the law's order. */
export function QuestionFields(props: {
  readonly asking: Asking
  readonly fields: Fields
  readonly before?: string
}): VNode {
  const { asking, fields, before = '' } = props
  return (
    <>
      {Object.entries(fields).map(([name, field]) => (
        <QuestionField key={name} asking={asking} name={`${before}${name}`} field={field} />
      ))}
    </>
  )
}

function QuestionField({ asking, name, field }: QuestionProps): VNode | null {
  const { language, typed, errors } = asking
  const words = {
    language,
    name,
    label: field.title[language],
    hint: hintOf(asking, name, field),
    error: errors[name],
    optional: field.optional === true,
    value: typed[name],
  }
  switch (field.kind) {
    case 'rupiah':
    case 'whole-number':
      return <TextField {...words} inputmode="numeric" autocomplete="off" />
    case 'rate':
      return <TextField {...words} inputmode="decimal" autocomplete="off" />
    case 'month':
    case 'date':
      return <PickerField {...words} type={field.kind} />
    case 'choice':
    case 'class':
      return (
        <SelectField
          {...words}
          options={optionsOf(field, language)}
          unchosen={text.choose[language]}
        />
      )
    case 'yes-no':
      return <Tick asking={asking} name={name} label={words.label} hint={words.hint} />
    default:
      return <QuestionsTogether asking={asking} name={name} field={field} />
  }
}

type Together = Extract<Field, { readonly kind: 'several' | 'group' | 'rows' | 'rates-by-year' }>

function QuestionsTogether(props: QuestionProps & { readonly field: Together }): VNode | null {
  const { asking, name, field } = props
  const legend = field.title[asking.language]
  const hint = hintOf(asking, name, field)
  switch (field.kind) {
    case 'several':
      return (
        <FieldGroup legend={legend} hint={hint}>
          {Object.entries(field.options).map(([option, words]) => (
            <Tick
              key={option}
              asking={asking}
              name={`${name}.${option}`}
              label={words[asking.language]}
            />
          ))}
        </FieldGroup>
      )
    case 'group':
      return (
        <FieldGroup legend={legend} hint={hint}>
          <QuestionFields asking={asking} fields={field.fields} before={`${name}.`} />
        </FieldGroup>
      )
    case 'rows':
      return <Rows asking={asking} name={name} field={field} />
    case 'rates-by-year':
      return null
    default:
      return unreachable(field)
  }
}

type RowsField = Extract<Field, { readonly kind: 'rows' }>

/** A few rows; the ones that stay empty do not count. Rows that need not be filled in open when they are asked for. */
function Rows(props: QuestionProps & { readonly field: RowsField }): VNode {
  const { asking, name, field } = props
  if (field.optional !== true) return <OpenRows {...props} />
  return (
    <Details summary={field.title[asking.language]} open={isTouched(asking, `${name}.`)}>
      <OpenRows {...props} />
    </Details>
  )
}

/** The first row is open, the others where something was typed. */
function OpenRows({ asking, name, field }: QuestionProps & { readonly field: RowsField }): VNode {
  const { language, rowNames } = asking
  const rowName = rowNames[name] ?? text.row
  const rows = Array.from({ length: ROWS_ASKED }, (_, index) => `${name}.${index}.`)
  return (
    <FieldGroup legend={field.title[language]} hint={hintOf(asking, name, field)}>
      {rows.map((before, index) => {
        const called = `${rowName[language]} ${index + 1}`
        if (index === 0) return <FirstRow key={before} {...{ asking, field, before, called }} />
        return (
          <Details key={before} summary={called} open={isTouched(asking, before)}>
            <QuestionFields asking={asking} fields={field.fields} before={before} />
          </Details>
        )
      })}
    </FieldGroup>
  )
}

const isTouched = ({ typed, errors }: Asking, before: string): boolean =>
  [...Object.keys(errors), ...Object.keys(typed)].some((key) => key.startsWith(before))

type FirstRowProps = {
  readonly asking: Asking
  readonly field: RowsField
  readonly before: string
  readonly called: string
}

/** A row that is one group of questions needs no second legend. */
function FirstRow({ asking, field, before, called }: FirstRowProps): VNode {
  const [only, ...more] = Object.entries(field.fields)
  if (only === undefined || more.length > 0 || only[1].kind !== 'group')
    return (
      <FieldGroup legend={called}>
        <QuestionFields asking={asking} fields={field.fields} before={before} />
      </FieldGroup>
    )
  const [name, group] = only
  return (
    <FieldGroup legend={`${called}. ${group.title[asking.language]}`}>
      <QuestionFields asking={asking} fields={group.fields} before={`${before}${name}.`} />
    </FieldGroup>
  )
}

type TickProps = {
  readonly asking: Asking
  readonly name: string
  readonly label: string
  readonly hint?: string | undefined
}

function Tick({ asking, name, label, hint }: TickProps): VNode {
  const checked = asking.typed[name] === 'on'
  return <Checkbox name={name} label={label} checked={checked} {...(hint ? { hint } : {})} />
}

type Listed = Extract<Field, { readonly kind: 'choice' | 'class' }>

const optionsOf = (field: Listed, language: Language) =>
  field.kind === 'choice'
    ? Object.entries(field.options).map(([value, words]) => ({ value, label: words[language] }))
    : field.options.map(({ value, words }) => ({
        value: String(value),
        label: `${value}: ${words[language]}`,
      }))

/** The law's hint, then the example, or how such a thing is written. */
function hintOf({ language, hints }: Asking, name: string, field: Field): string | undefined {
  const said = [field.hint, hints[name] ?? WRITTEN[field.kind]]
  const sentences = said.flatMap((words) => (words === undefined ? [] : [`${words[language]}.`]))
  return sentences.length === 0 ? undefined : sentences.join(' ')
}

const WRITTEN: Readonly<Partial<Record<Field['kind'], Words>>> = {
  month: text.monthHint,
  date: text.dateHint,
  rate: text.rateHint,
}
