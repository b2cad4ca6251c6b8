import { Causes } from '#core/rules/Causes';
import { checkPlan, foundBy } from '#core/rules/checkPlan';
import { parseExample, planOf, withoutCells } from '#core/rules/example.testing';
import { createPlanLinks } from '#core/rules/PlanLinks';
import { words } from '#core/rules/words';
import { TELLING_RULES, toldLines } from './told.testing';

function checked(text: string, off = '') {
  const plan = planOf(parseExample(text).snapshot);
  return { plan, findings: checkPlan(plan, TELLING_RULES.filter(({ id }) => id !== off)) };
}

/** What is told, but for what only the size of an example brings along. */
function told(text: string, off?: string): string[] {
  const { plan, findings } = checked(text, off);
  return toldLines(plan, findings);
}

const edits = (text: string, rule: string): string[] => checkPlan(planOf(parseExample(text).snapshot)).filter((finding) => finding.rule === rule).flatMap((finding) => words(finding, 'nl').fixes.map((fix, i) => `${fix}: ${finding.fixes[i]!.edits.map(({ place, expected, value }) => `${place.row},${place.column} ${String(expected)}>${String(value)}`).join()}`));

describe('codes that stand twice', () => {
  const plan = (second: string, first = 'AC1'): string => `
    Niveau | Code | Titel | Bovenliggende code | HSD | Van | Tot
    SD | SD1 | Wonen | | HSD1 | 2026 | 2028
    OD | OD1 | Huren | SD1 | | 2026 | 2028
    Actie | ${first} | Premie | OD1 | | 2026 | 2026
    Actie | ${second} | Loket | OD1 | | 2027 | 2028
    Blad *HSD*
    Code | Titel
    HSD1 | Sociaal
    Blad *Middelen*
    Code actie | Kostenplaats | Aard | 2026 | 2027 | 2028
    AC1 | K1 | GD | | 5 |
    AC2 | K1 | GD | | | 5`;

  test('do not make what hangs on them stand outside its period', () => {
    expect(told(plan('AC2'))).toEqual(['warning amount-outside-period Middelen!E2']);
    expect(told(plan('AC1').replace('AC2', 'AC1'))).toEqual(['error code-duplicate Plan!B5']);
  });

  test('are told at the row that lost its own', () => {
    expect(told(plan('AC2', 'AC2').replace('AC1 | K1', 'AC1 | K1'))).toEqual(['error code-duplicate Plan!B4']);
    expect(told(plan('AC1'))).toEqual(['error code-duplicate Plan!B5']);
  });

  test('nor do doubled codes of lists', () => {
    const list = (code: string): string => `
      Niveau | Code | Titel
      Actie | AC1 | Premie
      Blad *Middelen*
      Code actie | Kostenplaats | Budgetplaats | Aard | 2026
      AC1 | K1 | B1 | GD | 5
      Blad *Budgetplaatsen*
      Code | Naam | Kostenplaats | Soort
      B1 | Huur | K2 | GD
      ${code} | Koop | K1 | GD`;
    expect(told(list('B2'))).toEqual(['error budgetplaats-of-other-kostenplaats Middelen!C2']);
    expect(told(list('B1'))).toEqual(['error budgetplaats-duplicate Budgetplaatsen!A3']);
  });

  test('nor does a kostenplaats that stands twice, with another dienst', () => {
    const list = (code: string, dienst: string): string => `
      Niveau | Code | Titel | Dienst
      Actie | AC1 | Premie | Sport
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | 2026
      AC1 | 0700 | GD | 5
      Blad *Kostenplaatsen*
      Code | Naam | Dienst
      0700 | Balie | Musea
      ${code} | Balie | ${dienst}`;
    expect(told(list('0800', 'Sport'))).toEqual(['warning kostenplaats-of-other-dienst Middelen!B2']);
    expect(told(list('0700', 'Sport'))).toEqual(['warning entry-duplicate Kostenplaatsen!A3']);
    // Where both rows say the same dienst, it has nothing to do with it.
    expect(told(list('0700', 'Musea'))).toEqual(['warning kostenplaats-of-other-dienst Middelen!B2', 'warning entry-duplicate Kostenplaatsen!A3']);
  });

  test('nor do codes of lists of which one is missed', () => {
    const list = (code: string): string => `
      Niveau | Code | Titel | Dienst
      Actie | AC1 | Premie | Sport
      Actie | AC2 | Loket | Sport
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | 2026
      AC1 | K2 | GD | 5
      AC2 | K2 | GD | 5
      AC2 | K1 | GD | 5
      Blad *Kostenplaatsen*
      Code | Naam | Dienst
      K1 | Balie | Musea
      ${code} | Zwembad | Sport
      Blad *Departementen en diensten*
      Departement | Dienst
      Vrije tijd | Musea
      Vrije tijd | Sport`;
    expect([told(list('K2')), told(list('K1'))]).toEqual([['warning kostenplaats-of-other-dienst Middelen!B4'], ['error code-mistyped Kostenplaatsen!A3']]);
    // Also where nobody asks for codes that stand twice.
    expect(told(list('K1'), 'entry-duplicate')).toEqual(['error code-mistyped Kostenplaatsen!A3']);
  });
});

describe('levels', () => {
  const plan = (code: string): string => `
    Niveau | Code | Titel | Bovenliggende code | HSD | Project
    SD | SD1 | Wonen | | HSD1 |
    OD | OD1 | Huren | SD1 | |
    Actie | ${code} | Premie | OD1 | |
    Actie | AC2 | Premie 2 | OD1 | | PR1
    Blad *HSD*
    Code | Titel
    HSD1 | Sociaal
    Blad *Projecten*
    Code | Titel | Programma
    PR1 | Klimaat | P1
    Blad *Programma's*
    Code | Titel
    P1 | Duurzaam`;

  test('a row whose code is of another level is not asked for what its level needs', () => {
    const of = (code: string): string[] => told(plan(code)).filter((each) => each.includes('Plan!'));
    expect([of('AC1'), of('AV1')]).toEqual([['warning actie-without-project Plan!F4'], ['warning code-pattern Plan!A4']]);
  });
});

describe('parents', () => {
  const plan = (parent: string, more = ''): string => `
    Niveau | Code | Titel | Bovenliggende code | HSD
    SD | SD1 | Wonen | | HSD1
    SD | SD2 | Zorg | | HSD1
    OD | OD2 | Opvang | ${parent} |
    Actie | AC1 | Premie | OD2 |
    OD | OD1 | Huren | SD1 |
    Actie | AC2 | Loket | OD1 |
    ${more}
    Blad *HSD*
    Code | Titel
    HSD1 | Sociaal`;

  test('an objective right above a row that hangs nowhere misses just that one', () => {
    expect(told(plan('SD2'))).toEqual([]);
    expect(told(plan(''))).toEqual(['error parent-missing Plan!D4']);
    expect(told(plan('SD99'))).toEqual(['error parent-unknown Plan!D4']);
    expect(told(plan('OD1'))).toEqual(['error parent-wrong-level Plan!D4']);
    expect(told(plan('#REF!'))).toEqual(['error cell-error Plan!D4']);
    // Above the first row stands none.
    expect(told(plan('SD2', 'SD | SD3 | Groen | | HSD1').replace('SD | SD1 |', 'OD | OD9 | Bos | (leeg) |\nSD | SD1 |'))).toEqual(['error parent-missing Plan!D2', 'warning od-empty Plan!B2', 'warning sd-empty Plan!B9']);
  });

  test('another one that is empty is told as well', () => {
    expect(told(plan('', 'SD | SD3 | Groen | | HSD1'))).toEqual(['error parent-missing Plan!D4', 'warning sd-empty Plan!B8']);
    expect(told(plan('SD1'))).toEqual(['warning sd-empty Plan!B3']);
    // An error elsewhere on the row says nothing of what it hangs under.
    expect(told(plan('SD1').replace('Opvang', '#REF!'))).toEqual(['error cell-error Plan!C4', 'warning sd-empty Plan!B3']);
  });

  test('what hangs under the wrong level need not go with that', () => {
    expect(told(plan('SD2', 'SD | SD4 | Groen | SD1 | HSD2').replace('HSD1 | Sociaal', 'HSD1 | Sociaal\nHSD2 | Groen'))).toEqual(['error parent-wrong-level Plan!D8', 'warning sd-empty Plan!B8']);
  });
});

describe('a cell with which all disagree', () => {
  const plan = (dienst: string, { second = 'Musea', kostenplaats = 'K1', third = '' } = {}): string => `
    Niveau | Code | Titel | Bovenliggende code | HSD | Dienst
    SD | SD1 | Cultuur | | HSD1 |
    OD | OD1 | Musea | SD1 | |
    Activiteit | AV1 | Onthaal | OD1 | | Musea
    Activiteit | AV2 | Balie | OD1 | | ${second}
    Blad *HSD*
    Code | Titel
    HSD1 | Sociaal
    Blad *Middelen*
    Code actie | Kostenplaats | Budgetplaats | Aard | 2026
    AV1 | K1 | B1 | GD | 5
    AV2 | ${kostenplaats} | B1 | GD | 6
    ${third}
    Blad *Kostenplaatsen*
    Code | Naam | Dienst
    K1 | Balie | ${dienst}
    K2 | Zwembad | Sport
    K3 | Zaal | Musea
    Blad *Budgetplaatsen*
    Code | Naam | Kostenplaats | Soort
    B1 | Werking | K1 | GD
    Blad *Departementen en diensten*
    Departement | Dienst
    Vrije tijd | Musea
    Vrije tijd | Sport`;

  test('is told there, with what all say', () => {
    expect(told(plan('Musea'))).toEqual([]);
    expect(told(plan('Sport'))).toEqual(['warning kostenplaats-of-other-dienst Kostenplaatsen!C2']);
    expect(edits(plan('Sport'), 'kostenplaats-of-other-dienst')).toEqual(['Maak er hier Musea van: 1,2 Sport>Musea']);
    expect(told(plan('Musea').replace('Werking | K1 | GD', 'Werking | K3 | GD'))).toEqual(['error budgetplaats-of-other-kostenplaats Budgetplaatsen!C2']);
    expect(told(plan('Musea').replace('Werking | K1 | GD', 'Werking | K1 | BD'))).toEqual(['error budgetplaats-of-other-kind Budgetplaatsen!D2']);
  });

  test('nor is it where something else is told of one of them', () => {
    const doubled = plan('Sport').replace('Balie | OD1', 'Balie | OD1 | | Musea\nActiviteit | AV2 | Bad | OD1');
    expect(told(doubled)).toEqual(['error code-duplicate Plan!B6', 'warning kostenplaats-of-other-dienst Middelen!B2']);
  });

  test('nothing is offered where only the plan travelled', () => {
    const [finding] = checkPlan(withoutCells(planOf(parseExample(plan('Sport')).snapshot)), TELLING_RULES).filter(({ rule }) => rule === 'kostenplaats-of-other-dienst');
    expect([finding!.data.users, finding!.fixes]).toEqual([2, []]);
  });

  test('is not where one of them agrees, or says something else', () => {
    expect(told(plan('Sport', { second: 'Sport' }))).toEqual(['warning kostenplaats-of-other-dienst Middelen!B2']);
    expect(told(plan('Sport', { kostenplaats: 'K2', second: 'Sport' }))).toHaveLength(2);
    expect(told(plan('Musea', { third: 'AV2 | K1 | B1 | VTE | 1' }).replace('Werking | K1 | GD', 'Werking | K1 | BD'))).toEqual(['error budgetplaats-of-other-kind Budgetplaatsen!D2']);
  });

  test('a dienst whose departement on the list no row says', () => {
    const list = (departement: string, other = 'Cultuur'): string => `
      Niveau | Code | Titel | Departement | Dienst
      Actie | AC1 | Onthaal | Cultuur | Musea
      Actie | AC2 | Balie | ${other} | Musea
      Actie | AC3 | Bad | Sport | Zwembad
      Blad *Departementen en diensten*
      Departement | Dienst
      ${departement} | Musea
      Sport | Zwembad
      Cultuur | Archief`;
    expect([told(list('Cultuur')), told(list('Sport')), told(list('Sport', 'Sport')), told(list('Sport', ''))].map((each) => each.filter((line) => line.includes('departement')))).toEqual([
      [], ['warning dienst-of-other-departement Departementen en diensten!A2'], ['warning dienst-of-other-departement Plan!E2'], ['warning dienst-of-other-departement Plan!E2'],
    ]);
    expect(checked(list('Sport')).findings.flatMap(({ rule, fixes }) => (rule === 'dienst-of-other-departement' ? fixes.map(({ edits: [edit] }) => edit!.place.identity) : []))).toEqual([[{ column: 1, header: 'Dienst', value: 'Musea' }]]);
    const third = (departement: string): string[] => told(list('Sport').replace('AC3 | Bad | Sport | Zwembad', `AC3 | Bad | ${departement} | Musea`)).filter((line) => line.includes('departement'));
    expect([third('Cultuur'), third('Sport')].map((each) => each.length)).toEqual([1, 2]);
    // A dienst that stands on the list twice is told of no single entry.
    expect(told(list('Sport').replace('Cultuur | Archief', 'Cultuur | Archief\nGebouwen | Musea')).filter((line) => line.includes('departement'))).toEqual(['warning dienst-of-other-departement Plan!E2', 'warning dienst-of-other-departement Plan!E3']);
  });

  test('a period within which none of those below lies', () => {
    const tree = (od: string, first = '2026 | 2028', second = '2026 | 2027'): string => `
      Niveau | Code | Titel | Bovenliggende code | HSD | Van | Tot
      SD | SD1 | Wonen | | HSD1 | 2026 | 2028
      OD | OD1 | Huren | SD1 | | ${od}
      Actie | AC1 | Premie | OD1 | | ${first}
      Actie | AC2 | Loket | OD1 | | ${second}
      Blad *HSD*
      Code | Titel
      HSD1 | Sociaal
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | 2026 | 2027 | 2028`;
    expect(told(tree('2026 | 2028'))).toEqual([]);
    expect(told(tree('2027 | 2028'))).toEqual(['warning period-outside-parent Plan!F3']);
    expect(edits(tree('2027 | 2028'), 'period-outside-parent')).toEqual(['Maak er hier 2026 van: 2,5 2027>2026']);
    expect(told(tree('2026 | 2026', '2026 | 2027', '2026 | 2028'))).toEqual(['warning period-outside-parent Plan!G3']);
    expect(edits(tree('2026 | 2026', '2026 | 2027', '2026 | 2028'), 'period-outside-parent')).toEqual(['Maak er hier 2028 van: 2,6 2026>2028']);
    expect(told(tree('2026 | 2027'))).toEqual(['warning period-outside-parent Plan!G4']);
    const said = (text: string): unknown => checked(text).findings.map(({ element, fixes }) => [element, ...fixes.map(({ isSafe, edits: [edit] }) => [isSafe, edit!.place.identity.map(({ value }) => value)])]);
    expect(said(tree('2027 | 2028'))).toEqual([['OD1', [false, ['OD1', 'Huren']]]]);
    // A row without a code is found under none, so that what it hangs under is not known.
    expect(told(tree('2027 | 2028').replace('AC1', '')).filter((line) => line.includes('outside'))).toHaveLength(2);
    const begin = (sd: number, ...from: readonly number[]): string[] => told(`${tree('2028 | 2028', `${from[0]} | 2028`, `${from[1]} | 2028`).replace('2026 | 2028', `${sd} | 2028`).replace('Blad *HSD*', `Actie | AC3 | Balie | OD1 | | ${from[2]} | 2028\nBlad *HSD*`)}`.replace('2026 | 2027 | 2028', '2025 | 2026 | 2027 | 2028')).filter((line) => line.includes('outside'));
    // Where one lies within it, only if all others run as what stands above.
    expect([begin(2026, 2026, 2026, 2028), begin(2025, 2026, 2026, 2028), begin(2026, 2026, 2027, 2028), begin(2025, 2026, 2026, 2027)]).toEqual([
      ['warning period-outside-parent Plan!F3'], ['warning period-outside-parent Plan!F4', 'warning period-outside-parent Plan!F5'], ['warning period-outside-parent Plan!F4', 'warning period-outside-parent Plan!F5'], ['warning period-outside-parent Plan!F3'],
    ]);
    const three = (od: string, last: string): string => tree(od, '2026 | 2028', '2026 | 2028').replace('Blad *HSD*', `Actie | AC3 | Balie | OD1 | | ${last}\nBlad *HSD*`);
    expect([told(three('2026 | 2027', '2026 | 2026')), told(three('2026 | 2027', '2026 | 2026').replace('HSD1 | 2026 | 2028', 'HSD1 | 2026 | ')), told(three('2026 | 2026', '2026 | 2026').replace('2026 | 2028', '2026 | 2027'))].map((each) => each.filter((line) => line.includes('outside')))).toEqual([
      ['warning period-outside-parent Plan!G3'], ['warning period-outside-parent Plan!G4', 'warning period-outside-parent Plan!G5'], expect.arrayContaining(['warning period-outside-parent Plan!G4']),
    ]);
  });
});

describe('a dienst of another departement', () => {
  test('does not make its means stand on the kostenplaats of another dienst', () => {
    const plan = (departement: string): string => `
      Niveau | Code | Titel | Departement | Dienst
      Actie | AC1 | Onthaal | ${departement} | Sport
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | 2026
      AC1 | K1 | GD | 5
      Blad *Kostenplaatsen*
      Code | Naam | Dienst
      K1 | Balie | Musea
      Blad *Departementen en diensten*
      Departement | Dienst
      Cultuur | Musea
      Vrije tijd | Sport`;
    expect([told(plan('Vrije tijd')), told(plan('Cultuur'))]).toEqual([['warning kostenplaats-of-other-dienst Middelen!B2'], ['warning dienst-of-other-departement Plan!E2']]);
  });
});

describe('sums', () => {
  const plan = (amount: string, { budget = '60 | 60 | 60 | 60 | 60', more = '' } = {}): string => `
    Niveau | Code | Titel | Van | Tot
    Actie | AC1 | Premie | 2026 | 2029
    Actie | AC2 | Loket | 2026 | 2030
    Blad *Middelen*
    Code actie | Budgetplaats | Aard | 2026 | 2027 | 2028 | 2029 | 2030
    AC1 | B1 | GD | 10 | 10 | 10 | 10 | ${amount}
    AC2 | B1 | GD | 10 | 10 | 10 | 10 | 10
    ${more}
    Blad *Budgetplaatsen*
    Code | Naam | Soort | 2026 | 2027 | 2028 | 2029 | 2030
    B1 | Huur | GD | ${budget}`;

  test('a budget that only an amount exceeds of which it is told already that it stands wrong', () => {
    expect(told(plan('12', { budget: '60 | 60 | 60 | 60 | 15' }))).toEqual(['error amount-outside-period Middelen!H2']);
    expect(told(plan('12', { budget: '60 | 60 | 60 | 60 | 10' }))).toEqual(['error amount-outside-period Middelen!H2']);
    // What is exceeded without it too is told as well, and so is what is over in another year.
    expect(told(plan('12', { budget: '60 | 60 | 60 | 60 | 9' }))).toEqual(['error budget-exceeded Budgetplaatsen!H2', 'warning amount-outside-period Middelen!H2']);
    expect(told(plan('12', { budget: '15 | 60 | 60 | 60 | 15' }))).toEqual(['error amount-outside-period Middelen!H2', 'error budget-exceeded Budgetplaatsen!D2']);
    // A receipt weighs on no budget.
    expect(told(plan('', { budget: '60 | 60 | 60 | 60 | 5' }))).toEqual(['error budget-exceeded Budgetplaatsen!H2']);
  });

  test('a finding on several amounts or rows may be the cause by one of them', () => {
    expect(told(plan('12', { budget: '60 | 60 | 60 | 60 | 15' }).replace('2026 | 2029', '2026 | 2028'))).toEqual(['error amount-outside-period Middelen!G2']);
    const rows = `
      Niveau | Code | Titel | Dienst
      Actie | AC1 | Premie | Musea
      Blad *Middelen*
      Code actie | Kostenplaats | Budgetplaats | Aard | 2026
      AC1 | K2 | B1 | GD | 12
      AC1 | K2 | B2 | GD | 1
      Blad *Kostenplaatsen*
      Code | Naam | Dienst
      K2 | Zwembad | Sport
      Blad *Departementen en diensten*
      Departement | Dienst
      Vrije tijd | Musea
      Vrije tijd | Sport
      Blad *Budgetplaatsen*
      Code | Naam | Soort | 2026
      B1 | Huur | GD | 5
      B2 | Koop | GD | 5`;
    expect(told(rows)).toEqual(['error kostenplaats-of-other-dienst Middelen!B2']);
  });

  test('an amount that stands out in a year that is not the action’s own', () => {
    expect(told(plan('100', { budget: '0 | 0 | 0 | 0 | 0' }))).toEqual(['warning amount-outside-period Middelen!H2']);
  });

  test('an amount that stands out counts as what it is offered to be', () => {
    const odd = (budget: string): string => plan('', { budget: `${budget} | 60 | 60 | 60 | 60` }).replace('AC2 | B1 | GD | 10 |', 'AC2 | B1 | GD | 100 |');
    expect(told(odd('20'))).toEqual(['error amount-outlier Middelen!D3']);
    expect(told(odd('19'))).toEqual(['error budget-exceeded Budgetplaatsen!D2', 'warning amount-outlier Middelen!D3']);
    // Also where something is said of its whole row: what is said of the amount goes first.
    const ofRow = (budget: string): string => odd(budget).replace('| 2030\n    AC1 |', '| 2030 | Afschrijvingstermijn\n    AC1 |').replace(/(AC2 \| B1 .*)/u, '$1 | 5');
    expect(told(ofRow('19'))).toEqual(['error budget-exceeded Budgetplaatsen!D2', 'warning amount-outlier Middelen!D3', 'warning afschrijving-on-gd Middelen!I3']);
    expect(told(ofRow('20'))).toEqual(['error amount-outlier Middelen!D3', 'warning afschrijving-on-gd Middelen!I3']);
  });

  test('people on a row that stands on the cost centre of another dienst', () => {
    const staff = (capacity: string, kostenplaats = 'K2'): string => `
      Niveau | Code | Titel | Dienst
      Actie | AC1 | Premie | Musea
      Actie | AC2 | Loket | Sport
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | 2026 | 2027
      AC1 | ${kostenplaats} | VTE | 3 | 3
      AC1 | ${kostenplaats} | GD | 300 | 3
      AC2 | K2 | VTE | 1 | 1
      Blad *Kostenplaatsen*
      Code | Naam | Dienst
      K1 | Balie | Musea
      K2 | Zwembad | Sport
      Blad *Departementen en diensten*
      Departement | Dienst | VTE 2026 | VTE 2027
      Vrije tijd | Musea | 9 | 9
      Vrije tijd | Sport | ${capacity}`;
    const of = (text: string): string[] => told(text).filter((each) => /vte|dienst /u.test(each));
    expect(of(staff('1 | 1'))).toEqual(['warning kostenplaats-of-other-dienst Middelen!B2']);
    expect(of(staff('1 | 1', 'K1'))).toEqual([]);
    expect(of(staff('0 | 1'))).toEqual(['warning kostenplaats-of-other-dienst Middelen!B2', 'warning vte-over-capacity Departementen en diensten!C3']);
    expect(of(staff('1 | 0'))).toHaveLength(2);
    // A year in which all that there is is used is not one that is over.
    const apart = staff('3 | 1').replace('AC1 | K2 | VTE | 3 | 3', 'AC3 | K2 | VTE | 2 |\nAC1 | K2 | VTE | | 3').replace('Actie | AC2', 'Actie | AC3 | Kassa | Bos\nActie | AC2').replace('Vrije tijd | Sport', 'Vrije tijd | Bos | 9 | 9\nVrije tijd | Sport');
    expect(of(apart)).toEqual(['warning kostenplaats-of-other-dienst Middelen!B2', 'warning kostenplaats-of-other-dienst Middelen!B3']);
    const { plan: read, findings } = checked(apart);
    expect(findings.filter(({ related }) => related.some(({ sheet }) => read.sheets[sheet]!.kind === 'diensten')).map(({ where }) => where.row)).toEqual([2]);
  });
});

describe('what is told anew', () => {
  const double = planOf(parseExample(`
    Niveau | Code | Titel | Departement | Dienst | Van | Tot
    Actie | AC1 | Onthaal | Cultuur | Musea | 2026 | 2026
    Actie | AC2 | Balie | Sport | Musea | 2026 | 2026
    Actie | AC2 | Bad | Sport | Zwembad | 2027 | 2027
    Blad *Middelen*
    Code actie | Kostenplaats | Aard | 2026 | 2027
    AC2 | K1 | GD | | 5
    Blad *Departementen en diensten*
    Departement | Dienst
    Sport | Musea
    Sport | Zwembad
    Cultuur | Archief`).snapshot);
  const causesOf = () => {
    const causes = new Causes(double, createPlanLinks(double), TELLING_RULES);
    const found = foundBy(double, TELLING_RULES);
    for (const finding of found) causes.add(finding);
    return { causes, found };
  };

  test('nothing where nothing came or went, nor what has to do with no other', () => {
    const { causes } = causesOf();
    expect([causes.tell(), causes.tell()]).toEqual([{ isOther: true, isSaidOtherwise: true }, { isOther: false, isSaidOtherwise: false }]);
    // Of the dienst of this one it is told at the first.
    causes.notes.seeElement(1);
    expect(causes.tell()).toEqual({ isOther: false, isSaidOtherwise: false });
  });

  test('all when they become so many that none is told with another, and when they are fewer again', () => {
    const { causes, found } = causesOf();
    const told = (): readonly unknown[] => [causes.tell().isSaidOtherwise, causes.told.added.size, causes.told.swallowed.size];
    const tied = found.filter(({ rule }) => ['code-duplicate', 'amount-outside-period', 'dienst-of-other-departement'].includes(rule)).length;
    const fill = Array.from({ length: 301 - tied }, (_, i) => ({ ...found[0]!, rule: 'budget-exceeded', data: { value: `Z${i}` } }));
    for (const each of fill.slice(1)) causes.add(each);
    expect(told()).toEqual([true, 1, 2]);
    causes.add(fill[0]!);
    expect(told()).toEqual([true, 0, 0]);
    causes.remove(fill[1]!);
    expect(told()).toEqual([true, 1, 2]);
    // What has to do with no other is none of them.
    for (const each of fill) causes.add({ ...each, rule: 'title-missing' });
    expect(told()).toEqual([false, 1, 2]);
  });

  test('but for what one stands for, which is told of no other then', () => {
    const plan = planOf(parseExample(`
      Niveau | Code | Titel | Bovenliggende code
      SD | SD1 | Wonen |
      OD | OD1O | Huren | SD1
      OD | OD77 | Zorg | SD1
      Actie | AC1 | Gids | OD10
      Actie | AC2 | Loket | OD10`).snapshot);
    const causes = new Causes(plan, createPlanLinks(plan), TELLING_RULES);
    const found = foundBy(plan, TELLING_RULES);
    for (const finding of found) causes.add(finding);
    const hidden = (): string[] => { causes.tell(); return [...causes.told.swallowed].map(({ rule, element }) => `${rule} ${element}`).sort(); };
    const few = hidden();
    for (let i = 0; i <= 300; i += 1) causes.add({ ...found[0]!, rule: 'budget-exceeded', data: { value: `Z${i}` } });
    const missing = ['parent-unknown AC1', 'parent-unknown AC2'];
    // The objective above them is empty for that alone.
    expect([few, hidden(), [...causes.told.added].map(({ rule }) => rule)]).toEqual([['od-empty OD77', ...missing], missing, ['code-mistyped']]);
  });

  test('a sum by what is said of its amounts, as that comes and goes; and by nothing that is said of others', () => {
    const plan = planOf(parseExample(`
      Niveau | Code | Titel | Van | Tot
      Actie | AC1 | Premie | 2026 | 2026
      Actie | AC2 | Loket | 2026 | 2026
      Blad *Middelen*
      Code actie | Budgetplaats | Aard | 2026 | 2027
      AC1 | B1 | GD | 10 | 12
      AC2 | B2 | GD | 10 | 12
      Blad *Budgetplaatsen*
      Code | Naam | Soort | 2026 | 2027
      B1 | Huur | GD | 60 | 0
      B2 | Koop | GD | 60 | 60`).snapshot);
    const causes = new Causes(plan, createPlanLinks(plan), TELLING_RULES);
    const found = foundBy(plan, TELLING_RULES);
    const of = (rule: string, code: string): typeof found[number] => found.find((each) => each.rule === rule && [each.element, each.data.value].includes(code))!;
    const [over, own, other] = [of('budget-exceeded', 'B1'), of('amount-outside-period', 'AC1'), of('amount-outside-period', 'AC2')];
    const isHiddenAfter = (change: () => void): boolean => { change(); causes.tell(); return causes.told.swallowed.has(over); };
    const changes = [() => causes.add(over), () => causes.add(other), () => causes.add(own), () => causes.remove(other), () => causes.remove(own)];
    expect(changes.map(isHiddenAfter)).toEqual([false, false, true, true, false]);
  });
});

test('a cause that is waived goes on hiding what comes of it, until it is gone; what causes nothing hides nothing', () => {
  const plan = planOf(parseExample(`
    Niveau | Code | Titel | Departement | Dienst
    Actie | AC1 | Onthaal | Cultuur | Sport
    Blad *Middelen*
    Code actie | Kostenplaats | Aard | 2026
    AC1 | K1 | GD | 10
    Blad *Kostenplaatsen*
    Code | Naam | Dienst
    K1 | Balie | Musea
    Blad *Departementen en diensten*
    Departement | Dienst
    Cultuur | Musea
    Vrije tijd | Sport`).snapshot);
  const found = foundBy(plan, TELLING_RULES);
  const [cause, other] = ['dienst-of-other-departement', 'kostenplaats-of-other-dienst'].map((id) => found.find(({ rule }) => rule === id)!) as [typeof found[number], typeof found[number]];
  const causes = new Causes(plan, createPlanLinks(plan), TELLING_RULES, (each) => (each === cause ? { finding: '', reason: '', by: '', until: '', at: '' } : undefined));
  const hidden = (): readonly unknown[] => { causes.tell(); return [...causes.told.swallowed]; };
  causes.add(other);
  expect(hidden()).toEqual([]);
  causes.addWaived(cause);
  expect([hidden(), [...causes.told.added]]).toEqual([[other], []]);
  causes.removeWaived(cause);
  expect(hidden()).toEqual([]);
  causes.addWaived({ ...cause, rule: 'owner-missing' });
  expect(hidden()).toEqual([]);
});
