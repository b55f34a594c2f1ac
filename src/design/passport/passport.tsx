import type { VNode } from 'preact'
import type { Language } from '#values'
import { Details } from '../lists/details.tsx'
import { Certainty } from '../tag/certainty.tsx'
import { type Caveat, CaveatList } from './caveats.tsx'
import { type ReasonStep, ReasonTree } from './reason-tree.tsx'
import { Recompute } from './recompute.tsx'
import { text } from './text.ts'

export type PassportProps = {
  readonly language: Language
  /** What stands there while it is closed: which number it opens. */
  readonly summary: string
  readonly reason: ReasonStep
  readonly caveats: readonly Caveat[]
  /** Name of the calculation on the command line, and the exact JSON that it reads. */
  readonly calculation: string
  readonly json: string
}

/**
 * A number that opens under its place: every step of it, what has to be known beside it, and how to compute it again.
 * What rests on a value that nobody has checked says so while it is closed, too.
 */
export function Passport(props: PassportProps): VNode {
  const { language, summary, reason, caveats, calculation, json } = props
  return (
    <>
      {reason.certainty !== 'checked' && (
        <p class="quiet">
          <Certainty certainty={reason.certainty} language={language}>
            {text.restsOn[language]}
          </Certainty>
        </p>
      )}
      <Details summary={summary}>
        <ReasonTree language={language} reason={reason} open />
        <CaveatList language={language} caveats={caveats} />
        <Recompute language={language} calculation={calculation} json={json} />
      </Details>
    </>
  )
}
