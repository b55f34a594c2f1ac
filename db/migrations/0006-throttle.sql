-- What is counted against guessing: one table for known and unknown names alike.

create table identity.throttle (
  hash bytea primary key check (length(hash) = 32),
  count integer not null check (count >= 0),
  admitted boolean not null,
  blocked_until timestamptz,
  ends_at timestamptz not null,
  subject_enc bytea
);
comment on table identity.throttle is 'Counters of tries: per name and network, device, account, network, and whole hours for the history.';
comment on column identity.throttle.hash is 'Keyed hash of what is counted. Personal: a pseudonym.';
comment on column identity.throttle.count is 'Tries so far. Personal: behaviour.';
comment on column identity.throttle.admitted is 'Whether the newest try was let through. Not personal.';
comment on column identity.throttle.blocked_until is 'Until when further tries are refused; null while they are not. Not personal.';
comment on column identity.throttle.ends_at is 'When it begins anew; swept some time later. Not personal.';
comment on column identity.throttle.subject_enc is 'For the history only: whose hour it is, encrypted; of the same length for names that nobody has. Personal: a pseudonym.';
grant select, insert, update, delete on identity.throttle to payung_app;
create index throttle_ends_at on identity.throttle (ends_at);

alter table identity.account add column password_exposed_at timestamptz;
comment on column identity.account.password_exposed_at is 'When the password was found among common or leaked ones; null when it was not. Personal: behaviour.';
