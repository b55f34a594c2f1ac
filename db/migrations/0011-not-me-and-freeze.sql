-- "Bukan saya" links, the panic freeze, and holds of money that last until they are lifted.

alter table members.money_hold alter column until drop not null;
comment on table members.money_hold is 'Until when no money of the member moves, and why. Only ever lengthened; an open one ends when it is lifted.';
comment on column members.money_hold.until is 'First moment at which money may move again; null until the hold is lifted. Personal: behaviour.';

-- Only a provisional account is ever deleted: "bukan saya" ends it.
grant delete on identity.account to payung_app;

create table identity.not_me_link (
  hash bytea not null check (length(hash) = 32),
  key_version smallint not null,
  member_id bigint not null,
  notice text not null,
  made_at timestamptz not null,
  used_at timestamptz,
  primary key (hash)
);
comment on table identity.not_me_link is 'Links in security notices by which whoever was told takes away what happened. Each is good once, for 10 days.';
comment on column identity.not_me_link.hash is 'Keyed hash of the token, which is derived when the notice is sent and stored nowhere. Personal: a pseudonym.';
comment on column identity.not_me_link.key_version is 'Version of the key that made the hash. Not personal.';
comment on column identity.not_me_link.member_id is 'Whose. Personal: a pseudonym.';
comment on column identity.not_me_link.notice is 'What the notice told: new-device, factor-added and so on. Personal: behaviour.';
comment on column identity.not_me_link.made_at is 'When that happened; the link ends 10 days later. Personal: behaviour.';
comment on column identity.not_me_link.used_at is 'When it was pressed; null until then. Personal: behaviour.';
create index not_me_link_made_at on identity.not_me_link (made_at);
grant select, insert, update, delete on identity.not_me_link to payung_app;

create table identity.freeze_code (
  hash bytea not null check (length(hash) = 32),
  key_version smallint not null,
  member_id bigint not null,
  made_at timestamptz not null,
  primary key (hash)
);
comment on table identity.freeze_code is 'From a printed freeze code to whose account it freezes. Gone once it is used, replaced or switched off.';
comment on column identity.freeze_code.hash is 'Keyed hash of the code. Personal: a pseudonym.';
comment on column identity.freeze_code.key_version is 'Version of the key that made the hash. Not personal.';
comment on column identity.freeze_code.member_id is 'Whose. Personal: a pseudonym.';
comment on column identity.freeze_code.made_at is 'When the member said that it was printed. Personal: behaviour.';
create index freeze_code_of_member on identity.freeze_code (member_id);
grant select, insert, update, delete on identity.freeze_code to payung_app;

create table identity.freeze_draft (
  member_id bigint primary key,
  seed uuid not null,
  made_at timestamptz not null
);
comment on table identity.freeze_draft is 'A freeze code that is shown but not yet kept; it is derived, not stored.';
comment on column identity.freeze_draft.member_id is 'Whose. Personal: a pseudonym.';
comment on column identity.freeze_draft.seed is 'What the code is derived from, with a key that is not in the database. Not personal.';
comment on column identity.freeze_draft.made_at is 'When it was begun; it ends 30 minutes later. Personal: behaviour.';
grant select, insert, update, delete on identity.freeze_draft to payung_app;

create table identity.freeze (
  member_id bigint not null,
  frozen_at timestamptz not null,
  thaw_begun_at timestamptz,
  thaw_begun_by uuid,
  thawed_at timestamptz,
  thawed_by uuid check (thawed_by <> thaw_begun_by),
  primary key (member_id, frozen_at)
);
comment on table identity.freeze is 'Freezes of accounts. While one has not ended, no money, contact or factor of the member changes.';
comment on column identity.freeze.member_id is 'Whose. Personal: a pseudonym.';
comment on column identity.freeze.frozen_at is 'When the code was used. Personal: behaviour.';
comment on column identity.freeze.thaw_begun_at is 'When it was asked to end it; 24 hours later it may. Null while nobody asked. Personal: behaviour.';
comment on column identity.freeze.thaw_begun_by is 'The officer before whom the member asked; null when the member did so signed in. Personal: a pseudonym.';
comment on column identity.freeze.thawed_at is 'When it ended; null while it lasts. Personal: behaviour.';
comment on column identity.freeze.thawed_by is 'The second officer, who ended it; null when the member did. Personal: a pseudonym.';
create unique index freeze_one_at_a_time on identity.freeze (member_id) where thawed_at is null;
grant select, insert, update on identity.freeze to payung_app;

create table identity.case_wanted (
  member_id bigint not null,
  reason text not null,
  wanted_at timestamptz not null,
  primary key (member_id, reason, wanted_at)
);
comment on table identity.case_wanted is 'What staff have to look at, until there are cases to open for it.';
comment on column identity.case_wanted.member_id is 'Whose. Personal: a pseudonym.';
comment on column identity.case_wanted.reason is 'Why, as a word with dashes. Personal: behaviour.';
comment on column identity.case_wanted.wanted_at is 'When. Personal: behaviour.';
grant select, insert on identity.case_wanted to payung_app;
