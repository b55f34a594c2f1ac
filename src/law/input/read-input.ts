import { type Result, refused } from '#values'
import type { Json } from '../json.ts'
import { BadInput, type InputProblem, missing, must, oneOf } from './bad-input.ts'
import type { InputOf, Shape } from './fields.ts'
import { readFields, recordOf } from './read-fields.ts'

/**
 * The typed values of an input. Unknown and missing fields, and values outside a field's range, are told by name; the
 * first problem wins. Optional fields that are absent stay absent.
 */
export function readInput<S extends Shape>(shape: S, json: Json): Result<InputOf<S>, InputProblem> {
  try {
    const values = 'fields' in shape ? readFields(shape.fields, json, '') : readOption(shape, json)
    return { ok: true, value: values as InputOf<S> }
  } catch (error) {
    if (error instanceof BadInput) return refused(error.problem)
    throw error
  }
}

type Options = Extract<Shape, { readonly by: string }>

function readOption({ by, options }: Options, json: Json): Record<string, unknown> {
  const { [by]: name, ...rest } = recordOf(json, '')
  if (name === undefined) throw missing(by)
  const [, option] = Object.entries(options).find(([known]) => known === name) ?? []
  if (option === undefined) throw must(by, oneOf(Object.keys(options)))
  return { [by]: name, ...readFields(option.fields, rest, '') }
}
