import { expect, test } from 'vitest'
import { newKeys } from '#test/accounts'
import { eachDatabase } from '#test/databases'
import { now } from '#test/page-site'
import { copySavedSimulations } from './actions/copy-saved.ts'
import type { Outcome } from './saved.ts'
import { insertSaved, type Owned, savedOf } from './saved-store.ts'

const outcome: Outcome = {
  sentence: { id: 'Perkiraan.', en: 'An estimate.' },
  ...{ amounts: [], fingerprint: '{}', rules: [], ruleVersion: '' },
}
const saved = (memberId: bigint, movedFrom?: bigint): Owned => ({
  ...{ memberId, movedFrom, simulator: 'jht', outcome, recordVersion: 5n, savedAt: now },
  savedId: '7b0d7a4e-0000-4000-8000-000000000009',
  form: { name: 'JHT', typed: {}, fromRecord: {}, language: 'id' },
  correction: { before: outcome, at: now, why: [] },
  checkedAt: now,
})

eachDatabase((_kind, database) => {
  test.each([
    [undefined, 41n],
    [7n, 7n],
  ])(
    'copied from a record where it came from %s, it says that it was saved under %s at first',
    async (before, origin) => {
      const { db } = await database()
      const keys = newKeys()
      const [from, to] = before === undefined ? [41n, 42n] : [51n, 52n]
      await insertSaved(db, keys, saved(from, before))
      await db.transaction().execute((tx) => copySavedSimulations(tx, keys, { from, to }))
      const expected = { ...saved(to, origin), recordVersion: 0n }
      expect(await savedOf(db, keys, to)).toEqual([expected])
      expect(await savedOf(db, keys, from)).toEqual([saved(from, before)])
    },
  )
})
