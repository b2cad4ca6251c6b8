import { DuckDBInstance } from '@duckdb/node-api';
import { CUTS, cutQuery, ELEMENT, inCents, LINE, rowsOf, sumsOf, wideQuery, yearsOf } from './sql.mjs';

export async function ingest(snapshot) {
  const years = yearsOf(snapshot);
  const db = await (await DuckDBInstance.create(':memory:')).connect();
  await db.run('CREATE TABLE element (code TEXT, parent TEXT, hsd TEXT, programma TEXT, project TEXT, beleidsnota TEXT, departement TEXT, dienst TEXT, niveau TEXT)');
  await db.run('CREATE TABLE project (code TEXT, programma TEXT)');
  await db.run(`CREATE TABLE line (element TEXT, kostenplaats TEXT, budgetplaats TEXT, aard TEXT, richting TEXT, ${years.map((_, index) => `y${index} BIGINT`).join(', ')})`);
  await fill(db, 'element', rowsOf(snapshot, 'Plan', ELEMENT), 9);
  await fill(db, 'project', rowsOf(snapshot, 'Projecten', ['Code', 'Programma']), 2);
  await fill(db, 'line', rowsOf(snapshot, 'Middelen', [...LINE, ...years]).map((row) => [...row.slice(0, 5), ...row.slice(5).map(inCents)]), 5);
  await db.run(wideQuery(years));
  return { db, years };
}

/** The appender is DuckDB's quickest way in, a row at a time. */
async function fill(db, table, rows, texts) {
  const appender = await db.createAppender(table);
  for (const row of rows) {
    row.forEach((value, index) => (index < texts ? appender.appendVarchar(String(value)) : appender.appendBigInt(BigInt(value))));
    appender.endRow();
  }
  appender.closeSync();
}

export async function totals({ db, years }) {
  const answers = {};
  for (const cut of CUTS) answers[cut] = (await db.runAndReadAll(cutQuery(cut, years))).getRowObjects();
  return answers;
}

export function sums(answers, { years }) {
  return sumsOf(answers, years);
}
