-- Keys rotate while the portal runs: what an older key sealed or hashed is made anew in place, and what is printed or on
-- its way is waited for. What the application may only add to is made anew by the owner: it needs no further privilege.
alter table platform.key_check add column retired_at timestamptz;
comment on column platform.key_check.retired_at is 'Since when a ring without this key is right: nothing needs it. Null otherwise. Not personal.';
grant update (retired_at) on platform.key_check to payung_app;
