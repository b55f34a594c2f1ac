-- Staff: the devices they signed in on, and accounts that two administrators make, change and reset together.

create table identity.staff_device (
  hash bytea primary key check (length(hash) = 32),
  staff_id uuid not null,
  seen_at timestamptz not null
);
comment on table identity.staff_device is 'Browsers in which staff have signed in: their wrong tries are counted apart from those of strangers.';
comment on column identity.staff_device.hash is 'sha256 of a secret in the device cookie. Personal: a pseudonym.';
comment on column identity.staff_device.staff_id is 'Whose. Personal: a pseudonym.';
comment on column identity.staff_device.seen_at is 'Newest sign-in there. Personal: behaviour.';
create index staff_device_of_staff on identity.staff_device (staff_id);
grant select, insert, update, delete on identity.staff_device to payung_app;

alter table identity.staff alter column password_hash drop not null;
alter table identity.staff alter column pepper_version drop not null;
alter table identity.staff alter column totp_secret_enc drop not null;
alter table identity.staff add constraint staff_enrolled_or_not
  check (num_nulls(password_hash, pepper_version, totp_secret_enc) in (0, 3));
comment on column identity.staff.password_hash is 'Argon2id in PHC form, keyed with the pepper; null until the person has enrolled. Personal.';
comment on column identity.staff.pepper_version is 'Version of the pepper; null as the hash is. Not personal.';
comment on column identity.staff.totp_secret_enc is 'Secret of the authenticator app, encrypted; null until the person has enrolled. Personal.';
grant update (role, password_hash, pepper_version, totp_secret_enc) on identity.staff to payung_app;

create table identity.staff_request (
  request_id uuid primary key,
  kind text not null check (kind in ('create', 'role', 'reset')),
  staff_id uuid not null,
  state text not null check (state in ('asked', 'refused', 'over', 'approved', 'done')),
  email_enc bytea check ((kind = 'create') = (email_enc is not null)),
  name text check ((kind = 'create') = (name is not null)),
  branch text check ((kind = 'create') = (branch is not null)),
  role text check ((kind = 'reset') = (role is null)),
  asked_by uuid not null check (asked_by <> staff_id),
  asked_at timestamptz not null,
  decided_by uuid check (decided_by <> asked_by and decided_by <> staff_id),
  decided_at timestamptz,
  code_hash bytea check (code_hash is null or length(code_hash) = 32 and state = 'approved'),
  ended_at timestamptz
);
comment on table identity.staff_request is 'What one administrator asks for about a staff account and another decides.';
comment on column identity.staff_request.request_id is 'Key. Not personal.';
comment on column identity.staff_request.kind is 'create an account, change its role, reset password and factors. Personal: behaviour.';
comment on column identity.staff_request.staff_id is 'Whose account; for a new one the key that it will have. Personal: a pseudonym.';
comment on column identity.staff_request.state is 'asked by one; refused or approved by another; over by time or because another took its place; done. Personal: behaviour.';
comment on column identity.staff_request.email_enc is 'E-mail address of a new account, encrypted. Personal.';
comment on column identity.staff_request.name is 'Name for a new account. Personal.';
comment on column identity.staff_request.branch is 'Branch for a new account. Not personal.';
comment on column identity.staff_request.role is 'Role of a new account, or the new role. Not personal.';
comment on column identity.staff_request.asked_by is 'The administrator who asked. Personal: a pseudonym.';
comment on column identity.staff_request.asked_at is 'When; undecided it is over 7 days later. Personal: behaviour.';
comment on column identity.staff_request.decided_by is 'The other administrator. Personal: a pseudonym.';
comment on column identity.staff_request.decided_at is 'When; the enrolment code is good for 24 hours. Personal: behaviour.';
comment on column identity.staff_request.code_hash is 'sha256 of the enrolment code (80 random bits) while it may be used. Not personal.';
comment on column identity.staff_request.ended_at is 'When it was refused, done or over. Personal: behaviour.';
create unique index staff_request_one_at_a_time on identity.staff_request (staff_id) where state = 'asked';
create unique index staff_request_code on identity.staff_request (code_hash) where code_hash is not null;
grant select, insert, update on identity.staff_request to payung_app;

create table identity.staff_passkey (
  hash bytea primary key check (length(hash) = 32),
  staff_id uuid not null,
  credential_id bytea not null check (length(credential_id) between 1 and 1023),
  public_key bytea not null,
  sign_count bigint not null check (sign_count >= 0),
  can_sync boolean not null,
  made_at timestamptz not null,
  used_at timestamptz,
  copied_at timestamptz
);
comment on table identity.staff_passkey is 'Passkeys of staff: each is a whole sign-in.';
comment on column identity.staff_passkey.hash is 'sha256 of the credential id. Personal: a pseudonym.';
comment on column identity.staff_passkey.staff_id is 'Whose. Personal: a pseudonym.';
comment on column identity.staff_passkey.credential_id is 'The authenticator''s name for it. Personal: a pseudonym.';
comment on column identity.staff_passkey.public_key is 'Public key in COSE form. Not personal.';
comment on column identity.staff_passkey.sign_count is 'Newest signature counter; 0 where the authenticator keeps none. Not personal.';
comment on column identity.staff_passkey.can_sync is 'Whether its manager may copy it to other devices. Not personal.';
comment on column identity.staff_passkey.made_at is 'When it was added. Personal: behaviour.';
comment on column identity.staff_passkey.used_at is 'Newest sign-in with it; null before the first. Personal: behaviour.';
comment on column identity.staff_passkey.copied_at is 'When a counter that did not grow betrayed a copy; from then on it is refused. Personal: behaviour.';
create index staff_passkey_of_staff on identity.staff_passkey (staff_id);
grant select, insert, update, delete on identity.staff_passkey to payung_app;
