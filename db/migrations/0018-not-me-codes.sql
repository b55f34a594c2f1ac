-- "Bukan saya" by a code from an SMS or letter beside the link of a mail; where a member's language comes from.

alter table identity.not_me_link add column code_hash bytea check (length(code_hash) = 32);
comment on column identity.not_me_link.code_hash is 'Keyed hash of the code that stands in SMS and letters instead of the link: one row is one right. Null for links made before there were codes. Personal: a pseudonym.';
create index not_me_link_code_hash on identity.not_me_link (code_hash);

alter table messages.preference add column language_from text not null default 'nowhere'
  check (language_from in ('nowhere', 'site', 'member'));
-- Indonesian was written where nobody had chosen.
update messages.preference set language_from = 'member' where language = 'en';
comment on column messages.preference.language_from is 'nowhere: Indonesian until something is known; site: the language in which the member uses the site; member: chosen at /messages, and only changed there. Personal: behaviour.';
