import { sql } from 'kysely'
import type { Db } from '#platform/db'
import type { Keys } from '#platform/keys'
import { accountText, addressText, BY_MEMBER, type Entry, type Held, REGISTER } from './register.ts'

type MemberRow = {
  member_id: bigint
  name: string
  sex: string | null
  nationality: string | null
  marital_status: string | null
  source: string
}

/** What is known of these members, opened. */
export async function entriesOf(
  db: Db,
  keys: Keys,
  memberIds: readonly bigint[],
): Promise<Map<bigint, Entry>> {
  const held = new Map<bigint, HeldOf[]>(memberIds.map((memberId) => [memberId, []]))
  for (const read of [contactsOf, addressesOf, accountsOf]) {
    for (const one of await read(db, keys, memberIds)) held.get(one.memberId)?.push(one)
  }
  const { rows } = await sql<MemberRow>`
    select member_id, name, sex, nationality, marital_status, source
      from members.member
     where member_id = any(${memberIds}::bigint[])
  `.execute(db)
  const takenOut = byMember(await takenOutBy(db, keys, memberIds))
  const settled = byMember(await settledOf(db, memberIds))
  const entries = rows.map((row): [bigint, Entry] => [
    row.member_id,
    {
      memberId: row.member_id,
      name: row.name,
      traits: {
        sex: row.sex ?? undefined,
        nationality: row.nationality ?? undefined,
        maritalStatus: row.marital_status ?? undefined,
      },
      registered: row.source === REGISTER,
      held: held.get(row.member_id) ?? [],
      takenOut: takenOut.get(row.member_id) ?? [],
      settled: (settled.get(row.member_id) ?? []).map(({ column }) => column),
    },
  ])
  return new Map(entries)
}

type HeldOf = Held & { readonly memberId: bigint }
type HeldRow = { member_id: bigint; id: string; source: string }

/** Where a value is sealed: moved to another row, member or column it does not open. */
export const heldPlace = (column: string, memberId: bigint, id: string): string =>
  `members.${column}:${memberId}:${id}`

async function contactsOf(db: Db, keys: Keys, memberIds: readonly bigint[]): Promise<HeldOf[]> {
  const { rows } = await sql<HeldRow & ContactValue>`
    select member_id, contact_id as id, kind, value_enc, source
      from members.contact
     where member_id = any(${memberIds}::bigint[]) and ended_at is null
  `.execute(db)
  return rows.map(({ member_id: memberId, id, kind, value_enc, source }) => {
    const text = keys.open(heldPlace('contact.value_enc', memberId, id), value_enc)
    return { memberId, id, kind, text, source }
  })
}

function byMember<Row extends { readonly memberId: bigint }>(
  rows: readonly Row[],
): ReadonlyMap<bigint, readonly Row[]> {
  const found = new Map<bigint, Row[]>()
  for (const row of rows) found.set(row.memberId, [...(found.get(row.memberId) ?? []), row])
  return found
}

type TakenOut = Pick<HeldOf, 'memberId' | 'kind' | 'text'>

/** Contacts that members replaced or took out themselves. */
async function takenOutBy(
  db: Db,
  keys: Keys,
  memberIds: readonly bigint[],
): Promise<readonly TakenOut[]> {
  const { rows } = await sql<Omit<HeldRow, 'source'> & ContactValue>`
    select member_id, contact_id as id, kind, value_enc
      from members.contact
     where member_id = any(${memberIds}::bigint[]) and ended_by = ${BY_MEMBER}
  `.execute(db)
  return rows.map(({ member_id: memberId, id, kind, value_enc }) => {
    const text = keys.open(heldPlace('contact.value_enc', memberId, id), value_enc)
    return { memberId, kind, text }
  })
}

type ContactValue = { kind: 'email' | 'phone'; value_enc: Uint8Array }

/** Columns of the register that members stated or two officers corrected. */
async function settledOf(
  db: Db,
  memberIds: readonly bigint[],
): Promise<readonly { readonly memberId: bigint; readonly column: string }[]> {
  const { rows } = await sql<{ member_id: bigint; field: string }>`
    select member_id, field
      from members.fact
     where member_id = any(${memberIds}::bigint[]) and ended_at is null
       and source in (${BY_MEMBER}, 'case')
  `.execute(db)
  return rows.map((row) => ({ memberId: row.member_id, column: row.field.replaceAll('-', '_') }))
}

/** The area of an address: sealed where the member chose it, plain where an import brought it. */
export const openedArea = (
  keys: Keys,
  row: {
    readonly memberId: bigint
    readonly id: string
    readonly area_code: string
    readonly area_code_enc: Uint8Array | null
  },
): string =>
  row.area_code_enc === null
    ? row.area_code
    : keys.open(heldPlace('address.area_code_enc', row.memberId, row.id), row.area_code_enc)

async function addressesOf(db: Db, keys: Keys, memberIds: readonly bigint[]): Promise<HeldOf[]> {
  const { rows } = await sql<
    HeldRow & { area_code: string; area_code_enc: Uint8Array | null; address_enc: Uint8Array }
  >`
    select member_id, address_id as id, area_code, area_code_enc, address_enc, source
      from members.address
     where member_id = any(${memberIds}::bigint[]) and ended_at is null
  `.execute(db)
  return rows.map(({ member_id: memberId, id, area_code, area_code_enc, address_enc, source }) => {
    const street = keys.open(heldPlace('address.address_enc', memberId, id), address_enc)
    const area = openedArea(keys, { memberId, id, area_code, area_code_enc })
    return { memberId, id, kind: 'address', text: addressText(area, street), source }
  })
}

async function accountsOf(db: Db, keys: Keys, memberIds: readonly bigint[]): Promise<HeldOf[]> {
  const { rows } = await sql<
    HeldRow & { bank_code: string; number_enc: Uint8Array; holder_enc: Uint8Array }
  >`
    select member_id, account_id as id, bank_code, number_enc, holder_enc, source
      from members.payout_account
     where member_id = any(${memberIds}::bigint[]) and ended_at is null
  `.execute(db)
  return rows.map(({ member_id: memberId, id, bank_code, number_enc, holder_enc, source }) => {
    const number = keys.open(heldPlace('payout_account.number_enc', memberId, id), number_enc)
    const holder = keys.open(heldPlace('payout_account.holder_enc', memberId, id), holder_enc)
    return { memberId, id, kind: 'account', text: accountText(bank_code, number, holder), source }
  })
}
