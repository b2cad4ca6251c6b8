import fc from 'fast-check';
import { readPlan } from '#core/read/readPlan';
import { RULES } from '#core/rules/rules';
import { generatePlan } from './generatePlan';
import { generateSnapshot } from './generateSnapshot';
import type { GenerateOptions } from './GenerateOptions';
import { foundPlaces, plantedPlaces } from './mistakes/places.testing';
import { PLANTERS, UNPLANTED } from './mistakes/planters';

const options = (given: Partial<GenerateOptions>): GenerateOptions => ({ actions: 100, lines: 300, years: 6, seed: 1, mistakes: 0, ...given });

function made(given: Partial<GenerateOptions>) {
  const result = generateSnapshot(options(given));
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
}

test('the same options give the same plan, another seed another', () => {
  expect(generatePlan(options({ mistakes: 24 }))).toEqual(generatePlan(options({ mistakes: 24 })));
  expect(generatePlan(options({ seed: 2 }))).not.toEqual(generatePlan(options({})));
});

test('it has as many actions, lines and years as were asked, and SDs and ODs as the sample has', () => {
  const plan = readPlan(made({ actions: 2000, lines: 5000, years: 3 }).snapshot);
  const ofLevel = (...levels: string[]): number => plan.elements.filter(({ level, isListed }) => !isListed && levels.includes(level)).length;
  expect([ofLevel('actie', 'activiteit'), plan.means.count, plan.years]).toEqual([2000, 5000, [2026, 2027, 2028]]);
  expect(ofLevel('sd')).toBe(247);
  expect(ofLevel('od')).toBe(608);
  expect(plan.elements.filter(({ projectCode }) => projectCode !== '').length).toBeGreaterThan(500);
});

test('the years may begin elsewhere', () => {
  expect(readPlan(made({ years: 2, firstYear: 2014 }).snapshot).years).toEqual([2014, 2015]);
});

test('every rule of the product has a maker of mistakes, or a reason why it has none', () => {
  expect([...Object.keys(PLANTERS), ...Object.keys(UNPLANTED)].sort()).toEqual(RULES.map(({ id }) => id).sort());
});

test('mistakes are dealt out over the rules', () => {
  const makers = Object.keys(PLANTERS);
  const { mistakes } = made({ actions: 3000, lines: 9000, mistakes: makers.length * 3 });
  for (const id of makers) expect([id, mistakes.filter(({ rule }) => rule === id).length]).toEqual([id, 3]);
});

test('a plan without mistakes gives no finding, one with mistakes exactly those, of any size', () => {
  // With fewer lines than actions (but not none), some actions have none: that is a finding that nobody put in.
  const size = fc.record({
    actions: fc.integer({ min: 1, max: 400 }), lines: fc.oneof({ weight: 5, arbitrary: fc.integer({ min: 400, max: 1500 }) }, fc.constant(0)), years: fc.integer({ min: 1, max: 8 }),
    seed: fc.nat(), mistakes: fc.integer({ min: 0, max: 100 }),
  });
  fc.assert(fc.property(size, (given) => {
    const result = generateSnapshot(given);
    if (!result.ok) {
      expect(result.refusal.code).toBe('too-many-mistakes');
      return;
    }
    expect(foundPlaces(readPlan(result.value.snapshot))).toEqual(plantedPlaces(result.value.mistakes));
    expect(result.value.mistakes).toHaveLength(given.mistakes);
  }), { numRuns: 40 });
});

test('a plan too small for its mistakes is refused, with how many it can hold', () => {
  const result = generatePlan(options({ actions: 3, lines: 3, mistakes: 500 }));
  expect(result).toMatchObject({ ok: false, refusal: { code: 'too-many-mistakes', data: { asked: 500 } } });
});

test.each([
  ['actions', 0], ['actions', 1.5], ['lines', -1], ['years', 0], ['years', 21], ['mistakes', NaN],
])('%s of %p is refused', (option, value) => {
  expect(generatePlan(options({ [option]: value }))).toMatchObject({ ok: false, refusal: { code: 'not-a-count', data: { option } } });
});

test('more rows than a sheet of Excel has are refused, before anything is made', () => {
  expect(generatePlan(options({ lines: 1_048_576 }))).toMatchObject({ refusal: { code: 'too-many-rows', data: { sheet: 'Middelen', most: 1_048_575 } } });
  expect(generatePlan(options({ actions: 900_000 }))).toMatchObject({ refusal: { code: 'too-many-rows', data: { sheet: 'Plan' } } });
});
