import { describeRule, parseExample, planOf } from '#core/rules/example.testing';
import { checkPlan } from '#core/rules/checkPlan';
import { words } from '#core/rules/words';

const HEAD = `
  Niveau | Code | Titel | Bovenliggende code | HSD | Project
  HSD | HSD1 | Kennis | | |
  SD | SD1 | Stafdiensten | | HSD1 |`;

const LISTS = `${HEAD}
  OD | OD10 | Advies | SD1 | |
  Actie | AC10 | Gids | OD10 | |
  Blad *Middelen*
  Actie | Kostenplaats | Budgetplaats | GD 2026
  AC10 | KP0106 | BP01 | 10
  AC10 | KP0106 | BP02 | 20
  AC10 | KP0107 | BP01 | 20`;

describeRule('code-mistyped', {
  fires: {
    'the code of an OD under which two actions say they hang': `${HEAD}
      OD | **OD1O** | Advies | SD1 | |
      Actie | AC1 | Gids | OD10 | |
      Actie | AC2 | Loket | OD10 | |
    `,
    'of two codes that are nearly the same, the one right above the rows that miss it': `${HEAD}
      OD | OD11 | Advies | SD1 | |
      OD | **OD12** | Beheer | SD1 | |
      Actie | AC1 | Gids | OD10 | |
      Actie | AC2 | Loket | OD10 | |
    `,
    'the code of an action on which two lines are written': `${HEAD}
      OD | OD10 | Advies | SD1 | |
      Actie | **AC1O** | Gids | OD10 | |
      Actie | AC20 | Loket | OD10 | |
      Blad *Middelen*
      Actie | Kostenplaats | Budgetplaats | GD 2026
      AC10 | KP1 | BP1 | 10
      AC10 | KP1 | BP2 | 20
      AC20 | KP1 | BP2 | 20
    `,
    'a kostenplaats on its list, missed by lines and by budgetplaatsen': `${LISTS}
      Blad *Kostenplaatsen*
      Kostenplaats | Naam
      **KP01O6** | Jeugd
      KP0107 | Sport
      Blad *Budgetplaatsen*
      Budgetplaats | Naam | Kostenplaats
      BP01 | Werking | KP0106
      BP02 | Toelagen | KP0106
    `,
    'the only row of a list that lost its code': `${LISTS}
      Blad *Kostenplaatsen*
      Kostenplaats | Naam
      **(leeg)** | Jeugd
      KP0107 | Sport
    `,
    'a row of a list that bears the code of another': `${LISTS}
      Blad *Kostenplaatsen*
      Kostenplaats | Naam
      **KP0107** | Sport
      KP0107 | Jeugd
    `,
    'the departement of a dienst on its list, where all say another': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Departement | Dienst
      HSD | HSD1 | Kennis | | | |
      SD | SD1 | Stafdiensten | | HSD1 | Stafdiensten |
      OD | OD10 | Advies | SD1 | | Stafdiensten |
      Actie | AC10 | Gids | OD10 | | Stafdiensten | Juridische Dienst
      Actie | AC11 | Loket | OD10 | | Stafdiensten | Juridische Dienst
      Blad *Departementen en diensten*
      Departement | Dienst
      **Stafdinsten** | Juridische Dienst
      Stafdiensten | Communicatie
    `,
  },
  silent: {
    'one row only that misses the code: either may be wrong': `${HEAD}
      OD | OD1O | Advies | SD1 | |
      Actie | AC1 | Gids | OD10 | |
    `,
    'a code that is nearly the same and that others name': `${HEAD}
      OD | OD11 | Advies | SD1 | |
      Actie | AC1 | Gids | OD10 | |
      Actie | AC2 | Loket | OD10 | |
      Actie | AC3 | Nazicht | OD11 | |
    `,
    'two codes that are nearly the same, and nobody names either': `${HEAD}
      OD | OD11 | Advies | SD1 | |
      OD | OD12 | Beheer | SD1 | |
      OD | OD55 | Onderhoud | SD1 | |
      Actie | AC1 | Gids | OD10 | |
      Actie | AC2 | Loket | OD10 | |
    `,
    'a code of a level that cannot stand there': `${HEAD}
      OD | OD30 | Advies | SD1 | |
      Actie | OD1O | Gids | OD30 | |
      Actie | AC1 | Gidsen | OD10 | |
      Actie | AC2 | Loket | OD10 | |
    `,
    'two rows of a list that have no code': `${LISTS}
      Blad *Kostenplaatsen*
      Kostenplaats | Naam
      (leeg) | Jeugd
      (leeg) | Cultuur
      KP0107 | Sport
    `,
  },
});

const all = (text: string) => checkPlan(planOf(parseExample(text).snapshot));
const found = (text: string, id: string) => all(text).filter(({ rule }) => rule === id);
const rulesOf = (text: string): string[] => all(text).map(({ rule, severity }) => `${severity} ${rule}`);

test('nothing else is said of the rows that miss it, nor of its own cell', () => {
  expect(rulesOf(`${HEAD}
    OD | OD1O | Advies | SD1 | |
    Actie | AC1 | Gids | OD10 | |
    Actie | AC2 | Loket | OD10 | |`).filter((each) => each.startsWith('error'))).toEqual(['error code-mistyped']);
});

test('it leads to the rows, and can be mended on either side', () => {
  const [finding] = found(`${HEAD}
    OD | OD1O | Advies | SD1 | |
    Actie | AC1 | Gids | OD10 | |
    Actie | AC2 | Loket | OD10 | |`, 'code-mistyped');
  expect(finding!.related.map(({ row }) => row)).toEqual([4, 5]);
  expect(finding!.fixes.map(({ id, isSafe, edits }) => [id, isSafe, edits.map(({ value, place }) => `${place.row} ${String(value)}`)])).toEqual([
    ['restore', false, ['3 OD10']], ['follow', false, ['4 OD1O', '5 OD1O']],
  ]);
});

test('a row that lost its code is told once, with the code that still is named', () => {
  const text = `${HEAD}
    OD | (leeg) | Advies | SD1 | |
    Actie | AC1 | Gids | OD10 | |
    OD | OD20 | Beheer | SD1 | |
    Actie | AC2 | Loket | OD20 | |`;
  const [finding, ...others] = checkPlan(planOf(parseExample(text).snapshot)).filter(({ severity }) => severity === 'error');
  expect(others).toEqual([]);
  expect([finding!.rule, finding!.data.missed, finding!.fixes.map(({ id, edits }) => `${id} ${String(edits[0]!.value)}`)]).toEqual(['code-missing', 'OD10', ['restore OD10']]);
});

test('of two that lost their code each gets the one that is named below it', () => {
  const text = `${HEAD}
    OD | (leeg) | Advies | SD1 | |
    Actie | AC1 | Gids | OD10 | |
    OD | (leeg) | Beheer | SD1 | |
    Actie | AC2 | Loket | OD20 | |
    Actie | AC3 | Balie | OD20 | |`;
  expect(found(text, 'code-missing').map(({ data }) => data.missed)).toEqual(['OD10', 'OD20']);
  expect(found(text, 'parent-unknown')).toEqual([]);
});

test('a row that was given the code of another gets its own back', () => {
  const text = `${HEAD}
    OD | OD20 | Beheer | SD1 | |
    Actie | AC2 | Loket | OD20 | |
    OD | OD20 | Advies | SD1 | |
    Actie | AC1 | Gids | OD10 | |`;
  expect(rulesOf(text).filter((each) => each.startsWith('error'))).toEqual(['error code-duplicate']);
  expect(found(text, 'code-duplicate').map(({ data, fixes }) => [data.missed, fixes.map(({ id }) => id)])).toEqual([['OD10', ['restore']]]);
});

test('one that lost its code and one that was mistyped are told apart', () => {
  const text = `${HEAD}
    OD | OD1O | Advies | SD1 | |
    Actie | AC1 | Gids | OD10 | |
    Actie | AC2 | Balie | OD10 | |
    OD | (leeg) | Beheer | SD1 | |
    Actie | AC3 | Loket | OD20 | |
    Actie | AC4 | Nazicht | OD20 | |`;
  expect(rulesOf(text).filter((each) => each.startsWith('error'))).toEqual(['error code-mistyped', 'error code-missing']);
  expect(found(text, 'code-missing').map(({ data }) => data.missed)).toEqual(['OD20']);
});

test('a row of a list that lost its code is told by its name, and by none where it has none', () => {
  const told = (text: string): string[] => found(text, 'code-mistyped').flatMap((finding) => (['nl', 'en'] as const).map((tongue) => words(finding, tongue).message));
  expect(told(`${LISTS}
    Blad *Kostenplaatsen*
    Kostenplaats | Naam
    (leeg) | Jeugd
    KP0107 | Sport`)).toEqual(['De rij “Jeugd” heeft geen code, terwijl 2 rijen naar KP0106 verwijzen, dat nergens staat.', 'The row “Jeugd” has no code, while 2 rows refer to KP0106, which stands nowhere.']);
  expect(told(`
    Niveau | Code | Titel | Bovenliggende code | HSD | Dienst
    SD | SD1 | Stafdiensten | | HSD1 |
    OD | OD10 | Advies | SD1 | | Juridische Dienst
    Actie | AC10 | Gids | OD10 | | Juridische Dienst
    Blad *Departementen en diensten*
    Departement | Dienst | Capaciteit 2026
    Stafdiensten | (leeg) | 12
    Stafdiensten | Communicatie | 8`)).toEqual(['De rij zonder naam heeft geen code, terwijl 2 rijen naar Juridische Dienst verwijzen, dat nergens staat.', 'The row without a name has no code, while 2 rows refer to Juridische Dienst, which stands nowhere.']);
});

test('a code that stands twice on a list, and what is no code, are named as they stand there', () => {
  const told = (rows: string): string[] => found(`${LISTS}\nBlad *Kostenplaatsen*\nKostenplaats | Naam\n${rows}`, 'code-mistyped').flatMap((finding) => (['nl', 'en'] as const).map((tongue) => words(finding, tongue).message.replace(/, (?:terwijl|while).+/u, '')));
  expect(told('KP0107 | Sport\nKP0107 | Jeugd')).toEqual(['De code KP0107 “Sport” staat nog eens op de lijst', 'The code KP0107 “Sport” is on the list a second time']);
  expect(told('#REF! | Jeugd\nKP0107 | Sport')).toEqual(['In de plaats van de code van “Jeugd” staat #REF!', 'In the place of the code of “Jeugd” stands #REF!']);
  expect(told("'=B2 |\nKP0107 | Sport")).toEqual(['In de plaats van de code staat =B2', 'In the place of the code stands =B2']);
});
