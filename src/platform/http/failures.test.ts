import { Readable } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { Busy } from './busy.ts'
import { testShell, textRoute } from './test-shell.ts'
import type { Route } from './types.ts'

const throwing = (fault: unknown, path = '/fault'): Route => ({
  method: 'GET',
  path,
  access: 'public',
  handle: () => {
    throw fault
  },
})
const REFERENCE = /reference ([0-9A-Z]{4}-[0-9A-Z]{4})/

describe('faults', () => {
  test('show one page with a reference number; the log has it with the stack, neither has more', async () => {
    const fault = new Error('duplicate key (email)=(siti@example.com), nik 3175014509880003')
    const { app, logged } = await testShell([throwing(fault)])
    const answer = await app.inject({ url: '/fault?email=siti%40example.com&kpj=21045678901' })
    expect(answer.statusCode).toBe(500)
    expect(answer.body).not.toMatch(/at .*\.ts|duplicate|siti@|Error/)
    const reference = REFERENCE.exec(answer.body)?.[1]
    const [line] = logged()
      .split('\n')
      .filter((one) => one.includes('"msg":"fault"'))
    expect(JSON.parse(line ?? '')).toMatchObject({ reference, method: 'GET', route: '/fault' })
    expect(line).toContain('failures.test.ts')
    expect(logged()).not.toMatch(/siti|3175014509880003|21045678901/)
  })

  test.each([['a text'], [undefined], [null], [{ statusCode: 200 }]])(
    'even %j thrown is answered as a fault',
    async (thrown) => {
      const { app } = await testShell([throwing(thrown)])
      expect((await app.inject('/fault')).statusCode).toBe(500)
    },
  )

  test('when the frame itself fails, a few words with the number remain', async () => {
    const { app, logged } = await testShell([textRoute('/')], {
      frame: () => {
        throw new Error('broken frame')
      },
    })
    const answer = await app.inject('/')
    expect(answer.statusCode).toBe(500)
    expect(answer.body).toMatch(/Nomor rujukan: <b>[0-9A-Z-]{9}</)
    expect(answer.body).not.toContain('broken')
    expect(logged()).toContain('broken frame')
  })

  test('nothing that a failed answer had begun to say remains', async () => {
    const half: Route = {
      method: 'GET',
      path: '/half',
      access: 'public',
      handle: () => ({
        kind: 'file',
        contentType: 'text/csv',
        fileName: 'half.csv',
        body: Readable.from(
          (async function* () {
            yield* [] as string[]
            throw new Error('the query failed')
          })(),
        ),
      }),
    }
    const { app } = await testShell([half])
    for (const encoding of ['br', '']) {
      const answer = await app.inject({ url: '/half', headers: { 'accept-encoding': encoding } })
      expect(answer.statusCode).toBe(500)
      expect(answer.headers['content-disposition']).toBeUndefined()
      expect(answer.headers['content-type']).toBe('text/html; charset=utf-8')
      expect(answer.body).toMatch(REFERENCE)
    }
  })

  test('a file that fails before its first bytes are sent becomes a whole error page', async () => {
    const soon: Route = {
      method: 'GET',
      path: '/soon',
      access: 'public',
      handle: () => ({
        kind: 'file',
        contentType: 'text/csv',
        fileName: 'soon.csv',
        body: Readable.from(
          (async function* () {
            yield 'month,wage'
            throw new Error('the query failed')
          })(),
        ),
      }),
    }
    const { app, logged } = await testShell([soon])
    const answer = await app.inject({ url: '/soon', headers: { 'accept-encoding': 'br' } })
    expect(answer.statusCode).toBe(500)
    expect(answer.headers['content-disposition']).toBeUndefined()
    expect(answer.headers['content-encoding']).toBeUndefined()
    expect(answer.body).toMatch(REFERENCE)
    expect(logged()).toContain('the query failed')
  })

  test('a fault while finding out who asks is answered too', async () => {
    const { app } = await testShell([textRoute('/')], {
      visitorOf: async () => {
        throw new Error('no database')
      },
    })
    const answer = await app.inject({ url: '/', headers: { cookie: '__Host-payung=siti' } })
    expect([answer.statusCode, answer.body.includes('nobody')]).toEqual([500, true])
  })
})

describe('too busy', () => {
  test('is said with 503 and when to come back', async () => {
    const { app, logged } = await testShell([throwing(new Busy(2.1))])
    const answer = await app.inject('/fault')
    expect([answer.statusCode, answer.headers['retry-after']]).toEqual([503, '3'])
    expect(logged()).not.toContain('"level":"error"')
  })

  test('a fault that will pass is no 500', async () => {
    const away = new Error('ECONNREFUSED')
    const { app } = await testShell([throwing(away), throwing(new Error('bug'), '/bug')], {
      passingFault: (fault) => (fault === away ? 5 : undefined),
    })
    const answer = await app.inject('/fault')
    expect([answer.statusCode, answer.headers['retry-after']]).toEqual([503, '5'])
    expect((await app.inject('/bug')).statusCode).toBe(500)
  })
})
