import { applyCorrections, recogniseWithReasons } from '#core/layout/recognise';
import { readPlan } from '#core/read/readPlan';
import { amountNegative } from '#core/rules/amount-negative/rule';
import { checkPlan } from '#core/rules/checkPlan';
import { words } from '#core/rules/words';
import { describeRule, findingsOf, parseExample, placesOf, planOf, said, withoutCells } from '#core/rules/example.testing';

describeRule('amount-negative', {
  fires: {
    'one year': `
      Blad *Plan*
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Actie | AC1 | Website | OD1 |
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | Richting | 2026 | 2027 | 2028 | 2029 | 2030
      AV1 | K1 | GD | Uitgave | 100 | **-5** | 100 | 100 | 100
      AC1 | K1 | GD | Uitgave | 5 | | | |
    `,
    'two years, each at its own cell': `
      Blad *Plan*
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Actie | AC1 | Website | OD1 |
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | Richting | 2026 | 2027 | 2028 | 2029 | 2030
      AV1 | K1 | GD | Uitgave | **-100** | **-0.5** | 100 | 100 | 100
      AC1 | K1 | GD | Uitgave | 5 | | | |
    `,
    'a receipt with a minus': `
      Blad *Plan*
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Actie | AC1 | Website | OD1 |
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | Richting | 2026 | 2027 | 2028 | 2029 | 2030
      AV1 | K1 | GD | Uitgave | 100 | 100 | 100 | 100 | 100
      AC1 | K1 | GD | Ontvangst | **-20** | | | |
    `,
    'people': `
      Blad *Plan*
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Actie | AC1 | Website | OD1 |
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | Richting | 2026 | 2027 | 2028 | 2029 | 2030
      AV1 | K1 | GD | Uitgave | 100 | | | |
      AC1 | K1 | VTE | Uitgave | **-2.5** | | | |
    `,
    'people in a column of their own, where the row says the same': `
      Niveau | Code | Titel | Bovenliggende code
      OD | OD1 | Huren |
      Actie | AC1 | Premie | OD1
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | 2026 | VTE 2026
      AC1 | K1 | VTE | | **-1**
      AC1 | K1 | VTE | **-2** | **-1**
      AC1 | K1 | VTE | 2 | **-1**
      AC1 | K1 | GD | **-5** | 1
    `,
  },
  silent: {
    'receipts': `
      Blad *Plan*
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Actie | AC1 | Website | OD1 |
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | Richting | 2026 | 2027 | 2028 | 2029 | 2030
      AV1 | K1 | GD | Uitgave | 100 | | | |
      AC1 | K1 | GD | Ontvangst | 20 | | | |
    `,
    'nothing and a dash': `
      Blad *Plan*
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Actie | AC1 | Website | OD1 |
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | Richting | 2026 | 2027 | 2028 | 2029 | 2030
      AV1 | K1 | GD | Uitgave | 0 | - | | 100 | 100
      AC1 | K1 | GD | Uitgave | 5 | | | |
    `,
    'a negative number as text, which is a finding of its own': `
      Blad *Plan*
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Actie | AC1 | Website | OD1 |
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | Richting | 2026 | 2027 | 2028 | 2029 | 2030
      AV1 | K1 | GD | Uitgave | '-1.200,00 | 5 | 5 | 5 | 5
      AC1 | K1 | GD | Uitgave | 5 | | | |
    `,
    'the same amount without its minus': `
      Blad *Plan*
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Actie | AC1 | Website | OD1 |
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | Richting | 2026 | 2027 | 2028 | 2029 | 2030
      AV1 | K1 | GD | Uitgave | 100 | 5 | 100 | 100 | 100
      AC1 | K1 | GD | Uitgave | 5 | | | |
    `,
    'people without the minus': `
      Blad *Plan*
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Actie | AC1 | Website | OD1 |
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | Richting | 2026 | 2027 | 2028 | 2029 | 2030
      AV1 | K1 | GD | Uitgave | 100 | | | |
      AC1 | K1 | VTE | Uitgave | 2.5 | | | |
    `,
  },
});

const fixes = (line: string) => findingsOf(`
  Niveau | Code | Titel | Bovenliggende code
  OD | OD1 | Huren |
  Actie | AC1 | Premie | OD1
  Blad *Middelen*
  Code actie | Kostenplaats | Aard | Richting | 2026 | 2027
  ${line}
`, 'amount-negative').flatMap(({ fixes: each }) => each.map(({ id, edits }) => [id, ...edits.map(({ expected, value }) => [expected, value])]));

test('the minus is one too many, or the row is a receipt: then all of it', () => {
  expect(fixes('AC1 | K1 | GD | Uitgave | -100 | 20')).toEqual([['positive', [-100, 100]]]);
  expect(fixes('AC1 | K1 | GD | Uitgave | -100 |')).toEqual([['positive', [-100, 100]], ['receipt', [-100, 100], ['Uitgave', 'Ontvangst']]]);
  expect(fixes('AC1 | K1 | GD | Ontvangst | -100 |')).toEqual([['positive', [-100, 100]]]);
  expect(fixes('AC1 | K1 | VTE | | -1 |')).toEqual([['positive', [-1, 1]]]);
});

test('what a formula gives is mended in the formula', () => {
  expect(fixes('AC1 | K1 | GD | Uitgave | =-100 |')).toEqual([]);
});

test('people are called so, and a receipt with a minus is told that it is one already', () => {
  const of = (line: string) => said(`
    Niveau | Code | Titel | Bovenliggende code
    OD | OD1 | Huren |
    Actie | AC1 | Premie | OD1
    Blad *Middelen*
    Code actie | Kostenplaats | Aard | Richting | 2026
    ${line}
  `, 'amount-negative');
  expect(of('AC1 | K1 | VTE | Uitgave | -1')).toMatch(/^Het aantal VTE voor 2026 .* maak er een ontvangst van\./);
  expect(of('AC1 | K1 | GD | Ontvangst | -1')).toMatch(/^Het bedrag voor 2026 .* is al een ontvangst/);
});

test('people in a column that holds for every year are told of once, amounts of each year in each', () => {
  const { snapshot } = parseExample(`
    SD code | SD | OD code | OD | Actie code | Actie | GD 2026 | GD 2027 | VTE
    SD1 | Wonen | OD1 | Huur | AC1 | Premie | 10 | 20 | -2
    SD1 | Wonen | OD1 | Huur | AC2 | Loket | -10 | -20 | 1
  `);
  const read = recogniseWithReasons(snapshot);
  const { layout } = applyCorrections(snapshot, read, read.questions.find(({ topic }) => topic === 'which-year')!.answers[0]!.corrections);
  const plan = readPlan(snapshot, layout);
  expect(placesOf(plan, checkPlan(plan, [amountNegative]))).toEqual(['Plan!G3', 'Plan!H3', 'Plan!I2']);
});

test('of a plan that travelled without its cells each amount is told once, though two may seem to stand in one cell', () => {
  const told = (row: string) => {
    const plan = planOf(parseExample(`Niveau | Code | Titel\nActie | AC1 | Premie\nBlad *Middelen*\nCode actie | Kostenplaats | Aard | 2026 | VTE 2026\nAC1 | K1 | ${row}`).snapshot);
    return [plan, withoutCells(plan)].map((each) => checkPlan(each, [amountNegative]).length);
  };
  expect(told('VTE | -2 | -1')).toEqual([2, 1]);
  expect(told('VTE | 2 | -1')).toEqual([1, 1]);
  expect(told('VTE | 0 | -1')).toEqual([1, 1]);
  expect(told('GD | -2 | -1')).toEqual([2, 2]);
});

test('the amount is named as it stands, with its decimals', () => {
  const [finding] = findingsOf(`
    Niveau | Code | Titel | Bovenliggende code | HSD
    SD | SD1 | Stafdiensten |  | HSD1
    OD | OD1 | Juridische ondersteuning | SD1 |
    Activiteit | AV1 | Juridisch advies | OD1 |
    Blad *Middelen*
    Actie of activiteit | Kostenplaats | Budgetplaats | Aard | Richting | 2026
    AV1 | K1 | | VTE | Uitgave | -11.5
  `, 'amount-negative');
  expect([words(finding!, 'nl').message, words(finding!, 'en').message]).toEqual([
    'Het aantal VTE voor 2026 van AV1 “Juridisch advies” is negatief: -11,5.', 'The number of FTE for 2026 of AV1 “Juridisch advies” is negative: -11.5.',
  ]);
});
