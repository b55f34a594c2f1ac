import { randomUUID } from 'node:crypto'
import type { Command } from '#platform/cli'
import {
  type Batch,
  IMPORT_OPTIONS,
  type ImportJob,
  runImport,
  type Written,
} from '#platform/imports'
import type { Keys } from '#platform/keys'
import { contradictionText } from '../contradictions.ts'
import type { Identification } from '../identification.ts'
import { beginIdentification } from '../identification-store.ts'
import { type Entry, enter, REGISTER, type RegisterRow } from '../register.ts'
import { entriesOf } from '../register-store.ts'
import { type HeldBy, type RegisterChanges, writeRegister } from '../register-writer-store.ts'
import { MEMBER_COLUMNS, readMemberRow } from './member-row.ts'

export const importMembers: Command = {
  name: 'import members',
  summary: 'Adds people, their contacts, addresses and accounts from the register.',
  usage: `import members NAME.csv [--dry-run] [--resume] [--corrections]

One row a membership number, with the header
${MEMBER_COLUMNS.join(',')}
${IMPORT_OPTIONS}`,
  run: async (args, context) => runImport(membersJob(await context.keys()), args, context),
}

function membersJob(keys: Keys): ImportJob<RegisterRow> {
  return {
    kind: 'members',
    columns: MEMBER_COLUMNS,
    fields: [
      'name',
      'sex',
      'nationality',
      'marital-status',
      'email',
      'phone',
      'address',
      'payout-account',
    ],
    read: readMemberRow,
    write: (batch) => writeMembers(batch, keys),
  }
}

async function writeMembers(batch: Batch<RegisterRow>, keys: Keys): Promise<Written> {
  const { forms, db, session, run } = batch
  const now = run.startedAt
  const identifying = { db, session, keys, now, source: REGISTER } as const
  const { identification, keep } = await beginIdentification(identifying, forms)
  const block = new RegisterBlock(
    identification,
    await entriesOf(db, keys, identification.knownMemberIds()),
    run.corrections,
  )
  for (const [place, form] of forms.entries()) block.take(place, form)
  await keep()
  const changes = block.changes()
  if (changes.entries.length > 0) await writeRegister({ db, session, keys, now }, changes)
  const { imported, unchanged, rejected, changed } = block
  return { imported, unchanged, rejected, touched: changed }
}

/** Rows of a block against what is known, which each of them changes for the next. */
class RegisterBlock {
  imported = 0
  unchanged = 0
  readonly changed = new Set<bigint>()
  readonly rejected = new Map<number, string>()
  readonly #added: HeldBy[] = []
  readonly #ended: HeldBy[] = []
  readonly #identification: Identification
  readonly #entries: Map<bigint, Entry>
  readonly #corrections: boolean

  constructor(identification: Identification, entries: Map<bigint, Entry>, corrections: boolean) {
    this.#identification = identification
    this.#entries = entries
    this.#corrections = corrections
  }

  take(place: number, row: RegisterRow): void {
    const person = this.#identification.consider(row)
    if (typeof person === 'string') {
      this.rejected.set(place, contradictionText(person, 'id_number'))
      return
    }
    const { memberId } = person
    const entry = this.#entries.get(memberId) ?? unregistered(memberId, row)
    const verdict = enter(row, entry, { corrections: this.#corrections, newId: randomUUID })
    if (verdict.kind === 'differs') {
      this.rejected.set(place, differs(verdict.columns))
      return
    }
    if (verdict.kind === 'proved-since') {
      this.rejected.set(place, provedSince(verdict.columns))
      return
    }
    const addsKpj = this.#identification.accept(row, person)
    if (verdict.kind === 'unchanged' && !addsKpj) {
      this.unchanged += 1
      return
    }
    this.imported += 1
    this.changed.add(memberId)
    if (verdict.kind === 'unchanged') return
    this.#entries.set(memberId, verdict.entry)
    this.#added.push(...verdict.added.map((one) => ({ ...one, memberId })))
    this.#ended.push(...verdict.ended.map((one) => ({ ...one, memberId })))
  }

  changes(): RegisterChanges {
    const entries = [...this.changed].flatMap((memberId) => this.#entries.get(memberId) ?? [])
    return { entries, added: this.#added, ended: this.#ended }
  }
}

const unregistered = (memberId: bigint, { name }: RegisterRow): Entry => ({
  memberId,
  name,
  traits: { sex: undefined, nationality: undefined, maritalStatus: undefined },
  registered: false,
  held: [],
  takenOut: [],
  settled: [],
})

const differs = (columns: readonly string[]): string =>
  `${columns.join(', ')} ${columns.length === 1 ? 'differs' : 'differ'} from what is known of this member; import with --corrections to replace it.`

const provedSince = (columns: readonly string[]): string =>
  `${columns.join(', ')} ${columns.length === 1 ? 'was' : 'were'} proved by the member or at a branch and no list replaces that; leave ${columns.length === 1 ? 'it' : 'them'} empty to import the rest of this row.`
