import type { VNode } from 'preact'
import { expect, test } from 'vitest'
import { Covering, renderDocument } from '#design'
import { family, RECORD, WIFE } from '#test/families'
import { instant, localDate, month, parseKpj, rupiah } from '#values'
import { balancePassport } from '../balance-passport.ts'
import { heirsMap } from '../heirs.ts'
import type { Outcome, Saved } from '../saved.ts'
import { BalancePassportPage } from './balance-passport-page.tsx'
import { HeirsPapersPart } from './heirs-papers-part.tsx'
import { SavedPage } from './saved-page.tsx'

const then = instant(Date.parse('2026-11-22T10:00:00+07:00'))
const outcome: Outcome = {
  sentence: { id: 'Pekerja membayar Rp100.000.', en: 'The worker pays IDR 100,000.' },
  amounts: [
    { name: { id: 'Pekerja', en: 'Worker' }, amount: { id: 'Rp100.000', en: 'IDR 100,000' } },
  ],
  fingerprint: '',
  rules: [],
  ruleVersion: 'jht/rate@2015-07',
}
const saved: Saved = {
  savedId: '1',
  simulator: 'contributions',
  form: { name: 'Gaji sekarang', typed: {}, fromRecord: {}, language: 'id' },
  outcome,
  correction: { before: outcome, at: then, why: [] },
  recordVersion: 7n,
  savedAt: then,
  checkedAt: then,
}

const on = (publicComputer: boolean, page: VNode): string =>
  renderDocument(<Covering.Provider value={publicComputer}>{page}</Covering.Provider>)
/** What a passer-by reads: nothing that is covered. */
const uncovered = (html: string): string =>
  html.replace(/<div class="covered"[\s\S]*?(<div class="buttons"|<\/main>|$)/g, '')

test('on a public computer what a saved simulation came to is covered, its name is not', () => {
  const page = <SavedPage language="id" csrf="token" saved={[saved]} note={undefined} />
  expect(on(false, page)).not.toContain('covered')
  expect(on(false, page)).toContain('Rp100.000')
  expect(uncovered(on(true, page))).toContain('Gaji sekarang')
  expect(uncovered(on(true, page))).not.toContain('100.000')
})

test('on a public computer the passport of a balance is covered, number and all', () => {
  const deposits = [{ month: month('2026-10'), amount: rupiah(285_000n) }]
  const kpj = parseKpj('21045678901')
  const numbers = [kpj && balancePassport({ kpj, deposits }, localDate('2026-11-22'))].flatMap(
    (passport) => passport ?? [],
  )
  const page = <BalancePassportPage language="id" numbers={numbers} />
  expect(on(false, page)).toContain('285.000')
  expect(uncovered(on(true, page))).toContain('Paspor angka')
  expect(uncovered(on(true, page))).not.toMatch(/285|210/)
})

test('on a public computer the papers of the family are covered, names and all', () => {
  const { papers } = heirsMap(family(WIFE), RECORD)
  const page = <HeirsPapersPart language="en" papers={papers} />
  expect(on(false, page)).toContain('Wife')
  expect(uncovered(on(true, page))).toContain('Papers to have ready now')
  expect(uncovered(on(true, page))).not.toMatch(/Wife|Marriage book/)
})
