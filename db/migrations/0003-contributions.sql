-- Employers, the ledger of postings, yearly balance snapshots, imports.

create schema contributions;
comment on schema contributions is 'Employers, the append-only ledger of postings, balance snapshots, imports.';
grant usage on schema contributions to payung_app;

create table contributions.employer (
  employer_number text primary key check (employer_number <> ''),
  name text not null,
  province text not null default '' check (province = '' or province ~ '^[0-9]{2}$'),
  size text check (size in ('micro', 'small', 'medium', 'large')),
  risk_class smallint check (risk_class between 1 and 5),
  labour_intensive boolean,
  registered boolean not null,
  reported_for platform.month,
  reported_on date,
  contact_email_enc bytea,
  contact_phone_enc bytea,
  known_since timestamptz not null,
  source text not null
);
comment on table contributions.employer is 'Employers as last reported.';
comment on column contributions.employer.employer_number is 'Employer registration number (NPP). Not personal.';
comment on column contributions.employer.name is 'Registered name. Not personal.';
comment on column contributions.employer.province is 'Two-digit area code; empty when unknown. Not personal.';
comment on column contributions.employer.size is 'micro, small, medium or large; decides which programmes are compulsory. Not personal.';
comment on column contributions.employer.risk_class is 'JKK risk class, 1 very low to 5 very high. Not personal.';
comment on column contributions.employer.labour_intensive is 'One of the labour-intensive industries with a temporary JKK discount. Not personal.';
comment on column contributions.employer.registered is 'Whether the register of employers named it: then name and province are the register''s. Not personal.';
comment on column contributions.employer.reported_for is 'Month of the posting that last described it; null while only the register did. Not personal.';
comment on column contributions.employer.reported_on is 'Day of record of that posting. Not personal.';
comment on column contributions.employer.contact_email_enc is 'E-mail of the employer, encrypted. Personal: may name a person.';
comment on column contributions.employer.contact_phone_enc is 'Phone of the employer, encrypted. Personal: may reach a person.';
comment on column contributions.employer.known_since is 'When it was first seen. Not personal.';
comment on column contributions.employer.source is 'Where it came from. Not personal.';
grant select, insert, update on contributions.employer to payung_app;

create table contributions.employment (
  member_id bigint not null,
  kpj text not null,
  employer_number text not null,
  started_on date not null,
  ended_on date check (ended_on >= started_on),
  segment text not null check (segment in ('wage-earner', 'self-employed', 'construction', 'migrant')),
  reported_for platform.month not null,
  deposited_on date not null,
  recorded_on date not null,
  primary key (member_id, kpj, employer_number, started_on)
);
comment on table contributions.employment is 'From when to when a member worked where, as employers reported it.';
comment on column contributions.employment.member_id is 'Whose. Personal: a pseudonym.';
comment on column contributions.employment.kpj is 'Membership number it was reported under. Personal.';
comment on column contributions.employment.employer_number is 'Employer; empty for the self-employed. Personal.';
comment on column contributions.employment.started_on is 'First day. Personal.';
comment on column contributions.employment.ended_on is 'Last day; null while it runs. Personal.';
comment on column contributions.employment.segment is 'wage-earner, self-employed, construction or migrant. Personal.';
comment on column contributions.employment.reported_for is 'Month of the posting that said so; the latest by month, deposit and record wins. Personal.';
comment on column contributions.employment.deposited_on is 'Day of deposit of that posting. Personal.';
comment on column contributions.employment.recorded_on is 'Day of record of that posting. Personal.';
grant select, insert, update, delete on contributions.employment to payung_app;

create table platform.import_run (
  import_id bigint generated always as identity primary key,
  kind text not null check (kind in ('contributions', 'members', 'employers')),
  file_name text not null,
  file_sha256 bytea not null check (length(file_sha256) = 32),
  corrections boolean not null,
  state text not null check (state in ('running', 'ended', 'replaced')),
  started_at timestamptz not null,
  ended_at timestamptz,
  bytes_done bigint not null default 0,
  lines_done bigint not null default 0,
  imported bigint not null default 0,
  unchanged bigint not null default 0,
  rejected bigint not null default 0,
  rejected_bytes bigint not null default 0
);
comment on table platform.import_run is 'Each import with how far it came: a killed one goes on from here.';
comment on column platform.import_run.import_id is 'Key of the import. Not personal.';
comment on column platform.import_run.kind is 'contributions, members or employers. Not personal.';
comment on column platform.import_run.file_name is 'Name of the file without its folder. Not personal.';
comment on column platform.import_run.file_sha256 is 'Hash of the whole file: only the same file is resumed. Not personal.';
comment on column platform.import_run.corrections is 'Whether other content for a known row reverses it. Not personal.';
comment on column platform.import_run.state is 'running; ended; or replaced by a later import of the same file. Not personal.';
comment on column platform.import_run.started_at is 'When it began. Not personal.';
comment on column platform.import_run.ended_at is 'When it ended; null while it runs. Not personal.';
comment on column platform.import_run.bytes_done is 'Bytes of the file whose rows are committed. Not personal.';
comment on column platform.import_run.lines_done is 'Lines of the file whose rows are committed. Not personal.';
comment on column platform.import_run.imported is 'Rows that changed something. Not personal.';
comment on column platform.import_run.unchanged is 'Rows that were there already. Not personal.';
comment on column platform.import_run.rejected is 'Rows sent back with a reason. Not personal.';
comment on column platform.import_run.rejected_bytes is 'Length of the file of rejected rows at the last commit. Not personal.';
grant select, insert, update on platform.import_run to payung_app;
create unique index import_run_running
  on platform.import_run (kind, file_sha256) where state = 'running';

create table platform.import_member (
  member_id bigint not null,
  import_id bigint not null,
  primary key (member_id, import_id)
);
comment on table platform.import_member is 'Members whom a running import has touched: each gets one audit entry an import. Emptied at its end.';
comment on column platform.import_member.member_id is 'Whose. Personal: a pseudonym.';
comment on column platform.import_member.import_id is 'The running import. Not personal.';
grant select, insert, delete on platform.import_member to payung_app;

create sequence contributions.posting_id_seq;
grant usage, select on sequence contributions.posting_id_seq to payung_app;

create table contributions.posting (
  member_id bigint not null,
  month platform.month not null,
  posting_id bigint not null default nextval('contributions.posting_id_seq'),
  kpj text not null,
  employer_number text not null,
  deposited_on date not null,
  revision smallint not null default 0 check (revision >= 0),
  reversal boolean not null default false,
  recorded_on date not null,
  segment text not null check (segment in ('wage-earner', 'self-employed', 'construction', 'migrant')),
  status text not null check (status in ('active', 'joined', 'left', 'unpaid-leave', 'reduced-hours')),
  province text not null,
  employer_size text,
  risk_class smallint,
  labour_intensive boolean,
  started_on date not null,
  ended_on date,
  wage_rupiah bigint not null,
  back_pay_rupiah bigint not null,
  jkk_rupiah bigint not null,
  jkm_rupiah bigint not null,
  jht_employer_rupiah bigint not null,
  jht_worker_rupiah bigint not null,
  jp_employer_rupiah bigint not null,
  jp_worker_rupiah bigint not null,
  import_id bigint not null,
  primary key (member_id, month, posting_id)
) partition by range (month);

comment on table contributions.posting is 'The ledger: append-only. A correction is a reversal (same amounts below zero) and a new posting.';
comment on column contributions.posting.member_id is 'Whose. Personal: a pseudonym.';
comment on column contributions.posting.month is 'Contribution month (BL-TH). Personal.';
comment on column contributions.posting.posting_id is 'Key, rising with time of writing. Not personal.';
comment on column contributions.posting.kpj is 'Membership number it was paid under. Personal.';
comment on column contributions.posting.employer_number is 'Who paid; empty for the self-employed. Personal.';
comment on column contributions.posting.deposited_on is 'Day the money was deposited (tgl setor). Personal.';
comment on column contributions.posting.revision is '0 for the first row of its key, then 1, 2, … as it is reversed and posted anew. Not personal.';
comment on column contributions.posting.reversal is 'True for a row that undoes the revision before it; its amounts are those below zero. Not personal.';
comment on column contributions.posting.recorded_on is 'Day it was recorded (tgl posting). Personal.';
comment on column contributions.posting.segment is 'wage-earner, self-employed, construction or migrant. Personal.';
comment on column contributions.posting.status is 'active, joined, left, unpaid-leave or reduced-hours. Personal.';
comment on column contributions.posting.province is 'Province of the employer in that month, two digits; empty when none. Not personal.';
comment on column contributions.posting.employer_size is 'Size of the employer in that month; null for the self-employed. Not personal.';
comment on column contributions.posting.risk_class is 'Risk class in that month; null for the self-employed. Not personal.';
comment on column contributions.posting.labour_intensive is 'Labour-intensive industry in that month; null for the self-employed. Not personal.';
comment on column contributions.posting.started_on is 'First day of the employment as this row reported it. Personal.';
comment on column contributions.posting.ended_on is 'Last day of the employment as this row reported it; null while it ran. Personal.';
comment on column contributions.posting.wage_rupiah is 'Reported wage, or stated income of the self-employed; rupiah. Personal.';
comment on column contributions.posting.back_pay_rupiah is 'Back pay (rapel), informs only; rupiah. Personal.';
comment on column contributions.posting.jkk_rupiah is 'JKK share; rupiah. Personal.';
comment on column contributions.posting.jkm_rupiah is 'JKM share; rupiah. Personal.';
comment on column contributions.posting.jht_employer_rupiah is 'JHT, employer share; rupiah. Personal.';
comment on column contributions.posting.jht_worker_rupiah is 'JHT, worker share; rupiah. Personal.';
comment on column contributions.posting.jp_employer_rupiah is 'JP, employer share; rupiah. Personal.';
comment on column contributions.posting.jp_worker_rupiah is 'JP, worker share; rupiah. Personal.';
comment on column contributions.posting.import_id is 'Import that wrote it. Not personal.';

create unique index posting_key
  on contributions.posting (member_id, month, kpj, employer_number, deposited_on, revision);
create index posting_deposited
  on contributions.posting (member_id, deposited_on);

create table contributions.posting_before_2015
  partition of contributions.posting for values from (minvalue) to ('2015-01-01');
create table contributions.posting_2015
  partition of contributions.posting for values from ('2015-01-01') to ('2016-01-01');
create table contributions.posting_2016
  partition of contributions.posting for values from ('2016-01-01') to ('2017-01-01');
create table contributions.posting_2017
  partition of contributions.posting for values from ('2017-01-01') to ('2018-01-01');
create table contributions.posting_2018
  partition of contributions.posting for values from ('2018-01-01') to ('2019-01-01');
create table contributions.posting_2019
  partition of contributions.posting for values from ('2019-01-01') to ('2020-01-01');
create table contributions.posting_2020
  partition of contributions.posting for values from ('2020-01-01') to ('2021-01-01');
create table contributions.posting_2021
  partition of contributions.posting for values from ('2021-01-01') to ('2022-01-01');
create table contributions.posting_2022
  partition of contributions.posting for values from ('2022-01-01') to ('2023-01-01');
create table contributions.posting_2023
  partition of contributions.posting for values from ('2023-01-01') to ('2024-01-01');
create table contributions.posting_2024
  partition of contributions.posting for values from ('2024-01-01') to ('2025-01-01');
create table contributions.posting_2025
  partition of contributions.posting for values from ('2025-01-01') to ('2026-01-01');
create table contributions.posting_2026
  partition of contributions.posting for values from ('2026-01-01') to ('2027-01-01');
create table contributions.posting_2027
  partition of contributions.posting for values from ('2027-01-01') to ('2028-01-01');
create table contributions.posting_2028
  partition of contributions.posting for values from ('2028-01-01') to ('2029-01-01');
create table contributions.posting_2029
  partition of contributions.posting for values from ('2029-01-01') to ('2030-01-01');
create table contributions.posting_2030
  partition of contributions.posting for values from ('2030-01-01') to ('2031-01-01');
create table contributions.posting_2031
  partition of contributions.posting for values from ('2031-01-01') to ('2032-01-01');
create table contributions.posting_2032
  partition of contributions.posting for values from ('2032-01-01') to ('2033-01-01');
create table contributions.posting_2033
  partition of contributions.posting for values from ('2033-01-01') to ('2034-01-01');
create table contributions.posting_2034
  partition of contributions.posting for values from ('2034-01-01') to ('2035-01-01');
create table contributions.posting_2035
  partition of contributions.posting for values from ('2035-01-01') to ('2036-01-01');
create table contributions.posting_2036
  partition of contributions.posting for values from ('2036-01-01') to ('2037-01-01');
create table contributions.posting_2037
  partition of contributions.posting for values from ('2037-01-01') to ('2038-01-01');
create table contributions.posting_2038
  partition of contributions.posting for values from ('2038-01-01') to ('2039-01-01');
create table contributions.posting_2039
  partition of contributions.posting for values from ('2039-01-01') to ('2040-01-01');
create table contributions.posting_2040
  partition of contributions.posting for values from ('2040-01-01') to ('2041-01-01');
create table contributions.posting_later
  partition of contributions.posting default;
comment on table contributions.posting_later is 'Months from 2041 on, and mistyped ones.';

grant select, insert on contributions.posting to payung_app;

create table contributions.balance_snapshot (
  member_id bigint not null,
  kpj text not null,
  year smallint not null,
  first_year smallint check (first_year <= year),
  contributions_rupiah bigint not null,
  numerator numeric not null,
  denominator numeric not null check (denominator > 0),
  rates_digest bytea not null check (length(rates_digest) = 32),
  made_at timestamptz not null,
  primary key (member_id, kpj, year)
);
comment on table contributions.balance_snapshot is 'JHT balance of a membership number at the end of a year, carried exactly. Made from postings, never instead of them.';
comment on column contributions.balance_snapshot.member_id is 'Whose. Personal: a pseudonym.';
comment on column contributions.balance_snapshot.kpj is 'Membership number. Personal.';
comment on column contributions.balance_snapshot.year is 'The year it closes. Not personal.';
comment on column contributions.balance_snapshot.first_year is 'Year of the first deposit, from which return rates matter; null when nothing was deposited yet. Not personal.';
comment on column contributions.balance_snapshot.contributions_rupiah is 'All JHT contributions deposited up to the end of the year; rupiah. Personal.';
comment on column contributions.balance_snapshot.numerator is 'Exact balance, numerator. Personal.';
comment on column contributions.balance_snapshot.denominator is 'Exact balance, denominator. Personal.';
comment on column contributions.balance_snapshot.rates_digest is 'Hash of the rates it was made with; other rates make it void. Not personal.';
comment on column contributions.balance_snapshot.made_at is 'When it was made. Not personal.';
grant select, insert, update, delete on contributions.balance_snapshot to payung_app;
