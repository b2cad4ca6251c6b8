import type { SheetFacts } from '#core/layout/SheetFacts';
import type { WorkbookSnapshot } from '#core/layout/Snapshot';
import type { Plan } from '#core/plan/Plan';
import { previousOf } from '#core/plan/previousOf';
import { readPlan } from '#core/read/readPlan';
import { OF_OTHERS } from '#core/rules/Causes';
import { checkPlan } from '#core/rules/checkPlan';
import type { Finding } from '#core/rules/Finding';
import { offerFixes } from '#core/rules/offerFixes';
import { expectTrueFixes, withoutEachColumn } from '#core/rules/fixProof.testing';
import { differenceOf } from '#core/rules/nearness.testing';
import { ruleBook } from '#core/rules/profile/ruleBook';
import { ruleById, words } from '#core/rules/words';
import { describeWhere } from '#core/rules/where';
import type { CellValue } from '#core/values/CellValue';
import { cellName } from '#core/values/address';
import { isConstantFormula } from '#core/values/constantFormula';

/** A workbook drawn as text, and the cells in it that are marked as wrong, as `Plan!B3`. */
export interface Example { readonly snapshot: WorkbookSnapshot; readonly marked: readonly string[] }

/**
 * Sheets as tables of text, so that an example reads like the sheet and is a table in Markdown as well: `Blad *Plan*`
 * names the sheet that follows (`Plan` otherwise), `Blad *Plan*, beveiligd` one that is protected; `|` parts the cells,
 * the first row is the header. A number is a number, `'1200` is text, `=1200` a formula that gives 1200, `=600*2 -> 1200` that formula,
 * `·` a blank;
 * `←` and `↑` belong to the merged cell at their left or above; a row with a `~~struck~~` cell is hidden. `**x**` is a
 * cell with x that is marked as wrong, `**(leeg)**` a marked empty one.
 */
export function parseExample(text: string): Example {
  const sheets = new Map<string, ExampleSheet>();
  const marked: string[] = [];
  let sheet: ExampleSheet | undefined;
  for (const line of text.split('\n').map((each) => each.trim())) {
    const heading = /^Blad \*([^*]+)\*(, beveiligd)?/.exec(line);
    if (heading) sheets.set(heading[1]!, sheet = { name: heading[1]!, isProtected: heading[2] !== undefined, rows: [] });
    if (!line.includes('|') || /^[-|\s:]+$/.test(line)) continue;
    if (!sheet) sheets.set('Plan', sheet = { name: 'Plan', isProtected: false, rows: [] });
    const cells = line.replace(/^\||\|$/g, '').split('|').map((cell) => cell.trim());
    const { name, rows } = sheet;
    cells.forEach((cell, column) => { if (isMarked(cell)) marked.push(`${name}!${cellName(rows.length, column)}`); });
    rows.push(cells);
  }
  return { marked: marked.sort(), snapshot: { names: [], sheets: [...sheets.values()].map(sheetOf) } };
}

interface ExampleSheet { readonly name: string; readonly isProtected: boolean; readonly rows: string[][] }

function sheetOf({ name, isProtected, rows }: ExampleSheet): WorkbookSnapshot['sheets'][number] {
  const width = Math.max(...rows.map(({ length }) => length));
  const values = rows.map((row) => [...row.map(valueOf), ...Array.from({ length: width - row.length }, () => '')]);
  return { id: `{${name}}`, name, isVisible: true, top: 0, left: 0, tables: [], values, facts: { isProtected, ...factsOf(rows) } };
}

function factsOf(rows: readonly (readonly string[])[]): Omit<SheetFacts, 'isProtected'> {
  const places = rows.flatMap((row, top) => row.map((cell, left) => ({ cell, top, left })));
  const hidden = rows.flatMap((row, index) => (row.some((cell) => cell.includes('~~')) ? [index] : []));
  return {
    formulas: places.filter(({ cell }) => bare(cell).startsWith('=')).map(({ top, left }) => ({ top, left, rows: 1, columns: 1 })),
    constants: places.flatMap(({ cell, top, left }) => {
      const [formula, result] = bare(cell).split(' -> ');
      return result !== undefined && isConstantFormula(formula!) ? [{ row: top, column: left, formula: formula! }] : [];
    }),
    hiddenRows: hidden.filter((row) => !hidden.includes(row - 1)).map((first) => ({ first, last: hidden.find((row) => row >= first && !hidden.includes(row + 1))! })),
    merged: places.flatMap(({ cell, top, left }) => (cell === '←' ? [{ top, left: left - 1, rows: 1, columns: 2 }] : cell === '↑' ? [{ top: top - 1, left, rows: 2, columns: 1 }] : [])),
  };
}

function isMarked(cell: string): boolean {
  return /^\*\*.+\*\*$/.test(cell);
}

function bare(cell: string): string {
  return isMarked(cell) ? cell.slice(2, -2) : cell;
}

function valueOf(cell: string): CellValue {
  const text = bare(cell).replace(/^\(leeg\)$|^[←↑]$|~~/gu, '').replace(/·/gu, ' ').replace(/^=(.* -> )?/u, '');
  if (text.startsWith("'")) return text.slice(1);
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}

export function placesOf(plan: Plan, findings: readonly Finding[]): string[] {
  return findings.map(({ where }) => describeWhere(plan, where)).map(({ sheet, cell }) => `${sheet}!${cell}`).sort();
}

/** The plan of an example; a sheet `Vorig plan` is the version before it. */
export function planOf({ names, sheets }: WorkbookSnapshot): Plan {
  const before = sheets.filter(({ name }) => name === PREVIOUS);
  const plan = readPlan({ names, sheets: sheets.filter(({ name }) => name !== PREVIOUS) });
  return before.length > 0 ? { ...plan, previous: previousOf(readPlan({ names, sheets: before }).elements, 3) } : plan;
}

const PREVIOUS = 'Vorig plan';

export function findingsOf(text: string, rule: string): readonly Finding[] {
  return ownFindings(parseExample(text).snapshot, rule);
}

/** Of that rule alone, as the plan's scheme weighs it. */
function ownFindings(snapshot: WorkbookSnapshot, rule: string): readonly Finding[] {
  const plan = planOf(snapshot);
  // What is told of others' findings needs the others.
  const isOfOthers = OF_OTHERS.has(rule);
  return checkPlan(plan, ruleBook(plan.scheme).rules.filter(({ id }) => isOfOthers || id === rule)).filter((finding) => finding.rule === rule);
}

/** As the register has it: what was read travels, the cells do not. */
export function withoutCells({ cells: _cells, ...plan }: Plan): Plan {
  return plan;
}

/** What the rule's fixes would write, in the columns that they name: `clear: Afschrijvingstermijn 5 → ` */
export function offered(text: string, rule: string): readonly string[] {
  return findingsOf(text, rule).flatMap(({ fixes }) => fixes.map(({ id, edits }) => `${id}: ${edits.map(({ place, expected, value }) => `${place.header} ${String(expected)} → ${String(value)}`).join(', ')}`));
}

/** All that the rule says of an example, in Dutch; with plain blanks before amounts. */
export function said(text: string, rule: string): string {
  return findingsOf(text, rule).map((finding) => { const { message, why, todo, fixes } = words(finding, 'nl'); return [message, why, todo, ...fixes].join(' ').replace(/\u00a0/gu, ' '); }).join('\n');
}

/** Where the rule has findings must be where the example is marked, and no other rule complains of the same cell. */
export function expectMarkedOnly(text: string, rule: string): void {
  const { snapshot, marked } = parseExample(text);
  const plan = planOf(snapshot);
  const findings = checkPlan(plan);
  const own = findings.filter((finding) => finding.rule === rule);
  expect(placesOf(plan, own)).toEqual(marked);
  const fixesOf = offerFixes(plan, own);
  expectTrueFixes(snapshot, own.map((finding) => ({ ...finding, fixes: fixesOf(finding) })));
  expect(placesOf(plan, findings.filter((finding) => finding.rule !== rule)).filter((place) => marked.includes(place))).toEqual([]);
}

/** A near miss has at most three cells that are turned, or as many again that are not there. */
const NEAR = 6;

/** Cases of one rule: each that fires marks its cells, each near miss marks none. */
export function describeRule(rule: string, cases: { readonly fires: Readonly<Record<string, string>>; readonly silent: Readonly<Record<string, string>> }): void {
  describe(rule, () => {
    test.each(Object.entries(cases.fires))('finds %s', (_, text) => {
      expect(parseExample(text).marked.length).toBeGreaterThan(0);
      expectMarkedOnly(text, rule);
      const findings = findingsOf(text, rule);
      for (const finding of findings) expectWords(finding);
      for (const snapshot of withoutEachColumn(parseExample(text).snapshot, findings)) {
        expectTrueFixes(snapshot, ownFindings(snapshot, rule));
      }
    });
    test.each(Object.entries(cases.silent))('lets pass %s', (_, text) => {
      expect(parseExample(text).marked).toEqual([]);
      expectMarkedOnly(text, rule);
    });
    test('has three cases that fire and three near misses', () => {
      const [fires, silent] = [Object.values(cases.fires), Object.values(cases.silent)];
      expect(fires.length).toBeGreaterThanOrEqual(3);
      expect(silent.filter((miss) => fires.some((hit) => differenceOf(hit, miss) <= NEAR)).length).toBeGreaterThanOrEqual(3);
    });
  });
}

/** Whole sentences in both languages, that name the value and speak of nothing undefined. */
function expectWords(finding: Finding): void {
  for (const language of ['nl', 'en'] as const) {
    const { title, message, why, todo, fixes } = words(finding, language);
    expect(title).not.toMatch(/[.]$/);
    for (const sentence of [message, why, todo]) expect(sentence).toMatch(/^[A-Z0-9“].*[.?]$/);
    for (const fix of fixes) expect(fix).toMatch(/^[A-Z].{5,}/);
    expect([title, message, why, todo, ...fixes].join(' ')).not.toMatch(/undefined|null|NaN|\[object| {2}|““/);
    // A number is written as the language does.
    const value = String(finding.data.value ?? '');
    expect([value, value.replace(',', '.')].some((written) => message.includes(written))).toBe(true);
    const dictionary = ruleById(finding.rule)?.words[language].fixes ?? {};
    expect(Object.keys(dictionary)).toEqual(expect.arrayContaining(finding.fixes.map(({ id }) => id)));
  }
}
