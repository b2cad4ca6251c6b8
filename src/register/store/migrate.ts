import { readdir, readFile } from 'node:fs/promises';
import { sql } from 'drizzle-orm';
import type { Database } from './Database';

const FOLDER = new URL('../migrations/', import.meta.url);

/**
 * Brings the database to the newest form: the SQL files of `migrations/` that it hasn't had, in the order of their
 * names, all in one transaction. Two registers that start together do it once.
 * @throws Error when the database has had a migration that this register doesn't know: it is of a newer release.
 */
export async function migrate(db: Database, folder: URL = FOLDER): Promise<string[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.sql')).sort();
  return db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('migrate', 0))`);
    await tx.execute(sql`create table if not exists migrations (name text primary key, applied_at timestamptz not null default now())`);
    const had = await appliedNames(tx);
    const unknown = [...had].find((name) => !files.includes(name));
    if (unknown) throw new Error(`The database has had the migration ${unknown}, which this register does not know: use a newer release.`);
    const missing = files.filter((file) => !had.has(file));
    for (const file of missing) await apply(tx, folder, file);
    return missing;
  });
}

async function appliedNames(tx: Database): Promise<Set<string>> {
  const answer = await tx.execute(sql`select name from migrations`) as unknown as { rows: readonly { name: string }[] };
  return new Set(answer.rows.map(({ name }) => name));
}

async function apply(tx: Database, folder: URL, file: string): Promise<void> {
  for (const statement of splitStatements(await readFile(new URL(file, folder), 'utf8'))) await tx.execute(sql.raw(statement));
  await tx.execute(sql`insert into migrations (name) values (${file})`);
}

/**
 * One statement at a time, as the embedded database takes them. Statements end in `;` at the end of a line; a body
 * between `$$` may hold such lines too.
 */
export function splitStatements(text: string): string[] {
  const statements: string[] = [];
  let statement = '';
  for (const part of text.split(/(?<=;)[ \t]*\r?\n/)) {
    statement += `${part}\n`;
    const isInsideBody = statement.split('$$').length % 2 === 0;
    if (isInsideBody) continue;
    if (statement.replace(/^--.*$/gm, '').trim()) statements.push(statement.trim());
    statement = '';
  }
  return statements;
}
