-- Complaints of several workers about one employer, which name none of them.

create table cases.group_join (
  member_id bigint not null,
  employer_number text not null check (employer_number <> ''),
  joined_at timestamptz not null,
  number text,
  sent_on date,
  primary key (member_id, employer_number),
  check ((number is null) = (sent_on is null))
);
comment on table cases.group_join is 'A member who takes part in a complaint of several about an employer. Says nothing of the others.';
comment on column cases.group_join.member_id is 'Who. Personal: a pseudonym.';
comment on column cases.group_join.employer_number is 'About which employer. Personal.';
comment on column cases.group_join.joined_at is 'Since when. Personal: behaviour.';
comment on column cases.group_join.number is 'Number of the complaint that was sent; null before. Personal: behaviour.';
comment on column cases.group_join.sent_on is 'Day on which it was sent; null before. Personal: behaviour.';
create index group_join_waiting on cases.group_join (employer_number, joined_at) where number is null;
grant select, insert, update, delete on cases.group_join to payung_app;

create table cases.group_case (
  employer_number text not null,
  number text not null check (number ~ '^G-[0-9A-Z]{4}-[0-9A-Z]{4}$'),
  sent_on date not null,
  members integer not null check (members >= 3),
  shared jsonb not null,
  primary key (employer_number, number)
);
comment on table cases.group_case is 'A complaint of several workers about an employer, as the agency sees it: nothing of any one of them. Only ever added to.';
comment on column cases.group_case.employer_number is 'About whom. Not personal.';
comment on column cases.group_case.number is 'Its number; by chance. Not personal.';
comment on column cases.group_case.sent_on is 'Day on which it was sent. Not personal.';
comment on column cases.group_case.members is 'How many took part. Not personal.';
comment on column cases.group_case.shared is 'Kinds of findings and their months, as far as enough members share them. Not personal.';
grant select, insert on cases.group_case to payung_app;

-- A complaint of several is no case of any one member.
alter table cases.member_case drop constraint member_case_kind_check;
alter table cases.member_case add constraint member_case_kind_check
  check (kind in ('month', 'employer', 'number-join', 'number-disown', 'balance', 'other'));
