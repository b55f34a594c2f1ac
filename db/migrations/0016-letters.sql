-- The print queue: letters that a branch hands over are printed there and nowhere else.

alter table messages.delivery add column branch text check (branch is null or channel = 'letter');
comment on column messages.delivery.branch is 'Branch that prints a letter and hands it over sealed; null for what is posted. Not personal.';
create index delivery_letters on messages.delivery (due_at)
  where channel = 'letter' and state in ('waiting', 'printed');
