import { type Field, type Json, quantityText } from '#law'
import { localDate, month, percent, rupiah, type Words } from '#values'
import { questionsOf, type Simulator } from './everywhere/simulator.ts'
import { readTyped } from './everywhere/typed-value.ts'

/** A question's title. */
export function questionTitle({ calculation: { input } }: Simulator, name: string): Words {
  if ('by' in input && input.by === name) return input.title
  return fieldOf(input, name)?.title ?? { id: name, en: name }
}

/** An answer as members read it, by the kind of its question; what is empty is said to be. */
export function answerWords(simulator: Simulator, name: string, typed: string): Words {
  if (typed === '') return SILENT
  const { input } = simulator.calculation
  if ('by' in input && input.by === name) {
    const options = questionsOf(simulator, { [name]: typed }).choice?.options ?? []
    return options.find((option) => option.name === typed)?.title ?? same(typed)
  }
  const field = fieldOf(input, name)
  return (field && wordsOf(field, typed)) ?? same(typed)
}

type Input = Simulator['calculation']['input']

function fieldOf(input: Input, name: string): Field | undefined {
  const all = 'fields' in input ? [input] : Object.values(input.options)
  return all.find(({ fields }) => Object.hasOwn(fields, name))?.fields[name]
}

function wordsOf(field: Field, typed: string): Words | undefined {
  if (field.kind === 'yes-no') return typed === 'on' ? YES : NO
  if (field.kind === 'several' || field.kind === 'rows') return undefined
  if (field.kind === 'group' || field.kind === 'rates-by-year') return undefined
  const read = readTyped(field, typed)
  return 'problem' in read ? undefined : readWords(field, read.json)
}

/** `json` is what the field's own reader made of it. */
function readWords(field: Field, json: Json): Words | undefined {
  if (field.kind === 'choice') return field.options[String(json)]
  if (field.kind === 'class')
    return field.options.find(({ value }) => BigInt(value) === json)?.words
  if (field.kind === 'rupiah' && typeof json === 'bigint')
    return inBoth({ unit: 'rupiah', value: rupiah(json) })
  if (field.kind === 'whole-number')
    return inBoth({ unit: field.unit ?? 'number', value: Number(json) })
  if (typeof json !== 'string') return undefined
  if (field.kind === 'month') return inBoth({ unit: 'month', value: month(json) })
  if (field.kind === 'date') return inBoth({ unit: 'date', value: localDate(json) })
  return field.kind === 'rate' ? inBoth({ unit: 'rate', value: percent(json) }) : undefined
}

const inBoth = (quantity: Parameters<typeof quantityText>[0]): Words => ({
  id: quantityText(quantity, 'id'),
  en: quantityText(quantity, 'en'),
})

const same = (text: string): Words => ({ id: text, en: text })

const SILENT: Words = { id: 'tidak tercatat', en: 'not on record' }
const YES: Words = { id: 'ya', en: 'yes' }
const NO: Words = { id: 'tidak', en: 'no' }
