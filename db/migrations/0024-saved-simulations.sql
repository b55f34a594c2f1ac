-- Simulations that members keep, and what they came to.

create schema benefits;
comment on schema benefits is 'What members keep of what the law would give.';
grant usage on schema benefits to payung_app;

create table benefits.saved_simulation (
  member_id bigint not null,
  saved_id uuid not null,
  simulator text not null,
  form_enc bytea not null,
  outcome_enc bytea not null,
  correction_enc bytea,
  rule_version text not null,
  record_version bigint not null,
  saved_at timestamptz not null,
  checked_at timestamptz not null,
  primary key (member_id, saved_id)
);
comment on table benefits.saved_simulation is 'A simulation that a member keeps: what was asked, and what it came to when it was last checked.';
comment on column benefits.saved_simulation.member_id is 'Whose. Personal: a pseudonym.';
comment on column benefits.saved_simulation.saved_id is 'Key within the member. Not personal.';
comment on column benefits.saved_simulation.simulator is 'Which one: jht, contributions and so on. Personal: behaviour.';
comment on column benefits.saved_simulation.form_enc is 'Its name, the answers, and which of them came from the record, encrypted. Personal.';
comment on column benefits.saved_simulation.outcome_enc is 'The sentence, the amounts, the result and the rules used, encrypted. Personal.';
comment on column benefits.saved_simulation.correction_enc is 'What the last check changed and why, encrypted; null while nothing ever changed. Personal.';
comment on column benefits.saved_simulation.rule_version is 'Newest rule that the result rests on; empty for a refusal. Not personal.';
comment on column benefits.saved_simulation.record_version is 'Newest posting of the member when it was checked; 0 without any. Not personal.';
comment on column benefits.saved_simulation.saved_at is 'When. Personal: behaviour.';
comment on column benefits.saved_simulation.checked_at is 'When it was last recomputed. Not personal.';
create index saved_simulation_newest on benefits.saved_simulation (member_id, saved_at desc, saved_id);
grant select, insert, update, delete on benefits.saved_simulation to payung_app;
