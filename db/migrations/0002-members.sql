-- The person: names, numbers, contacts, address, payout account. Each keeps since when it is known and where from.

create schema members;
comment on schema members is 'The person: name, numbers, contacts, address, payout account.';
grant usage on schema members to payung_app;

create sequence members.member_id_seq;
grant usage, select on sequence members.member_id_seq to payung_app;

create table members.member (
  member_id bigint primary key,
  name text not null check (name <> ''),
  birth_date date not null,
  sex text check (sex in ('female', 'male')),
  nationality text check (nationality ~ '^[A-Z]{2}$'),
  marital_status text,
  id_kind text not null check (id_kind in ('nik', 'passport')),
  id_number_enc bytea not null,
  known_since timestamptz not null,
  source text not null
);
comment on table members.member is 'One row a person.';
comment on column members.member.member_id is 'Key of the person everywhere, never shown. Personal: a pseudonym.';
comment on column members.member.name is 'Name as on the identity card. Personal.';
comment on column members.member.birth_date is 'Birth date. Personal.';
comment on column members.member.sex is 'female or male, where a source said it. Personal.';
comment on column members.member.nationality is 'ISO 3166 code of two letters, where a source said it. Personal.';
comment on column members.member.marital_status is 'single, married, widowed or divorced, where a source said it. Personal.';
comment on column members.member.id_kind is 'What identifies the person: nik or passport. Personal.';
comment on column members.member.id_number_enc is 'National identity or passport number, encrypted. Personal.';
comment on column members.member.known_since is 'When this row was first written. Not personal.';
comment on column members.member.source is 'Where it came from: contributions-import, members-import or demo. Not personal.';
grant select, insert, update on members.member to payung_app;

create table members.number (
  member_id bigint not null,
  kpj text not null check (kpj ~ '^[0-9A-Z]{11}$'),
  known_since timestamptz not null,
  source text not null,
  primary key (member_id, kpj)
);
comment on table members.number is 'Membership numbers (KPJ); one person may hold several.';
comment on column members.number.member_id is 'Whose. Personal: a pseudonym.';
comment on column members.number.kpj is 'Membership number, 11 digits or capital letters. Personal.';
comment on column members.number.known_since is 'When it was first seen. Not personal.';
comment on column members.number.source is 'Where it came from. Not personal.';
grant select, insert on members.number to payung_app;

create table members.number_lookup (
  hash bytea not null check (length(hash) = 32),
  key_version smallint not null,
  member_id bigint not null,
  primary key (hash, key_version)
);
comment on table members.number_lookup is 'From a number that belongs to one person (nik, passport, kpj) to that person.';
comment on column members.number_lookup.hash is 'Keyed hash of kind and normalised number. Personal: a pseudonym.';
comment on column members.number_lookup.key_version is 'Version of the key that made the hash. Not personal.';
comment on column members.number_lookup.member_id is 'Whose. Personal: a pseudonym.';
grant select, insert, delete on members.number_lookup to payung_app;

create table members.contact_lookup (
  hash bytea not null check (length(hash) = 32),
  key_version smallint not null,
  member_id bigint not null,
  primary key (hash, key_version, member_id)
);
comment on table members.contact_lookup is 'From an e-mail address or phone to the members who use it: families share them.';
comment on column members.contact_lookup.hash is 'Keyed hash of kind and normalised address. Personal: a pseudonym.';
comment on column members.contact_lookup.key_version is 'Version of the key that made the hash. Not personal.';
comment on column members.contact_lookup.member_id is 'Whose. Personal: a pseudonym.';
grant select, insert, delete on members.contact_lookup to payung_app;

create table members.contact (
  member_id bigint not null,
  contact_id uuid not null default gen_random_uuid(),
  kind text not null check (kind in ('email', 'phone')),
  value_enc bytea not null,
  known_since timestamptz not null,
  source text not null,
  ended_at timestamptz,
  primary key (member_id, contact_id)
);
comment on table members.contact is 'E-mail addresses and phones on record, with their history.';
comment on column members.contact.member_id is 'Whose. Personal: a pseudonym.';
comment on column members.contact.contact_id is 'Key within the member. Not personal.';
comment on column members.contact.kind is 'email or phone. Not personal.';
comment on column members.contact.value_enc is 'The normalised address or phone (+62…), encrypted. Personal.';
comment on column members.contact.known_since is 'Since when it is known. Not personal.';
comment on column members.contact.source is 'Where it came from. Not personal.';
comment on column members.contact.ended_at is 'When it stopped being the member''s; null while it is. Not personal.';
grant select, insert, update on members.contact to payung_app;

create table members.address (
  member_id bigint not null,
  address_id uuid not null default gen_random_uuid(),
  area_code text not null check (area_code = '' or area_code ~ '^[0-9.]{2,13}$'),
  address_enc bytea not null,
  known_since timestamptz not null,
  source text not null,
  ended_at timestamptz,
  primary key (member_id, address_id)
);
comment on table members.address is 'Postal addresses with their history.';
comment on column members.address.member_id is 'Whose. Personal: a pseudonym.';
comment on column members.address.address_id is 'Key within the member. Not personal.';
comment on column members.address.area_code is 'Official area code, province to village; empty when unknown. Personal.';
comment on column members.address.address_enc is 'Street and number, encrypted. Personal.';
comment on column members.address.known_since is 'Since when it is known. Not personal.';
comment on column members.address.source is 'Where it came from. Not personal.';
comment on column members.address.ended_at is 'When it was replaced; null while it holds. Not personal.';
grant select, insert, update on members.address to payung_app;

create table members.payout_account (
  member_id bigint not null,
  account_id uuid not null default gen_random_uuid(),
  bank_code text not null,
  number_enc bytea not null,
  holder_enc bytea not null,
  known_since timestamptz not null,
  source text not null,
  ended_at timestamptz,
  primary key (member_id, account_id)
);
comment on table members.payout_account is 'Bank accounts for payouts with their history.';
comment on column members.payout_account.member_id is 'Whose. Personal: a pseudonym.';
comment on column members.payout_account.account_id is 'Key within the member. Not personal.';
comment on column members.payout_account.bank_code is 'Bank, by its code. Personal.';
comment on column members.payout_account.number_enc is 'Account number, encrypted. Personal.';
comment on column members.payout_account.holder_enc is 'Name on the account, encrypted. Personal.';
comment on column members.payout_account.known_since is 'Since when it is known. Not personal.';
comment on column members.payout_account.source is 'Where it came from. Not personal.';
comment on column members.payout_account.ended_at is 'When it was replaced; null while it holds. Not personal.';
grant select, insert, update on members.payout_account to payung_app;
