import { checkPlan } from '#core/rules/checkPlan';
import { describeRule, offered, parseExample, planOf, said } from '#core/rules/example.testing';

const PLAN = `
  Niveau | Code | Titel | Dienst | Van | Tot
  Actie | AC1 | Onthaal | Musea | 2026 | 2027
  Actie | AC2 | Zwemlessen | Sport | 2028 | 2028`;
const KOSTENPLAATSEN = `
  Blad *Kostenplaatsen*
  Code | Naam | Dienst
  K1 | Balie | Musea
  K2 | Zwembad | Sport`;

/** The plan with these rows of means; what is not said of a year is empty. */
const means = (...rows: readonly string[]): string => `${PLAN}\nBlad *Middelen*\nCode actie | Kostenplaats | Aard | 2026 | 2027 | 2028\n${rows.join('\n')}${KOSTENPLAATSEN}`;

const MOVED = means('AC1 | K1 | GD | 10 | 10 |', '**AC2** | K1 | GD | 5 | |', 'AC2 | K2 | GD | | | 20');

describeRule('means-of-other-element', {
  fires: {
    'a row that came to stand under the next action': MOVED,
    'a row of people with more than one year outside': means('AC1 | K1 | GD | 10 | 10 |', '**AC2** | K1 | VTE | 1 | 1 |', 'AC2 | K2 | GD | | | 20'),
    'a row far from those of its action': means('AC2 | K2 | GD | | | 20', '**AC1** | K2 | GD | | | 7', 'AC2 | K2 | GD | | | 9', 'AC1 | K1 | GD | 10 | 10 |'),
  },
  silent: {
    'a row on the kostenplaats of another dienst, in its years': means('AC1 | K1 | GD | 10 | 10 |', 'AC2 | K1 | GD | | | 5', 'AC2 | K2 | GD | | | 20'),
    'an amount outside the period, on its own kostenplaats': means('AC1 | K1 | GD | 10 | 10 |', 'AC2 | K2 | GD | 5 | |', 'AC2 | K2 | GD | | | 20'),
    'all rows of an action': means('AC1 | K1 | GD | 10 | 10 |', 'AC2 | K1 | GD | 5 | |'),
    'the kostenplaats of one row and the year of another': means('AC1 | K1 | GD | 10 | 10 |', 'AC2 | K1 | GD | | | 5', 'AC2 | K2 | GD | 20 | |'),
    'two rows on the kostenplaats of another dienst': means('AC1 | K1 | GD | 10 | 10 |', 'AC2 | K1 | GD | 5 | |', 'AC2 | K1 | GD | | | 5', 'AC2 | K2 | GD | | | 20'),
    'two rows with amounts outside the period': means('AC1 | K1 | GD | 10 | 10 |', 'AC2 | K1 | GD | 5 | |', 'AC2 | K2 | GD | 5 | |', 'AC2 | K2 | GD | | | 20'),
  },
});

test('both of its reasons are told once, and the action beside it is offered where the row goes with that', () => {
  expect(checkPlan(planOf(parseExample(MOVED).snapshot)).map(({ rule }) => rule).filter((rule) => /means|period|dienst/u.test(rule))).toEqual(['means-of-other-element']);
  expect(said(MOVED, 'means-of-other-element')).toContain('Deze rij staat bij AC2 “Zwemlessen”, maar past er niet bij: kostenplaats K1 “Balie” is van Musea, niet van Sport, en 2026 valt buiten 2028. Bedoelde u AC1 “Onthaal”, in de rij ernaast?');
  expect(offered(MOVED, 'means-of-other-element')).toEqual(['replace: Code actie AC2 → AC1']);
});

test.each([
  ['another dienst', PLAN.replace('Onthaal | Musea', 'Onthaal | Archief')],
  ['other years', PLAN.replace('2026 | 2027', '2027 | 2027')],
])('an action of %s is not offered', (_, plan) => {
  expect(offered(MOVED.replace(PLAN, plan), 'means-of-other-element')).toEqual([]);
});
