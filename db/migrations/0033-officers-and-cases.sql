-- Officers work on cases: who has one in hand, what is answered to several together, and numbers that are nobody's.

alter table cases.member_case
  add column taken_by uuid,
  add column taken_at timestamptz,
  add constraint member_case_taken check ((taken_by is null) = (taken_at is null));
comment on column cases.member_case.taken_by is 'The officer who has it in hand; null while none has. Personal: behaviour.';
comment on column cases.member_case.taken_at is 'Since when; null while none has. Personal: behaviour.';
create index member_case_waiting on cases.member_case (opened_at) where state in ('open', 'asked');

-- Why the second officer did not approve: the first one reads it and proposes anew.
alter table cases.number_proposal add column rejection_enc bytea;
comment on column cases.number_proposal.rejection_enc is 'Why it was rejected, for officers, encrypted; null where it was not. Personal.';

create table cases.group_answer (
  employer_number text not null,
  number text not null,
  words_enc bytea not null,
  staff_id uuid not null,
  answered_at timestamptz not null,
  primary key (employer_number, number)
);
comment on table cases.group_answer is 'What the agency answered to a complaint of several; the same for all of them. Only ever added to.';
comment on column cases.group_answer.employer_number is 'About whom the complaint is. Not personal.';
comment on column cases.group_answer.number is 'Number of the complaint. Not personal.';
comment on column cases.group_answer.words_enc is 'Reason, next step and day, encrypted. Not personal.';
comment on column cases.group_answer.staff_id is 'Which officer wrote it. Personal: behaviour.';
comment on column cases.group_answer.answered_at is 'When. Not personal.';
grant select, insert on cases.group_answer to payung_app;

-- A dispute may be about several months of one employer: each is marked.
alter table cases.mark drop constraint mark_pkey;
alter table cases.mark add column position smallint not null default 1 check (position between 1 and 24);
alter table cases.mark add primary key (member_id, case_id, position);
comment on column cases.mark.position is 'Which mark of the case. Not personal.';

-- A number that its holder was granted not to be theirs: it lies in a record of nobody until its holder is found.
alter table members.number add column unclaimed_since timestamptz;
comment on column members.number.unclaimed_since is 'Since when nobody is known to hold it: the record is of no person then. Null otherwise. Not personal.';
create index number_unclaimed on members.number (kpj) where unclaimed_since is not null;

-- A file may be on its way before its case is opened, and is taken up again where it was broken off.
alter table cases.upload alter column case_id drop not null;
comment on column cases.upload.case_id is 'For which case; null while that is not opened yet. Not personal.';

-- What a member answered to a finding goes along with the number.
alter table contributions.finding_answer add column moved_from bigint;
comment on column contributions.finding_answer.moved_from is 'The record under which it was answered, where its number was joined to this one. Personal: a pseudonym.';
alter table benefits.saved_simulation add column moved_from bigint;
comment on column benefits.saved_simulation.moved_from is 'The record under which it was saved, where that was joined to this one whole. Personal: a pseudonym.';
