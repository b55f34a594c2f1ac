import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { importContributions, importEmployers, snapshotBalances, sweepRadar } from '#contributions'
import {
  createAccount,
  createPasswords,
  createStaff,
  type StaffRole,
  totpSecretOf,
} from '#identity'
import { findByIdentifier, importMembers, stateFamily } from '#members'
import { type Command, type CommandContext, Refusal, runCommand } from '#platform/cli'
import { today } from '#platform/clock'
import { type Deployment, markPeopleMade } from '#platform/deployment'
import { type LocalDate, monthOfDate, plusMonths } from '#values'
import { contentsOf, type DemoRelative } from './demo-family.ts'

/** Who a demo is filled with: the named people, as they are relative to a day, and as import files. */
export type DemoPeople = {
  people(day: LocalDate): readonly {
    readonly kpjs: readonly string[]
    readonly email?: string
    readonly account?: { readonly password: string; readonly grade: 'proved' | 'provisional' }
    readonly family?: readonly DemoRelative[]
  }[]
  readonly staff: readonly {
    readonly email: string
    readonly name: string
    readonly role: StaffRole
    readonly branch: string
    readonly password: string
  }[]
  files(day: LocalDate): {
    readonly employers: string
    readonly members: string
    readonly contributions: string
  }
}

type Opened = Pick<Deployment, 'config' | 'clock' | 'database' | 'keys'>

/**
 * Fills a demo through the same imports as real data, then makes the accounts. What is there is kept,
 * so a start that was cut short is completed by the next.
 */
export async function seedDemo(opened: Opened, source: DemoPeople): Promise<void> {
  const day = today(opened.clock)
  const folder = await mkdtemp(join(tmpdir(), 'payung-demo-'))
  try {
    const files = source.files(day)
    // Members see from which file a month came: its name says that it is the demo's, and how far it goes.
    const through = plusMonths(monthOfDate(day), -1)
    for (const [command, name, content] of [
      [importEmployers, 'pemberi-kerja-demo.csv', files.employers],
      [importMembers, 'peserta-demo.csv', files.members],
      [importContributions, `iuran-demo-sampai-${through}.csv`, files.contributions],
    ] as const) {
      const file = join(folder, name)
      await writeFile(file, content, { mode: 0o600 })
      await imported(command, file, opened)
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
  const now = opened.clock.now()
  await snapshotBalances(opened.database, { now })
  const { signal } = new AbortController()
  const services = { db: opened.database.db, keys: opened.keys }
  await sweepRadar(services, { now, signal, tells: false }) // what was found is shown, and is no news
  await makeAccounts(opened, source, day)
  await makeFamilies(opened, source, day)
  await markPeopleMade(opened.database, opened.clock.now())
}

/** Who can sign in to the demo, for the terminal it was started in. */
export async function demoSignIns(opened: Opened, source: DemoPeople): Promise<string> {
  const members = source
    .people(today(opened.clock))
    .flatMap(({ email, kpjs, account }) =>
      account === undefined
        ? []
        : [
            `  ${email ?? kpjs[0]}  ${account.password}${account.grade === 'proved' ? '' : '  (provisional)'}`,
          ],
    )
  const staff = await Promise.all(
    source.staff.map(async ({ email, password }) => {
      const secret = await totpSecretOf({ db: opened.database.db, keys: opened.keys }, email)
      return `  ${email}  ${password}  TOTP ${secret}`
    }),
  )
  return [
    'A demo: every person and figure is invented.',
    'Members, at /login:',
    ...members,
    'Staff, at /staff/login:',
    ...staff,
    '',
  ].join('\n')
}

async function makeAccounts(opened: Opened, source: DemoPeople, day: LocalDate): Promise<void> {
  const { database, keys, clock } = opened
  const passwords = createPasswords(keys.pepper)
  const services = { db: database.db, keys, passwords }
  try {
    for (const { kpjs, account } of source.people(day)) {
      if (account === undefined) continue
      const memberId = await findByIdentifier(database.db, keys, kpjs[0] ?? '')
      if (memberId === undefined) throw new Error(`the demo lacks the member ${kpjs[0]}`)
      await createAccount(services, { memberId, ...account, now: clock.now() })
    }
    for (const staff of source.staff) await createStaff(services, { ...staff, now: clock.now() })
  } finally {
    await passwords.stop()
  }
}

/** What each says of their family; who said something already is left alone. */
async function makeFamilies(opened: Opened, source: DemoPeople, day: LocalDate): Promise<void> {
  const { database, keys, clock } = opened
  const services = { db: database.db, keys }
  for (const { kpjs, family = [] } of source.people(day)) {
    if (family.length === 0) continue
    const memberId = await findByIdentifier(database.db, keys, kpjs[0] ?? '')
    if (memberId === undefined) throw new Error(`the demo lacks the member ${kpjs[0]}`)
    const relatives = family.map(contentsOf)
    await stateFamily(services, { memberId, relatives, now: clock.now() })
  }
}

/** Runs an import command to its end. @throws Refusal when it did not take every row */
async function imported(command: Command, file: string, opened: Opened): Promise<void> {
  let [said, complaint] = ['', '']
  const context: CommandContext = {
    ...opened,
    database: async () => opened.database,
    keys: async () => opened.keys,
    cwd: '/',
    isTerminal: false,
    signal: new AbortController().signal,
    stdin: async () => '',
    out: (words) => {
      said += words
    },
    err: (words) => {
      complaint += words
    },
  }
  const exit = await runCommand({ command, args: [file] }, context)
  if (exit !== 0 || !/rejected 0\s*$/.test(said)) {
    throw new Refusal(`The demo's people could not be imported: ${complaint}${said}`)
  }
}
