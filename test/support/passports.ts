import { expect } from 'vitest'
import { runLaw } from '#law'
import { seen } from '#test/page-site'

/** Every amount that stands in a text, in whole rupiah. */
export const rupiahIn = (text: string): readonly number[] =>
  [...text.matchAll(/Rp([\d.]+)/g)].map(([, digits = '']) => Number(digits.replaceAll('.', '')))
/** Where a page leads, once each, without the places within a page. */
export const linksTo = (html: string, path: RegExp): readonly string[] =>
  [...new Set([...html.matchAll(/href="([^"#]+)"/g)].map(([, href = '']) => href))].filter((href) =>
    path.test(href),
  )
/** Text out of an attribute or a code part. */
export const plain = (html: string): string =>
  html.replaceAll('&lt;', '<').replaceAll('&quot;', '"').replaceAll('&amp;', '&')

/** What the command line said. */
export type Recomputed = {
  readonly calculation: string
  readonly result: Readonly<Record<string, never>> & Record<string, unknown>
  /** What stands at the root of the reasons. */
  readonly value: number
}

/** Every input for the command line that a page gives, run as the command line runs it. */
export const recomputedIn = (html: string): readonly Recomputed[] =>
  [
    ...html.matchAll(
      /payung -- law (\S+) &lt; [^<]*<\/code><\/pre><pre class="written"><code class="recompute">([^<]*)</g,
    ),
  ].map(([, calculation = '', json = '']) => {
    const { exit, out, err } = runLaw([calculation], plain(json))
    expect(exit, `${calculation} ${err}`).toBe(0)
    const { result, explanation } = JSON.parse(out)
    return { calculation, result, value: explanation.value }
  })

const SHARES = [
  [/JKK Rp\S+ Rp([\d.]+)/, 'jkk'],
  [/JKM Rp\S+ Rp([\d.]+)/, 'jkm'],
  [/JHT, bagian pemberi kerja Rp\S+ Rp([\d.]+)/, 'jht.employer'],
  [/JHT, bagian Anda Rp\S+ Rp([\d.]+)/, 'jht.worker'],
  [/JP, bagian pemberi kerja Rp\S+ Rp([\d.]+)/, 'jp.employer'],
  [/JP, bagian Anda Rp\S+ Rp([\d.]+)/, 'jp.worker'],
] as const

/** The amounts by the rules of a row's table, as the command line names them; `undefined` where the rules say none. */
export function sharesIn(html: string): object | undefined {
  const text = seen(html.slice(0, html.indexOf('</table')))
  const found = SHARES.flatMap(([pattern, name]) => {
    const digits = pattern.exec(text)?.[1]
    return digits === undefined ? [] : [[name, Number(digits.replaceAll('.', ''))] as const]
  })
  if (found.length === 0) return undefined
  expect(found.length, text).toBe(SHARES.length)
  const of = Object.fromEntries(found)
  const isOwn = html.includes('&quot;self-employed&quot;')
  const payer = isOwn ? 'worker' : 'employer'
  return {
    jkk: { [payer]: of.jkk },
    jkm: { [payer]: of.jkm },
    jht: { employer: of['jht.employer'], worker: of['jht.worker'] },
    jp: { employer: of['jp.employer'], worker: of['jp.worker'] },
  }
}
