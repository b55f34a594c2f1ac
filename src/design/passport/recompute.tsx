import type { VNode } from 'preact'
import type { Language } from '#values'
import { Details } from '../lists/details.tsx'
import { text } from './text.ts'

export type RecomputeProps = {
  readonly language: Language
  /** Name of the calculation on the command line. */
  readonly calculation: string
  /** The exact JSON that it reads. */
  readonly json: string
  /** Which numbers, where several stand on one page. */
  readonly of?: string | undefined
}

/** How to get the same numbers on one's own computer: the command and its input, to read and to save. */
export function Recompute({ language, calculation, json, of }: RecomputeProps): VNode {
  const title = text.recompute[language]
  const file = `${calculation}.json`
  return (
    <Details summary={of === undefined ? title : `${title}: ${of}`}>
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
