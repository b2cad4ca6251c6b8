import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { textBook } from '#xlsx/book/textBook.testing';
import { writeXlsx } from '#xlsx/writeXlsx';
import { run } from './run';

const folder = mkdtempSync(join(tmpdir(), 'doelboom-planners-'));
const file = join(folder, 'plan.xlsx');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function json(...args: string[]): Promise<unknown> {
  const { out, err } = await run(...args, '--json');
  expect(err).toBe('');
  return JSON.parse(out);
}

const PLAN = `
  # Ons plan op B3
  Soort | Code | Naam | Hangt onder | HSD | Programma | Project | Departement | Eigen kolom
  SD | SD1 | Wonen | | HSD1; HSD2 | | | Wonen | x
  OD | OD1 | Huren | SD1
  Actie | AC1 | Premie | od 1 | | P1 | PR1
  Iets | X1 | Zonder niveau | OD1
  # Middelen
  Code actie | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027 | Realisatie 2024
  AC1 | 105010 | '00123 | GD | | 0.1 | '1.200,50 | 9
  AC1 | 105010 | | GD | | 0.2 | -2 | 9
  ac1 | 105010 | | GD | Ontvangst | 5 | | 9
  AC1 | 105010 | | BD | U | 68.67999999999 | |
  AC1 | 105010 | | BD | O | 1 | |
  AC1 | 105010 | | VTE | | 8.5 | 0.25 |
  AC1 | 105010 | | | | 12.345 | |
  GBB-CBS | 105010 | | iets | | 7 | |
`;

describe('a workbook as planners have it', () => {
  beforeAll(async () => { writeFileSync(file, await writeXlsx(textBook(PLAN))); });

  test('read gives exactly the members that are promised', async () => {
    const read = await json('read', file) as { layout: unknown[]; elements: unknown[]; means: unknown[]; findings: unknown[] };
    expect(Object.keys(read)).toEqual(['layout', 'elements', 'means', 'findings']);
    expect(read.layout[0]).toEqual({ sheet: 'Ons plan', kind: 'plan', headerRow: 3, columns: {
      Soort: 'niveau', Code: 'code', Naam: 'title', 'Hangt onder': 'parent', HSD: 'hsd', Programma: 'programma', Project: 'project', Departement: 'departement',
    } });
    expect(read.elements).toEqual([
      { code: 'SD1', level: 'sd', title: 'Wonen', parent: 'HSD1', sheet: 'Ons plan', row: 4, hsd: ['HSD1', 'HSD2'], programma: null, project: null, departement: 'Wonen' },
      { code: 'OD1', level: 'od', title: 'Huren', parent: 'SD1', sheet: 'Ons plan', row: 5, hsd: ['HSD1', 'HSD2'], programma: null, project: null, departement: 'Wonen' },
      { code: 'AC1', level: 'actie', title: 'Premie', parent: 'od 1', sheet: 'Ons plan', row: 6, hsd: ['HSD1', 'HSD2'], programma: 'P1', project: 'PR1', departement: 'Wonen' },
      { code: 'X1', level: null, title: 'Zonder niveau', parent: 'OD1', sheet: 'Ons plan', row: 7, hsd: ['HSD1', 'HSD2'], programma: null, project: null, departement: 'Wonen' },
    ]);
    expect(read.means).toHaveLength(8);
    expect(read.means[0]).toEqual({ element: 'AC1', kostenplaats: '105010', budgetplaats: '00123', aard: 'GD', richting: 'U', amounts: { 2026: 10, 2027: 0 }, sheet: 'Middelen', row: 2 });
    expect(read.means.slice(5)).toMatchObject([{ aard: 'VTE', amounts: { 2026: 850, 2027: 25 } }, { aard: null, amounts: { 2026: 1235 } }, { element: 'GBB-CBS', aard: null, richting: 'U' }]);
  });

  test('check names what is wrong, and what reading left out or rounded', async () => {
    const { findings, counts } = await json('check', file) as { findings: { rule: string; severity: string; sheet: string; cell: string; element: string | null }[]; counts: object };
    expect(findings.map(({ rule, severity, sheet, cell, element }) => [rule, severity, sheet, cell, element])).toEqual([
      ['amount-is-text', 'error', 'Middelen', 'G2', 'AC1'],
      ['amount-negative', 'warning', 'Middelen', 'G3', 'AC1'],
      ['amount-below-cent', 'info', 'Middelen', 'F8', 'AC1'],
      ['column-not-read', 'info', 'Middelen', 'H1', null],
    ]);
    expect(counts).toEqual({ error: 1, warning: 1, info: 2 });
    expect((await run('check', file)).status).toBe(1);
  });

  test('totals part kinds, set receipts apart, and are exact', async () => {
    const kinds = {
      GD: { 2026: 30, 2027: -200 }, BD: { 2026: 6868, 2027: 0 }, VTE: { 2026: 850, 2027: 25 }, 'GD-O': { 2026: 500, 2027: 0 }, 'BD-O': { 2026: 100, 2027: 0 },
    };
    expect(await json('totals', file, '--by', 'sd')).toEqual({
      by: 'sd',
      rows: [{ key: 'SD1', amounts: { ...kinds, onbekend: { 2026: 1235, 2027: 0 } } }, { key: '', amounts: { onbekend: { 2026: 700, 2027: 0 } } }],
      total: { ...kinds, onbekend: { 2026: 1935, 2027: 0 } },
    });
    expect(await json('totals', file, '--by', 'hsd')).toMatchObject({ rows: [{ key: 'HSD1 + HSD2' }, { key: '' }] });
  });

  test('SARIF declares the rule of every result', async () => {
    const { runs: [run0] } = JSON.parse((await run('check', file, '--sarif')).out) as { runs: { tool: { driver: { rules: { id: string }[] } }; results: { ruleId: string }[] }[] };
    const declared = run0?.tool.driver.rules.map(({ id }) => id);
    for (const { ruleId } of run0?.results ?? []) expect(declared).toContain(ruleId);
    expect(run0?.results).toHaveLength(4);
  });

  test('a sheet that is not read is named in the text', async () => {
    const book = textBook(`${PLAN}
# Leeswijzer
Lees dit`);
    writeFileSync(file, await writeXlsx(book));
    expect((await run('read', file)).out).toContain('Bladen die niet gelezen zijn: Leeswijzer');
  });
});

test('merged cells are told, from the file, and what they have emptied is not told again', async () => {
  const merged = join(folder, 'samen.xlsx');
  writeFileSync(merged, await writeXlsx(textBook(`
    # Plan
    Niveau | Code | Titel | Bovenliggende code
    OD | OD1 | Huren |
    Activiteit | AV1 | Premie | OD1
    Activiteit | AV2 | Loket | OD1
    # Middelen
    Code actie | Kostenplaats | Aard | 2026
    AV1 | K1 | GD | 5
    AV2 | | GD | 6
    samen B2:B3
  `)));
  const { out } = await run('check', merged);
  expect(out).toBe(`${merged}: Middelen!B2 waarschuwing merged-cells-in-plan: De cellen B2:B3 zijn samengevoegd, in de kolom “Kostenplaats”.\n${merged}: 0 fouten, 1 waarschuwingen, 0 tips\n`);
});
