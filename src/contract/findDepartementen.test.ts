import { buildPlan } from '#core/plan/buildPlan.testing';
import { findDepartementen } from './findDepartementen';

test('each once, however it is written, and not those of lists', () => {
  const plan = buildPlan({ elements: [
    { code: 'SD1', level: 'sd', departement: 'Stafdiensten' }, { code: 'SD2', level: 'sd', departement: ' stafdiensten' },
    { code: 'SD3', level: 'sd', departement: 'Cultuur' }, { code: 'OD1', level: 'od' }, { code: 'P1', level: 'project', departement: 'Milieu' },
  ] });
  expect(findDepartementen(plan)).toEqual(['Cultuur', 'Stafdiensten']);
});
