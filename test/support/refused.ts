import { h, type VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { expect } from 'vitest'
import { Occasion } from '#design'
import { type Explanation, instant, type Language } from '#values'

/** A value for each kind but its kind: a new kind does not compile until it is there. */
export type OneOfEach<Trouble extends { readonly kind: string }> = {
  readonly [Kind in Trouble['kind']]: Omit<Extract<Trouble, { readonly kind: Kind }>, 'kind'>
}

/** One trouble of each kind. */
export const all = <Trouble extends { readonly kind: string }>(
  each: OneOfEach<Trouble>,
): readonly Trouble[] =>
  Object.entries<object>(each).map(([kind, rest]) => ({ ...rest, kind }) as unknown as Trouble)

/** A refusal and the page, or the part of a page, that tells it. */
export type Shown = readonly [refusal: Explanation, page: (language: Language) => VNode]

const AT = instant(Date.parse('2026-11-22T09:30:59+07:00'))
/** Seconds are not told: who reads the time to us has no use for them, and two answers of a minute are the same. */
const TIME_OF_DAY = { id: 'pukul\u00a009.30\u00a0WIB', en: 'at\u00a009:30\u00a0WIB' } as const

/** Fails unless each page tells cause, fix, when it will do, the code with the way to its meaning, and the time of day. */
export function expectTold(shown: readonly Shown[], language: Language): void {
  for (const [refusal, page] of shown) {
    const html = renderToString(
      h(Occasion.Provider, {
        value: { at: AT, codesHref: '/help/codes' },
        children: page(language),
      }),
    )
    const { code, cause, fix, time } = refusal
    const text = plain(html)
    for (const sentence of [cause, fix, time]) expect(text, code).toContain(sentence[language])
    expect(html, code).toContain(`<a href="/help/codes#${code}">${code}</a>`)
    expect(text, code).toContain(TIME_OF_DAY[language])
  }
}

const plain = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&')
