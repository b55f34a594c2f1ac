import type { VNode } from 'preact'
import type { Explanation, Language } from '#values'

export type RefusalListProps = {
  readonly language: Language
  readonly refusals: readonly Explanation[]
}

/** Codes with what each means; the address of one ends in `#MASUK-03`. */
export function RefusalList({ language, refusals }: RefusalListProps): VNode {
  return (
    <dl class="refusals">
      {refusals.map(({ code, cause, fix, time }) => (
        <div key={code} id={code}>
          <dt>{code}</dt>
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
