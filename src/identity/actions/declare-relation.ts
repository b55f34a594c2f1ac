import { recordAct } from '#platform/audit'
import type { Db } from '#platform/db'
import type { Keys } from '#platform/keys'
import { type Instant, ok, parseKpj, type Result, refused } from '#values'
import { RELATION_HASH, RELATIONS, RELATIONS_MOST, type Relation } from '../staff-relation.ts'
import { insertRelation, relationsOf } from '../staff-relation-store.ts'

type Services = { readonly db: Db; readonly keys: Keys }

/** Where a declared number is sealed. */
const relationPlace = (staffId: string): string => `identity.staff_relation.kpj_enc:${staffId}`

export type DeclareRefusal = {
  readonly kind: 'kpj-wrong' | 'relation-missing' | 'known-already' | 'too-many'
}

export type Declaration = {
  readonly staffId: string
  readonly kpj: string
  readonly relation: string
  readonly now: Instant
}

/**
 * Staff declare a KPJ as their own or a relative's. Whether somebody has the number is not looked up, so nothing is learnt
 * by it. It cannot be taken back.
 */
export async function declareRelation(
  { db, keys }: Services,
  { staffId, kpj: typed, relation: said, now }: Declaration,
): Promise<Result<undefined, DeclareRefusal>> {
  const kpj = parseKpj(typed.normalize('NFKC'))
  if (kpj === undefined) return refused({ kind: 'kpj-wrong' })
  const relation = RELATIONS.find((known) => known === said)
  if (relation === undefined) return refused({ kind: 'relation-missing' })
  return db.transaction().execute(async (tx) => {
    const known = await readRelations({ db: tx, keys }, staffId)
    if (known.some((one) => one.kpj === kpj)) return refused({ kind: 'known-already' })
    if (known.length >= RELATIONS_MOST) return refused({ kind: 'too-many' })
    const row = { staffId, relation, kpj: keys.seal(relationPlace(staffId), kpj), declaredAt: now }
    if (!(await insertRelation(tx, row, keys.lookupHash(RELATION_HASH, kpj))))
      return refused({ kind: 'known-already' })
    await recordAct(tx, {
      ...{ memberId: 0n, at: now, action: 'relation-declared' },
      ...{ actorKind: 'staff', actor: staffId, purpose: 'account', fields: ['kpj', relation] },
    })
    return ok(undefined)
  })
}

export type DeclaredRelation = {
  readonly kpj: string
  readonly relation: Relation
  readonly declaredAt: Instant
}

/** What a person has declared, opened. */
export async function readRelations(
  { db, keys }: Services,
  staffId: string,
): Promise<readonly DeclaredRelation[]> {
  return (await relationsOf(db, staffId)).map(({ kpj, relation, declaredAt }) => ({
    ...{ relation, declaredAt },
    kpj: keys.open(relationPlace(staffId), kpj),
  }))
}
