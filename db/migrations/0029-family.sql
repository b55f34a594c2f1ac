-- The family as members state it: events that are only ever added to. Officers prove it by two.

create table members.family_event (
  member_id bigint not null,
  seq integer not null check (seq > 0),
  relative_id uuid not null,
  body_enc bytea not null,
  stated_at timestamptz not null,
  staff_id uuid,
  primary key (member_id, seq)
);
comment on table members.family_event is 'What was said about the family: who, births, marriages, divorces, deaths. The family of today follows from all of them.';
comment on column members.family_event.member_id is 'Whose. Personal: a pseudonym.';
comment on column members.family_event.seq is 'Number of the event within the member, from 1 without a gap. Not personal.';
comment on column members.family_event.relative_id is 'Whom of the family it is about; a key within the member. Not personal.';
comment on column members.family_event.body_enc is 'Kind, relation, name, dates, identity number, papers, encrypted. Personal.';
comment on column members.family_event.stated_at is 'When it was said. Not personal.';
comment on column members.family_event.staff_id is 'The officer who said it; null for the member. Not personal.';
grant select, insert on members.family_event to payung_app;

create table members.family_proposal (
  member_id bigint not null,
  proposal_id uuid not null,
  relative_id uuid not null,
  covers_seq integer not null check (covers_seq > 0),
  state text not null check (state in ('proposed', 'approved', 'rejected')),
  proposed_by uuid not null,
  proposed_at timestamptz not null,
  decided_by uuid,
  decided_at timestamptz,
  primary key (member_id, proposal_id),
  check ((state = 'proposed') = (decided_by is null)),
  check (decided_by is distinct from proposed_by)
);
comment on table members.family_proposal is 'An officer saw the papers of a relative; another decides whether they prove what the member stated.';
comment on column members.family_proposal.member_id is 'Whose. Personal: a pseudonym.';
comment on column members.family_proposal.proposal_id is 'Key within the member. Not personal.';
comment on column members.family_proposal.relative_id is 'Whom of the family it is about. Not personal.';
comment on column members.family_proposal.covers_seq is 'The last event of the relative that the papers were held against. Not personal.';
comment on column members.family_proposal.state is 'proposed, approved or rejected. Personal.';
comment on column members.family_proposal.proposed_by is 'The officer who saw the papers. Not personal.';
comment on column members.family_proposal.proposed_at is 'When. Not personal.';
comment on column members.family_proposal.decided_by is 'The other officer; null while it waits. Not personal.';
comment on column members.family_proposal.decided_at is 'When; null while it waits. Not personal.';
create unique index family_proposal_open on members.family_proposal (member_id, relative_id) where state = 'proposed';
grant select, insert, update on members.family_proposal to payung_app;
