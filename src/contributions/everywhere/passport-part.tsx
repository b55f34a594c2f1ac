import type { VNode } from 'preact'
import { Passport } from '#design'
import { toldReason } from '#law'
import type { Language } from '#values'
import type { NumberPassport } from './number-passport.ts'

export type PassportPartProps = {
  readonly language: Language
  readonly passport: NumberPassport
  /** Which number it opens. */
  readonly summary: string
}

/** An amount that the law computed, to open under its place. */
export function PassportPart({ language, passport, summary }: PassportPartProps): VNode {
  const { calculation, json, explanation, caveats } = passport
  return (
    <Passport
      {...{ language, summary, calculation, json, caveats }}
      reason={toldReason(explanation, language)}
    />
  )
}
