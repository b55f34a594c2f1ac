import type { VNode } from 'preact'
import type { Explanation, Language } from '#values'

export type RefusalListProps = {
  readonly language: Language
  readonly refusals: readonly Explanation[]
  /** Where each code leads on to; the code is put behind it. */
  readonly onward?: string
}

/** Codes with what each means; the address of one ends in `#MASUK-03`. */
export function RefusalList({ language, refusals, onward }: RefusalListProps): VNode {
  return (
    <dl class="refusals">
      {refusals.map(({ code, cause, fix, time }) => (
        <div key={code} id={code}>
          <dt>{onward === undefined ? code : <a href={`${onward}${code}`}>{code}</a>}</dt>
          <dd>
            <p class="refusal-cause">{cause[language]}</p>
            <p>{fix[language]}</p>
            <p class="quiet">{time[language]}</p>
          </dd>
        </div>
      ))}
    </dl>
  )
}
