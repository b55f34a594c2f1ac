-- Anyone may ask whether a message was ours: how often a code was asked for with an address that is not its receiver's.

alter table messages.code_lookup
  add column mismatches smallint not null default 0 check (mismatches >= 0),
  add column abused_at timestamptz;
comment on column messages.code_lookup.mismatches is 'How often it was asked for with an address that is not its receiver''s; counted up to five. Not personal.';
comment on column messages.code_lookup.abused_at is 'When the fifth of those came: the code goes around in copies. Null before. Not personal.';
grant update (mismatches, abused_at) on messages.code_lookup to payung_app;
