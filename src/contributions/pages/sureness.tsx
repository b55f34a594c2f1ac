import type { VNode } from 'preact'
import { Certainty } from '#design'
import type { Language } from '#values'
import type { RestsOn } from '../radar/rests-on.ts'

export type SurenessProps = { readonly language: Language; readonly value: RestsOn }

/** How sure the value is that a finding rests on, and where it was read. */
export const Sureness = ({ language, value }: SurenessProps): VNode => (
  <p>
    <Certainty certainty={value.certainty} language={language}>
      {value.label[language]}
    </Certainty>{' '}
    ({value.source})
  </p>
)
