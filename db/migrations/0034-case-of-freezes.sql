-- Two freezes within 30 days open a case by themselves; what was only wanted before is no longer needed.
drop table identity.case_wanted;

alter table cases.member_case drop constraint member_case_kind_check;
alter table cases.member_case add constraint member_case_kind_check
  check (kind in (
    'month', 'employer', 'number-join', 'number-disown', 'balance', 'identity', 'look', 'frozen-again', 'other'
  ));
alter table cases.entry drop constraint entry_kind_check;
alter table cases.entry add constraint entry_kind_check
  check (kind in (
    'opened', 'opened-by-us', 'message', 'evidence', 'question', 'answer', 'closed', 'reopened'
  ));
