-- Who looks marks employers in rows of their own: workers of one employer do not wait for each other.

alter table contributions.employer_recount rename to employer_recount_before;
alter table contributions.employer_recount_before rename constraint employer_recount_pkey to employer_recount_before_pkey;
create table contributions.employer_recount (
  member_id bigint not null,
  employer_number text not null,
  marked_at timestamptz not null,
  primary key (member_id, employer_number)
);
comment on table contributions.employer_recount is 'Employers whose months have to be counted anew, and because of whose record. Gone with the next count.';
comment on column contributions.employer_recount.member_id is 'At whose record was looked. Personal: a pseudonym.';
comment on column contributions.employer_recount.employer_number is 'Employer. Personal.';
comment on column contributions.employer_recount.marked_at is 'When it was marked. Not personal.';
create index employer_recount_employer on contributions.employer_recount (employer_number);
grant select, insert, update, delete on contributions.employer_recount to payung_app;

insert into contributions.employer_recount (member_id, employer_number, marked_at)
select m.member_id, b.employer_number, max(b.marked_at)
  from contributions.employer_recount_before b
  join contributions.employment m on m.employer_number = b.employer_number
 group by m.member_id, b.employer_number;
drop table contributions.employer_recount_before;

-- A correction of name or birth date was carried out with its approval.
update cases.number_proposal p
   set carried_out_at = p.decided_at
  from cases.member_case c
 where c.member_id = p.member_id and c.case_id = p.case_id and c.kind = 'identity'
   and p.state = 'approved' and p.grants and p.carried_out_at is null;
comment on column cases.number_proposal.carried_out_at is 'When what was granted was carried out; null before. Personal: behaviour.';
