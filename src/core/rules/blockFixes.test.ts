import { planOf, parseExample } from '#core/rules/example.testing';
import { checkPlan } from '#core/rules/checkPlan';
import { offerFixes } from '#core/rules/offerFixes';

/** The fixes of the totals that are wrong, as `cell rows value`. */
function offered(text: string, asTable = false): string[] {
  const { snapshot } = parseExample(text);
  const plan = planOf({ ...snapshot, sheets: snapshot.sheets.map((sheet) => ({ ...sheet, tables: asTable ? [{ name: 'Tabel', top: 0, left: 0, rows: sheet.values.length, columns: sheet.values[0]!.length }] : [] })) });
  const findings = checkPlan(plan).filter(({ rule }) => rule === 'branch-total-differs');
  const fixesOf = offerFixes(plan, findings);
  return findings.map((finding) => fixesOf(finding).map(({ isSafe, data, edits: [edit] }) => `${finding.element} ${edit?.place.row},${edit?.place.column}-${edit?.sumTo?.row} ${String(data.rows)} ${String(edit?.expected)}>${String(edit?.value)} ${String(isSafe)}`).join() || '-');
}

const HEAD = 'Niveau | Code | Titel | Bovenliggende code | HSD | Kostenplaats | GD 2026';
const rows = (sd: string, od: string, more = '') => `
  ${HEAD}
  SD | SD1 | Wonen |  | HSD1 |  | ${sd}
  OD | OD1 | Betaalbaar | SD1 |  |  | ${od}
  Actie | AC1 | Huurpremie | OD1 |  | K1 | 100
  Actie | AC2 | Huurloket | OD1 |  | K1 | 10.25
  ${more}
`;

test('the formula over the rows of the branch is offered, to be looked at', () => {
  expect(offered(rows('=110.25', '=100'))).toEqual(['OD1 2,6-4 2 100>110.25 false']);
  expect(offered(rows('90', '=110.25'))).toEqual(['SD1 1,6-4 3 90>110.25 false']);
});

test('rows with more means of the last action are of the branch too', () => {
  expect(offered(rows('=115.25', '=110.25', '(leeg) |  |  |  |  | K2 | 5'))).toEqual(['OD1 2,6-5 3 110.25>115.25 false']);
});

test('rows of the branch without amounts are in the block, other branches and sheets are not', () => {
  // An objective that states no total is passed over, and an action without means may be the last row.
  expect(offered(rows('90', ''))).toEqual(['SD1 1,6-4 3 90>110.25 false']);
  expect(offered(rows('=110.25', '=100', 'Actie | AC3 | Boom | OD1 |  |  |'))).toEqual(['OD1 2,6-5 3 100>110.25 false']);
  expect(offered(rows('=115.25', '=100', 'OD | OD2 | Groen | SD1 |  |  |\nActie | AC3 | Boom | OD2 |  | K1 | 5'))).toEqual(['OD1 2,6-4 2 100>110.25 false']);
});

test('a last row without a title is found again by its code, one of which nothing is known is not: nothing is offered that could end elsewhere', () => {
  expect(offered(rows('=115.25', '=110.25', 'Actie | AC3 |  | OD1 |  | K1 | 5'))).toEqual(['OD1 2,6-5 3 110.25>115.25 false']);
  expect(offered(rows('=115.25', '=110.25', '(leeg) |  |  |  |  |  | 5'))).toEqual(['-']);
});

test('level columns, each on a row of its own', () => {
  expect(offered(`
    SD | OD | Actie | GD 2026
    Wonen |  |  | =30
    (leeg) | Huren |  | =10
    (leeg) |  | Premie | 10
    (leeg) |  | Loket | 20
  `)).toEqual([' 2,3-4 2 10>30 false']);
});

test('nothing is offered where a formula over the rows would give another sum', () => {
  // Its rows do not stand together.
  expect(offered(rows('=115.25', '=100', 'SD | SD2 | Groen |  | HSD1 |  |\nActie | AC3 | Boom | OD1 |  | K1 | 5'))).toEqual(['-']);
  // A typed number that does not count stands among them.
  expect(offered(rows('=100', '110.25'))).toEqual(['-']);
  // Rows are hidden.
  expect(offered(rows('=110.25', '=100').replace('AC1', '~~AC1~~'))).toEqual(['-']);
  // Nothing stands below it on its sheet, and what hangs there elsewhere adds up to nothing.
  expect(offered(`Blad *Plan*\n${HEAD}\nOD | OD1 | Huren |  |  |  | 5\nBlad *Meer plan*\n${HEAD}\nActie | AC1 | Premie | OD1 |  | K1 | 0`)).toEqual(['-']);
  // Means stand on another sheet too.
  expect(offered(`Blad *Plan*\n${rows('=120.25', '=100')}\nBlad *Middelen*\nCode actie | Aard | 2026\nAC1 | GD | 10`)).toEqual(['-']);
});

test('in a table nothing is offered: Excel would fill the whole column with the formula', () => {
  expect([offered(rows('90', '=110.25')), offered(rows('90', '=110.25'), true)]).toEqual([['SD1 1,6-4 3 90>110.25 false'], ['-']]);
});
