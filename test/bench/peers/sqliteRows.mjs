import Database from 'better-sqlite3';
import { AARDEN, codesOf, LEVELS, meansRows, planRows, RICHTINGEN } from './rowChecks.mjs';
import { yearsOf } from './sql.mjs';

export function check(snapshot) {
  const years = yearsOf(snapshot).map((_, index) => `y${index}`);
  const db = new Database(':memory:');
  db.exec(`CREATE TABLE plan (code, niveau, titel, omschrijving, van, tot);
    CREATE TABLE means (code, kostenplaats, budgetplaats, aard, richting, ${years.join(', ')});
    CREATE TABLE kostenplaats (code TEXT PRIMARY KEY) WITHOUT ROWID; CREATE TABLE budgetplaats (code TEXT PRIMARY KEY) WITHOUT ROWID;`);
  fill(db, 'plan', planRows(snapshot));
  fill(db, 'means', meansRows(snapshot));
  fill(db, 'kostenplaats', [...new Set(codesOf(snapshot, 'Kostenplaatsen'))].map((code) => [code]));
  fill(db, 'budgetplaats', [...new Set([...codesOf(snapshot, 'Budgetplaatsen'), ''])].map((code) => [code]));
  const list = (words) => words.map((word) => `'${word}'`).join(', ');
  const isYear = (column) => `(${column} = '' OR (typeof(${column}) IN ('integer', 'real') AND ${column} BETWEEN 1990 AND 2100))`;
  const isAmount = (column) => `(${column} = '' OR typeof(${column}) IN ('integer', 'real'))`;
  const wrong = (table, isRight) => db.prepare(`SELECT COUNT(*) AS n FROM ${table} WHERE NOT (${isRight})`).get().n;
  return wrong('plan', `code <> '' AND niveau IN (${list(LEVELS)}) AND length(titel) BETWEEN 1 AND 100 AND length(omschrijving) <= 4000 AND ${isYear('van')} AND ${isYear('tot')}`)
    + wrong('means', `code <> '' AND kostenplaats IN (SELECT code FROM kostenplaats) AND budgetplaats IN (SELECT code FROM budgetplaats)
      AND aard IN (${list(AARDEN)}) AND richting IN (${list(RICHTINGEN)}) AND ${years.map(isAmount).join(' AND ')}`);
}

function fill(db, table, rows) {
  if (rows.length === 0) return;
  const insert = db.prepare(`INSERT INTO ${table} VALUES (${rows[0].map(() => '?').join(', ')})`);
  db.transaction(() => { for (const row of rows) insert.run(row); })();
}
