import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PLANTERS } from '#workbench/generate/mistakes/planters';
import { textBook } from '#xlsx/book/textBook.testing';
import { writeXlsx } from '#xlsx/writeXlsx';
import { readPlanFrom } from '#actions/readPlanFrom';
import { checkPlan } from '#core/rules/checkPlan';
import { findingId } from '#core/rules/findingId';
import { isFloor } from '#core/rules/profile/floor';
import { profilePart } from '#core/rules/profile/keptProfile';
import { closeAll, generatedBook, openedBook } from '../actions/opened';
import { flatExport, PUBLISHED_SHAPE } from './flatExport';
import { run } from './run';

const folder = mkdtempSync(join(tmpdir(), 'doelboom-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const inFolder = (name: string) => join(folder, name);

test('a mistake of each kind that can be put in a file is found in the file, once, at its cell', async () => {
  const file = inFolder('alles.xlsx');
  const kinds = Object.keys(PLANTERS).length;
  const { out } = await run('generate', '--actions', '500', '--lines', '1500', '--years', '6', '--seed', '3', '--mistakes', String(kinds), file, '--json');
  const { mistakes } = JSON.parse(out) as { mistakes: { rule: string; sheet: string; cell: string }[] };
  const { findings } = JSON.parse((await run('check', file, '--json')).out) as { findings: typeof mistakes };
  const places = (list: typeof mistakes) => list.map(({ rule, sheet, cell }) => `${rule} ${sheet}!${cell}`).sort();
  expect(places(findings)).toEqual(places(mistakes));
  expect(new Set(mistakes.map(({ rule }) => rule)).size).toBe(kinds);
});

describe('a generated plan', () => {
  const file = inFolder('plan.xlsx');
  let planted: { rule: string; sheet: string; cell: string }[] = [];

  beforeAll(async () => {
    const { status, out } = await run('generate', '--actions', '60', '--lines', '150', '--years', '6', '--seed', '5', '--mistakes', '24', file, '--json');
    expect(status).toBe(0);
    planted = (JSON.parse(out) as { mistakes: typeof planted }).mistakes;
    expect(planted).toHaveLength(24);
  });

  test('check finds each mistake once, at its cell, and ends with 1', async () => {
    const { status, out, err } = await run('check', file, '--json');
    const { findings, counts } = JSON.parse(out) as { findings: typeof planted; counts: Record<string, number> };
    const places = (list: typeof planted) => list.map(({ rule, sheet, cell }) => `${rule} ${sheet}!${cell}`).sort();
    expect(places(findings)).toEqual(places(planted));
    expect((counts.error ?? 0) + (counts.warning ?? 0) + (counts.info ?? 0)).toBe(24);
    expect(status).toBe(1);
    expect(err).toBe('');
  });

  test('each finding has the members that tools rely on', async () => {
    const { out } = await run('check', file, '--json');
    const [finding] = (JSON.parse(out) as { findings: Record<string, unknown>[] }).findings;
    expect(Object.keys(finding ?? {})).toEqual(['rule', 'severity', 'sheet', 'cell', 'element', 'message']);
  });

  test('SARIF and CSV name the same findings', async () => {
    const sarif = JSON.parse((await run('check', file, '--sarif')).out) as { version: string; runs: { results: unknown[]; tool: { driver: { rules: unknown[] } } }[] };
    expect(sarif.version).toBe('2.1.0');
    expect(sarif.runs[0]?.results).toHaveLength(24);
    expect(sarif.runs[0]?.tool.driver.rules.length).toBeGreaterThanOrEqual(12);
    const { out } = await run('check', file, '--csv');
    expect(out.startsWith('\ufeffbestand;regel;ernst;blad;cel;element;melding;blijft staan\r\n')).toBe(true);
    expect(out.trimEnd().split('\r\n')).toHaveLength(25);
  });

  test('an earlier version is called by the name of its file', async () => {
    const [before, now] = [inFolder('vorig.xlsx'), inFolder('nu.xlsx')];
    for (const [path, title] of [[before, 'Zwembad renoveren'], [now, 'Digitaal loket']] as const) {
      const book = textBook(`
        # Plan
        Niveau | Code | Titel | Bovenliggende code
        BD | BD1 | Iedereen telt mee |
        AP | AP1 | Zorg | BD1
        AC | AC1 | ${title} | AP1
      `);
      writeFileSync(path, await writeXlsx(book));
    }
    expect((await run('check', now)).out).not.toContain('code-reused');
    const { out, status } = await run('check', now, '--previous', before);
    expect(out).toContain('nu.xlsx: Plan!B4 waarschuwing code-reused: In vorig.xlsx stond AC1 voor “Zwembad renoveren”, nu voor “Digitaal loket”.');
    expect(status).toBe(0);
    expect((await run('check', now, '--previous', inFolder('weg.xlsx'))).status).toBe(2);
  });

  test('several files at once: every finding names its file', async () => {
    const { out } = await run('check', file, file, '--json');
    const { findings } = JSON.parse(out) as { findings: { file: string }[] };
    expect(findings).toHaveLength(48);
    expect(new Set(findings.map((finding) => finding.file))).toEqual(new Set([file]));
  });

  test('the rows of every cut add up to the same total, as read gives it', async () => {
    const read = JSON.parse((await run('read', file, '--json')).out) as { means: { aard: string; richting: string; amounts: Record<string, number> }[] };
    const expected: Record<string, number> = {};
    for (const { aard, richting, amounts } of read.means) {
      const kind = richting === 'O' ? `${aard}-O` : aard;
      for (const [jaar, amount] of Object.entries(amounts)) expected[`${kind} ${jaar}`] = (expected[`${kind} ${jaar}`] ?? 0) + amount;
    }
    for (const cut of ['sd', 'od', 'hsd', 'programma', 'project', 'departement', 'dienst', 'kostenplaats', 'budgetplaats', 'beleidsnota']) {
      const { by, rows, total } = JSON.parse((await run('totals', file, '--by', cut, '--json')).out) as TotalsJson;
      expect(by).toBe(cut);
      expect(summed(rows.map(({ amounts }) => amounts))).toEqual(summed([total]));
      expect(summed([total])).toEqual(expected);
    }
  });

  test('without --json it is text for people', async () => {
    expect((await run('read', file)).out).toMatch(/\d+ elementen, 150 regels middelen, jaren 2026, /);
    expect((await run('totals', file, '--by', 'hsd')).out).toContain('totaal\tGD');
    expect((await run('check', file)).out).toContain('Plan!');
  });
});

interface TotalsJson { by: string; rows: { key: string; amounts: KindAmounts }[]; total: KindAmounts }
type KindAmounts = Record<string, Record<string, number>>;

function summed(all: KindAmounts[]): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const amounts of all) {
    for (const [kind, years] of Object.entries(amounts)) {
      for (const [jaar, amount] of Object.entries(years)) sums[`${kind} ${jaar}`] = (sums[`${kind} ${jaar}`] ?? 0) + amount;
    }
  }
  return sums;
}

describe.each([
  ['of the published shape', async () => { const file = inFolder('flat.xlsx'); writeFileSync(file, await writeXlsx(flatExport())); return { file, ...PUBLISHED_SHAPE }; }],
  ...(existsSync(publishedFile()) ? [['as Ghent published it', async () => ({
    file: publishedFile(), elements: { sd: 9, od: 20, actie: 17, project: 18 }, lines: 35,
    total: { 2026: 12790811600, 2027: 16220532300, 2028: 15443234000, 2029: 15693044700, 2030: 17088488200, 2031: 15689520000 },
  })]] as const : []),
] as const)('a flat export %s', (_name, prepare) => {
  test('is read as its tree, with totals to the cent, and true findings alone', async () => {
    const { file, elements, lines, total } = await prepare();
    const read = JSON.parse((await run('read', file, '--json')).out) as { elements: { level: string; code: string; parent: string | null }[]; means: unknown[] };
    const levels: Record<string, number> = {};
    for (const { level } of read.elements) levels[level] = (levels[level] ?? 0) + 1;
    expect(levels).toEqual(elements);
    expect(read.means).toHaveLength(lines);
    expect(read.elements.filter(({ level, parent }) => level !== 'sd' && parent === null)).toEqual([]);
    const { total: sums } = JSON.parse((await run('totals', file, '--by', 'od', '--json')).out) as TotalsJson;
    expect(sums).toEqual({ onbekend: total });
    const { findings } = JSON.parse((await run('check', file, '--json')).out) as { findings: { rule: string }[] };
    expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(['kostenplaats-missing', 'sd-without-hsd']));
    // One for the column that is missing.
    expect(findings).toHaveLength(1 + (elements.sd ?? 0));
  });

  test('brought into the template\'s sheets it is the same plan', async () => {
    const { file } = await prepare();
    const out = inFolder('overgenomen.xlsx');
    expect((await run('structure', file, '--template', '-o', out)).status).toBe(0);
    for (const cut of ['sd', 'od']) {
      const [before, after] = [await run('totals', file, '--by', cut, '--json'), await run('totals', out, '--by', cut, '--json')];
      expect(JSON.parse(after.out)).toEqual(JSON.parse(before.out));
    }
  });
});

function publishedFile(): string {
  return join(__dirname, '..', '..', '..', '..', 'shared', 'data', 'gent-2026-2031.xlsx');
}

test.each(['read', 'check', 'totals', 'structure', 'lists', 'template', 'generate'])('%s --help says how it is asked, and does nothing', async (verb) => {
  for (const word of ['--help', '-h']) expect(await run(verb, word)).toEqual({ status: 0, out: expect.stringMatching(new RegExp(`^doelboom ${verb} .+\n$`)), err: '' });
});

describe('misuse is one line on the error stream and status 2', () => {
  test.each([
    ['no verb', []], ['an unknown verb', ['fly']], ['no file', ['read']], ['a missing file', ['read', inFolder('none.xlsx')]],
    ['a folder', ['check', folder]], ['an unknown option', ['read', 'a.xlsx', '--jsn']], ['no cut', ['totals', 'a.xlsx']],
    ['an unknown cut', ['totals', 'a.xlsx', '--by', 'moon']], ['a number that is none', ['generate', '--actions', 'many', inFolder('a.xlsx')]],
  ])('%s', async (_name, args) => {
    const { status, out, err } = await run(...args);
    expect(status).toBe(2);
    expect(out).toBe('');
    if (args.length > 0) expect(err.trimEnd().split('\n')).toHaveLength(1);
  });

  test('a file that is no workbook, and a workbook without a plan', async () => {
    const text = inFolder('text.xlsx');
    writeFileSync(text, 'geen werkmap');
    expect(await run('read', text)).toMatchObject({ status: 2, out: '', err: expect.stringContaining('text.xlsx') });
    const cut = inFolder('cut.xlsx');
    writeFileSync(cut, (await writeXlsx(flatExport())).subarray(0, 900));
    expect(await run('check', cut, '--json')).toMatchObject({ status: 2, out: '' });
    const empty = inFolder('empty.xlsx');
    const book = flatExport();
    for (const sheet of book.sheets) sheet.cells = [[{ v: 'boodschappen' }], [{ v: 'melk' }]];
    writeFileSync(empty, await writeXlsx(book));
    expect(await run('read', empty)).toMatchObject({ status: 2, err: expect.stringContaining('no plan found') });
  });
});


test('check judges by the workbook\'s own profile: what is left as it is stands apart, and decides no exit status', async () => {
  const book = generatedBook({ mistakes: 24 });
  const plain = inFolder('zonder.xlsx');
  writeFileSync(plain, await writeXlsx(book));
  type Told = { rule: string; severity: string; sheet: string; cell: string; waived?: { reason: string } };
  const before = JSON.parse((await run('check', plain, '--json')).out) as { findings: Told[]; counts: { error: number } };
  const opened = await openedBook(book);
  const read = await readPlanFrom(opened.workbook);
  if (!read.ok) throw new Error(read.refusal.code);
  const [soft] = checkPlan(read.value.plan).filter(({ rule, severity }) => severity === 'error' && !isFloor(rule));
  const part = profilePart({ weights: { 'horizon-unusual': 'off' }, waivers: [{ finding: findingId(soft!), reason: 'afgesproken', by: 'An Claes', until: '2099-12-31', at: '2026-11-26' }] });
  if (!part.ok) throw new Error(part.refusal.code);
  book.customXmlParts.push({ id: '{7}', xml: part.value });
  const file = inFolder('met-profiel.xlsx');
  writeFileSync(file, await writeXlsx(book));
  const after = JSON.parse((await run('check', file, '--json')).out) as typeof before;
  expect(after.counts.error).toBe(before.counts.error - 1);
  expect(after.findings.filter(({ waived }) => waived)).toMatchObject([{ rule: soft!.rule, waived: { reason: 'afgesproken', by: 'An Claes', until: '2099-12-31' } }]);
  expect((await run('check', file)).out).toMatch(/blijft staan tot 2099-12-31 \(afgesproken, An Claes\)[\s\S]*; 1 blijven staan/);
  expect(JSON.parse((await run('check', file, '--sarif')).out).runs[0].results.at(-1).suppressions).toHaveLength(1);
  closeAll();
});
