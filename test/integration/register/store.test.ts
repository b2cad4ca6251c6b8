import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { getTableConfig, type PgTable } from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import { PGlite } from '@electric-sql/pglite';
import { drizzle } from 'drizzle-orm/pglite';
import { lockFolder } from '#register/store/lockFolder';
import { migrate, splitStatements } from '#register/store/migrate';
import * as tables from '#register/store/tables';
import { createStore } from '#register/store/createStore';
import { StoreFailure, type SubmissionDraft } from '#register/store/Store';

let client: PGlite;
let folder: string;
const db = () => drizzle(client);
beforeAll(async () => {
  client = await PGlite.create();
  await migrate(db());
  folder = await mkdtemp(path.join(tmpdir(), 'register-store-'));
}, 60_000);
afterAll(async () => {
  await client.close();
  await rm(folder, { recursive: true });
});

const draft = (changes: Partial<SubmissionDraft> = {}): SubmissionDraft => ({
  planId: 'plan-1', title: 'Plan', years: [2026], departementen: ['Cultuur'], contractVersion: 1, layoutVersion: 1, warnings: 0, infos: 0, totals: '[]',
  submittedBy: 'Griet', submittedById: 'g', hash: 'a'.repeat(64), package: '{"title":"\\u0000 \\ud800 é"}', actsFor: () => true, ...changes,
});

describe('a stored version', () => {
  test('is never changed, removed or swept away, whoever asks', async () => {
    const store = createStore(db(), async () => undefined);
    await store.submit(draft({ idempotencyKey: 'k1' }));
    for (const attempt of ["update submissions set title = 'x'", 'delete from submissions', 'truncate submissions cascade', "update idempotency_keys set hash = 'x'", 'delete from idempotency_keys']) {
      await expect(client.query(attempt)).rejects.toThrow(/append-only/);
    }
    expect(await store.list({ planId: 'plan-1' })).toHaveLength(1);
  });

  test('keeps its text byte for byte', async () => {
    const store = createStore(db(), async () => undefined);
    const text = '{"title":"\\u0000 \\ud800 é 🏛 \'; drop table submissions; --"}';
    const stored = await store.submit(draft({ planId: 'plan-text', hash: 'b'.repeat(64), package: text }));
    expect(await store.readPackage(stored.ok ? stored.value.receipt.number : '')).toBe(text);
  });

  test('numbers begin again each year, in UTC', async () => {
    let clock = new Date('2031-12-31T23:59:59.999Z');
    const store = createStore(db(), async () => undefined, () => clock);
    const submit = async (hash: string) => {
      const stored = await store.submit(draft({ planId: 'plan-year', hash: hash.repeat(64) }));
      return stored.ok ? `${stored.value.receipt.number} ${stored.value.receipt.submittedAt}` : '';
    };
    expect(await submit('c')).toBe('DB-2031-000001 2031-12-31T23:59:59.999Z');
    clock = new Date('2032-02-29T00:00:00.000Z');
    expect(await submit('d')).toBe('DB-2032-000001 2032-02-29T00:00:00.000Z');
    expect(await submit('e')).toBe('DB-2032-000002 2032-02-29T00:00:00.000Z');
  });
});

test('what fails halfway leaves nothing behind: no version, no number, no key', async () => {
  const store = createStore(db(), async () => undefined, () => new Date('2040-01-01T00:00:00Z'));
  const before = (await client.query('select * from idempotency_keys')).rows.length;
  // The key is kept last: a hash that the table refuses fails the version after its number was taken.
  await expect(store.submit(draft({ planId: 'plan-half', hash: 'no hash', idempotencyKey: 'half' }))).rejects.toThrow(StoreFailure);
  expect((await client.query('select * from submission_counters where year = 2040')).rows).toEqual([]);
  expect(await store.list({ planId: 'plan-half' })).toEqual([]);
  expect((await client.query('select * from idempotency_keys')).rows).toHaveLength(before);
});

test('the tables that queries name are those that the migrations make', async () => {
  for (const table of Object.values(tables) as PgTable[]) {
    const { name, columns } = getTableConfig(table);
    const made = await client.query<{ column_name: string; is_nullable: string }>(
      'select column_name, is_nullable from information_schema.columns where table_name = $1', [name]);
    expect(made.rows.map((each) => each.column_name).sort()).toEqual(columns.map((each) => each.name).sort());
    expect(made.rows.every((each) => each.is_nullable === 'NO')).toBe(true);
  }
});

describe('migrations', () => {
  test('run once', async () => {
    expect(await migrate(db())).toEqual([]);
  });

  test('that fail halfway leave the database as it was', async () => {
    const broken = pathToFileURL(`${folder}/broken/`);
    await import('node:fs/promises').then(({ mkdir }) => mkdir(broken));
    await writeFile(new URL('0001-submissions.sql', broken), 'select 1;\n');
    await writeFile(new URL('0002-more.sql', broken), 'create table more (a integer);\nselect * from nowhere;\n');
    await expect(migrate(db(), broken)).rejects.toThrow();
    expect((await db().execute(sql`select to_regclass('more') as found`)).rows).toEqual([{ found: null }]);
    await writeFile(new URL('0002-more.sql', broken), 'create table more (a integer);\n');
    expect(await migrate(db(), broken)).toEqual(['0002-more.sql']);
    // To the register of this release the database is now of a newer one.
    await expect(migrate(db())).rejects.toThrow(/0002-more\.sql.*newer release/);
    await client.exec("drop table more; delete from migrations where name = '0002-more.sql'");
  });

  test('are taken apart at the end of a statement, not inside a body', () => {
    expect(splitStatements('-- only words; nothing\nselect 1;\ncreate function f() as $$\nbegin;\nend;\n$$;\n\n-- end\n'))
      .toEqual(['-- only words; nothing\nselect 1;', 'create function f() as $$\nbegin;\nend;\n$$;']);
  });
});

describe('the data folder', () => {
  test('has one register at a time', async () => {
    // A process that surely runs and is not this one: the one that started it.
    await writeFile(path.join(folder, 'register.pid'), String(process.ppid));
    await expect(lockFolder(folder)).rejects.toThrow(`in use by process ${process.ppid}`);
  });

  test.each([['of a process that has ended', '999999999'], ['that is empty', ''], ['of this very id, from before', String(process.pid)]])('a lock %s is taken over', async (_what, content) => {
    await writeFile(path.join(folder, 'register.pid'), content);
    const release = await lockFolder(folder);
    expect(await readFile(path.join(folder, 'register.pid'), 'utf8')).toBe(String(process.pid));
    await release();
    await expect(readFile(path.join(folder, 'register.pid'))).rejects.toThrow('ENOENT');
  });
});
