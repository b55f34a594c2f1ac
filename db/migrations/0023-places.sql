-- Where a session was begun, for operators who supply a database of places.

alter table identity.session add column place text;
comment on column identity.session.place is 'Town and country of the network at sign-in, as the database of places of the operator says; null without one. Personal: location.';
