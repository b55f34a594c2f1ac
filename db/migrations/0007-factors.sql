-- Second factors, the way in between password and code, trusted devices, staff sessions, the money hold.

create table members.money_hold (
  member_id bigint not null,
  reason text not null,
  until timestamptz not null,
  primary key (member_id, reason)
);
comment on table members.money_hold is 'Until when no money of the member moves, and why. A hold is only ever lengthened.';
comment on column members.money_hold.member_id is 'Whose. Personal: a pseudonym.';
comment on column members.money_hold.reason is 'What happened, as a word with dashes. Personal: behaviour.';
comment on column members.money_hold.until is 'First moment at which money may move again. Personal: behaviour.';
grant select, insert, update on members.money_hold to payung_app;

alter table identity.session add column proved_at timestamptz;
comment on column identity.session.proved_at is 'When the member last proved to be there: at sign-in, or by a code or password since; null when a trusted device spared the code. Personal: behaviour.';
update identity.session
   set proved_at = created_at;

create table identity.totp (
  member_id bigint not null,
  totp_id uuid not null,
  secret_enc bytea not null,
  made_at timestamptz not null,
  confirmed_at timestamptz,
  last_step bigint not null default 0,
  used_at timestamptz,
  primary key (member_id, totp_id)
);
comment on table identity.totp is 'Authenticator apps: one confirmed and one being set up at most.';
comment on column identity.totp.member_id is 'Whose. Personal: a pseudonym.';
comment on column identity.totp.totp_id is 'Tells the old one from the one being set up. Not personal.';
comment on column identity.totp.secret_enc is 'Secret shared with the app, encrypted. Personal.';
comment on column identity.totp.made_at is 'When the secret was made. Personal: behaviour.';
comment on column identity.totp.confirmed_at is 'When its first code was right; null until then. Personal: behaviour.';
comment on column identity.totp.last_step is 'Newest step of 30 s whose code was accepted: that code and older ones are refused. Personal: behaviour.';
comment on column identity.totp.used_at is 'When a code was last accepted. Personal: behaviour.';
grant select, insert, update, delete on identity.totp to payung_app;

create table identity.recovery_code (
  member_id bigint not null,
  code_hash bytea not null check (length(code_hash) = 32),
  key_version smallint not null,
  made_at timestamptz not null,
  used_at timestamptz,
  primary key (member_id, code_hash)
);
comment on table identity.recovery_code is 'Printed codes of the member, each good once. All are of one set.';
comment on column identity.recovery_code.member_id is 'Whose. Personal: a pseudonym.';
comment on column identity.recovery_code.code_hash is 'Keyed hash of the code. Personal: a pseudonym.';
comment on column identity.recovery_code.key_version is 'Version of the key that made the hash. Not personal.';
comment on column identity.recovery_code.made_at is 'When the set was confirmed. Personal: behaviour.';
comment on column identity.recovery_code.used_at is 'When it was spent; null until then. Personal: behaviour.';
grant select, insert, update, delete on identity.recovery_code to payung_app;

create table identity.recovery_draft (
  member_id bigint primary key,
  seed uuid not null,
  made_at timestamptz not null
);
comment on table identity.recovery_draft is 'A set of recovery codes that is shown but not yet confirmed; the codes are derived, not stored.';
comment on column identity.recovery_draft.member_id is 'Whose. Personal: a pseudonym.';
comment on column identity.recovery_draft.seed is 'What the codes are derived from, with a key that is not in the database. Not personal.';
comment on column identity.recovery_draft.made_at is 'When it was begun; it ends 30 minutes later. Personal: behaviour.';
grant select, insert, update, delete on identity.recovery_draft to payung_app;

create table identity.proof_tries (
  member_id bigint primary key,
  tries integer not null check (tries >= 0),
  tried_at timestamptz not null
);
comment on table identity.proof_tries is 'Codes and passwords tried since the last right one, beyond the sign-in form.';
comment on column identity.proof_tries.member_id is 'Whose. Personal: a pseudonym.';
comment on column identity.proof_tries.tries is 'How many were tried since the last right one. Personal: behaviour.';
comment on column identity.proof_tries.tried_at is 'When the newest was tried. Personal: behaviour.';
grant select, insert, update, delete on identity.proof_tries to payung_app;

create table identity.half_sign_in (
  member_id bigint not null,
  token_hash bytea not null check (length(token_hash) = 32),
  public_computer boolean not null,
  tries smallint not null default 0,
  made_at timestamptz not null,
  primary key (member_id, token_hash)
);
comment on table identity.half_sign_in is 'Who gave the right password and still owes the code. Opens nothing by itself.';
comment on column identity.half_sign_in.member_id is 'Whose. Personal: a pseudonym.';
comment on column identity.half_sign_in.token_hash is 'sha256 of the secret in the cookie. Not personal.';
comment on column identity.half_sign_in.public_computer is 'As chosen with the password. Not personal.';
comment on column identity.half_sign_in.tries is 'Codes tried; five at most. Not personal.';
comment on column identity.half_sign_in.made_at is 'When the password was right; it ends 10 minutes later. Personal: behaviour.';
grant select, insert, update, delete on identity.half_sign_in to payung_app;

create table identity.trusted_device (
  member_id bigint not null,
  token_hash bytea not null check (length(token_hash) = 32),
  device_hash bytea check (length(device_hash) = 32),
  made_at timestamptz not null,
  primary key (member_id, token_hash)
);
comment on table identity.trusted_device is 'Devices that are not asked for a code at sign-in for 30 days. Never enough for money.';
comment on column identity.trusted_device.member_id is 'Whose. Personal: a pseudonym.';
comment on column identity.trusted_device.token_hash is 'sha256 of the secret in the trusted-device cookie. Not personal.';
comment on column identity.trusted_device.device_hash is 'The device of the member''s list that it is. Personal: a pseudonym.';
comment on column identity.trusted_device.made_at is 'When it was trusted; it ends 30 days later, or with the password it was made under. Personal: behaviour.';
grant select, insert, update, delete on identity.trusted_device to payung_app;

alter table identity.staff add column totp_last_step bigint not null default 0;
alter table identity.staff add column code_tries integer not null default 0 check (code_tries >= 0);
alter table identity.staff add column code_tried_at timestamptz;
comment on column identity.staff.totp_last_step is 'Newest step of 30 s whose code was accepted: that code and older ones are refused. Personal: behaviour.';
comment on column identity.staff.code_tries is 'Codes tried with the right password since the last right one. Personal: behaviour.';
comment on column identity.staff.code_tried_at is 'When the newest was tried. Personal: behaviour.';
grant update (totp_last_step, code_tries, code_tried_at) on identity.staff to payung_app;

create table identity.staff_session (
  hash bytea primary key check (length(hash) = 32),
  staff_id uuid not null,
  created_at timestamptz not null,
  seen_at timestamptz not null
);
comment on table identity.staff_session is 'Staff who are signed in, apart from the sessions of members.';
comment on column identity.staff_session.hash is 'sha256 of the secret in the staff cookie. Not personal.';
comment on column identity.staff_session.staff_id is 'Whose. Personal: a pseudonym.';
comment on column identity.staff_session.created_at is 'When it began; it ends 8 hours later. Personal: behaviour.';
comment on column identity.staff_session.seen_at is 'Last use, to the minute; it ends 10 minutes later. Personal: behaviour.';
grant select, insert, update, delete on identity.staff_session to payung_app;
