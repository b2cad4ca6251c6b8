import { readPlan } from '#core/read/readPlan';
import { checkPlan } from '#core/rules/checkPlan';
import { departementUnknown } from '#core/rules/departement-unknown/rule';
import { describeRule, findingsOf, offered, parseExample } from '#core/rules/example.testing';
import { createPlanLinks } from '#core/rules/PlanLinks';
import type { FindingDraft } from '#core/rules/Finding';
import { words } from '#core/rules/words';

const LIST = `
  Blad *Departementen en diensten*
  Departement | Dienst
  Cultuur | Musea
  Cultuur | Bibliotheek
  Sport | Zwembaden
`;
const ROWS = (...rows: readonly string[]): string => `Niveau | Code | Titel | Bovenliggende code | Departement | Dienst\n${rows.join('\n')}\n`;
const PROGRAMMA = (stuurdepartementen: string): string => `
  Niveau | Code | Titel
  SD | SD1 | Wonen
  Blad *Programma's*
  Code | Titel | Stuurdepartementen
  P01 | Wonen | ${stuurdepartementen}
`;

describeRule('departement-unknown', {
  fires: {
    'a departement of an SD': ROWS('SD | SD1 | Kunst | | **Kultuur** |', 'SD | SD2 | Turnen | | Sport |') + LIST,
    'one of an action with a dienst, which is said once': ROWS('Actie | AC1 | Premies | | **Kultuur** | Musea', 'SD | SD1 | Kunst | | Cultuur |') + LIST,
    'those of two rows': ROWS('SD | SD1 | Wonen | | **Wonen** |', 'OD | OD1 | Haven | SD1 | **Haven** |') + LIST,
    'one of those that steer a programme': PROGRAMMA('**Cultuur; Sprot**') + LIST,
    'one of a project, a slip away': `${PROGRAMMA('Cultuur; Sport')}
      Blad *Projecten*
      Code | Titel | Programma | Departement
      PR1 | Klimaat | P01 | **Kultuur**
      ${LIST}`,
    'one of a list without diensten': `${ROWS('SD | SD1 | Kunst | | **Kultuur** |')}
      Blad *Departementen en diensten*
      Departement | Dienst
      Cultuur |
      Sport |
    `,
    'one beside another of the list': ROWS('SD | SD1 | Kunst | | **Cultuur; Haven** |', 'SD | SD2 | Kunst | | Cultuur |') + LIST,
    'a number of a list without numbers': ROWS('SD | SD1 | Kunst | | **\'03** |') + LIST,
  },
  silent: {
    'in other case and with blanks': ROWS('SD | SD1 | Kunst | | ·cultuur· |') + LIST,
    'an empty cell': ROWS('SD | SD1 | Kunst | | |') + LIST,
    'a workbook without the list': ROWS('SD | SD1 | Kunst | | Kultuur |'),
    'a list of diensten that names no departement': `${ROWS('SD | SD1 | Kunst | | Kultuur |')}
      Blad *Departementen en diensten*
      Departement | Dienst
      (leeg) | Musea
    `,
    'several of the list, however parted': ROWS('SD | SD1 | Kunst | | Cultuur; Sport |', 'SD | SD2 | Kunst | | Sport, Cultuur |', 'SD | SD3 | Kunst | | Cultuur en Sport |') + LIST,
    'what all share': ROWS('SD | SD1 | Kunst | | Alle departementen |', 'SD | SD2 | Kunst | | generiek |') + LIST,
    'steering departementen of the list, with a comma between them': PROGRAMMA('Cultuur, Sport') + LIST,
    'a programme that departementen steer which have a workbook of their own, and a project of one': `${PROGRAMMA('Cultuur; Facility Management')}
      Blad *Projecten*
      Code | Titel | Programma | Departement
      PR1 | Klimaat | P01 | Facility Management
      ${LIST}`,
    'an error of Excel’s, which is a finding of its own': ROWS('SD | SD1 | Kunst | | #N/A |') + LIST,
    'a text that was to be a formula, which is a finding of its own': ROWS('SD | SD1 | Kunst | | \'=B2 |') + LIST,
    'a domain of policy fields, of which there may be others': `${ROWS('SD | SD1 | Kunst | | Cultuur |')}${LIST}
      Blad *Beleidsvelden*
      Code | Titel | Beleidsdomein
      0700 | Musea | Vrije tijd
    `,
  },
});

const fixesOf = (row: string, list = LIST) => findingsOf(ROWS(row) + list, 'departement-unknown').flatMap(({ fixes }) => fixes.map(({ isSafe, edits }) => [isSafe, edits[0]!.value]));

test('the nearest is offered, and is certain where the dienst on the row is of no other', () => {
  expect(fixesOf('SD | SD1 | Kunst | | Kultuur |')).toEqual([[false, 'Cultuur']]);
  expect(fixesOf('Actie | AC1 | Kunst | | Kultuur | Bibliotheek')).toEqual([[true, 'Cultuur']]);
  expect(fixesOf('Actie | AC1 | Kunst | | Kultuur | Zwembaden')).toEqual([[false, 'Cultuur']]);
});

test('number or name alone are of the one that has both', () => {
  const list = LIST.replaceAll('Cultuur |', '03 Cultuur |');
  expect([fixesOf('SD | SD1 | Kunst | | Cultuur |', list), fixesOf('SD | SD1 | Kunst | | \'03 |', list), fixesOf('SD | SD1 | Kunst | | 03 - Cultuur |', list)]).toEqual([[[true, '03 Cultuur']], [[true, '03 Cultuur']], [[true, '03 Cultuur']]]);
});

test('by one of its diensten, and by some of its words, of which several may be meant', () => {
  const list = `${LIST}Milieu, Groen en Gezondheid | Groen\nMilieu en Handhaving | Inspectie`;
  expect(fixesOf('SD | SD1 | Kunst | | Zwembaden |', list)).toEqual([[false, 'Sport']]);
  expect(fixesOf('SD | SD1 | Kunst | | Milieu |', list)).toEqual([[false, 'Milieu, Groen en Gezondheid'], [false, 'Milieu en Handhaving']]);
  expect(fixesOf('SD | SD1 | Kunst | | Luchthaven |', list)).toEqual([]);
});

test('among several in a cell only the wrong one is replaced', () => {
  expect(offered(PROGRAMMA('Cultuur; Sprot') + LIST, 'departement-unknown')).toEqual(['replace: Stuurdepartementen Cultuur; Sprot → Cultuur; Sport']);
  expect(offered(PROGRAMMA('Sprot; Sprotje') + LIST, 'departement-unknown')).toEqual([]);
});

test('where one departement is listed, those of others that steer with it are on no list, whatever they are called', () => {
  const one = LIST.split('\n').filter((line) => !line.includes('Sport |')).join('\n');
  expect(offered(PROGRAMMA('Cultuur; Kultuur') + LIST, 'departement-unknown')).toHaveLength(1);
  expect(findingsOf(PROGRAMMA('Cultuur; Kultuur') + one, 'departement-unknown')).toEqual([]);
});

const TITLED = (departement: string): string => `Departement | ${departement} | | \n | | | \nNiveau | Code | Titel | Dienst\nSD | SD1 | Kunst |\nOD | OD1 | Musea | Musea\n${LIST}`;

test('what stands above a sheet is told once, for all its rows', () => {
  const plan = readPlan(parseExample(TITLED('Kultuur')).snapshot);
  const found = checkPlan(plan).filter(({ rule }) => rule.includes('departement'));
  expect(found).toMatchObject([{ rule: 'departement-unknown', where: { row: 1 }, data: { value: 'Kultuur', sheet: 'Plan', nearest: 'Cultuur' }, fixes: [] }]);
  expect(words(found[0]!, 'nl').message).toBe('Het blad “Plan” is van departement Kultuur, dat niet in de lijst staat.');
  expect(findingsOf(TITLED('Cultuur'), 'departement-unknown')).toEqual([]);
});

const toldOf = (text: string) => {
  const plan = readPlan(parseExample(text).snapshot);
  return checkPlan(plan).filter(({ rule }) => rule.includes('departement') || rule === 'code-mistyped')
    .map(({ rule, where, data, fixes }) => [rule, plan.sheets[where.sheet]!.name, where.row, data.value, fixes.map(({ id, edits }) => `${id} ${edits.length}`)]);
};

test('a name that is wrong on the list is told there, for all that miss it, and mended in all its rows', () => {
  const rows = ROWS('SD | SD1 | Kunst | | Cultuur |', 'SD | SD2 | Musea | | Cultuur |', 'Actie | AC1 | Boeken | | Cultuur | Bibliotheek');
  expect(toldOf(rows + LIST.replaceAll('Cultuur', 'Cultuurr'))).toEqual([['code-mistyped', 'Departementen en diensten', 1, 'Cultuurr', ['restore 2', 'follow 3']]]);
  // By the dienst of one of those rows, where the name is another one altogether.
  expect(toldOf(rows + LIST.replaceAll('Cultuur', 'Vrije tijd'))).toEqual([['code-mistyped', 'Departementen en diensten', 1, 'Vrije tijd', ['restore 2']]]);
});

test('of a dienst of which all rows say another departement the row on the list is told', () => {
  const rows = ROWS('SD | SD1 | Kunst | | Sport |', 'Actie | AC1 | Boeken | | Erfgoed | Musea', 'Actie | AC2 | Beelden | | Erfgoed | Musea');
  expect(toldOf(rows + LIST.replace('Cultuur | Musea', 'Sport | Musea').replace('Cultuur', 'Sport'))).toEqual([['code-mistyped', 'Departementen en diensten', 1, 'Sport', ['restore 1']]]);
});

test('a departement that only some rows miss, and nothing else explains, is told at each', () => {
  expect(toldOf(ROWS('SD | SD1 | Kunst | | Haven |', 'SD | SD2 | Musea | | Haven |', 'SD | SD3 | Musea | | Cultuur |') + LIST).map(([rule, sheet, row]) => [rule, sheet, row])).toEqual([['departement-unknown', 'Plan', 1], ['departement-unknown', 'Plan', 2]]);
});

test('it is told at the first row of its sheet, and at the next one where that stands first', () => {
  const plan = readPlan(parseExample(TITLED('Kultuur').replace('OD | OD1', 'OD | OD2 | Boeken |\nOD | OD1')).snapshot);
  const { element } = departementUnknown.prepare(plan, createPlanLinks(plan));
  const told = (...rows: readonly number[]): number[] => rows.map((index) => {
    const found: FindingDraft[] = [];
    element!(index, (draft) => found.push(draft));
    return found.length;
  });
  expect(told(0, 1, 2)).toEqual([1, 0, 0]);
  Object.assign(plan, { elementOrder: { firstOf: () => 1 } });
  expect(told(0, 1, 2)).toEqual([0, 1, 0]);
});
