import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll } from 'vitest'
import { type PaperServices, paperFolders, paperRoutes } from '#documents'
import { readConfig } from '#platform/config'
import type { Db } from '#platform/db'
import type { Keys } from '#platform/keys'
import { createCompiler, openPdfCertificate } from '#platform/pdf'
import { installation, newKeys, newMember } from '#test/accounts'
import { insertEmployment, insertPostings } from '#test/ledger'
import { pageSite } from '#test/page-site'

const CERTIFICATE_FOLDER = join(tmpdir(), 'payung-test-certificate')

/** What papers are made with in a test file: one process that makes them, ended after its tests, and a certificate. */
export async function paperServices(db: Db, keys: Keys = newKeys()): Promise<PaperServices> {
  await mkdir(CERTIFICATE_FOLDER, { recursive: true })
  const config = { ...readConfig({}), dataFolder: CERTIFICATE_FOLDER }
  const compiler = createCompiler({ ...paperFolders(), most: 1 })
  afterAll(() => compiler.stop())
  return {
    ...{ db, keys, compiler, url: 'https://payung.example', isDemo: true },
    helpPhone: '175',
    agency: {
      name: 'Lembaga Contoh',
      address: 'Jalan Teduh 1, Jakarta',
      signatory: 'Sri Wahyuni, Kepala Layanan',
      logo: undefined,
    },
    certificate: () => openPdfCertificate(config),
  }
}

/** A portal of papers alone. */
export const paperSite = (services: PaperServices) => pageSite(paperRoutes(services), services.keys)

/** Whether Debian's programs that look at papers are there; without one its tests are skipped, and counted as such. */
export const hasTool = (name: string): boolean => existsSync(join('/usr/bin', name))

/** A PDF as a file, for other people's programs. */
export async function fileWith(pdf: Buffer): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'payung-paper-'))
  const path = join(folder, 'paper.pdf')
  await writeFile(path, pdf)
  return path
}

/** What a program prints; its complaints are ignored. @throws Error when it ends with a fault */
export const printedBy = (program: string, ...args: readonly string[]): string =>
  execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })

/** How a program ends, and all it says. */
export function ended(program: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' })
  return { status, said: `${stdout}${stderr}` }
}

/** The text of a PDF in reading order, one space between words. */
export const textOf = (path: string): string =>
  printedBy('pdftotext', path, '-').replaceAll('\u00a0', ' ').replace(/\s+/g, ' ')

/** A letter for a bank that states active membership. */
export const LETTER = {
  purpose: 'bank',
  recipient: 'Bank Contoh, Cabang Depok',
  language: 'id',
  validity: '3',
  span: '12',
  'fact.membership': 'on',
} as const

/** The code of the letter that a form led to. */
export const codeIn = ({ headers }: { readonly headers: Readonly<Record<string, unknown>> }) =>
  /made=([0-9A-Z]{16})$/.exec(String(headers.location))?.[1] ?? 'none'

const ORDINARY = ['2026-08', '2026-09', '2026-10']
let members = 0

/** A member who works since March 2015, with these months paid, and their browser. */
export async function paperMember(
  services: PaperServices,
  { months = ORDINARY }: { readonly months?: readonly string[] } = {},
) {
  members += 1
  const { db, keys } = services
  const kpj = `2104567${String(members).padStart(4, '0')}`
  const memberId = await newMember(installation(db, keys), { kpj })
  await sql`
    insert into members.number (member_id, kpj, known_since, source)
    values (${memberId}, ${kpj}, '2015-03-01T00:00:00Z', 'test')
  `.execute(db)
  if (months.length > 0) await insertEmployment(db, { memberId, kpj })
  await insertPostings(
    db,
    months.map((month, index) => ({
      ...{ memberId, kpj, month },
      postingId: BigInt(members * 1000 + index),
    })),
  )
  const site = await paperSite(services)
  const who = String(memberId)
  return {
    ...{ services, db, memberId, kpj, site },
    get: (url: string, language?: string) => site.get(url, who, language),
    getAs: (grade: 'p', url: string) => site.get(url, `${who}${grade}`),
    post: (url: string, fields: Readonly<Record<string, string>>) => site.post(url, fields, who),
    letter: (code: string) => site.get(`/documents/letters/${code}.pdf`, who),
  }
}
