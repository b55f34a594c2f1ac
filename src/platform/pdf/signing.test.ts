import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { parsePdfCertificate } from './certificate.ts'
import { createCompiler } from './compiler.ts'
import { makeOwnCertificate } from './own-certificate.ts'
import { signPdf } from './sign-pdf.ts'
import { verifyPdf } from './verify-pdf.ts'

const FONTS = join(import.meta.dirname, '../../documents/fonts')
const compiler = createCompiler({
  templates: join(import.meta.dirname, 'sample'),
  fonts: FONTS,
  most: 1,
})
afterAll(() => compiler.stop())

const WORDS = { title: 'Tanda tangan', reason: 'Uji', at: "20261122100000+07'00'" }
const own = makeOwnCertificate('Payung test')

async function certificateOf(pem: { certificate: string; key: string }) {
  const certificate = parsePdfCertificate(pem)
  if (typeof certificate === 'string') throw new Error(certificate)
  return certificate
}

async function sample(words = 'Halo'): Promise<Buffer> {
  const made = await compiler.make({
    template: 'sample.typ',
    content: JSON.stringify({ words }),
    at: 0,
  })
  if (!made.ok) throw new Error(made.refusal.kind)
  return made.value
}

/** The processes that this one started to make documents. */
const processesOf = (): readonly number[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => {
      try {
        const [, after = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')
        const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8')
        return after.split(' ')[1] === String(process.pid) && command.includes('compiler-process')
      } catch {
        return false // it ended meanwhile
      }
    })

const signed = async () => signPdf(await sample(), await certificateOf(await own), WORDS)

test('a signed PDF says who signed it, all of it', async () => {
  const pdf = await signed()
  const trusted = [...(await certificateOf(await own)).chain]
  expect(verifyPdf(pdf, trusted)).toMatchObject({ ok: true, value: { signer: 'Payung test' } })
})

test('one changed byte anywhere is found, in the content and in the signature', async () => {
  const pdf = await signed()
  const place = pdf.indexOf('/Contents <')
  const filled = pdf.indexOf('0'.repeat(40), place)
  for (let at = 0; at < pdf.length; at += Math.ceil(pdf.length / 97)) {
    if (at >= filled && at < place + 16_396) continue // what fills up the place is nobody's
    const changed = Buffer.from(pdf)
    changed[at] = (changed[at] ?? 0) ^ 1
    expect(verifyPdf(changed).ok, `byte ${at}`).toBe(false)
  }
})

test('what was added behind the signature is found, and a file without one', async () => {
  const pdf = await signed()
  expect(verifyPdf(Buffer.concat([pdf, Buffer.from('\n%')]))).toEqual({
    ok: false,
    refusal: 'not-whole',
  })
  expect(verifyPdf(await sample())).toEqual({ ok: false, refusal: 'no-signature' })
  expect(verifyPdf(Buffer.from('x'))).toEqual({ ok: false, refusal: 'no-signature' })
})

test('another signer is another signer', async () => {
  const other = await certificateOf(await makeOwnCertificate('Somebody'))
  const found = verifyPdf(await signed(), [...other.chain])
  expect(found).toEqual({ ok: false, refusal: 'another-signer' })
})

test('a key of another certificate, an unreadable one and none are refused in words', async () => {
  const { certificate, key } = await own
  const { key: otherKey } = await makeOwnCertificate('Somebody')
  expect(parsePdfCertificate({ certificate, key: otherKey })).toContain('does not belong')
  expect(parsePdfCertificate({ certificate, key: 'x' })).toContain('not a readable private key')
  expect(parsePdfCertificate({ certificate: '', key })).toContain('no certificate')
})

test('the same document at the same moment has the same bytes', async () => {
  expect((await sample()).equals(await sample())).toBe(true)
})

test('when its process is killed a document fails, the next one is made, and the server goes on', async () => {
  const broken = compiler.make({ template: 'endless.typ', content: '{}', at: 0 })
  for (const pid of processesOf()) process.kill(pid, 'SIGKILL')
  await expect(broken).rejects.toThrow('ended')
  expect((await sample()).subarray(0, 5).toString()).toBe('%PDF-')
})

test('a document that takes too long is given up', async () => {
  const impatient = createCompiler({
    ...{ templates: join(import.meta.dirname, 'sample'), fonts: FONTS, most: 1 },
    timeoutMs: 50,
  })
  const endless = impatient.make({ template: 'endless.typ', content: '{}', at: 0 })
  await expect(endless).rejects.toThrow('ended')
  impatient.stop()
})

test('a process that cannot be started fails its document, and keeps no place', async () => {
  const poor = createCompiler({
    ...{ templates: join(import.meta.dirname, 'sample'), fonts: FONTS, most: 1 },
  })
  const job = { template: 'sample.typ', content: '{"words":"Halo"}', at: 0 }
  const { execPath } = process
  process.execPath = '/nowhere/node'
  try {
    await expect(poor.make(job)).rejects.toThrow('could not be started')
  } finally {
    process.execPath = execPath
  }
  expect((await poor.make(job)).ok).toBe(true)
  poor.stop()
}, 10_000)

test('once stopped whoever waits is told so, and no process is started any more', async () => {
  const stopped = createCompiler({
    ...{ templates: join(import.meta.dirname, 'sample'), fonts: FONTS, most: 1 },
  })
  // Those of the tests before may end meanwhile.
  const before = new Set(processesOf())
  const job = { template: 'endless.typ', content: '{}', at: 0 }
  const jobs = [stopped.make(job), stopped.make(job)]
  stopped.stop()
  const ends = await Promise.allSettled([...jobs, stopped.make(job)])
  expect(ends.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected'])
  await expect.poll(() => processesOf().filter((one) => !before.has(one))).toEqual([])
}, 10_000)

test('a wrong template is told without quoting what it was given; a letter without a font is unprintable', async () => {
  const secret = compiler.make({ template: 'wrong.typ', content: '{"words":"rahasia"}', at: 0 })
  await expect(secret).rejects.not.toThrow('rahasia')
  const made = await compiler.make({ template: 'sample.typ', content: '{"words":"漢字"}', at: 0 })
  expect(made).toEqual({ ok: false, refusal: { kind: 'unprintable' } })
})

test('more than may wait are sent away at once', async () => {
  const small = createCompiler({
    ...{ templates: join(import.meta.dirname, 'sample'), fonts: FONTS, most: 1 },
    longestQueue: 1,
  })
  const jobs = ['a', 'b', 'c'].map((words) =>
    small.make({ template: 'sample.typ', content: JSON.stringify({ words }), at: 0 }),
  )
  const made = await Promise.all(jobs)
  expect(made.map(({ ok }) => ok)).toEqual([true, true, false])
  small.stop()
})

test('of one who asks for many at once two wait, the rest are sent away; whoever else asks is served', async () => {
  const small = createCompiler({
    ...{ templates: join(import.meta.dirname, 'sample'), fonts: FONTS, most: 1 },
  })
  const job = { template: 'sample.typ', content: JSON.stringify({ words: 'a' }), at: 0 }
  const jobs = ['one', 'one', 'one', 'one', 'another'].map((whose) => small.make(job, whose))
  const made = await Promise.all(jobs)
  expect(made.map(({ ok }) => ok)).toEqual([true, true, true, false, true])
  small.stop()
})
