-- Codes by SMS and e-mail as the second step of a sign-in, and how many codes are sent where.

create table messages.send_count (
  hash bytea not null check (length(hash) = 32),
  sends integer not null check (sends >= 0),
  ends_at timestamptz not null,
  primary key (hash)
);
comment on table messages.send_count is 'How many codes went to one address or number, or to numbers that begin alike, within an hour or a day.';
comment on column messages.send_count.hash is 'Keyed hash of what is counted. Personal: a pseudonym.';
comment on column messages.send_count.sends is 'Codes since the count began. Personal: behaviour.';
comment on column messages.send_count.ends_at is 'When the count begins anew. Personal: behaviour.';
create index send_count_ends_at on messages.send_count (ends_at);
grant select, insert, update, delete on messages.send_count to payung_app;

create table identity.message_step (
  member_id bigint not null,
  is_on boolean not null,
  channel text not null check (channel in ('email', 'sms')),
  seed uuid not null,
  sends smallint not null,
  sent_at timestamptz not null,
  tries smallint not null default 0,
  made_at timestamptz not null,
  primary key (member_id, is_on)
);
comment on table identity.message_step is 'Second step of a sign-in by a code that we send: one in use and one being set up at most.';
comment on column identity.message_step.member_id is 'Whose. Personal: a pseudonym.';
comment on column identity.message_step.is_on is 'Whether its first code was right. Personal: behaviour.';
comment on column identity.message_step.channel is 'The way that codes go. Personal: behaviour.';
comment on column identity.message_step.seed is 'What its first code was derived from. Not personal.';
comment on column identity.message_step.sends is 'How often the first code was sent. Not personal.';
comment on column identity.message_step.sent_at is 'When it was last sent. Personal: behaviour.';
comment on column identity.message_step.tries is 'Codes tried while it was set up; five at most. Not personal.';
comment on column identity.message_step.made_at is 'When it was begun; once on, when the first code was right. Personal: behaviour.';
grant select, insert, update, delete on identity.message_step to payung_app;

alter table identity.half_sign_in add column seed uuid;
alter table identity.half_sign_in add column channel text check (channel in ('email', 'sms'));
alter table identity.half_sign_in add column sends smallint not null default 0;
alter table identity.half_sign_in add column sent_at timestamptz;
comment on column identity.half_sign_in.seed is 'What the code that was sent is derived from; null where an app makes it. Not personal.';
comment on column identity.half_sign_in.channel is 'The way that it was last sent. Personal: behaviour.';
comment on column identity.half_sign_in.sends is 'How often it was sent; four times at most. Not personal.';
comment on column identity.half_sign_in.sent_at is 'When it was last sent. Personal: behaviour.';
