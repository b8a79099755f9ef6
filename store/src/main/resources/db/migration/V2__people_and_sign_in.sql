-- Who is a person here, who looks after whom, who is signed in where.

alter table clinic add column zone text not null default 'UTC';

-- The first administrator's link belongs to no clinic and no sign-in name yet.
alter table invitation alter column login drop not null;
alter table invitation add column id uuid not null unique default gen_random_uuid();
alter table invitation add column name text not null default '';
alter table invitation add column created timestamptz not null default now();
alter table invitation add column created_by uuid references account (id);
create index invitation_by_clinic on invitation (clinic);

-- A person with a record in a clinic. What the clinic calls them and tells them apart by; nothing medical.
create table person (
  id      uuid primary key,
  clinic  uuid        not null references clinic (id),
  name    text        not null check (name <> ''),
  born    date,
  number  text        not null check (number <> ''),
  zone    text        not null,
  created timestamptz not null,
  unique (clinic, number)
);

-- Who looks after whom, from when until when. Nothing is taken out; a relation ends.
create table care_team (
  id         uuid primary key,
  clinic     uuid        not null references clinic (id),
  person     uuid        not null references person (id),
  account    uuid        not null references account (id),
  valid_from timestamptz not null,
  valid_till timestamptz check (valid_till >= valid_from)
);
create index care_team_by_account on care_team (clinic, account, person);
create index care_team_by_person on care_team (person);

-- One row for each signed-in browser; only the hash of its token is kept.
create table sign_in_session (
  id         uuid primary key,
  token_hash bytea       not null unique,
  account    uuid        not null references account (id),
  membership uuid        references membership (id),
  device     text        not null,
  kept       boolean     not null,
  created    timestamptz not null,
  confirmed  timestamptz not null,
  seen       timestamptz not null,
  ended      timestamptz
);
create index sign_in_session_by_account on sign_in_session (account) where ended is null;

-- Tries that failed, by a hash of the name or of the address they came from.
create table sign_in_attempt (
  key      bytea primary key,
  failures int         not null,
  last     timestamptz not null
);

do $$
declare t text;
begin
  foreach t in array array['person', 'care_team'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format(
      'create policy one_clinic on %I using (clinic = nullif(current_setting(''evenkeel.clinic'', true), '''')::uuid)'
      ' with check (clinic = nullif(current_setting(''evenkeel.clinic'', true), '''')::uuid)', t);
  end loop;
end $$;

grant select, insert, update on person, care_team, sign_in_session to evenkeel_app;
grant select, insert, update, delete on sign_in_attempt to evenkeel_app;
