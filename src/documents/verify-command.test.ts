import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createKeys, parseKeyRing } from '#platform/keys'
import { inTerminal } from '#test/commands'
import { eachDatabase } from '#test/databases'
import { now } from '#test/page-site'
import { codeIn, fileWith, LETTER, paperMember, paperServices } from '#test/paper-site'
import { publishedKeys } from './actions/published-keys.ts'
import { verifyDocument } from './verify-command.ts'

const RING = (version: number) => `${version}:${Buffer.alloc(32, version).toString('base64')}`
const keysOf = (text: string) => {
  const ring = parseKeyRing(text)
  if (typeof ring === 'string') throw new Error(ring)
  return createKeys(ring)
}

describe('payung verify-document', () => {
  eachDatabase((_kind, database) => {
    const OLD = keysOf(RING(1))

    /** A letter as a file, its list of keys as one, and the command. */
    async function letter(publisher = OLD) {
      const opened = await database()
      const services = await paperServices(opened.db, OLD)
      const at = await paperMember(services)
      const code = codeIn(await at.post('/documents/letters', { ...LETTER, 'fact.months': 'on' }))
      const pdf = (await at.letter(code)).rawPayload
      const keys = join(await mkdtemp(join(tmpdir(), 'payung-keys-')), 'keys.json')
      await writeFile(keys, JSON.stringify(await publishedKeys({ ...services, keys: publisher })))
      const run = (...args: string[]) =>
        inTerminal({ database: opened, keys: OLD, now: () => now }, verifyDocument, { args })
      const [, address = ''] = /<pdf:Keywords>([^<]+)</.exec(pdf.toString('latin1')) ?? []
      return { pdf, keys, run, code, address, path: await fileWith(pdf) }
    }

    test('with the published keys a letter is genuine when issued; what it states is repeated', async () => {
      const { run, path, keys } = await letter()
      const said = await run(path, '--keys', keys)
      expect([said.exit, said.err]).toEqual([0, ''])
      expect(said.out).toContain('signed by Payung demo - not an agency')
      expect(said.out.replaceAll('\u00a0', ' ')).toContain(
        'For P.R. issued on 22 November 2026.\nValid until 22 February 2027.',
      )
      expect(said.out).toContain('It states: active member; 3 of 12 months paid.')
      expect(said.out).toContain('Genuine when issued; revocation not checked.')
    })

    test('without keys it says only that the file is of one piece', async () => {
      const { run, path } = await letter()
      const said = await run(path)
      expect(said.exit).toBe(0)
      expect(said.out).toContain('The certificate came from the file itself.')
      expect(said.out).not.toContain('Genuine when issued')
    })

    test('the code of a print is checked by itself; with another number in it, it is refused', async () => {
      const { run, address, keys } = await letter()
      expect((await run('--code', address, '--keys', keys)).exit).toBe(0)
      const [before = '', statement = ''] = address.split('#')
      const [keyId, text = '', signature] = statement.split('.')
      const better = Buffer.from(text, 'base64url').toString().replace('m3/12', 'm12/12')
      const forged = `${before}#${keyId}.${Buffer.from(better).toString('base64url')}.${signature}`
      const said = await run('--code', forged, '--keys', keys)
      expect([said.exit, said.out]).toEqual([1, ''])
      expect(said.err).toContain('The signature of the statement does not hold.')
      const elsewhere = address.replace(/[0-9A-Z]{16}#/, '7K2MQ4TA9XWD3FHB#')
      expect((await run('--code', elsewhere, '--keys', keys)).exit).toBe(1)
    })

    test('a paper of before a change of keys stays genuine with the new list', async () => {
      const { run, path, keys } = await letter(keysOf(`${RING(2)},${RING(1)}`))
      expect((await run(path, '--keys', keys)).exit).toBe(0)
      const other = await letter(keysOf(RING(2)))
      const said = await run(path, '--keys', other.keys)
      expect(said.err).toContain('a key that is not in the list')
    })

    test('a changed byte, another list and wrong words are told in one sentence', async () => {
      const { run, pdf, path, keys } = await letter()
      const changed = Buffer.from(pdf)
      changed[3000] = (changed[3000] ?? 0) ^ 1
      const said = await run(await fileWith(changed), '--keys', keys)
      expect([said.exit, said.err.includes('It was changed after it was signed.')]).toEqual([
        1,
        true,
      ])
      expect((await run(path, '--keys', path)).err).toContain('is not a list of keys')
      expect((await run('/nowhere.pdf')).err).toContain('could not be read')
      expect((await run()).exit).toBe(2)
      expect((await run('--code', 'x')).exit).toBe(2)
      expect((await run(path, '--loud')).exit).toBe(2)
    })
  })
})
