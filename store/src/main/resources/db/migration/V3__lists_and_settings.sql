-- Lists that span people, computed from their records and rebuilt at will; and what a clinic has set.

-- Who needs attention and why, as the engine saw it at a sequence of the record and on a day.
create table caseload (
  person   uuid primary key,
  clinic   uuid   not null references clinic (id),
  seq      bigint not null,
  computed date   not null,
  reasons  text   not null
);
create index caseload_by_clinic on caseload (clinic);

create table open_task (
  id      uuid primary key,
  clinic  uuid        not null references clinic (id),
  person  uuid        not null,
  kind    text        not null,
  about   text        not null,
  owner   uuid,
  opened  timestamptz not null,
  due_by  timestamptz not null
);
create index open_task_by_clinic on open_task (clinic, due_by);

create table clinic_setting (
  clinic uuid not null references clinic (id),
  key    text not null,
  value  text not null,
  primary key (clinic, key)
);

do $$
declare t text;
begin
  foreach t in array array['caseload', 'open_task', 'clinic_setting'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format(
      'create policy one_clinic on %I using (clinic = nullif(current_setting(''evenkeel.clinic'', true), '''')::uuid)'
      ' with check (clinic = nullif(current_setting(''evenkeel.clinic'', true), '''')::uuid)', t);
  end loop;
end $$;

grant select, insert, update, delete on caseload, open_task, clinic_setting to evenkeel_app;
