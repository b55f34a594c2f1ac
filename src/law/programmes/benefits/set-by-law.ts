import type { Dated } from '../../parameters.ts'

/**
 * A value that the law has had ever since its programme began.
 * @throws RangeError before that: whoever asks has refused those days already
 */
export function setByLaw<Value>(value: Dated<Value> | undefined): Dated<Value> {
  if (value === undefined) throw new RangeError('no value was in force then')
  return value
}
