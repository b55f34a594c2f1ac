import { recordVersionOf } from '#contributions'
import { emailContactIdsOf } from '#members'
import { writeMessage } from '#messages'
import { recordAct } from '#platform/audit'
import type { Db } from '#platform/db'
import type { Instant, Words } from '#values'
import { simulate } from '../everywhere/simulate.ts'
import type { Simulator } from '../everywhere/simulator.ts'
import { SIMULATORS } from '../everywhere/simulators.ts'
import { isOther, outcomeOf, UNANSWERED } from '../saved.ts'
import { lockSavedOf, membersWithSaved, type Owned, updateChecked } from '../saved-store.ts'
import { type Mended, whyChanged } from '../why-changed.ts'
import { readRecord } from './read-record.ts'
import type { SavedServices } from './save-simulation.ts'

const AT_ONCE = 200

/** What a check of all saved simulations came to. */
export type Rechecked = {
  /** Simulations that were recomputed. */
  readonly checked: number
  readonly changed: number
  /** Members who were told. */
  readonly told: number
}

/**
 * Recomputes every saved simulation with the law and the record of now, each for the day on which it was saved, and
 * writes one correction notice to each member of whose results one changed. A member is one transaction: stopped and
 * begun again, nobody is told twice. `progress` is told after each batch; `simulators` are those there are.
 */
export async function recheckSaved(
  services: SavedServices,
  run: {
    readonly now: Instant
    readonly signal: AbortSignal
    readonly progress?: (sum: Rechecked) => void
    readonly simulators?: readonly Simulator[]
  },
): Promise<Rechecked> {
  let sum: Rechecked = { checked: 0, changed: 0, told: 0 }
  let after = 0n
  for (;;) {
    const members = await membersWithSaved(services.db, { after, most: AT_ONCE })
    for (const memberId of members) {
      if (run.signal.aborted) return sum
      const { checked, changed } = await recheckMember(services, { ...run, memberId })
      sum = {
        checked: sum.checked + checked,
        changed: sum.changed + changed,
        told: sum.told + (changed > 0 ? 1 : 0),
      }
      after = memberId
    }
    if (members.length === 0) return sum
    run.progress?.(sum)
  }
}

type MemberCheck = {
  readonly memberId: bigint
  readonly now: Instant
  readonly simulators?: readonly Simulator[]
}

function recheckMember(
  { db, keys }: SavedServices,
  { memberId, now, simulators = SIMULATORS }: MemberCheck,
): Promise<{ readonly checked: number; readonly changed: number }> {
  return db.transaction().execute(async (tx) => {
    const all = await lockSavedOf(tx, keys, memberId)
    const recordVersion = await recordVersionOf(tx, memberId)
    const changed: Owned[] = []
    let count = 0
    for (const saved of all) {
      const simulator = simulators.find(({ slug }) => slug === saved.simulator)
      const checked = simulator && (await recomputed(tx, { simulator, saved, now }))
      if (checked === undefined) continue
      count += 1
      await updateChecked(tx, keys, { ...checked, recordVersion, checkedAt: now })
      if (checked.correction !== saved.correction) changed.push(checked)
    }
    if (changed.length > 0) await tell(tx, keys, { memberId, now, changed })
    return { checked: count, changed: changed.length }
  })
}

type Recheck = { readonly simulator: Simulator; readonly saved: Owned; readonly now: Instant }

/**
 * The same simulation today. `undefined` for a form that cannot be calculated, which is left as it was; if that is
 * because the record took an answer back, the outcome says so.
 */
async function recomputed(db: Db, { simulator, saved, now }: Recheck): Promise<Owned | undefined> {
  const mended = await mendedAnswers(db, simulator, saved)
  const fresh = Object.fromEntries(mended.map(({ field, now: value }) => [field, value]))
  const form = {
    ...saved.form,
    typed: { ...saved.form.typed, ...fresh },
    fromRecord: { ...saved.form.fromRecord, ...fresh },
  }
  const simulated = simulate(simulator, form.typed)
  const isTakenBack = mended.some(({ now: value }) => value === '')
  if (simulated.kind === 'wrong' && !isTakenBack) return undefined
  const outcome = simulated.kind === 'wrong' ? UNANSWERED : outcomeOf(simulator, simulated)
  const kept = saved.outcome
  if (!isOther(kept, outcome)) return { ...saved, form, outcome }
  const sameAnswers = simulate(simulator, saved.form.typed)
  const why = whyChanged(simulator, { kept, sameAnswers, mended, outcome })
  const { sentence, amounts } = kept
  return { ...saved, form, outcome, correction: { before: { sentence, amounts }, at: now, why } }
}

/** Answers that came from the record, where it now says something else, or nothing, of the day of saving. */
async function mendedAnswers(
  db: Db,
  simulator: Simulator,
  { memberId, form, savedAt }: Owned,
): Promise<readonly Mended[]> {
  const { fromRecord, language } = form
  if (Object.keys(fromRecord).length === 0) return []
  const record = await readRecord(db, { memberId, now: savedAt, language, simulator })
  return Object.entries(fromRecord).flatMap(([field, before]) => {
    const now = record[field]?.value ?? ''
    return now === before ? [] : [{ field, before, now }]
  })
}

async function tell(
  tx: Db,
  keys: SavedServices['keys'],
  { memberId, now, changed }: { memberId: bigint; now: Instant; changed: readonly Owned[] },
): Promise<void> {
  await recordAct(tx, {
    ...{ memberId, at: now, action: 'simulation-corrected' },
    ...{ actorKind: 'system', actor: 'law-recheck', purpose: 'correction' },
    fields: ['simulation'],
  })
  const facts = Object.fromEntries(
    changed.map((saved, index) => [`change${index + 1}`, changeOf(saved)]),
  )
  const contactIds = await emailContactIdsOf(tx, keys, memberId)
  await writeMessage(tx, keys, {
    ...{ memberId, kind: 'simulation-corrected', now, facts },
    to: { contactIds },
  })
}

/** Old, new and why, as one paragraph. */
function changeOf({ form, outcome, correction }: Owned): Words {
  const why = correction?.why ?? []
  const line = (language: 'id' | 'en', before: string, after: string) =>
    [
      `${form.name}:`,
      `${before} ${correction?.before.sentence[language] ?? ''}`,
      `${after} ${outcome.sentence[language]}`,
      ...why.map((reason) => reason[language]),
    ].join(' ')
  return { id: line('id', 'Dulu:', 'Sekarang:'), en: line('en', 'Before:', 'Now:') }
}
