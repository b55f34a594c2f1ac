-- What "bukan saya" takes back: a factor that somebody else added, in whose place the earlier one returns; and since when
-- money is held.

alter table identity.totp add column replaced_at timestamptz;
comment on column identity.totp.replaced_at is 'When another authenticator took its place; it is kept for 10 days, as long as "bukan saya" may bring it back. Null while it is in use. Personal: behaviour.';

alter table members.money_hold add column since timestamptz;
comment on column members.money_hold.since is 'When it last began; null for holds from before that was written down. Personal: behaviour.';
