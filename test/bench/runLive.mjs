// Doelboom as it lives beside an open workbook, in a process of its own: node runLive.mjs MODULE INPUT. Prints one line of JSON.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { deserialize } from 'node:v8';
import { held } from './held.mjs';

const [, , modulePath, inputPath] = process.argv;
const EDITS = 2000;
/** What people type in a cell, by kind; `n` is the number of the edit, `pick` gives a code of a list. */
const KINDS = {
  amount: (n) => ['Middelen', '2026', 1000 + n],
  kostenplaats: (n, pick) => ['Middelen', 'Kostenplaats', pick('Kostenplaatsen', n)],
  budgetplaats: (n, pick) => ['Middelen', 'Budgetplaats', pick('Budgetplaatsen', n)],
  aard: (n) => ['Middelen', 'Aard', ['GD', 'BD', 'VTE'][n % 3]],
  title: (n) => ['Plan', 'Titel', `Andere titel ${n}`],
  parent: (n, pick) => ['Plan', 'Bovenliggende code', pick('OD', n)],
  code: (n) => ['Plan', 'Code', `AZ${100_000 + n}`],
  dienst: (n, pick) => ['Plan', 'Dienst', pick('Dienst', n)],
  period: (n) => ['Plan', 'Van', 2026 + (n % 3)],
};
/** What makes an index that is kept: a code that is not there, and an entry of a list that is called otherwise. */
const MISTAKES = [['Middelen', 'Code actie', 'AXX1'], ['Middelen', 'Kostenplaats', 'KXX1'], ['Plan', 'Bovenliggende code', 'OXX1'], ['Kostenplaatsen', 'Code', 'KP9999']];

const { createLive } = await import(pathToFileURL(modulePath).href);
const snapshot = deserialize(readFileSync(inputPath));
const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
const actions = rowsOf('Actie', 'Activiteit');
const picks = { OD: rowsOf('OD').map((row) => sheets.get('Plan').values[row][0]), Dienst: [...new Set(sheets.get('Plan').values.slice(1).map((row) => row[column('Plan', 'Dienst')]))].filter(Boolean) };
const before = await held();
const live = createLive(snapshot);
for (const [i, [sheet, header, value]] of MISTAKES.entries()) type(sheet, 10 + i, header, value);
for (const cut of ['sd', 'departement', 'project']) live.totals(cut);
live.subtree(0);
const atStart = { findings: live.findings.length, held: (await held()) - before };
// With few mistakes each is held against the others, so that one is told for all that come of it; among thousands it stands by itself.
const amongFew = Object.fromEntries(Object.keys(KINDS).map((kind) => [kind, edits(kind, true)]));
const amongMany = Object.fromEntries(Object.keys(KINDS).map((kind) => [kind, edits(kind, false)]));
const atEnd = { findings: live.findings.length, held: (await held()) - before };
console.log(JSON.stringify({ kinds: { amongFew, amongMany }, atStart, atEnd, values: before }));

/** Milliseconds of each edit of a kind, findings and totals up to date with each; and the most that any of them checks and counts. What is put back is not timed again. */
function edits(kind, isPutBack) {
  const times = [];
  let operations = 0;
  for (let n = 0; n < EDITS; n += 1) {
    const [sheet, header, value] = KINDS[kind](n, pick);
    const row = sheet === 'Plan' ? actions[(n * 7919) % actions.length] : 1 + ((n * 7919) % (sheets.get(sheet).values.length - 1));
    times.push(type(sheet, row, header, value));
    operations = Math.max(operations, live.lastOperations);
    // No plan misses two thousand codes: what misses one finds it again.
    if (isPutBack || kind === 'code') type(sheet, row, header, sheets.get(sheet).values[row][column(sheet, header)]);
  }
  return { times, operations };
}

function type(sheetName, row, header, value) {
  const sheet = sheets.get(sheetName);
  const patch = { sheetId: sheet.id, top: sheet.top + row, left: sheet.left + column(sheetName, header), values: [[value]] };
  const from = performance.now();
  if (live.patch(patch).isStructural) throw new Error(`${header} is no structural change`);
  void live.findingCount;
  return performance.now() - from;
}

function pick(list, n) {
  if (picks[list]) return picks[list][(n * 31) % picks[list].length];
  const { values } = sheets.get(list);
  return values[1 + ((n * 31) % (values.length - 1))][0];
}

function column(sheet, header) {
  return sheets.get(sheet).values[0].findIndex((cell) => String(cell) === header);
}

function rowsOf(...levels) {
  return sheets.get('Plan').values.flatMap(([, level], row) => (levels.includes(level) ? [row] : []));
}
