-- Whom staff have declared to be themselves or a relative: they decide nothing about them.

create table identity.staff_relation (
  hash bytea not null check (length(hash) = 32),
  key_version smallint not null,
  staff_id uuid not null,
  relation text not null check (relation in ('self', 'relative')),
  kpj_enc bytea not null,
  declared_at timestamptz not null,
  primary key (hash, key_version, staff_id)
);
comment on table identity.staff_relation is 'KPJ that staff have declared as their own or a relative''s. Rows are added and never changed.';
comment on column identity.staff_relation.hash is 'Keyed hash of the KPJ, of its own kind. Personal: a pseudonym.';
comment on column identity.staff_relation.key_version is 'Version of the key that made the hash. Not personal.';
comment on column identity.staff_relation.staff_id is 'Who declared it. Personal: a pseudonym.';
comment on column identity.staff_relation.relation is 'self or relative. Personal.';
comment on column identity.staff_relation.kpj_enc is 'The KPJ, encrypted. Personal.';
comment on column identity.staff_relation.declared_at is 'When. Personal: behaviour.';
create index staff_relation_of_staff on identity.staff_relation (staff_id);
grant select, insert on identity.staff_relation to payung_app;
