import Database from 'better-sqlite3';
import { CUTS, cutQuery, ELEMENT, inCents, LINE, rowsOf, sumsOf, wideQuery, yearsOf } from './sql.mjs';

export function ingest(snapshot) {
  const years = yearsOf(snapshot);
  const db = new Database(':memory:');
  db.exec(`CREATE TABLE element (code TEXT PRIMARY KEY, parent TEXT, hsd TEXT, programma TEXT, project TEXT, beleidsnota TEXT, departement TEXT, dienst TEXT, niveau TEXT);
    CREATE TABLE project (code TEXT PRIMARY KEY, programma TEXT);
    CREATE TABLE line (element TEXT, kostenplaats TEXT, budgetplaats TEXT, aard TEXT, richting TEXT, ${years.map((_, index) => `y${index} INTEGER`).join(', ')});`);
  const fill = (table, rows) => {
    if (rows.length === 0) return;
    const insert = db.prepare(`INSERT INTO ${table} VALUES (${rows[0].map(() => '?').join(', ')})`);
    db.transaction(() => { for (const row of rows) insert.run(row); })();
  };
  fill('element', rowsOf(snapshot, 'Plan', ELEMENT));
  fill('project', rowsOf(snapshot, 'Projecten', ['Code', 'Programma']));
  fill('line', rowsOf(snapshot, 'Middelen', [...LINE, ...years]).map((row) => [...row.slice(0, 5), ...row.slice(5).map(inCents)]));
  db.exec(wideQuery(years));
  return { db, years };
}

export function totals({ db, years }) {
  return Object.fromEntries(CUTS.map((cut) => [cut, db.prepare(cutQuery(cut, years)).all()]));
}

export function sums(answers, { years }) {
  return sumsOf(answers, years);
}
