import type { Missing } from '#core/rules/MissedCodes';
import { foundBy } from '#core/rules/checkPlan';
import { parseExample, planOf } from '#core/rules/example.testing';
import { missedCode } from '#core/rules/missedCode';
import { NearCauses } from '#core/rules/NearCauses';
import { createPlanLinks } from '#core/rules/PlanLinks';
import { RULES } from '#core/rules/rules';

/** Each departement that rows miss, with what the list should have said: the departement itself, or that of a dienst. */
function causes(rows: readonly string[], list: readonly string[] = LIST, more = ''): string[] {
  const plan = planOf(parseExample(`Niveau | Code | Titel | Departement | Dienst\n${rows.join('\n')}\nBlad *Departementen en diensten*\nDepartement | Dienst\n${list.join('\n')}\n${more}`).snapshot);
  const near = new NearCauses(plan, createPlanLinks(plan));
  const missing = new Map<string, Missing>();
  for (const finding of foundBy(plan, RULES)) {
    const missed = missedCode(finding);
    if (missed?.named === 'departementen') missing.set(missed.key, { ...missed, users: new Set([...missing.get(missed.key)?.users ?? [], finding]) });
  }
  return [...missing.values()].map((each) => {
    const cause = near.of(each);
    return `${each.code}: ${cause && 'entry' in cause ? `${cause.list} ${cause.entry.row} ${cause.departement ?? cause.entry.code}` : '-'}`;
  });
}

const LIST = ['Cultuur | Musea', 'Cultuur | Bibliotheek', 'Sport | Zwembaden'];
const MUSEA = ['Actie | AC1 | Gids | Erfgoed | Musea', 'Actie | AC2 | Zaal | Erfgoed | Musea'];
const CULTUUR = 'SD | SD1 | Kunst | Cultuur |';

test('a departement a slip away that nobody else names was meant, whatever the dienst of the rows; of two nobody can tell', () => {
  const rows = (dienst: string) => [`SD | SD1 | Kunst | Kultuur | ${dienst}`, `SD | SD2 | Boeken | Kultuur | ${dienst}`];
  expect([causes(rows('')), causes(rows('Zwembaden'))]).toEqual([['Kultuur: departementen 1 Cultuur'], ['Kultuur: departementen 1 Cultuur']]);
  expect(causes(rows('Bibliotheek'), [...LIST, 'Kultuurr | Kunsten'])).toEqual(['Kultuur: -']);
  expect(causes([...rows(''), CULTUUR.replace('SD1', 'SD3')])).toEqual(['Kultuur: -']);
});

test('else that of their dienst, where only its own rows on the list name it', () => {
  expect(causes(MUSEA)).toEqual(['Erfgoed: departementen 1 Cultuur']);
  const steered = (by: string): string[] => causes(MUSEA, LIST, `Blad *Programma's*\nCode | Titel | Stuurdepartementen\nP1 | Wonen | ${by}`);
  expect([steered('Cultuur; Sport'), steered('Sport')]).toEqual([['Erfgoed: diensten 1 Cultuur'], ['Erfgoed: departementen 1 Cultuur']]);
  // Of diensten of two departementen nobody can tell which was meant.
  expect(causes(['Actie | AC1 | Gids | Erfgoed | Musea', 'Actie | AC2 | Bad | Erfgoed | Zwembaden'])).toEqual(['Erfgoed: -']);
});

test('a departement that others name is right: then that of the one dienst of which all rows say another', () => {
  expect(causes([CULTUUR, ...MUSEA])).toEqual(['Erfgoed: diensten 1 Cultuur']);
  expect(causes([CULTUUR, MUSEA[0]!])).toEqual(['Erfgoed: -']);
  expect(causes([CULTUUR, ...MUSEA, 'Actie | AC3 | Kassa | Cultuur | Musea'])).toEqual(['Erfgoed: -']);
  expect(causes([CULTUUR, ...MUSEA, 'Actie | AC3 | Boek | Erfgoed | Bibliotheek', 'Actie | AC4 | Tijdschrift | Erfgoed | Bibliotheek'])).toEqual(['Erfgoed: -']);
  expect(causes([CULTUUR, ...MUSEA], [...LIST, 'Sport | Musea'])).toEqual(['Erfgoed: -']);
});

test('where all say another departement of a dienst than its list, it is the row of that dienst', () => {
  const list = ['Vrije tijd | Musea', 'Cultuur | Bibliotheek'];
  expect(causes(MUSEA.map((row) => row.replace('Erfgoed', 'Cultuur')), list)).toEqual(['Cultuur: diensten 1 Vrije tijd']);
});
