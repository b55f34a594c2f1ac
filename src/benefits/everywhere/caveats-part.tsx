import type { VNode } from 'preact'
import { Details } from '#design'
import type { Caveat } from '#law'
import type { Language } from '#values'
import { text } from './text.ts'

export type CaveatsPartProps = {
  readonly language: Language
  readonly caveats: readonly Caveat[]
}

/** More of these than a reader takes in are counted, and open when asked for. */
const MOST_IN_SIGHT = 3

/** What a reader has to know beside a result: each once, doubtful values together. */
export function CaveatsPart({ language, caveats }: CaveatsPartProps): VNode | null {
  if (caveats.length === 0) return null
  const [doubtful, others] = [
    caveats.filter(({ kind }) => kind.startsWith('value-')),
    caveats.filter(({ kind }) => !kind.startsWith('value-')),
  ]
  const isMany = doubtful.length > MOST_IN_SIGHT
  return (
    <>
      <h3>{text.caveats[language]}</h3>
      <CaveatList language={language} caveats={isMany ? others : caveats} />
      {isMany && (
        <Details summary={`${text.doubtful[language]}: ${doubtful.length}`}>
          <CaveatList language={language} caveats={doubtful} />
        </Details>
      )}
    </>
  )
}

function CaveatList({ language, caveats }: CaveatsPartProps): VNode | null {
  const once = new Map(caveats.map(({ text }) => [text.en, text[language]]))
  if (once.size === 0) return null
  return (
    <ul>
      {[...once].map(([key, said]) => (
        <li key={key}>{said}</li>
      ))}
    </ul>
  )
}
