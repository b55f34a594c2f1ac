-- Accounts, sessions, devices, staff.

create schema identity;
comment on schema identity is 'Accounts, sessions, devices, staff accounts.';
grant usage on schema identity to payung_app;

create table identity.account (
  member_id bigint primary key,
  grade text not null check (grade in ('proved', 'provisional')),
  password_hash text not null,
  pepper_version smallint not null,
  password_set_at timestamptz not null,
  created_at timestamptz not null,
  last_sign_in_at timestamptz,
  last_sign_in_device text
);
comment on table identity.account is 'One row a member who can sign in.';
comment on column identity.account.member_id is 'Whose. Personal: a pseudonym.';
comment on column identity.account.grade is 'proved through a contact on record, or provisional. Not personal.';
comment on column identity.account.password_hash is 'Argon2id in PHC form, keyed with the pepper. Personal.';
comment on column identity.account.pepper_version is 'Version of the pepper. Not personal.';
comment on column identity.account.password_set_at is 'When the password was chosen. Personal: behaviour.';
comment on column identity.account.created_at is 'When the account was made. Personal: behaviour.';
comment on column identity.account.last_sign_in_at is 'Newest sign-in. Personal: behaviour.';
comment on column identity.account.last_sign_in_device is 'Browser and system of the newest sign-in. Personal: behaviour.';
grant select, insert, update on identity.account to payung_app;

create table identity.session (
  member_id bigint not null,
  token_hash bytea not null check (length(token_hash) = 32),
  device_hash bytea check (length(device_hash) = 32),
  public_computer boolean not null,
  device_name text not null,
  created_at timestamptz not null,
  seen_at timestamptz not null,
  previous_sign_in_at timestamptz,
  previous_sign_in_device text,
  primary key (member_id, token_hash)
);
comment on table identity.session is 'Who is signed in. Found, and ended, within the member''s own rows.';
comment on column identity.session.member_id is 'Whose. Personal: a pseudonym.';
comment on column identity.session.token_hash is 'sha256 of the secret in the cookie. Not personal.';
comment on column identity.session.device_hash is 'The device cookie''s hash; null on a public computer. Personal: a pseudonym.';
comment on column identity.session.public_computer is 'Short session that leaves nothing behind. Not personal.';
comment on column identity.session.device_name is 'Browser and system in words. Personal: behaviour.';
comment on column identity.session.created_at is 'When it began; it ends 12 hours later. Personal: behaviour.';
comment on column identity.session.seen_at is 'Last use, to the minute; it ends 15 minutes later. Personal: behaviour.';
comment on column identity.session.previous_sign_in_at is 'The sign-in before this one, shown to the member. Personal: behaviour.';
comment on column identity.session.previous_sign_in_device is 'Browser and system of that sign-in. Personal: behaviour.';
grant select, insert, update, delete on identity.session to payung_app;

create table identity.device (
  member_id bigint not null,
  device_hash bytea not null check (length(device_hash) = 32),
  name text not null,
  first_seen_at timestamptz not null,
  seen_at timestamptz not null,
  primary key (member_id, device_hash)
);
comment on table identity.device is 'Devices that signed in as this member.';
comment on column identity.device.member_id is 'Whose. Personal: a pseudonym.';
comment on column identity.device.device_hash is 'sha256 of the device cookie. Personal: a pseudonym.';
comment on column identity.device.name is 'Browser and system in words. Personal: behaviour.';
comment on column identity.device.first_seen_at is 'First sign-in from it. Personal: behaviour.';
comment on column identity.device.seen_at is 'Newest sign-in from it. Personal: behaviour.';
grant select, insert, update, delete on identity.device to payung_app;

create table identity.staff (
  staff_id uuid primary key,
  email_enc bytea not null,
  name text not null,
  role text not null check (role in ('supervisor', 'officer', 'data-officer', 'administrator')),
  password_hash text not null,
  pepper_version smallint not null,
  totp_secret_enc bytea not null,
  created_at timestamptz not null
);
comment on table identity.staff is 'Staff of the agency: apart from member accounts, even for one person.';
comment on column identity.staff.staff_id is 'Key. Personal: a pseudonym.';
comment on column identity.staff.email_enc is 'E-mail address, encrypted. Personal.';
comment on column identity.staff.name is 'Name. Personal.';
comment on column identity.staff.role is 'What they may do. Not personal.';
comment on column identity.staff.password_hash is 'Argon2id in PHC form, keyed with the pepper. Personal.';
comment on column identity.staff.pepper_version is 'Version of the pepper. Not personal.';
comment on column identity.staff.totp_secret_enc is 'Secret of the authenticator app, encrypted. Personal.';
comment on column identity.staff.created_at is 'When the account was made. Personal: behaviour.';
grant select, insert on identity.staff to payung_app;

create table identity.staff_lookup (
  hash bytea not null check (length(hash) = 32),
  key_version smallint not null,
  staff_id uuid not null,
  primary key (hash, key_version)
);
comment on table identity.staff_lookup is 'From an e-mail address to the staff account.';
comment on column identity.staff_lookup.hash is 'Keyed hash of the normalised address. Personal: a pseudonym.';
comment on column identity.staff_lookup.key_version is 'Version of the key that made the hash. Not personal.';
comment on column identity.staff_lookup.staff_id is 'Whose. Personal: a pseudonym.';
grant select, insert, delete on identity.staff_lookup to payung_app;
