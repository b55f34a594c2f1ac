-- A member's whole data as one download, kept for seven days; which privacy notice they have seen.

create schema privacy;
comment on schema privacy is 'What members asked for about their own data.';
grant usage on schema privacy to payung_app;

create table privacy.download (
  member_id bigint not null,
  download_id uuid not null,
  language text not null check (language in ('id', 'en')),
  state text not null check (state in ('asked', 'ready')),
  asked_at timestamptz not null,
  claimed_at timestamptz,
  ready_at timestamptz,
  bytes integer check (bytes > 0),
  parts smallint check (parts > 0),
  primary key (member_id, download_id),
  check ((state = 'ready') = (ready_at is not null and bytes is not null and parts is not null))
);
comment on table privacy.download is 'A download of everything about a member: asked for, then ready, then gone.';
comment on column privacy.download.member_id is 'Whose. Personal: a pseudonym.';
comment on column privacy.download.download_id is 'Key within the member. Not personal.';
comment on column privacy.download.language is 'Language of the readable part. Personal.';
comment on column privacy.download.state is 'asked or ready. Personal: behaviour.';
comment on column privacy.download.asked_at is 'When it was asked for. Personal: behaviour.';
comment on column privacy.download.claimed_at is 'When a server last began to prepare it; null before. Not personal.';
comment on column privacy.download.ready_at is 'When it was ready; it goes seven days later. Null before. Personal: behaviour.';
comment on column privacy.download.bytes is 'How large it is; null before it is ready. Not personal.';
comment on column privacy.download.parts is 'In how many rows it lies; null before it is ready. Not personal.';
create index download_asked on privacy.download (asked_at) where state = 'asked';
grant select, insert, update, delete on privacy.download to payung_app;

create table privacy.download_part (
  member_id bigint not null,
  download_id uuid not null,
  part smallint not null check (part > 0),
  content_enc bytea not null,
  primary key (member_id, download_id, part),
  foreign key (member_id, download_id) references privacy.download (member_id, download_id)
    on delete cascade
);
comment on table privacy.download_part is 'The download itself, in parts.';
comment on column privacy.download_part.member_id is 'Whose. Personal: a pseudonym.';
comment on column privacy.download_part.download_id is 'Of which download. Not personal.';
comment on column privacy.download_part.part is 'Which part, from 1. Not personal.';
comment on column privacy.download_part.content_enc is 'Up to 256 KiB of it, encrypted. Personal.';
grant select, insert, delete on privacy.download_part to payung_app;

create table privacy.notice_seen (
  member_id bigint not null,
  version text not null,
  seen_at timestamptz not null,
  primary key (member_id, version)
);
comment on table privacy.notice_seen is 'Which version of the privacy notice a member has said to have read.';
comment on column privacy.notice_seen.member_id is 'Whose. Personal: a pseudonym.';
comment on column privacy.notice_seen.version is 'The version: the day from which it holds. Not personal.';
comment on column privacy.notice_seen.seen_at is 'When. Personal: behaviour.';
grant select, insert on privacy.notice_seen to payung_app;
