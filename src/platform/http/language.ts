import { LANGUAGES, type Language } from '#values'
import type { Fields } from './types.ts'

const isLanguage = (text: string | undefined): text is Language =>
  LANGUAGES.some((language) => language === text)

// "in" is how older Android names Indonesian.
const TAGS: Readonly<Record<string, Language>> = { id: 'id', in: 'id', en: 'en' }

/** The language chosen before, else the best of `Accept-Language`, else Indonesian. */
export const languageOf = (chosen: string | undefined, accepted: string | undefined): Language =>
  isLanguage(chosen) ? chosen : (bestOf(accepted ?? '') ?? 'id')

function bestOf(header: string): Language | undefined {
  let best: { language: Language; weight: number } | undefined
  for (const entry of header.slice(0, 500).split(',')) {
    const [tag = '', ...parameters] = entry.trim().toLowerCase().split(';')
    const language = TAGS[tag.split('-', 1)[0] ?? '']
    const weight = weightOf(parameters)
    if (language !== undefined && weight > (best?.weight ?? 0)) best = { language, weight }
  }
  return best?.language
}

function weightOf(parameters: readonly string[]): number {
  const given = parameters.map((one) => one.trim()).find((one) => one.startsWith('q='))
  if (given === undefined) return 1
  const weight = Number(given.slice(2))
  return weight >= 0 && weight <= 1 ? weight : 0
}

/** The language that `?lang=` asks for, if it is one of ours. */
export const askedLanguage = (query: Fields): Language | undefined =>
  isLanguage(query.lang) ? query.lang : undefined

export const otherLanguage = (language: Language): Language => (language === 'id' ? 'en' : 'id')

/** The query text without its `lang`, everything else as it was; empty or beginning with `?`. */
export function withoutLanguage(queryText: string): string {
  const kept = queryText.split('&').filter((pair) => pair !== '' && !/^lang(?:=|$)/.test(pair))
  return kept.length === 0 ? '' : `?${kept.join('&')}`
}
