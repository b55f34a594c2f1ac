import { parseEmail, parsePhone } from '#members'
import type { Command } from '#platform/cli'
import {
  BadValue,
  type Batch,
  IMPORT_OPTIONS,
  type ImportJob,
  refuseControlCharacters,
  runImport,
  textIn,
  type Written,
} from '#platform/imports'
import type { Keys } from '#platform/keys'
import {
  type EmployerEntry,
  type EmployerRow,
  enterEmployer,
} from '../importing/employer-register.ts'
import { employerEntries, keepRegisteredEmployers } from '../importing/employer-register-store.ts'

const COLUMNS = ['employer_number', 'name', 'province', 'contact_email', 'contact_phone']
const PROVINCE = /^\d{2}$/

export const importEmployers: Command = {
  name: 'import employers',
  summary: 'Adds employers and their contacts from the register.',
  usage: `import employers NAME.csv [--dry-run] [--resume] [--corrections]

One row an employer, with the header
${COLUMNS.join(',')}
${IMPORT_OPTIONS}`,
  run: async (args, context) => runImport(employersJob(await context.keys()), args, context),
}

function employersJob(keys: Keys): ImportJob<EmployerRow> {
  return {
    kind: 'employers',
    columns: COLUMNS,
    fields: ['employer'],
    read: readEmployerRow,
    write: (batch) => writeEmployers(batch, keys),
  }
}

/** @throws BadRow with the reason */
export function readEmployerRow(values: readonly string[]): EmployerRow {
  refuseControlCharacters(values, COLUMNS)
  const [number = '', name = '', province = '', email = '', phone = ''] = values
  if (province !== '' && !PROVINCE.test(province)) {
    throw new BadValue('province', province, 'it is a code of two digits, such as 31')
  }
  const contactEmail = email === '' ? undefined : parseEmail(email)
  if (email !== '' && contactEmail === undefined) {
    throw new BadValue('contact_email', email, 'an address reads like name@example.com')
  }
  const contactPhone = phone === '' ? undefined : parsePhone(phone)
  if (phone !== '' && contactPhone === undefined) {
    throw new BadValue('contact_phone', phone, 'a number reads like 081234567890 or +6281234567890')
  }
  return {
    number: textIn('employer_number', number),
    name: textIn('name', name),
    province: province === '' ? undefined : province,
    contactEmail,
    contactPhone,
  }
}

async function writeEmployers(batch: Batch<EmployerRow>, keys: Keys): Promise<Written> {
  const { forms, db, run } = batch
  const entries = await employerEntries(db, keys, [...new Set(forms.map(({ number }) => number))])
  const changed = new Map<string, EmployerEntry>()
  const rejected = new Map<number, string>()
  const counts = { imported: 0, unchanged: 0 }
  for (const [place, row] of forms.entries()) {
    const verdict = enterEmployer(row, entries.get(row.number), run.corrections)
    if (verdict.kind === 'differs') rejected.set(place, differs(verdict.columns))
    else if (verdict.kind === 'unchanged') counts.unchanged += 1
    else {
      counts.imported += 1
      entries.set(row.number, verdict.entry)
      changed.set(row.number, verdict.entry)
    }
  }
  await keepRegisteredEmployers({ db, keys, now: run.startedAt }, [...changed.values()])
  return { ...counts, rejected, touched: new Set() }
}

const differs = (columns: readonly string[]): string =>
  `${columns.join(', ')} ${columns.length === 1 ? 'differs' : 'differ'} from what is known of this employer; import with --corrections to replace it.`
