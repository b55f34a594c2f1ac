-- Keys rotate while the portal runs: what an older key sealed or hashed is made anew in place, and what is printed or on
-- its way is waited for. What the application may only add to is sealed anew by the owner.
alter table platform.key_check add column retired_at timestamptz;
comment on column platform.key_check.retired_at is 'Since when a ring without this key is right: nothing needs it. Null otherwise. Not personal.';
grant update (retired_at) on platform.key_check to payung_app;

grant update (content_enc) on cases.upload_part to payung_app;
grant update (email_enc) on identity.staff to payung_app;
grant update (kpj_enc), delete on identity.staff_relation to payung_app;
grant update (content_enc) on privacy.download_part to payung_app;
grant delete on cases.number_lookup to payung_app;
