-- Money and identity want a strong factor: when the session last had one.

alter table identity.session add column strongly_proved_at timestamptz;
comment on column identity.session.strongly_proved_at is 'When the member last proved to be there by a passkey, an authenticator app or a recovery code; null when they did not. Personal: behaviour.';
