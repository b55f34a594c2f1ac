-- What every module stands on: the application's role, the deployment's mark, the audit chains.

do $$
begin
  create role payung_app nologin;
exception
  when duplicate_object or unique_violation then null; -- another database of this server made it
end
$$;

create schema if not exists platform; -- the migrator may have made it for its own table
comment on schema platform is 'What belongs to no module: what this database is for.';
grant usage on schema platform to payung_app;

comment on table platform.migration is 'Which migrations ran.';
comment on column platform.migration.name is 'File name without its ending. Not personal.';
comment on column platform.migration.timestamp is 'When it ran. Not personal.';
comment on table platform.migration_lock is 'One migrator at a time.';
comment on column platform.migration_lock.id is 'Always the same word. Not personal.';
comment on column platform.migration_lock.is_locked is 'Not used on PostgreSQL, where an advisory lock serves. Not personal.';
grant select on platform.migration to payung_app;

create domain platform.month as date check (extract(day from value) = 1);
comment on domain platform.month is 'A calendar month, written as its first day.';

create table platform.deployment (
  only_row boolean not null default true primary key check (only_row),
  purpose text not null check (purpose in ('demo', 'production')),
  marked_at timestamptz not null,
  people_made_at timestamptz
);
comment on table platform.deployment is 'One row: what this database is for. A demo never starts on a database that is not its own.';
comment on column platform.deployment.only_row is 'Always true, so that there is one row. Not personal.';
comment on column platform.deployment.purpose is 'demo or production. Not personal.';
comment on column platform.deployment.marked_at is 'When it was decided. Not personal.';
comment on column platform.deployment.people_made_at is 'When the demo''s invented people were complete; null before, and in production. Not personal.';
grant select on platform.deployment to payung_app;

create table platform.key_check (
  key_version smallint primary key check (key_version > 0),
  check_value bytea not null check (length(check_value) = 32),
  made_at timestamptz not null
);
comment on table platform.key_check is 'Which keys this database was made with: other keys would find nobody and make everybody anew.';
comment on column platform.key_check.key_version is 'Version of the key. Not personal.';
comment on column platform.key_check.check_value is 'A keyed hash of a constant. Not personal.';
comment on column platform.key_check.made_at is 'When the key was first used. Not personal.';
grant select, insert on platform.key_check to payung_app;

create schema audit;
comment on schema audit is 'Append-only log of every act, one hash chain per member. Chain 0 belongs to nobody: acts of the operator.';
grant usage on schema audit to payung_app;

create table audit.head (
  member_id bigint primary key,
  seq bigint not null check (seq > 0),
  hash bytea not null check (length(hash) = 32)
);
comment on table audit.head is 'The newest link of each chain.';
comment on column audit.head.member_id is 'Whose chain; 0 for acts that touch no member. Personal: a pseudonym.';
comment on column audit.head.seq is 'Number of entries so far. Not personal.';
comment on column audit.head.hash is 'Hash of the newest entry. Not personal.';
grant select, insert, update on audit.head to payung_app;

create table audit.entry (
  member_id bigint not null,
  seq bigint not null check (seq > 0),
  at timestamptz not null,
  action text not null,
  actor_kind text not null check (actor_kind in ('member', 'staff', 'operator', 'system')),
  actor text not null,
  purpose text not null,
  fields text[] not null,
  body text not null,
  hash bytea not null check (length(hash) = 32),
  primary key (member_id, seq)
);
comment on table audit.entry is 'What happened to a member''s data: never values, only which fields.';
comment on column audit.entry.member_id is 'Whose data. Personal: a pseudonym.';
comment on column audit.entry.seq is 'Place in the chain, from 1 without gaps. Not personal.';
comment on column audit.entry.at is 'When. Personal: behaviour.';
comment on column audit.entry.action is 'What was done, as a word with dashes. Personal: behaviour.';
comment on column audit.entry.actor_kind is 'Who acted: the member, staff, an operator or the system. Not personal.';
comment on column audit.entry.actor is 'Pseudonym of who acted. Personal: a pseudonym.';
comment on column audit.entry.purpose is 'Why, as a word with dashes. Not personal.';
comment on column audit.entry.fields is 'Names of the fields that were read or changed, never their values. Not personal.';
comment on column audit.entry.body is 'The text that was hashed: canonical JSON of all the columns above. Personal: as those.';
comment on column audit.entry.hash is 'sha256 of the previous hash, the place in the chain and the body. Not personal.';
grant select, insert on audit.entry to payung_app;
