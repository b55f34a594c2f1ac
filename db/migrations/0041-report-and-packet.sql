-- Members print a simulation that they keep, and the packet for their family.

alter table documents.paper
  drop constraint paper_kind_check,
  add constraint paper_kind_check
    check (kind in ('card', 'wallet', 'statement', 'history', 'letter', 'simulation', 'heirs'));
