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

create table privacy.closure (
  member_id bigint not null,
  closure_id uuid not null,
  asked_at timestamptz not null,
  closes_at timestamptz not null check (closes_at > asked_at),
  cancelled_at timestamptz,
  closed_at timestamptz,
  primary key (member_id, closure_id),
  check (cancelled_at is null or closed_at is null)
);
comment on table privacy.closure is 'That a member wants their account closed: asked for, then cancelled or carried out.';
comment on column privacy.closure.member_id is 'Whose. Personal: a pseudonym.';
comment on column privacy.closure.closure_id is 'Key within the member. Not personal.';
comment on column privacy.closure.asked_at is 'When it was asked for. Personal: behaviour.';
comment on column privacy.closure.closes_at is 'From when on it is carried out. Personal: behaviour.';
comment on column privacy.closure.cancelled_at is 'When it was cancelled; null otherwise. Personal: behaviour.';
comment on column privacy.closure.closed_at is 'When it was carried out; null otherwise. Personal: behaviour.';
create index closure_due on privacy.closure (closes_at)
  where cancelled_at is null and closed_at is null;
grant select, insert, update on privacy.closure to payung_app;

create table privacy.closure_link (
  hash bytea not null check (length(hash) = 32),
  key_version integer not null,
  member_id bigint not null,
  closure_id uuid not null,
  primary key (hash, key_version)
);
comment on table privacy.closure_link is 'Finds a closure by the link of its message, which cancels it.';
comment on column privacy.closure_link.hash is 'Keyed hash of the link. Personal: a pseudonym.';
comment on column privacy.closure_link.key_version is 'Key of the hash. Not personal.';
comment on column privacy.closure_link.member_id is 'Whose. Personal: a pseudonym.';
comment on column privacy.closure_link.closure_id is 'Which of the member. Not personal.';
grant select, insert on privacy.closure_link to payung_app;

create table privacy.death (
  member_id bigint not null,
  death_id uuid not null,
  state text not null check (state in ('reported', 'refused', 'confirmed', 'doubted', 'reversed')),
  died_on date not null,
  reported_by uuid not null,
  reported_at timestamptz not null,
  decided_by uuid,
  decided_at timestamptz,
  doubted_by uuid,
  doubted_at timestamptz,
  reversed_by uuid,
  reversed_at timestamptz,
  closed_account boolean not null default false,
  primary key (member_id, death_id),
  check (decided_by is null or decided_by <> reported_by),
  check (reversed_by is null or reversed_by <> doubted_by)
);
comment on table privacy.death is 'That a member is said to have died: one officer reports or doubts it, another decides.';
comment on column privacy.death.member_id is 'Who. Personal: a pseudonym.';
comment on column privacy.death.death_id is 'Key within the member. Not personal.';
comment on column privacy.death.state is 'reported, refused, confirmed, doubted: a reversal is asked for, or reversed. Personal.';
comment on column privacy.death.died_on is 'Day of death as the paper says. Personal.';
comment on column privacy.death.reported_by is 'The officer who reported it. Personal: behaviour.';
comment on column privacy.death.reported_at is 'When. Personal: behaviour.';
comment on column privacy.death.decided_by is 'The officer who decided, never the same; null before. Personal: behaviour.';
comment on column privacy.death.decided_at is 'When; null before. Personal: behaviour.';
comment on column privacy.death.doubted_by is 'The officer who asked for the reversal; null before. Personal: behaviour.';
comment on column privacy.death.doubted_at is 'When; null before. Personal: behaviour.';
comment on column privacy.death.reversed_by is 'The officer who decided on the reversal, never the same; null before. Personal: behaviour.';
comment on column privacy.death.reversed_at is 'When; null before. Personal: behaviour.';
comment on column privacy.death.closed_account is 'Whether it closed an account that was open, which its reversal opens again. Not personal.';
create unique index death_open on privacy.death (member_id)
  where state in ('reported', 'confirmed', 'doubted');
grant select, insert, update on privacy.death to payung_app;

alter table messages.preference add column stopped_at timestamptz;
comment on column messages.preference.stopped_at is 'Since when nothing is sent to the member any more, because they have died; null otherwise. Personal.';
