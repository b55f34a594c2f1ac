-- Passkeys, the handle that ties them to a member, the challenges they answered.

create table identity.passkey_user (
  member_id bigint primary key,
  handle bytea not null check (length(handle) = 32),
  made_at timestamptz not null
);
comment on table identity.passkey_user is 'Under which random name a member''s passkeys are kept by their password manager.';
comment on column identity.passkey_user.member_id is 'Whose. Personal: a pseudonym.';
comment on column identity.passkey_user.handle is 'WebAuthn user handle: random, the same for all passkeys of the member. Personal: a pseudonym.';
comment on column identity.passkey_user.made_at is 'When the first passkey was begun. Personal: behaviour.';
grant select, insert, update on identity.passkey_user to payung_app;

create table identity.passkey (
  member_id bigint not null,
  credential_hash bytea not null check (length(credential_hash) = 32),
  credential_id bytea not null check (length(credential_id) between 1 and 1023),
  public_key bytea not null,
  sign_count bigint not null check (sign_count >= 0),
  transports text[] not null,
  can_sync boolean not null,
  backed_up boolean not null,
  name_enc bytea not null,
  made_at timestamptz not null,
  used_at timestamptz,
  copied_at timestamptz,
  primary key (member_id, credential_hash)
);
comment on table identity.passkey is 'Passkeys of members: each is a whole sign-in.';
comment on column identity.passkey.member_id is 'Whose. Personal: a pseudonym.';
comment on column identity.passkey.credential_hash is 'sha256 of the credential id; names the passkey in our addresses. Personal: a pseudonym.';
comment on column identity.passkey.credential_id is 'The authenticator''s name for it. Personal: a pseudonym.';
comment on column identity.passkey.public_key is 'Public key in COSE form. Not personal.';
comment on column identity.passkey.sign_count is 'Newest signature counter; 0 where the authenticator keeps none. Not personal.';
comment on column identity.passkey.transports is 'How the browser reaches it: internal, hybrid, usb. Not personal.';
comment on column identity.passkey.can_sync is 'Whether its manager may copy it to other devices. Not personal.';
comment on column identity.passkey.backed_up is 'Whether it was backed up when last seen. Not personal.';
comment on column identity.passkey.name_enc is 'The name that the member gave it, encrypted. Personal.';
comment on column identity.passkey.made_at is 'When it was added. Personal: behaviour.';
comment on column identity.passkey.used_at is 'Newest sign-in with it; null before the first. Personal: behaviour.';
comment on column identity.passkey.copied_at is 'When a counter that did not grow betrayed a copy; from then on it is refused. Personal: behaviour.';
grant select, insert, update, delete on identity.passkey to payung_app;

create table identity.passkey_lookup (
  hash bytea primary key check (length(hash) = 32),
  member_id bigint not null
);
comment on table identity.passkey_lookup is 'From a passkey to its member.';
comment on column identity.passkey_lookup.hash is 'sha256 of the credential id. Personal: a pseudonym.';
comment on column identity.passkey_lookup.member_id is 'Whose. Personal: a pseudonym.';
grant select, insert, delete on identity.passkey_lookup to payung_app;

create table identity.spent_challenge (
  hash bytea primary key check (length(hash) = 32),
  expires_at timestamptz not null
);
comment on table identity.spent_challenge is 'Challenges that a passkey answered. A challenge proves by itself that it is ours and how long it holds; here stands that it was used.';
comment on column identity.spent_challenge.hash is 'sha256 of the secret in the challenge. Not personal.';
comment on column identity.spent_challenge.expires_at is 'When the challenge is refused anyway and the row may go. Not personal.';
create index spent_challenge_expires_at on identity.spent_challenge (expires_at);
grant select, insert, delete on identity.spent_challenge to payung_app;
