import fc from 'fast-check';
import type { Person } from '#contract/answers';
import { canRead, canSubmitFor, visibleTo } from './rights';

const person = (departementen: string[], role: Person['role'] = 'coordinator'): Person => ({ id: 'x', name: 'X', role, departementen });
const names = fc.array(fc.constantFrom('Cultuur', 'Stafdiensten', 'Brandweer', 'Werk en Economie'), { maxLength: 4 });

test.each<[string[], string[], boolean]>([
  [['Cultuur'], ['Cultuur'], true],
  [['Cultuur'], ['cultuur '], true],
  [['Cultuur'], ['Cultuur', 'Brandweer'], false],
  [['Cultuur'], [], false],
  [['Cultuur'], ['Cultuur en Sport'], false],
  [[], ['Cultuur', 'Brandweer'], true],
  [[], [], true],
])('who acts for %p submits for %p: %p', (own, plan, expected) => {
  expect(canSubmitFor(person(own), plan)).toBe(expected);
});

test('who may submit for a plan may read it, and nobody outside sees it in a list that they may not read', () => {
  fc.assert(fc.property(names, names, (own, plan) => {
    if (canSubmitFor(person(own), plan)) expect(canRead(person(own), plan)).toBe(true);
    const visible = visibleTo(person(own));
    expect(canRead(person(own), plan)).toBe(visible === undefined || plan.some((each) => visible.includes(each)));
  }));
});

test('finance reads everything', () => {
  expect(canRead(person(['Cultuur'], 'finance'), ['Brandweer'])).toBe(true);
  expect(visibleTo(person(['Cultuur'], 'finance'))).toBeUndefined();
});
