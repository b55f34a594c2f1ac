-- Recovery of an account at a branch, by two officers, when phone and e-mail are lost.

alter table identity.staff add column branch text not null default '';
comment on column identity.staff.branch is 'Branch where they work; empty where that was not said. Not personal.';

create table members.second_approval (
  member_id bigint primary key,
  reason text not null,
  since timestamptz not null
);
comment on table members.second_approval is 'Whose next change about money is approved by two officers.';
comment on column members.second_approval.member_id is 'Whose. Personal: a pseudonym.';
comment on column members.second_approval.reason is 'Why, as a word with dashes. Personal: behaviour.';
comment on column members.second_approval.since is 'Since when. Personal: behaviour.';
grant select, insert, update, delete on members.second_approval to payung_app;

create table identity.branch_recovery (
  member_id bigint not null,
  recovery_id uuid not null,
  state text not null
    check (state in ('asked', 'approved', 'handed-over', 'done', 'refused', 'stopped', 'over')),
  way text not null check (way in ('letter', 'sealed')),
  address_id uuid check ((way = 'letter') = (address_id is not null)),
  factors_lost boolean not null,
  started_by uuid not null,
  started_branch text not null,
  started_at timestamptz not null,
  decided_by uuid check (decided_by <> started_by),
  decided_branch text,
  decided_at timestamptz,
  handed_by uuid,
  handed_branch text check (handed_branch <> decided_branch),
  ended_at timestamptz,
  seed uuid,
  primary key (member_id, recovery_id)
);
comment on table identity.branch_recovery is 'Recoveries at a branch and how far each has come; see recovery.ts for what follows what.';
comment on column identity.branch_recovery.member_id is 'Whose. Personal: a pseudonym.';
comment on column identity.branch_recovery.recovery_id is 'Key within the member. Not personal.';
comment on column identity.branch_recovery.state is 'asked by one officer; approved or refused by another; handed-over where the code waits at a branch; done by the member; stopped by the member; over by time. Personal: behaviour.';
comment on column identity.branch_recovery.way is 'How the code reaches the member: letter, or sealed at a branch. Not personal.';
comment on column identity.branch_recovery.address_id is 'Where the letter goes: an address that was on record for 90 days. Not personal.';
comment on column identity.branch_recovery.factors_lost is 'Whether authenticator and recovery codes are lost too, and go when it is done. Personal: behaviour.';
comment on column identity.branch_recovery.started_by is 'The officer before whom the member asked. Personal: a pseudonym.';
comment on column identity.branch_recovery.started_branch is 'Where. Personal: behaviour.';
comment on column identity.branch_recovery.started_at is 'When. Personal: behaviour.';
comment on column identity.branch_recovery.decided_by is 'The other officer, who approved or refused. Personal: a pseudonym.';
comment on column identity.branch_recovery.decided_branch is 'Where that officer works. Not personal.';
comment on column identity.branch_recovery.decided_at is 'When; the code is good from 72 hours to 21 days later. Personal: behaviour.';
comment on column identity.branch_recovery.handed_by is 'Who handed the sealed code over. Personal: a pseudonym.';
comment on column identity.branch_recovery.handed_branch is 'Where: another branch than the one that approved. Personal: behaviour.';
comment on column identity.branch_recovery.ended_at is 'When it was done, refused, stopped or over. Personal: behaviour.';
comment on column identity.branch_recovery.seed is 'What the code is derived from, with a key that is not in the database; null before the approval and after the end. Not personal.';
create unique index branch_recovery_one_at_a_time on identity.branch_recovery (member_id)
  where state in ('asked', 'approved', 'handed-over');
grant select, insert, update on identity.branch_recovery to payung_app;

create table identity.recovery_warning (
  hash bytea not null check (length(hash) = 32),
  member_id bigint not null,
  until timestamptz not null,
  primary key (hash, member_id)
);
comment on table identity.recovery_warning is 'Devices of a member whose recovery was begun: their sign-in page says so.';
comment on column identity.recovery_warning.hash is 'sha256 of the device cookie. Personal: a pseudonym.';
comment on column identity.recovery_warning.member_id is 'Whose recovery. Personal: a pseudonym.';
comment on column identity.recovery_warning.until is 'When the recovery is over at the latest. Personal: behaviour.';
create index recovery_warning_of_member on identity.recovery_warning (member_id);
grant select, insert, update, delete on identity.recovery_warning to payung_app;
