/** Tables that one server keeps for itself: what operators do, never what members have. */
const LOCAL = [
  'audit.anchor',
  'audit.anchor_leaves',
  'platform.deployment',
  'platform.key_check',
  'platform.import_run',
  'platform.migration',
  'platform.migration_lock',
]
/** Small tables that every shard has a copy of. */
const REFERENCE = ['contributions.employer', 'identity.staff', 'identity.staff_request']

const list = (names: readonly string[]) => names.map((name) => `'${name}'`).join(', ')

// All tables but partitions, which follow their parent.
const TABLES = `
  select c.oid, n.nspname || '.' || c.relname as name
    from pg_class c
    join pg_namespace n on n.oid = c.relnamespace
   where c.relkind in ('r', 'p') and not c.relispartition
     and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'`

// The first column of the primary key is the one by which Citus would distribute.
const DISTRIBUTED = `
  select t.oid, t.name, a.attnum, a.attname
    from (${TABLES}) t
    left join pg_index i on i.indrelid = t.oid and i.indisprimary
    left join pg_attribute a on a.attrelid = t.oid and a.attnum = i.indkey[0]
   where t.name not in (${list([...LOCAL, ...REFERENCE])})`

/** A rule of the schema: a query that names what breaks it, and a statement that plants a violation. */
export type SchemaRule = { readonly name: string; readonly faults: string; readonly plant: string }

const PLANT_TABLE =
  'create table members.planted (member_id bigint, other bigint, primary key (member_id))'

export const SCHEMA_RULES: readonly SchemaRule[] = [
  {
    name: 'every table has a comment',
    faults: `select name as fault from (${TABLES}) t
      where obj_description(t.oid, 'pg_class') is null and name not like 'platform.migration%'`,
    plant: PLANT_TABLE,
  },
  {
    name: 'every column says what it holds and whether it is personal',
    faults: `select t.name || '.' || a.attname as fault from (${TABLES}) t
      join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped
      where t.name not like 'platform.migration%'
        and coalesce(col_description(t.oid, a.attnum), '') !~ '^.{3,}[.;?] (Not personal|Personal(: [^.]+)?)\\.$'`,
    plant: `alter table members.member add column planted text;
      comment on column members.member.planted is 'What it holds, but not whose business it is.'`,
  },
  {
    name: 'every table is local, reference, or keyed first by member_id, a keyed hash or the employer',
    faults: `select name as fault from (${DISTRIBUTED}) t where coalesce(attname, '') not in ('member_id', 'hash', 'employer_number')`,
    plant:
      'create table members.planted (other bigint, member_id bigint, primary key (other, member_id))',
  },
  {
    name: 'every unique index of a distributed table has the distribution column',
    faults: `select t.name || ' ' || i.indexrelid::regclass as fault from (${DISTRIBUTED}) t
      join pg_index i on i.indrelid = t.oid and i.indisunique
      where not t.attnum = any (i.indkey::int2[])`,
    plant: 'create unique index on members.number (kpj)',
  },
  {
    name: 'foreign keys stay within one member or lead to a reference table',
    faults: `select con.conrelid::regclass || ' ' || con.conname as fault from pg_constraint con
      left join (${DISTRIBUTED}) f on f.oid = con.conrelid
      left join (${DISTRIBUTED}) t on t.oid = con.confrelid
      where con.contype = 'f' and con.conparentid = 0 and not coalesce(
        con.confrelid::regclass::text in (${list(REFERENCE)})
          or (f.attname = 'member_id' and t.attname = 'member_id' and exists (
            select from unnest(con.conkey, con.confkey) as pair (here, there)
             where pair.here = f.attnum and pair.there = t.attnum)), false)`,
    plant: `create table members.planted (member_id bigint, staff_id uuid, head bigint references audit.head (member_id), primary key (member_id))`,
  },
  {
    name: 'no triggers: a distributed table has none',
    faults: `select tgrelid::regclass || ' ' || tgname as fault from pg_trigger where not tgisinternal`,
    plant: `create function members.planted() returns trigger language plpgsql as 'begin return new; end';
      create trigger planted before insert on members.member for each row execute function members.planted()`,
  },
  {
    name: 'the application may neither change nor remove a posting or an audit entry',
    faults: `select c.oid::regclass || ' ' || word as fault from pg_class c
      cross join unnest(array['update', 'delete', 'truncate']) as word
      where c.relkind in ('r', 'p')
        and (c.oid::regclass::text like 'contributions.posting%' or c.oid::regclass::text like 'audit.entry%')
        and (has_table_privilege('payung_app', c.oid, word)
          or (word = 'update' and has_any_column_privilege('payung_app', c.oid, word)))`,
    plant: 'grant update (body) on audit.entry to payung_app',
  },
  {
    name: 'the application owns nothing and may not change the schema',
    faults: `select c.oid::regclass::text as fault from pg_class c where pg_get_userbyid(c.relowner) = 'payung_app'
      union all
      select nspname::text from pg_namespace n
       where nspname !~ '^pg_' and has_schema_privilege('payung_app', n.oid, 'create')`,
    plant: 'grant create on schema members to payung_app',
  },
  {
    name: 'amounts of money are whole rupiah in bigint and say so in their names',
    faults: `select t.name || '.' || a.attname as fault from (${TABLES}) t
      join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped
      where (a.attname like '%\\_rupiah' and a.atttypid <> 'int8'::regtype)
         or a.atttypid in ('money'::regtype, 'float4'::regtype, 'float8'::regtype)`,
    plant: 'alter table members.member add column planted_rupiah numeric',
  },
  {
    name: 'points in time carry their zone',
    faults: `select t.name || '.' || a.attname as fault from (${TABLES}) t
      join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped
      where a.atttypid in ('timestamp'::regtype, 'time'::regtype)`,
    plant: 'alter table members.member add column planted_at timestamp',
  },
  {
    name: 'no table outside the schemas of the modules',
    faults: `select name as fault from (${TABLES}) t where name like 'public.%'`,
    plant: 'create table public.planted (member_id bigint primary key)',
  },
]
