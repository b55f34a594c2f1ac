import type { VNode } from 'preact'
import type { Language, Words } from '#values'
import { Details } from '../lists/details.tsx'
import { text } from './text.ts'

/** What has to be known beside a number; `value-…` are doubtful statutory values. */
export type Caveat = { readonly kind: string; readonly text: Words }

export type CaveatsProps = {
  readonly language: Language
  readonly caveats: readonly Caveat[]
}

/** More of these than a reader takes in are counted, and open when asked for. */
const MOST_IN_SIGHT = 3

/** What a reader has to know beside a result: each once, doubtful values together. */
export function Caveats({ language, caveats }: CaveatsProps): VNode | null {
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

/** The list alone, under a number that says already what it is about. */
export function CaveatList({ language, caveats }: CaveatsProps): VNode | null {
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
