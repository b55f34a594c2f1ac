-- What a member took out of their own record does not come back with an older list.
alter table members.contact add column ended_by text check (ended_by = 'member');
comment on column members.contact.ended_by is 'Set where the member replaced it or took it out; null where an import did, and while it holds. Not personal.';
update members.contact c
   set ended_by = 'member'
 where c.ended_at is not null
   and exists (select from members.contact n
                where n.member_id = c.member_id and n.kind = c.kind and n.source = 'member'
                  and n.known_since = c.ended_at);
