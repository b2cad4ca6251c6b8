import { bbc } from '#core/scheme/bbc';
import { grid, workbook } from '#core/read/grid.testing';
import { outline } from '#core/read/describePlan.testing';
import { readPlan } from '#core/read/readPlan';
import { recognise } from '#core/layout/recognise';
import { runSteps } from '#core/values/steps';
import { readPlanSteps } from '#core/read/readPlan';
import { SCHEMES } from '#core/scheme/schemes';
import { readScheme } from './readScheme';

const own = { ...bbc, id: 'eigen', name: 'Eigen', levels: bbc.levels.map((level, i) => ({ ...level, codePatterns: [`^${'XYZ'[i]}\\d+$`] })) };

test('a scheme given as JSON is read, and recognises a workbook in its own codes', () => {
  const read = readScheme(JSON.stringify(own));
  if (!read.ok) throw new Error(JSON.stringify(read.refusal));
  const schemes = [...SCHEMES, read.value];
  const snapshot = workbook([grid('Code | Titel\nX1 | a\nY1 | b\nZ1 | c')]);
  const layout = recognise(snapshot, { schemes });
  expect(layout.schemeId).toBe('eigen');
  expect(outline(runSteps(readPlanSteps(snapshot, layout, schemes)))).toEqual(['sd X1 a', '  od Y1 b', '    actie Z1 c']);
  expect(readPlan(snapshot).elements).toEqual([]);
});

test('codes within the number of the parent, and of letters, may be asked for', () => {
  const coded = { ...own, levels: own.levels.map((level, i) => ({ ...level, code: [{ prefix: '', isWithin: 'nothing', width: 1, tail: '', letters: 'upper' }, { prefix: 'Y ', isWithin: 'number', joint: '.', width: 1, tail: '' }, level.code][i] })) };
  expect(readScheme(JSON.stringify(coded))).toMatchObject({ ok: true, value: { levels: [{ code: { letters: 'upper' } }, { code: { isWithin: 'number', joint: '.' } }, {}] } });
});

const [top, ...lower] = own.levels;

test.each<[string, unknown, string]>([
  ['no JSON', '{', ''], ['another shape', [], 'id'], ['no levels', { ...own, levels: [] }, 'levels'], ['an id with blanks', { ...own, id: 'Mijn stad' }, 'id'], ['an id of ours', { ...own, id: 'bbc' }, 'id'],
  ['a member too many', { ...own, kleur: 'rood' }, 'kleur'], ['a pattern that is none', { ...own, levels: [{ ...top, codePatterns: ['('] }, ...lower] }, 'levels.0.codePatterns.0'],
  ['a parent that is not above', { ...own, levels: [{ ...top, parents: ['od'] }, ...lower] }, 'levels.0.parents'], ['a level twice', { ...own, levels: [top, top] }, 'levels.1.id'],
  ['no level with means', { ...own, levels: [top] }, 'levels'],
])('%s is refused, with its place', (_, scheme, place) => {
  const read = readScheme(typeof scheme === 'string' ? scheme : JSON.stringify(scheme));
  expect(read).toEqual({ ok: false, refusal: { code: 'scheme-malformed', data: { place, problem: expect.any(String) as string } } });
});
