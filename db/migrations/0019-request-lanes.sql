-- Who asked for a code: strangers together, each known device for itself. Codes handed over at a branch.

alter table identity.code_request add column device_hash bytea check (length(device_hash) = 32);
comment on column identity.code_request.device_hash is 'The known device that asked, which has places of its own: sha256 of its cookie; null for strangers. Personal: a pseudonym.';

alter table identity.code_request drop constraint code_request_carrier_check;
alter table identity.code_request add constraint code_request_carrier_check
  check (carrier in ('message', 'letter', 'branch', 'none'));
comment on column identity.code_request.carrier is 'How the code goes: by mail and SMS, by letter, handed over at a branch, or not at all, where a name is not known or a limit is reached. Personal: behaviour.';

alter table identity.code_request alter column tries type integer;

alter table identity.half_sign_in add column device_hash bytea check (length(device_hash) = 32);
comment on column identity.half_sign_in.device_hash is 'The known device where the password was given: sha256 of its cookie; null elsewhere. Personal: a pseudonym.';
