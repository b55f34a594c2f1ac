-- Who looked, in which role, from where and for what matter; the daily anchors of the chains; downloads of everything.

alter table audit.entry add column role text;
alter table audit.entry add column office text;
alter table audit.entry add column reference text;
comment on column audit.entry.role is 'Role in which staff acted, where the act says so; null otherwise. Not personal.';
comment on column audit.entry.office is 'Branch from which staff acted, where the act says so; null otherwise. Not personal.';
comment on column audit.entry.reference is 'The matter for which staff looked: a case, or that the member stood before them; null otherwise. Personal: a pseudonym.';

create table audit.anchor (
  day date not null,
  anchor_id uuid not null,
  made_at timestamptz not null,
  heads bigint not null check (heads >= 0),
  root bytea not null check (length(root) = 32),
  previous bytea check (length(previous) = 32),
  key_id text not null,
  public_key bytea not null check (length(public_key) = 32),
  signature bytea not null check (length(signature) = 64),
  primary key (day)
);
comment on table audit.anchor is 'One signed Merkle root a day over all chain heads; published.';
comment on column audit.anchor.day is 'The day in Jakarta. Not personal.';
comment on column audit.anchor.anchor_id is 'Tells the leaves of this anchor from those of an attempt that came to nothing. Not personal.';
comment on column audit.anchor.made_at is 'When. Not personal.';
comment on column audit.anchor.heads is 'How many chains it covers. Not personal.';
comment on column audit.anchor.root is 'The Merkle root. Not personal.';
comment on column audit.anchor.previous is 'sha256 of what the anchor before it says; null for the first. Not personal.';
comment on column audit.anchor.key_id is 'Which key signed it. Not personal.';
comment on column audit.anchor.public_key is 'Its Ed25519 public key: an anchor outlives the key ring. Not personal.';
comment on column audit.anchor.signature is 'The signature over what it says. Not personal.';
grant select, insert on audit.anchor to payung_app;

create table audit.anchor_leaves (
  anchor_id uuid not null,
  bucket bigint not null,
  leaves bytea not null check (length(leaves) % 32 = 0 and length(leaves) > 0),
  root bytea not null check (length(root) = 32),
  made_at timestamptz not null,
  primary key (anchor_id, bucket)
);
comment on table audit.anchor_leaves is 'The leaves of the newest anchors, so that exports can prove theirs.';
comment on column audit.anchor_leaves.anchor_id is 'Of which anchor. Not personal.';
comment on column audit.anchor_leaves.bucket is 'A range of 1,024 member keys. Not personal.';
comment on column audit.anchor_leaves.leaves is 'Salted hashes of the heads in it, 32 bytes each. Not personal.';
comment on column audit.anchor_leaves.root is 'Merkle root of those. Not personal.';
comment on column audit.anchor_leaves.made_at is 'When; attempts that came to nothing are removed by it. Not personal.';
grant select, insert, delete on audit.anchor_leaves to payung_app;

alter table cases.member_case add column due_at timestamptz;
comment on column cases.member_case.due_at is 'The moment by which the law wants an answer; null where it sets none, and once answered. Personal: behaviour.';
alter table cases.member_case drop constraint member_case_kind_check;
alter table cases.member_case add constraint member_case_kind_check
  check (kind in (
    'month', 'employer', 'number-join', 'number-disown', 'balance', 'identity', 'look', 'other'
  ));
alter table cases.member_case drop constraint member_case_check1;
alter table cases.member_case add constraint member_case_check1
  check ((state = 'asked' and deadline_basis = 'promised') = (days_left is not null));
