-- What was written to a member, and its way to them: mail, SMS, letters.

create schema messages;
comment on schema messages is 'Everything ever written to a member, and the outbox that carries it.';
grant usage on schema messages to payung_app;

create table messages.preference (
  member_id bigint primary key,
  language text not null check (language in ('id', 'en')),
  phrase_enc bytea not null,
  changed_at timestamptz not null
);
comment on table messages.preference is 'How a member is written to. Made with the first message.';
comment on column messages.preference.member_id is 'Whose. Personal: a pseudonym.';
comment on column messages.preference.language is 'Language of mail, SMS and letters: id or en. Personal.';
comment on column messages.preference.phrase_enc is 'The phrase that stands in every mail, encrypted. Personal.';
comment on column messages.preference.changed_at is 'When it was made or last changed. Personal: behaviour.';
grant select, insert, update on messages.preference to payung_app;

create table messages.message (
  member_id bigint not null,
  message_id uuid not null,
  kind text not null,
  language text not null check (language in ('id', 'en')),
  body_enc bytea not null,
  written_at timestamptz not null,
  useless_at timestamptz,
  read_at timestamptz,
  primary key (member_id, message_id)
);
comment on table messages.message is 'The member''s inbox: one row a message, kept as it was written.';
comment on column messages.message.member_id is 'Whose. Personal: a pseudonym.';
comment on column messages.message.message_id is 'Key within the member. Not personal.';
comment on column messages.message.kind is 'What it is about: new-device, reset-code and so on. Personal: behaviour.';
comment on column messages.message.language is 'Language it was written in. Personal.';
comment on column messages.message.body_enc is 'Name, subject and sentences, encrypted; never a code. Personal.';
comment on column messages.message.written_at is 'When. Personal: behaviour.';
comment on column messages.message.useless_at is 'From when on it is no longer worth sending: its code has expired; null for never. Not personal.';
comment on column messages.message.read_at is 'When the member first opened it here; null while unread. Personal: behaviour.';
create index message_newest on messages.message (member_id, written_at desc, message_id desc);
grant select, insert, update on messages.message to payung_app;

create table messages.delivery (
  member_id bigint not null,
  delivery_id uuid not null,
  message_id uuid not null,
  channel text not null check (channel in ('email', 'sms', 'letter')),
  envelope_enc bytea not null,
  secret_enc bytea,
  state text not null
    check (state in ('waiting', 'sending', 'sent', 'failed', 'uncertain', 'printed')),
  attempts integer not null check (attempts >= 0),
  due_at timestamptz not null,
  claimed_at timestamptz,
  handed_over_at timestamptz,
  ended_at timestamptz,
  reason text,
  primary key (member_id, delivery_id),
  foreign key (member_id, message_id) references messages.message (member_id, message_id)
);
comment on table messages.delivery is 'The outbox: one row a message and address. Written with the message, in one transaction.';
comment on column messages.delivery.member_id is 'Whose. Personal: a pseudonym.';
comment on column messages.delivery.delivery_id is 'Key within the member; the mail''s Message-ID is made from it. Not personal.';
comment on column messages.delivery.message_id is 'The message. Not personal.';
comment on column messages.delivery.channel is 'email, sms or letter. Not personal.';
comment on column messages.delivery.envelope_enc is 'Address or number, and the message code, encrypted. Personal.';
comment on column messages.delivery.secret_enc is 'From what a one-time code and a link are derived when it is sent, encrypted; null without one and once it has ended. Personal.';
comment on column messages.delivery.state is 'waiting; sending by one instance; sent: accepted by the next server; failed for good; uncertain: the connection broke when it may have been accepted; printed: a letter on its way to the post. Not personal.';
comment on column messages.delivery.attempts is 'How often it was begun; the number also tells one claim from the next. Not personal.';
comment on column messages.delivery.due_at is 'Not to be tried before. Not personal.';
comment on column messages.delivery.claimed_at is 'When the running attempt began; null while none runs. Not personal.';
comment on column messages.delivery.handed_over_at is 'When the running attempt was about to end its text: from then on it may have been accepted. Not personal.';
comment on column messages.delivery.ended_at is 'When it was sent, failed or became uncertain. Personal: behaviour.';
comment on column messages.delivery.reason is 'Why the last attempt did not succeed, as a word with dashes. Not personal.';
create index delivery_due on messages.delivery (channel, due_at) where state = 'waiting';
create index delivery_running on messages.delivery (claimed_at) where state = 'sending';
create index delivery_of_message on messages.delivery (member_id, message_id);
grant select, insert, update on messages.delivery to payung_app;

create table messages.code_lookup (
  hash bytea not null check (length(hash) = 32),
  key_version smallint not null,
  member_id bigint not null,
  delivery_id uuid not null,
  primary key (hash, key_version)
);
comment on table messages.code_lookup is 'From the code that stands in a mail, SMS or letter to what was sent: anyone may ask whether it was ours.';
comment on column messages.code_lookup.hash is 'Keyed hash of the message code. Personal: a pseudonym.';
comment on column messages.code_lookup.key_version is 'Version of the key that made the hash. Not personal.';
comment on column messages.code_lookup.member_id is 'Whose. Personal: a pseudonym.';
comment on column messages.code_lookup.delivery_id is 'Which delivery. Not personal.';
grant select, insert, delete on messages.code_lookup to payung_app;
