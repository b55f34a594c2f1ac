-- What the radar last found, what members answered to it, and which employers pay nobody.

create table contributions.radar_look (
  member_id bigint primary key,
  looked_on date,
  look_again_on date
);
comment on table contributions.radar_look is 'When the radar last looked at a member''s record, and when it has to look again.';
comment on column contributions.radar_look.member_id is 'Whose. Personal: a pseudonym.';
comment on column contributions.radar_look.looked_on is 'Day for which the findings stand; null before the first look. Not personal.';
comment on column contributions.radar_look.look_again_on is 'From this day on the findings are old: -infinity after an import, the day after the next day of payment, or null when time alone changes nothing. Not personal.';
create index radar_look_again on contributions.radar_look (look_again_on);
grant select, insert, update on contributions.radar_look to payung_app;

create table contributions.finding (
  member_id bigint not null,
  kpj text not null,
  employer_number text not null,
  month platform.month not null,
  kind text not null check (kind in ('missing', 'late', 'recorded-late', 'wage-below-minimum', 'wage-drop',
    'wrong-rate', 'ceiling-ignored', 'programme-missing', 'duplicate', 'overlap')),
  amount_rupiah bigint not null,
  fingerprint text not null,
  found_on date not null,
  told_at timestamptz,
  primary key (member_id, kpj, employer_number, month, kind)
);
comment on table contributions.finding is 'What the radar found when it last looked. Made from postings, never instead of them.';
comment on column contributions.finding.member_id is 'Whose. Personal: a pseudonym.';
comment on column contributions.finding.kpj is 'Membership number. Personal.';
comment on column contributions.finding.employer_number is 'Employer; empty for the self-employed. Personal.';
comment on column contributions.finding.month is 'Contribution month. Personal.';
comment on column contributions.finding.kind is 'What is wrong, as in the contract of the command line. Personal.';
comment on column contributions.finding.amount_rupiah is 'Lawful minus posted; rupiah. Personal.';
comment on column contributions.finding.fingerprint is 'Hash of all that was seen: another one is another finding. Not personal.';
comment on column contributions.finding.found_on is 'Day on which it was first found in this form. Not personal.';
comment on column contributions.finding.told_at is 'When the member was told, or had to be told no more; null until then. Not personal.';
create index finding_employer on contributions.finding (employer_number, month) where kind = 'missing';
create index finding_untold on contributions.finding (member_id) where told_at is null;
grant select, insert, update, delete on contributions.finding to payung_app;

create table contributions.finding_answer (
  member_id bigint not null,
  kpj text not null,
  employer_number text not null,
  month platform.month not null,
  kind text not null,
  fingerprint text not null,
  reason text not null check (reason in ('agreed', 'on-leave', 'other-payment', 'own-error', 'other')),
  words_enc bytea,
  answered_at timestamptz not null,
  primary key (member_id, kpj, employer_number, month, kind)
);
comment on table contributions.finding_answer is 'Findings of which the member said that they know and it is right: quiet until they change.';
comment on column contributions.finding_answer.member_id is 'Whose. Personal: a pseudonym.';
comment on column contributions.finding_answer.kpj is 'Membership number. Personal.';
comment on column contributions.finding_answer.employer_number is 'Employer; empty for the self-employed. Personal.';
comment on column contributions.finding_answer.month is 'Contribution month. Personal.';
comment on column contributions.finding_answer.kind is 'What was found. Personal.';
comment on column contributions.finding_answer.fingerprint is 'The finding that was answered: one with another fingerprint speaks again. Not personal.';
comment on column contributions.finding_answer.reason is 'Which reason was chosen. Personal.';
comment on column contributions.finding_answer.words_enc is 'The member''s own words, encrypted; null without any. Personal.';
comment on column contributions.finding_answer.answered_at is 'When. Personal: behaviour.';
grant select, insert, update, delete on contributions.finding_answer to payung_app;

create table contributions.employer_month (
  employer_number text not null,
  month platform.month not null,
  workers integer not null check (workers >= 0),
  unpaid integer not null check (unpaid between 0 and workers),
  counted_at timestamptz not null,
  primary key (employer_number, month)
);
comment on table contributions.employer_month is 'How many workers an employer reported in a month, and for how many nothing came. Counted anew after each look.';
comment on column contributions.employer_month.employer_number is 'Employer. Not personal.';
comment on column contributions.employer_month.month is 'Contribution month. Not personal.';
comment on column contributions.employer_month.workers is 'How many members were employed there in the month. Not personal.';
comment on column contributions.employer_month.unpaid is 'For how many of them the month is missing; never shown. Not personal.';
comment on column contributions.employer_month.counted_at is 'When. Not personal.';
grant select, insert, update, delete on contributions.employer_month to payung_app;

create table contributions.employer_recount (
  employer_number text primary key,
  marked_at timestamptz not null
);
comment on table contributions.employer_recount is 'Employers whose months have to be counted anew.';
comment on column contributions.employer_recount.employer_number is 'Employer. Not personal.';
comment on column contributions.employer_recount.marked_at is 'When it was marked. Not personal.';
grant select, insert, update, delete on contributions.employer_recount to payung_app;

create index employment_employer on contributions.employment (employer_number);

-- Records that were there before the radar: it has not looked at them yet.
insert into contributions.radar_look (member_id, look_again_on)
select distinct member_id, date '-infinity'
  from contributions.employment;

alter table messages.preference add column optional_sent boolean not null default true;
comment on column messages.preference.optional_sent is 'Whether messages that may be switched off are sent, or only stand in the inbox. Personal: behaviour.';
