-- The record, who may sign in, the audit trail and the queue.
-- Every table that holds something of a clinic carries the clinic's id and lets a transaction see only the clinic it
-- named with set_config('evenkeel.clinic', …, true): no name, no rows.

create table clinic (
  id      uuid primary key,
  name    text        not null check (name <> ''),
  kind    text        not null check (kind in ('clinic', 'household')),
  created timestamptz not null
);

create table account (
  id            uuid primary key,
  login         text        not null unique check (login = lower(login) and login <> ''),
  name          text        not null check (name <> ''),
  password_hash text        not null,
  created       timestamptz not null,
  disabled      timestamptz
);

create table membership (
  id         uuid primary key,
  account    uuid        not null references account (id),
  clinic     uuid        not null references clinic (id),
  role       text        not null,
  person     uuid,
  valid_from timestamptz not null,
  valid_till timestamptz check (valid_till > valid_from)
);
create index membership_by_account on membership (account);

-- A link by which someone sets a password for the first time; only its hash is kept.
create table invitation (
  token_hash bytea primary key,
  login      text        not null,
  role       text        not null,
  clinic     uuid        references clinic (id),
  person     uuid,
  expires    timestamptz not null,
  used       timestamptz
);

-- One row a person: the lock under which the record grows, and where it stands.
create table record_head (
  person uuid primary key,
  clinic uuid   not null references clinic (id),
  seq    bigint not null check (seq >= 0),
  hash   bytea  not null
);

create table entry (
  person    uuid        not null,
  seq       bigint      not null check (seq > 0),
  clinic    uuid        not null references clinic (id),
  id        uuid        not null,
  type      text        not null,
  version   int         not null check (version > 0),
  happened  timestamptz not null,
  zone      text        not null,
  recorded  timestamptz not null,
  by_account uuid       not null,
  by_role   text        not null,
  payload   text        not null,
  digest    bytea       not null,
  previous  bytea       not null,
  hash      bytea       not null,
  primary key (person, seq),
  unique (person, id)
);
create index entry_by_type on entry (clinic, type, person);

create table audit (
  clinic   uuid        not null,
  seq      bigint      generated always as identity,
  at       timestamptz not null,
  account  uuid,
  role     text        not null,
  action   text        not null,
  subject  text        not null,
  person   uuid,
  outcome  text        not null,
  primary key (clinic, seq)
);
create index audit_by_person on audit (clinic, person, seq);

-- The seal over a run of audit rows: their digest chained to the seal before.
create table audit_seal (
  clinic   uuid        not null,
  number   bigint      not null,
  upto     bigint      not null,
  rows     bigint      not null,
  at       timestamptz not null,
  hash     bytea       not null,
  previous bytea       not null,
  primary key (clinic, number)
);

create table outbox (
  id        uuid primary key,
  clinic    uuid        not null references clinic (id),
  topic     text        not null,
  about     text        not null,
  due       timestamptz not null,
  payload   text        not null,
  attempts  int         not null default 0,
  leased_by uuid,
  leased_to timestamptz,
  done      timestamptz,
  unique (clinic, topic, about)
);
create index outbox_due on outbox (clinic, due) where done is null;

-- A folded chart as of a sequence; thrown away and rebuilt at will.
create table checkpoint (
  person uuid primary key,
  clinic uuid   not null references clinic (id),
  seq    bigint not null,
  format int    not null,
  body   text   not null
);

do $$
declare t text;
begin
  foreach t in array array['record_head', 'entry', 'audit', 'audit_seal', 'outbox', 'checkpoint'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format(
      'create policy one_clinic on %I using (clinic = nullif(current_setting(''evenkeel.clinic'', true), '''')::uuid)'
      ' with check (clinic = nullif(current_setting(''evenkeel.clinic'', true), '''')::uuid)', t);
  end loop;
end $$;

grant usage on schema public to evenkeel_app;
grant select, insert on entry, audit, audit_seal to evenkeel_app;
grant select, insert, update on record_head, clinic, account, membership, invitation to evenkeel_app;
grant select, insert, update, delete on outbox, checkpoint to evenkeel_app;
grant usage on all sequences in schema public to evenkeel_app;
