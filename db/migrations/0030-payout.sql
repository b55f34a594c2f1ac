-- What a change of the payout account needs besides waiting.

alter table members.payout_account add column checked_by text check (checked_by <> '');
comment on column members.payout_account.checked_by is 'Which connection to the banks said that the account is the member''s; null where none was asked. Not personal.';

create table members.account_ask (
  member_id bigint not null,
  since timestamptz not null,
  asks integer not null check (asks > 0),
  primary key (member_id)
);
comment on table members.account_ask is 'How often a bank was asked for a member within a day. Removed when the day is over.';
comment on column members.account_ask.member_id is 'For whom. Personal: a pseudonym.';
comment on column members.account_ask.since is 'When the day began. Personal: behaviour.';
comment on column members.account_ask.asks is 'How often since then. Personal: behaviour.';
create index account_ask_since on members.account_ask (since);
grant select, insert, update, delete on members.account_ask to payung_app;

create table members.change_approval (
  member_id bigint not null,
  change_id uuid not null,
  staff_id uuid not null,
  approved_at timestamptz not null,
  primary key (member_id, change_id, staff_id)
);
comment on table members.change_approval is 'Officers who approved a waiting change about money, where two have to. Only ever added to.';
comment on column members.change_approval.member_id is 'Whose change. Personal: a pseudonym.';
comment on column members.change_approval.change_id is 'Which of the member. Not personal.';
comment on column members.change_approval.staff_id is 'The officer. Personal: behaviour.';
comment on column members.change_approval.approved_at is 'When. Personal: behaviour.';
grant select, insert on members.change_approval to payung_app;
