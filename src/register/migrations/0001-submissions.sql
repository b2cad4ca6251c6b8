-- Numbers without gaps: the last number given in a year, raised in the transaction that stores the submission.
create table submission_counters (
  year integer primary key,
  last_number integer not null
);

create table submissions (
  number text primary key,
  plan_id text not null,
  version integer not null check (version >= 1),
  submitted_at timestamptz not null,
  submitted_by_id text not null,
  submitted_by text not null,
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  contract_version integer not null,
  layout_version integer not null,
  title text not null,
  years integer[] not null,
  departementen text[] not null,
  departement_keys text[] not null,
  warnings integer not null,
  infos integer not null,
  totals text not null,
  -- The canonical text, byte for byte what the hash was made of.
  package text not null,
  unique (plan_id, version)
);

create index submissions_by_hash on submissions (plan_id, hash);
create index submissions_by_departement on submissions using gin (departement_keys);

-- What a person's Idempotency-Key was first used for.
create table idempotency_keys (
  person_id text not null,
  key text not null,
  hash text not null,
  number text not null references submissions (number),
  primary key (person_id, key)
);

-- A version is never changed or removed, whoever asks.
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end
$$;

create trigger submissions_are_immutable before update or delete on submissions
  for each row execute function refuse_change();
create trigger submissions_are_kept before truncate on submissions
  for each statement execute function refuse_change();
create trigger idempotency_keys_are_immutable before update or delete on idempotency_keys
  for each row execute function refuse_change();
