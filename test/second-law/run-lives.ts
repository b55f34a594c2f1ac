import { expect, test } from 'vitest'
import { differencesOf, type Tally } from './lives.ts'

const MOST_SHOWN = 5
const alone = process.env.PAYUNG_LIFE
const times = process.env.PAYUNG_TEST_LONG === undefined ? 1 : 10

/** What has to come up in one of two hundred lives at least. */
const HARD = [
  'account: rates unknown',
  'account: every rate known',
  'contributions: refusal before-the-law',
  'jht-balance: refusal rate-unknown',
  'jkm: refusal before-the-law',
  'jht-projection: refusal before-the-law',
  'jp-old-age: refusal before-the-law',
  'jp-old-age: refusal inflation-unknown',
  'jp-old-age: refusal wage-after-pension-start',
  'jp-old-age: result lump-sum',
  'jp-old-age: result monthly unknown',
  'jp-old-age: result monthly minimum',
  'jp-old-age: result monthly maximum',
  'jp-survivor: refusal before-the-law',
  'jp-survivor: refusal not-entitled',
  'jp-survivor: result lump-sum',
  'jp-survivor: result monthly unknown',
  'jp-survivor: result monthly maximum',
  'jp-disability: refusal happened-too-soon',
  'jp-disability: refusal density-too-low',
  'jp-disability: result monthly maximum',
  'jp-disability: result monthly unknown',
]

/**
 * The test of so many lives, ten times as many in the long run; the first has the seed `first`.
 * `PAYUNG_LIFE=seed` runs that life alone instead.
 */
export function runLives(first: number, lives: number): void {
  const [from, count] = alone === undefined ? [first * times, lives * times] : [Number(alone), 1]
  const tally: Tally = new Map()

  test(`${count} lives from seed ${from}: two programs give the same amounts and refusals`, {
    timeout: 60_000 * times,
  }, () => {
    const differences: string[] = []
    for (let seed = from; seed < from + count && differences.length < MOST_SHOWN; seed += 1)
      differences.push(...differencesOf(seed, tally))
    expect(differences.join('\n')).toBe('')
  })

  test.skipIf(alone !== undefined)('hard cases came often', () => {
    const rare = HARD.filter((kind) => (tally.get(kind) ?? 0) < count / 200)
    expect(rare).toEqual([])
  })
}
