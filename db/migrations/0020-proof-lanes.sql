-- Tries to prove oneself, counted by who tries: strangers, each known device, each session.

drop table identity.proof_tries;

create table identity.proof_tries (
  member_id bigint not null,
  lane text not null check (lane in ('strangers', 'device', 'session', 'known')),
  subject bytea not null,
  tries integer not null check (tries >= 0),
  tried_at timestamptz not null,
  primary key (member_id, lane, subject)
);
comment on table identity.proof_tries is 'Codes and passwords tried since the last right one, beyond the sign-in form.';
comment on column identity.proof_tries.member_id is 'Whose. Personal: a pseudonym.';
comment on column identity.proof_tries.lane is 'Who tries: strangers together, one known device, one session; known: all devices and sessions together. Not personal.';
comment on column identity.proof_tries.subject is 'Which device or session: sha256 of its cookie; empty for strangers and for all together. Personal: a pseudonym.';
comment on column identity.proof_tries.tries is 'How many were tried since the last right one. Personal: behaviour.';
comment on column identity.proof_tries.tried_at is 'When the newest was tried. Personal: behaviour.';
grant select, insert, update, delete on identity.proof_tries to payung_app;
