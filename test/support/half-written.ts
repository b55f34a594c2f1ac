import { sql } from 'kysely'
import type { Db } from '#platform/db'

/**
 * Where what was done and what was told of it differ in number, member by member; and cases without their beginning or their
 * act. Nothing, where all was written or nothing.
 */
export async function halfWritten(db: Db): Promise<readonly unknown[]> {
  const told = await sql`
    with act as (
      select member_id,
             case
               when action in ('own-data-changed', 'change-effective') then 'own-data-effective'
               when action = 'message-preference-changed' and not 'phrase' = any (fields)
                 then 'own-data-effective'
               when action = 'change-proposed' then 'own-data-proposed'
               when action = 'change-cancelled' then 'own-data-cancelled'
               when action in ('family-added', 'family-changed') then 'family-changed'
               when action in ('closure-asked', 'closure-cancelled') then action
             end as kind
        from audit.entry
    ), done as (
      select member_id, kind, count(*)::int as acts
        from act
       where kind is not null
       group by member_id, kind
    ), written as (
      select member_id, kind, count(*)::int as messages
        from messages.message
       where kind in (select kind from act)
       group by member_id, kind
    )
    select kind, acts, messages
      from done
      full join written using (member_id, kind)
     where acts is distinct from messages
  `.execute(db)
  const cases = await sql`
    select m.member_id
      from members.member m
     where (select count(*) from cases.member_case c where c.member_id = m.member_id)
           <> (select count(*) from audit.entry e
                where e.member_id = m.member_id and e.action = 'case-opened')
        or exists (select from cases.member_case c
                    where c.member_id = m.member_id
                      and not exists (select from cases.entry e
                                       where e.member_id = c.member_id))
  `.execute(db)
  const addresses = await sql`
    select member_id, count(*)::int as held
      from members.address
     where ended_at is null
     group by member_id
    having count(*) <> 1
  `.execute(db)
  return [...told.rows, ...cases.rows, ...addresses.rows]
}
