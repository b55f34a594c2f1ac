-- Complaints of several workers about one employer, which name none of them.

create table cases.group_join (
  member_id bigint not null,
  employer_number text not null check (employer_number <> ''),
  joined_at timestamptz not null,
  number text,
  sent_on date,
  primary key (member_id, employer_number),
  check ((number is null) = (sent_on is null))
);
comment on table cases.group_join is 'A member who takes part in a complaint of several about an employer. Says nothing of the others.';
comment on column cases.group_join.member_id is 'Who. Personal: a pseudonym.';
comment on column cases.group_join.employer_number is 'About which employer. Personal.';
comment on column cases.group_join.joined_at is 'Since when. Personal: behaviour.';
comment on column cases.group_join.number is 'Number of the complaint that was sent; null before. Personal: behaviour.';
comment on column cases.group_join.sent_on is 'Day on which it was sent; null before. Personal: behaviour.';
create index group_join_waiting on cases.group_join (employer_number, joined_at) where number is null;
grant select, insert, update, delete on cases.group_join to payung_app;

create table cases.group_case (
  employer_number text not null,
  number text not null check (number ~ '^G-[0-9A-Z]{4}-[0-9A-Z]{4}$'),
  sent_on date not null,
  members integer not null check (members >= 3),
  shared jsonb not null,
  primary key (employer_number, number)
);
comment on table cases.group_case is 'A complaint of several workers about an employer, as the agency sees it: nothing of any one of them. Only ever added to.';
comment on column cases.group_case.employer_number is 'About whom. Not personal.';
comment on column cases.group_case.number is 'Its number; by chance. Not personal.';
comment on column cases.group_case.sent_on is 'Day on which it was sent. Not personal.';
comment on column cases.group_case.members is 'How many took part. Not personal.';
comment on column cases.group_case.shared is 'Kinds of findings and their months, as far as enough members share them. Not personal.';
grant select, insert on cases.group_case to payung_app;

-- A complaint of several is no case of any one member.
alter table cases.member_case drop constraint member_case_kind_check;
alter table cases.member_case add constraint member_case_kind_check
  check (kind in ('month', 'employer', 'number-join', 'number-disown', 'balance', 'other'));

-- Requests about a membership number, which two officers decide.

create table cases.number_proposal (
  member_id bigint not null,
  proposal_id uuid not null,
  case_id uuid not null,
  grants boolean not null,
  words_enc bytea not null,
  state text not null check (state in ('proposed', 'approved', 'rejected')),
  proposed_by uuid not null,
  proposed_at timestamptz not null,
  decided_by uuid check (decided_by <> proposed_by),
  decided_at timestamptz,
  carried_out_at timestamptz,
  primary key (member_id, proposal_id),
  foreign key (member_id, case_id) references cases.member_case (member_id, case_id),
  check ((state = 'proposed') = (decided_by is null)),
  check ((state = 'proposed') = (decided_at is null)),
  check (carried_out_at is null or (state = 'approved' and grants))
);
comment on table cases.number_proposal is 'What one officer proposes on a request about a membership number, and what another decided.';
comment on column cases.number_proposal.member_id is 'Whose request. Personal: a pseudonym.';
comment on column cases.number_proposal.proposal_id is 'Key within the member. Not personal.';
comment on column cases.number_proposal.case_id is 'In which case. Not personal.';
comment on column cases.number_proposal.grants is 'Whether it would grant what was asked. Personal: behaviour.';
comment on column cases.number_proposal.words_enc is 'Reason, next step and day for the member, encrypted. Personal.';
comment on column cases.number_proposal.state is 'proposed, approved or rejected. Personal: behaviour.';
comment on column cases.number_proposal.proposed_by is 'The officer who proposed it. Personal: behaviour.';
comment on column cases.number_proposal.proposed_at is 'When. Personal: behaviour.';
comment on column cases.number_proposal.decided_by is 'The officer who decided, never the same; null before. Personal: behaviour.';
comment on column cases.number_proposal.decided_at is 'When; null before. Personal: behaviour.';
comment on column cases.number_proposal.carried_out_at is 'When the number was joined to the record; null before. Personal: behaviour.';
create unique index number_proposal_open on cases.number_proposal (member_id, case_id) where state = 'proposed';
grant select, insert, update on cases.number_proposal to payung_app;

-- A number that is joined to another record: nothing of it is changed, everything is written anew and says where from.

alter table members.number add column moved_to bigint;
comment on column members.number.moved_to is 'The record that has the number now; null while it is this one. Personal: a pseudonym.';
grant update (moved_to) on members.number to payung_app;

alter table contributions.posting add column moved_from bigint, add column moved_to bigint;
comment on column contributions.posting.moved_from is 'The record that the row was written under at first, where its number was joined to this one. Personal: a pseudonym.';
comment on column contributions.posting.moved_to is 'On a reversal: the record to which the row went with its number. Personal: a pseudonym.';

alter table identity.account add column closed_at timestamptz;
comment on column identity.account.closed_at is 'When nobody could sign in any more, since all its numbers went to another record; null while one can. Personal: behaviour.';
