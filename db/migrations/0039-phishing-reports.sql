-- What anybody reports that pretends to be us.

create schema help;
comment on schema help is 'What people report, and what helps them.';
grant usage on schema help to payung_app;

create table help.report (
  hash bytea not null check (length(hash) = 32),
  number text not null check (number ~ '^L-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$'),
  words_enc bytea not null,
  picture_enc bytea,
  picture_kind text check (picture_kind in ('jpeg', 'png')),
  reported_at timestamptz not null,
  primary key (hash),
  check ((picture_enc is null) = (picture_kind is null))
);
comment on table help.report is 'Reports of messages and pages that pretend to be us, for a year.';
comment on column help.report.hash is 'Keyed hash of the number. Not personal.';
comment on column help.report.number is 'What the reporter may quote. Not personal.';
comment on column help.report.words_enc is 'Link, text and telephone number as they were sent, encrypted. Personal.';
comment on column help.report.picture_enc is 'A picture, drawn anew, encrypted; null without one. Personal.';
comment on column help.report.picture_kind is 'jpeg or png; null without one. Not personal.';
comment on column help.report.reported_at is 'When. Not personal.';
create index report_by_time on help.report (reported_at, number);
grant select, insert, delete on help.report to payung_app;
