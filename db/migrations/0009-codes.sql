-- Codes and links that are sent to a member: for a new password, and for activating an account.

create table identity.code_request (
  member_id bigint not null,
  request_id uuid not null,
  purpose text not null check (purpose in ('reset', 'activation', 'provisional')),
  carrier text not null check (carrier in ('message', 'letter', 'none')),
  seed uuid not null,
  token_hash bytea check (length(token_hash) = 32),
  made_at timestamptz not null,
  expires_at timestamptz not null,
  tries smallint not null default 0,
  proved_at timestamptz,
  factor_proved_at timestamptz,
  primary key (member_id, request_id)
);
comment on table identity.code_request is 'Codes and links under way, and what was proved by them. A row goes when it is used up, when it is too old, and when a password, contact or factor changes.';
comment on column identity.code_request.member_id is 'Whose; 0 for a name that nobody has. Personal: a pseudonym.';
comment on column identity.code_request.request_id is 'Tells it from others of the same member. Not personal.';
comment on column identity.code_request.purpose is 'What it opens. Personal: behaviour.';
comment on column identity.code_request.carrier is 'How the code goes: by mail and SMS, by letter, or not at all, where a name is not known or a limit is reached. Personal: behaviour.';
comment on column identity.code_request.seed is 'From what code and link are derived when they are sent; worthless without the keys. Personal: a pseudonym.';
comment on column identity.code_request.token_hash is 'sha256 of the secret in the cookie of the browser that may go on; null until a letter is used. Personal: a pseudonym.';
comment on column identity.code_request.made_at is 'When it was asked for. Personal: behaviour.';
comment on column identity.code_request.expires_at is 'From when it is refused. Not personal.';
comment on column identity.code_request.tries is 'Codes tried. Personal: behaviour.';
comment on column identity.code_request.proved_at is 'When its code or link was used: neither works again. Personal: behaviour.';
comment on column identity.code_request.factor_proved_at is 'When a strong factor was proved beside it. Personal: behaviour.';
grant select, insert, update, delete on identity.code_request to payung_app;
