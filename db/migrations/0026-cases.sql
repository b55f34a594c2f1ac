-- Cases: what members dispute, ask or report, with its evidence, its clock and its answer.

create schema cases;
comment on schema cases is 'What members dispute, ask or report, and what they were answered.';
grant usage on schema cases to payung_app;

create table cases.member_case (
  member_id bigint not null,
  case_id uuid not null,
  number text not null check (number ~ '^K-[0-9A-Z]{4}-[0-9A-Z]{4}$'),
  kind text not null
    check (kind in ('month', 'employer', 'number-join', 'number-disown', 'balance', 'group', 'other')),
  subject_enc bytea not null,
  state text not null check (state in ('open', 'asked', 'answered', 'closed')),
  opened_at timestamptz not null,
  changed_at timestamptz not null,
  reopened_at timestamptz,
  deadline_basis text not null check (deadline_basis in ('promised', 'legal')),
  due_on date,
  days_left integer check (days_left >= 1),
  primary key (member_id, case_id),
  unique (member_id, number),
  check ((state = 'open') = (due_on is not null)),
  check ((state = 'asked') = (days_left is not null))
);
comment on table cases.member_case is 'One matter that a member brought up: what it is about, how it stands, until when it is answered.';
comment on column cases.member_case.member_id is 'Whose. Personal: a pseudonym.';
comment on column cases.member_case.case_id is 'Key within the member. Not personal.';
comment on column cases.member_case.number is 'The number that the member quotes; by chance. Personal: a pseudonym.';
comment on column cases.member_case.kind is 'What it is about. Personal: behaviour.';
comment on column cases.member_case.subject_enc is 'Month, employer or number that it is about, encrypted. Personal.';
comment on column cases.member_case.state is 'How it stands. Personal: behaviour.';
comment on column cases.member_case.opened_at is 'When it was opened. Personal: behaviour.';
comment on column cases.member_case.changed_at is 'When anything was last done in it. Personal: behaviour.';
comment on column cases.member_case.reopened_at is 'When the member opened it again; once at most. Personal: behaviour.';
comment on column cases.member_case.deadline_basis is 'Whether the day is promised by the agency or set by law. Not personal.';
comment on column cases.member_case.due_on is 'The last working day for an answer; null while none is awaited. Personal: behaviour.';
comment on column cases.member_case.days_left is 'Working days that remain once the member has replied; null while the clock runs or is over. Personal: behaviour.';
create index member_case_due on cases.member_case (due_on) where state = 'open';
grant select, insert, update on cases.member_case to payung_app;

create table cases.number_lookup (
  hash bytea not null check (length(hash) = 32),
  key_version integer not null,
  member_id bigint not null,
  case_id uuid not null,
  primary key (hash, key_version)
);
comment on table cases.number_lookup is 'Finds a case by its number, for officers.';
comment on column cases.number_lookup.hash is 'Keyed hash of the number. Personal: a pseudonym.';
comment on column cases.number_lookup.key_version is 'Key of the hash. Not personal.';
comment on column cases.number_lookup.member_id is 'Whose. Personal: a pseudonym.';
comment on column cases.number_lookup.case_id is 'Which of the member. Not personal.';
grant select, insert on cases.number_lookup to payung_app;

create table cases.entry (
  member_id bigint not null,
  case_id uuid not null,
  seq integer not null check (seq >= 1),
  kind text not null
    check (kind in ('opened', 'message', 'evidence', 'question', 'answer', 'closed', 'reopened')),
  staff_id uuid,
  content_enc bytea not null,
  written_at timestamptz not null,
  primary key (member_id, case_id, seq),
  foreign key (member_id, case_id) references cases.member_case (member_id, case_id)
);
comment on table cases.entry is 'What was written and done in a case, in its order; only ever added to.';
comment on column cases.entry.member_id is 'Whose. Personal: a pseudonym.';
comment on column cases.entry.case_id is 'In which case. Not personal.';
comment on column cases.entry.seq is 'Its place. Not personal.';
comment on column cases.entry.kind is 'What was done. Personal: behaviour.';
comment on column cases.entry.staff_id is 'Which officer wrote it; null for the member. Personal: behaviour.';
comment on column cases.entry.content_enc is 'The words, encrypted. Personal.';
comment on column cases.entry.written_at is 'When. Personal: behaviour.';
grant select, insert on cases.entry to payung_app;

create table cases.evidence (
  member_id bigint not null,
  evidence_id uuid not null,
  case_id uuid not null,
  position smallint not null check (position between 1 and 5),
  media_type text not null check (media_type in ('application/pdf', 'image/jpeg', 'image/png')),
  name_enc bytea not null,
  bytes integer not null check (bytes > 0),
  parts smallint not null check (parts >= 1),
  added_at timestamptz not null,
  primary key (member_id, evidence_id),
  unique (member_id, case_id, position),
  foreign key (member_id, case_id) references cases.member_case (member_id, case_id)
);
comment on table cases.evidence is 'A file that a member gave to a case.';
comment on column cases.evidence.member_id is 'Whose. Personal: a pseudonym.';
comment on column cases.evidence.evidence_id is 'Key within the member. Not personal.';
comment on column cases.evidence.case_id is 'In which case. Not personal.';
comment on column cases.evidence.position is 'Which file of the case. Not personal.';
comment on column cases.evidence.media_type is 'What it is, by its content. Not personal.';
comment on column cases.evidence.name_enc is 'What the member called it, encrypted. Personal.';
comment on column cases.evidence.bytes is 'How large it is. Not personal.';
comment on column cases.evidence.parts is 'In how many rows its content lies. Not personal.';
comment on column cases.evidence.added_at is 'When. Personal: behaviour.';
grant select, insert on cases.evidence to payung_app;

create table cases.evidence_part (
  member_id bigint not null,
  evidence_id uuid not null,
  part smallint not null check (part >= 1),
  content_enc bytea not null,
  primary key (member_id, evidence_id, part),
  foreign key (member_id, evidence_id) references cases.evidence (member_id, evidence_id)
);
comment on table cases.evidence_part is 'A part of a file''s content, each encrypted at its place.';
comment on column cases.evidence_part.member_id is 'Whose. Personal: a pseudonym.';
comment on column cases.evidence_part.evidence_id is 'Of which file. Not personal.';
comment on column cases.evidence_part.part is 'Which part. Not personal.';
comment on column cases.evidence_part.content_enc is 'Up to 256 KiB of it, encrypted. Personal.';
-- Encrypted bytes do not get smaller.
alter table cases.evidence_part alter column content_enc set storage external;
grant select, insert on cases.evidence_part to payung_app;

create table cases.mark (
  member_id bigint not null,
  case_id uuid not null,
  month date check (extract(day from month) = 1),
  employer_number text not null,
  kpj text not null,
  primary key (member_id, case_id),
  foreign key (member_id, case_id) references cases.member_case (member_id, case_id)
);
comment on table cases.mark is 'What of the record a case disputes; it is shown beside the row and changes nothing in it.';
comment on column cases.mark.member_id is 'Whose. Personal: a pseudonym.';
comment on column cases.mark.case_id is 'Which case. Not personal.';
comment on column cases.mark.month is 'First day of the month; null for all months of the employer. Personal.';
comment on column cases.mark.employer_number is 'The employer; empty for the self-employed. Personal.';
comment on column cases.mark.kpj is 'The membership number. Personal.';
grant select, insert on cases.mark to payung_app;

create table cases.upload (
  member_id bigint not null,
  upload_id uuid not null,
  case_id uuid not null,
  name_enc bytea not null,
  bytes integer not null check (bytes > 0),
  received integer not null default 0 check (received between 0 and bytes),
  parts smallint not null default 0,
  begun_at timestamptz not null,
  primary key (member_id, upload_id),
  foreign key (member_id, case_id) references cases.member_case (member_id, case_id)
);
comment on table cases.upload is 'A file on its way in pieces; removed when it has arrived or after a day.';
comment on column cases.upload.member_id is 'Whose. Personal: a pseudonym.';
comment on column cases.upload.upload_id is 'Key within the member. Not personal.';
comment on column cases.upload.case_id is 'For which case. Not personal.';
comment on column cases.upload.name_enc is 'What the member called the file, encrypted. Personal.';
comment on column cases.upload.bytes is 'How large it will be. Not personal.';
comment on column cases.upload.received is 'How much has arrived. Not personal.';
comment on column cases.upload.parts is 'In how many rows that lies. Not personal.';
comment on column cases.upload.begun_at is 'When it was begun. Personal: behaviour.';
create index upload_begun on cases.upload (begun_at);
grant select, insert, update, delete on cases.upload to payung_app;

create table cases.upload_part (
  member_id bigint not null,
  upload_id uuid not null,
  part smallint not null check (part >= 1),
  content_enc bytea not null,
  primary key (member_id, upload_id, part),
  foreign key (member_id, upload_id) references cases.upload (member_id, upload_id) on delete cascade
);
comment on table cases.upload_part is 'A piece of a file on its way, encrypted at its place.';
comment on column cases.upload_part.member_id is 'Whose. Personal: a pseudonym.';
comment on column cases.upload_part.upload_id is 'Of which file. Not personal.';
comment on column cases.upload_part.part is 'Which piece. Not personal.';
comment on column cases.upload_part.content_enc is 'The piece, encrypted. Personal.';
alter table cases.upload_part alter column content_enc set storage external;
grant select, insert, delete on cases.upload_part to payung_app;
