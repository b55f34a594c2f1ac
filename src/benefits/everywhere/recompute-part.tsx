import type { VNode } from 'preact'
import { Details } from '#design'
import type { Language } from '#values'
import { text } from './text.ts'

export type RecomputeProps = {
  readonly language: Language
  /** Name of the calculation on the command line. */
  readonly calculation: string
  /** The exact JSON that it reads. */
  readonly json: string
}

/** How to get the same numbers on one's own computer: the command and its input, to read and to save. */
export function RecomputePart({ language, calculation, json }: RecomputeProps): VNode {
  const file = `${calculation}.json`
  return (
    <Details summary={text.recompute[language]}>
      <p>{text.recomputeLead[language]}</p>
      <pre class="written">
        <code>{`npm run -s payung -- law ${calculation} < ${file}`}</code>
      </pre>
      <pre class="written">
        <code class="recompute">{json}</code>
      </pre>
      <p>
        <a
          href={`data:application/json;charset=utf-8,${encodeURIComponent(`${json}\n`)}`}
          download={file}
        >
          {text.download[language]} ({file})
        </a>
      </p>
    </Details>
  )
}
