import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createPasswords } from '#identity'
import { createMailbox } from '#messages'
import { packageRoot, readConfig } from '#platform/config'
import { openPglite } from '#platform/db'
import { accessTable } from '#platform/http'
import { createKeys, newKeyRing, parseKeyRing } from '#platform/keys'
import { payungRoutes } from '../../src/app.ts'
import { createPapers } from '../../src/wiring.ts'

const COMMITTED = join(packageRoot(), 'test/invariants/access-table.txt')

test('every route with every kind of visitor is as the committed table says', async () => {
  const ring = parseKeyRing(newKeyRing())
  if (typeof ring === 'string') throw new Error(ring)
  const keys = createKeys(ring)
  const database = await openPglite(undefined)
  const passwords = createPasswords(keys.pepper)
  const services = {
    keys,
    db: database.db,
    passwords,
    mailbox: createMailbox(),
    afterwards: () => undefined,
    accountCheck: undefined,
    papers: createPapers(readConfig({})),
    onFault: () => undefined,
  }
  const routes = payungRoutes({ config: readConfig({}), ...services })
  expect(accessTable(routes)).toBe(await readFile(COMMITTED, 'utf8'))
  await database.close()
})
