import { checkPlan, judgePlan } from '#core/rules/checkPlan';
import { describeRule, findingsOf, offered, parseExample, planOf, said } from '#core/rules/example.testing';
import { ruleBook } from '#core/rules/profile/ruleBook';
import { words } from '#core/rules/words';

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
    'a row beside one of an unknown action': means('AC1 | K1 | GD | 10 | 10 |', '**AC2** | K1 | GD | 5 | |', 'AC9 | K2 | GD | | | 20', 'AC2 | K2 | GD | | | 20'),
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
  // In all the years of that action, up to its last.
  for (const text of [MOVED, MOVED.replace('5 | |', '| 5 |')]) expect(offered(text, 'means-of-other-element')).toEqual(['replace: Code actie AC2 → AC1']);
});

test.each([
  ['another dienst', PLAN.replace('Onthaal | Musea', 'Onthaal | Archief')],
  ['other years', PLAN.replace('2026 | 2027', '2027 | 2027')],
])('an action of %s is not offered', (_, plan) => {
  expect(offered(MOVED.replace(PLAN, plan), 'means-of-other-element')).toEqual([]);
});

test('it asks in either language whether that action was meant, where there is one', () => {
  const asked = (text: string): boolean[] => findingsOf(text, 'means-of-other-element').flatMap((finding) => [/Bedoelde u AC1 “Onthaal”, in de rij ernaast\?/u.test(words(finding, 'nl').message), /Did you mean AC1 “Onthaal”, in the row beside it\?/u.test(words(finding, 'en').message)]);
  expect([asked(MOVED), asked(MOVED.replace('Onthaal | Musea', 'Onthaal | Archief'))]).toEqual([[true, true], [false, false]]);
});

/** What is told of rows, diensten and years, by rule. */
const rulesOf = (text: string): string[] => checkPlan(planOf(parseExample(text).snapshot)).map(({ rule }) => rule).filter((rule) => /^means-of|outside|^dienst|-of-other-dienst|exceeded/u.test(rule));

test('where the dienst of the action is what is wrong, the row is told by its years alone', () => {
  const text = MOVED.replace('Dienst | Van', 'Dienst | Departement | Van').replace('Musea | 2026', 'Musea | Cultuur | 2026').replace('Sport | 2028', 'Sport | Cultuur | 2028');
  expect(rulesOf(`${text}\nBlad *Departementen en diensten*\nDepartement | Dienst\nCultuur | Musea\nVrije tijd | Sport`).sort()).toEqual(['amount-outside-period', 'dienst-of-other-departement']);
});

test('a budget that two rows exceed, one on the wrong kostenplaats and one in the wrong year', () => {
  const text = means('AC1 | K1 | GD | 10 | 10 |', 'AC2 | K1 | GD | | | 5', 'AC2 | K2 | GD | | 20 |').replace('Aard |', 'Aard | Budgetplaats |').replace(/GD/gu, 'GD | B1');
  expect(rulesOf(`${text}\nBlad *Budgetplaatsen*\nCode | Naam | Soort | 2026 | 2027 | 2028\nB1 | Huur | GD | 60 | 15 | 60`).sort()).toEqual(['amount-outside-period', 'kostenplaats-of-other-dienst']);
});

test('a row of which the years are left as they are is told by its kostenplaats alone', () => {
  const plan = planOf(parseExample(MOVED).snapshot);
  const waiver = { finding: '', reason: 'blijft zo', by: 'An', until: '2026-12-31', at: '2026-11-26' };
  const { findings, waived } = judgePlan(plan, { rules: ruleBook(plan.scheme).rules, waiverOf: ({ rule }) => (rule === 'amount-outside-period' ? waiver : undefined) });
  expect([findings, waived].map((all) => all.map(({ rule }) => rule).filter((rule) => /^means-of|outside|-of-other-dienst/u.test(rule)))).toEqual([['kostenplaats-of-other-dienst'], ['amount-outside-period']]);
});
