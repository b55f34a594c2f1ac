-- What members change of their own data: drafts, changes that take effect later, proofs of new contacts, history.

create table members.draft (
  member_id bigint not null,
  form text not null check (form ~ '^[a-z]+(-[a-z]+)*$'),
  content_enc bytea not null,
  kept_at timestamptz not null,
  ends_at timestamptz not null,
  primary key (member_id, form)
);
comment on table members.draft is 'What a member typed into a form and has not confirmed. Removed when it is confirmed, discarded or too old.';
comment on column members.draft.member_id is 'Whose. Personal: a pseudonym.';
comment on column members.draft.form is 'Which form, as a word with dashes. Personal: behaviour.';
comment on column members.draft.content_enc is 'The fields, encrypted; never passwords or codes. Personal.';
comment on column members.draft.kept_at is 'When it was last typed in. Personal: behaviour.';
comment on column members.draft.ends_at is 'When it is removed. Not personal.';
create index draft_ends on members.draft (ends_at);
grant select, insert, update, delete on members.draft to payung_app;

create table members.pending_change (
  member_id bigint not null,
  change_id uuid not null,
  kind text not null check (kind ~ '^[a-z]+(-[a-z]+)*$'),
  value_enc bytea,
  made_at timestamptz not null,
  effective_at timestamptz not null,
  state text not null check (state in ('pending', 'effective', 'cancelled', 'stopped')),
  ended_at timestamptz,
  primary key (member_id, change_id),
  check ((state = 'pending') = (value_enc is not null)),
  check ((state = 'pending') = (ended_at is null))
);
comment on table members.pending_change is 'A change of contact or money: it waits, takes effect once, or never does. One of a kind waits at a time.';
comment on column members.pending_change.member_id is 'Whose. Personal: a pseudonym.';
comment on column members.pending_change.change_id is 'Key within the member. Not personal.';
comment on column members.pending_change.kind is 'What is changed, as a word with dashes: email, phone, address and so on. Personal: behaviour.';
comment on column members.pending_change.value_enc is 'The new value, encrypted; gone once it no longer waits. Personal.';
comment on column members.pending_change.made_at is 'When the member asked for it. Personal: behaviour.';
comment on column members.pending_change.effective_at is 'Not to take effect before. Personal: behaviour.';
comment on column members.pending_change.state is 'pending; effective: it was carried out; cancelled by the member or by the link; stopped by a freeze or by "bukan saya". Personal: behaviour.';
comment on column members.pending_change.ended_at is 'When it left the state pending; null while it waits. Personal: behaviour.';
create unique index pending_change_one_of_a_kind on members.pending_change (member_id, kind) where state = 'pending';
create index pending_change_due on members.pending_change (effective_at) where state = 'pending';
grant select, insert, update on members.pending_change to payung_app;

create table members.link_lookup (
  hash bytea not null check (length(hash) = 32),
  key_version smallint not null,
  purpose text not null check (purpose in ('cancel-change', 'prove-contact')),
  member_id bigint not null,
  about uuid not null,
  ends_at timestamptz not null,
  primary key (hash, key_version)
);
comment on table members.link_lookup is 'From a link or code in a message to what it is about; what it does happens once, whoever comes first.';
comment on column members.link_lookup.hash is 'Keyed hash of the token or code, which is derived when the message is sent and stored nowhere. Personal: a pseudonym.';
comment on column members.link_lookup.key_version is 'Version of the key that made the hash. Not personal.';
comment on column members.link_lookup.purpose is 'What it does: cancel-change or prove-contact. Not personal.';
comment on column members.link_lookup.member_id is 'Whose. Personal: a pseudonym.';
comment on column members.link_lookup.about is 'Which change or proof of the member. Not personal.';
comment on column members.link_lookup.ends_at is 'When it no longer works, and is removed. Not personal.';
create index link_lookup_ends on members.link_lookup (ends_at);
grant select, insert, delete on members.link_lookup to payung_app;

create table members.contact_proof (
  member_id bigint not null,
  proof_id uuid not null,
  kind text not null check (kind in ('email', 'phone')),
  value_enc bytea not null,
  seed uuid not null,
  tries smallint not null default 0,
  sends smallint not null default 1,
  sent_at timestamptz not null,
  made_at timestamptz not null,
  proved_at timestamptz,
  primary key (member_id, proof_id),
  unique (member_id, kind)
);
comment on table members.contact_proof is 'A new e-mail address or phone that its code or link is to prove. One of a kind at a time.';
comment on column members.contact_proof.member_id is 'Whose. Personal: a pseudonym.';
comment on column members.contact_proof.proof_id is 'Key within the member. Not personal.';
comment on column members.contact_proof.kind is 'email or phone. Not personal.';
comment on column members.contact_proof.value_enc is 'The new address or number, encrypted. Personal.';
comment on column members.contact_proof.seed is 'What code and link are derived from, with a key that is not in the database. Not personal.';
comment on column members.contact_proof.tries is 'How many codes were tried. Personal: behaviour.';
comment on column members.contact_proof.sends is 'How often it was sent; 0 when the address had too many codes lately. Personal: behaviour.';
comment on column members.contact_proof.sent_at is 'When it was last sent. Personal: behaviour.';
comment on column members.contact_proof.made_at is 'When it was begun. Personal: behaviour.';
comment on column members.contact_proof.proved_at is 'When its code or link was used; null until then. Personal: behaviour.';
create index contact_proof_made on members.contact_proof (made_at);
grant select, insert, update, delete on members.contact_proof to payung_app;

create table members.fact (
  member_id bigint not null,
  fact_id uuid not null,
  field text not null check (field in ('name', 'birth-date', 'marital-status', 'tax-number')),
  value_enc bytea not null,
  known_since timestamptz not null,
  source text not null,
  ended_at timestamptz,
  primary key (member_id, fact_id)
);
comment on table members.fact is 'History of what a member changed of themselves, the value of before with it. What was never changed has no row.';
comment on column members.fact.member_id is 'Whose. Personal: a pseudonym.';
comment on column members.fact.fact_id is 'Key within the member. Not personal.';
comment on column members.fact.field is 'name, birth-date, marital-status or tax-number. Not personal.';
comment on column members.fact.value_enc is 'The value, encrypted. Personal.';
comment on column members.fact.known_since is 'Since when it is known. Not personal.';
comment on column members.fact.source is 'Where it came from: an import, the member, or a case. Not personal.';
comment on column members.fact.ended_at is 'When it was replaced; null while it holds. Not personal.';
create unique index fact_now on members.fact (member_id, field) where ended_at is null;
grant select, insert, update on members.fact to payung_app;

alter table members.address add column area_code_enc bytea, add column post_code_enc bytea;
comment on column members.address.area_code_enc is 'Official area code that the member chose, encrypted; the plain one is empty then. Null where it came from an import. Personal.';
comment on column members.address.post_code_enc is 'Post code of five digits, encrypted; null where no source said it. Personal.';

-- Which messages are sent by which way, and when none is.

alter table messages.preference
  add column muted text[] not null default '{}',
  add column quiet_from smallint check (quiet_from between 0 and 1439),
  add column quiet_until smallint check (quiet_until between 0 and 1439),
  add check ((quiet_from is null) = (quiet_until is null));
comment on column messages.preference.muted is 'Groups of messages and ways that are switched off, as cases:sms. Personal.';
comment on column messages.preference.quiet_from is 'Minute of the day in Jakarta from which nothing but security notices is sent; null for never. Personal.';
comment on column messages.preference.quiet_until is 'Minute of the day at which that ends; null for never. Personal.';

-- A wrong name or birth date is corrected through a case that two officers decide.

alter table cases.member_case drop constraint member_case_kind_check;
alter table cases.member_case add constraint member_case_kind_check
  check (kind in ('month', 'employer', 'number-join', 'number-disown', 'balance', 'identity', 'other'));
