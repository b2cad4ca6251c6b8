import { grid, workbook } from '#core/read/grid.testing';
import { readPlan } from '#core/read/readPlan';
import { ancestorAt, effective, effectiveHsd, effectiveProgramma, effectiveProject, upwards } from './inherit';

const plan = readPlan(workbook([
  grid('Code | Titel\nHSD1 | Kennis\nHSD2 | Mens', { name: 'HSD' }),
  grid('Code | Titel | HSD\nP01 | Scheppende stad | HSD2; HSD1', { name: "Programma's" }),
  grid('Code | Titel | Programma\nPR1 | Park | P01', { name: 'Projecten' }),
  grid(`
    Code | Niveau | Titel | Bovenliggende code | HSD  | Programma | Project | Departement | Dienst
    SD1  | SD     | a     |                    | HSD1 |           |         | Stadsbouw   |
    OD1  | OD     | b     | SD1                |      |           |         |             | Wegen
    AC1  | Actie  | c     | OD1                |      |           | PR1     | Cultuur     |
    AC2  | Actie  | d     | OD1                |      |           |         |             |
    SD2  | SD     | e     |                    |      | P01       |         |             |
    OD2  | OD     | f     | SD2                |      |           |         |             |
    AC3  | Actie  | g     |                    |      |           | PR1     |             |
    OD8  | OD     | h     | OD9                |      |           |         |             |
    OD9  | OD     | i     | OD8                |      |           |         |             |
    OD7  | OD     | j     | OD7                |      |           |         |             |
  `, { name: 'Plan' }),
]));
const at = (code: string): number => plan.byKey.get(code)![0]!;

test('R3.13 departement and dienst are those of the nearest element that says', () => {
  expect(['AC1', 'AC2', 'OD1', 'SD2'].map((code) => effective(plan, at(code), 'departement'))).toEqual(['Cultuur', 'Stadsbouw', 'Stadsbouw', '']);
  expect(['AC1', 'OD1', 'SD1'].map((code) => effective(plan, at(code), 'dienst'))).toEqual(['Wegen', 'Wegen', '']);
});

test('R3.13 the HSD comes from the vertical strand first, then from the programme; the programme from the project first', () => {
  expect(['AC1', 'OD2', 'AC3', 'PR1', 'HSD2', 'OD9'].map((code) => effectiveHsd(plan, at(code)))).toEqual([['HSD1'], ['HSD2'], ['HSD2', 'HSD1'], ['HSD2', 'HSD1'], ['HSD2'], []]);
  expect(['AC1', 'OD2', 'AC2', 'P01'].map((code) => effectiveProgramma(plan, at(code)))).toEqual(['P01', 'P01', '', 'P01']);
  expect(['AC1', 'PR1', 'AC2'].map((code) => effectiveProject(plan, at(code)))).toEqual(['PR1', 'PR1', '']);
});

test('R3.13 an ancestor of a level is the nearest, the element itself included; a circle ends the walk', () => {
  expect([ancestorAt(plan, at('AC1'), 'sd'), ancestorAt(plan, at('OD1'), 'od'), ancestorAt(plan, at('AC3'), 'sd')]).toEqual([at('SD1'), at('OD1'), -1]);
  expect([...upwards(plan, at('OD8'))].map(({ code }) => code)).toEqual(['OD8', 'OD9']);
  expect([...upwards(plan, at('OD7'))].map(({ code }) => code)).toEqual(['OD7']);
  expect([...upwards(plan, -1)]).toEqual([]);
});
