import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { recogniseWithReasons } from '#core/layout/recognise';
import { layoutPart } from '#core/layout/memory/rememberedLayout';
import { storeLayout } from '#core/layout/memory/storeLayout';
import { grid, workbook } from '#core/read/grid.testing';
import { bbc } from '#core/scheme/bbc';
import { textBook } from '#xlsx/book/textBook.testing';
import { writeXlsx } from '#xlsx/writeXlsx';
import { run } from './run';

const folder = mkdtempSync(join(tmpdir(), 'doelboom-schema-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const inFolder = (name: string) => join(folder, name);

const OWN = { ...bbc, id: 'onze-stad', name: 'Onze stad', levels: bbc.levels.map((level, i) => ({ ...level, codePatterns: [`^${'XYZ'[i]}\\d+$`] })) };
const PLAN = '# Plan\nCode | Titel | GD 2026\nX1 | Wonen |\nY1 | Huren |\nZ1 | Premie | 5\nZ2 | Loket | 7.5';
const [plan, scheme, kept] = ['plan.xlsx', 'schema.json', 'onthouden.xlsx'].map(inFolder) as [string, string, string];

beforeAll(async () => {
  const book = textBook(PLAN);
  writeFileSync(plan, await writeXlsx(book));
  writeFileSync(scheme, JSON.stringify(OWN));
  const snapshot = workbook([grid('Code | Niveau | Titel\nX1 | SD | Wonen', { name: 'Plan' })]);
  const part = layoutPart({ ...storeLayout(recogniseWithReasons(snapshot), snapshot), schemeId: 'onze-stad', sheets: [] });
  if (!part.ok) throw new Error(part.refusal.code);
  writeFileSync(kept, await writeXlsx({ ...book, customXmlParts: [{ id: '{0F1E2D3C-0000-0000-0000-000000000001}', xml: part.value }] }));
});

test('check, totals and structure read by the scheme that is given', async () => {
  const checked = JSON.parse((await run('check', plan, '--scheme', scheme, '--json')).out) as { findings: { rule: string; element: string }[] };
  expect(checked.findings.filter(({ rule }) => rule.startsWith('level-'))).toEqual([]);
  // Its lowest level bears means, which want a cost centre.
  expect(checked.findings.some(({ rule }) => rule === 'kostenplaats-missing')).toBe(true);
  expect(JSON.parse((await run('totals', plan, '--by', 'sd', '--scheme', scheme, '--json')).out)).toMatchObject({ by: 'sd', total: { GD: { 2026: 1250 } }, rows: [{ key: 'X1' }] });
  const made = inFolder('sjabloon.xlsx');
  expect(await run('structure', plan, '--template', '-o', made, '--scheme', scheme)).toMatchObject({ status: 0, out: `${made}: 4 elementen en 2 regels middelen uit ${plan}\n` });
  const back = JSON.parse((await run('read', made, '--scheme', scheme, '--json')).out) as { elements: { code: string; parent: string | null }[] };
  expect(back.elements.map(({ code, parent }) => [code, parent])).toEqual([['X1', null], ['Y1', 'X1'], ['Z1', 'Y1'], ['Z2', 'Y1']]);
});

const VERBS: readonly (readonly [string, ...string[]])[] = [['check'], ['totals', '--by', 'sd'], ['structure', '--template', '-o', inFolder('nooit.xlsx')], ['read']];

describe.each(VERBS)('%s', (verb, ...rest) => {
  test.each([
    ['that is no JSON', '{', 'this is no scheme'],
    ['with an unknown field', JSON.stringify({ ...OWN, kleur: 'rood' }), 'this is no scheme (kleur: '],
    ['under a name of ours', JSON.stringify({ ...OWN, id: 'bbc' }), 'this is no scheme (id: "bbc" is a scheme of Doelboom\'s own)'],
  ])('a scheme %s is refused in one line', async (_, text, words) => {
    writeFileSync(inFolder('fout.json'), text);
    const { status, out, err } = await run(verb, plan, ...rest, '--scheme', inFolder('fout.json'));
    expect([status, out, err.trimEnd().split('\n').length]).toEqual([2, '', 1]);
    expect(err).toContain(`fout.json: ${words}`);
  });

  test('a layout that is kept in the workbook asks for its scheme', async () => {
    const asked = await run(verb, kept, ...rest);
    expect([asked.status, asked.out]).toEqual([2, '']);
    expect(asked.err).toContain('follows the scheme "onze-stad"; give that scheme with --scheme FILE.json');
    expect((await run(verb, kept, ...rest, '--scheme', scheme)).status).toBeLessThan(2);
  });

  test('a scheme that is not there is named', async () => {
    expect((await run(verb, plan, ...rest, '--scheme', inFolder('weg.json'))).err).toContain('weg.json: there is no such file');
  });
});
