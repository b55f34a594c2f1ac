import { contradictionText, identifyPeople } from '#members'
import type { Command } from '#platform/cli'
import {
  type Batch,
  IMPORT_OPTIONS,
  type ImportJob,
  runImport,
  type Written,
} from '#platform/imports'
import type { Keys } from '#platform/keys'
import { identityOf, KnownOwners, type Owner, reportedPerson } from '../importing/identities.ts'
import { LedgerDecision, type Verdict } from '../importing/ledger-decision.ts'
import { addPostings, findByKeys, standingPostings } from '../importing/ledger-store.ts'
import type { NamedPerson, ReportedRow } from '../importing/reported-row.ts'
import { firstYears, latestEmployers, latestEmployments } from '../importing/reports.ts'
import {
  keepEmployments,
  keepReportedEmployers,
  rebuildEmployments,
} from '../importing/reports-store.ts'
import { markForRadar } from '../radar/finding-store.ts'
import { dropSnapshots, lockPostings } from '../snapshot-store.ts'
import { CONTRIBUTION_COLUMNS, contributionRowReader } from './contribution-row.ts'

export const importContributions: Command = {
  name: 'import contributions',
  summary: 'Adds reported contributions to the ledger.',
  usage: `import contributions NAME.csv [--dry-run] [--resume] [--corrections]

One row a member, employer and month, with the header
${CONTRIBUTION_COLUMNS.join(',')}
${IMPORT_OPTIONS}`,
  run: async (args, context) => runImport(contributionsJob(await context.keys()), args, context),
}

function contributionsJob(keys: Keys): ImportJob<ReportedRow> {
  const owners = new KnownOwners()
  return {
    kind: 'contributions',
    columns: CONTRIBUTION_COLUMNS,
    fields: ['posting', 'employment'],
    read: contributionRowReader(),
    write: (batch) => writeContributions(batch, keys, owners),
  }
}

const REASONS: Readonly<Partial<Record<Verdict, string>>> = {
  differs:
    'A row with this kpj, employer_number, month and deposited_on is there already with other content; import with --corrections to replace it.',
  'differs-in-file':
    'The file holds this kpj, employer_number, month and deposited_on twice, with different content.',
}

async function writeContributions(
  { forms, db, session, run }: Batch<ReportedRow>,
  keys: Keys,
  known: KnownOwners,
): Promise<Written> {
  await lockPostings(db)
  await findByKeys(db)
  const identifying = {
    db,
    session,
    keys,
    now: run.startedAt,
    source: 'contributions-import',
  } as const
  const owners = await ownersOf(forms, known, identifying)
  const wanted = forms.flatMap(({ month }, place) => {
    const owner = owners[place]
    return typeof owner === 'object' && !owner.isNew ? [{ memberId: owner.memberId, month }] : []
  })
  const decision = new LedgerDecision(await standingPostings(db, wanted), run)
  const rejected = new Map<number, string>()
  const counts = { imported: 0, unchanged: 0 }
  for (const [place, form] of forms.entries()) {
    const owner = owners[place]
    const verdict = typeof owner === 'object' ? decision.decide(form, owner.memberId) : undefined
    const reason = verdict === undefined ? owner?.toString() : REASONS[verdict]
    if (reason !== undefined) rejected.set(place, reason)
    else counts[verdict === 'unchanged' ? 'unchanged' : 'imported'] += 1
  }
  const { postings } = decision
  const touched = new Set(postings.map(({ memberId }) => memberId))
  await addPostings(session, postings, run.importId)
  await keepReports(db, decision, run)
  await markForRadar(db, touched)
  return { ...counts, rejected, touched }
}

async function keepReports(
  db: Batch<ReportedRow>['db'],
  { postings }: LedgerDecision,
  { startedAt }: Batch<ReportedRow>['run'],
): Promise<void> {
  const reports = postings.filter(({ reversal }) => !reversal)
  await keepEmployments(db, latestEmployments(reports))
  await rebuildEmployments(
    db,
    postings.filter(({ reversal }) => reversal),
  )
  await keepReportedEmployers(db, latestEmployers(reports), startedAt)
  await dropSnapshots(db, firstYears(postings))
}

/** Whose each row is, or the sentence that says why it can be nobody's. */
async function ownersOf(
  forms: readonly ReportedRow[],
  known: KnownOwners,
  identifying: Parameters<typeof identifyPeople>[0],
): Promise<readonly (Owner | string)[]> {
  const people = [...new Set(forms.map(({ person }) => person))]
  const owners = new Map<NamedPerson, Owner | string>()
  const unknown = new Map<string, NamedPerson>()
  for (const person of people) {
    const owner = known.of(person)
    if (owner !== undefined) owners.set(person, owner)
    else if (!unknown.has(identityOf(person))) unknown.set(identityOf(person), person)
  }
  const asked = [...unknown.values()]
  const answers = await identifyPeople(identifying, asked.map(reportedPerson))
  const answerTo = new Map<string, Owner | string>()
  for (const [place, person] of asked.entries()) {
    const answer = answers[place]
    if (answer === undefined) continue
    const isKnown = typeof answer === 'object'
    if (isKnown) known.remember(person, answer.memberId)
    answerTo.set(identityOf(person), isKnown ? answer : contradictionText(answer, 'nik'))
  }
  for (const person of people) {
    if (!owners.has(person)) owners.set(person, answerTo.get(identityOf(person)) ?? '')
  }
  return forms.map(({ person }) => owners.get(person) ?? '')
}
