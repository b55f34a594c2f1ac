-- Papers that members have issued, and who checked them.

create schema documents;
comment on schema documents is 'Cards, statements and letters that members had issued, and how they are checked.';
grant usage on schema documents to payung_app;

create table documents.paper (
  member_id bigint not null,
  paper_id uuid not null,
  kind text not null
    check (kind in ('card', 'wallet', 'statement', 'history', 'letter')),
  language text not null check (language in ('id', 'en')),
  content_hash bytea not null check (length(content_hash) = 32),
  content_enc bytea not null,
  code_enc bytea not null,
  file_enc bytea not null,
  checksum bytea not null check (length(checksum) = 32),
  bytes integer not null check (bytes > 0),
  issued_at timestamptz not null,
  valid_until date,
  revoked_at timestamptz,
  primary key (member_id, paper_id)
);
comment on table documents.paper is 'A paper as it was issued: what it says, the file and its code.';
comment on column documents.paper.member_id is 'Whose. Personal: a pseudonym.';
comment on column documents.paper.paper_id is 'Key within the member. Not personal.';
comment on column documents.paper.kind is 'What kind of paper. Personal: behaviour.';
comment on column documents.paper.language is 'In which language. Not personal.';
comment on column documents.paper.content_hash is 'Keyed hash of what it says: the same content is the same paper. Personal: a pseudonym.';
comment on column documents.paper.content_enc is 'What it says, and to whom, encrypted. Personal.';
comment on column documents.paper.code_enc is 'The code on it, encrypted. Personal.';
comment on column documents.paper.file_enc is 'The signed file, encrypted. Personal.';
comment on column documents.paper.checksum is 'SHA-256 of the signed file. Personal: a pseudonym.';
comment on column documents.paper.bytes is 'How large the file is. Not personal.';
comment on column documents.paper.issued_at is 'When it was issued. Personal: behaviour.';
comment on column documents.paper.valid_until is 'The last day on which it says something; null where it has none. Personal: behaviour.';
comment on column documents.paper.revoked_at is 'When the member took it back; null while it stands. Personal: behaviour.';
-- Encrypted bytes do not get smaller.
alter table documents.paper alter column file_enc set storage external;
create unique index paper_standing on documents.paper (member_id, content_hash) where revoked_at is null;
create index paper_newest on documents.paper (member_id, issued_at desc, paper_id);
grant select, insert on documents.paper to payung_app;
grant update (revoked_at) on documents.paper to payung_app;

create table documents.code_lookup (
  hash bytea not null check (length(hash) = 32),
  key_version smallint not null,
  member_id bigint not null,
  paper_id uuid not null,
  primary key (hash, key_version)
);
comment on table documents.code_lookup is 'Finds a paper by the code on it: anyone may ask whether it is genuine.';
comment on column documents.code_lookup.hash is 'Keyed hash of the code. Personal: a pseudonym.';
comment on column documents.code_lookup.key_version is 'Version of the key that made the hash. Not personal.';
comment on column documents.code_lookup.member_id is 'Whose. Personal: a pseudonym.';
comment on column documents.code_lookup.paper_id is 'Which of the member. Not personal.';
grant select, insert, delete on documents.code_lookup to payung_app;

create table documents.look (
  member_id bigint not null,
  paper_id uuid not null,
  looked_on date not null,
  looks integer not null check (looks > 0),
  last_at timestamptz not null,
  primary key (member_id, paper_id, looked_on),
  foreign key (member_id, paper_id) references documents.paper (member_id, paper_id)
);
comment on table documents.look is 'How often a paper was checked on a day, for the member to see.';
comment on column documents.look.member_id is 'Whose. Personal: a pseudonym.';
comment on column documents.look.paper_id is 'Which paper. Not personal.';
comment on column documents.look.looked_on is 'On which day. Personal: behaviour.';
comment on column documents.look.looks is 'How often. Personal: behaviour.';
comment on column documents.look.last_at is 'When last. Personal: behaviour.';
grant select, insert, update on documents.look to payung_app;

create table documents.look_count (
  hash bytea not null check (length(hash) = 32),
  looks integer not null check (looks > 0),
  ends_at timestamptz not null,
  primary key (hash)
);
comment on table documents.look_count is 'How many codes were looked up from one network within an hour.';
comment on column documents.look_count.hash is 'Keyed hash of the network. Personal: a pseudonym.';
comment on column documents.look_count.looks is 'Look-ups since the count began. Personal: behaviour.';
comment on column documents.look_count.ends_at is 'When the count begins anew. Not personal.';
create index look_count_ends_at on documents.look_count (ends_at);
grant select, insert, update, delete on documents.look_count to payung_app;
