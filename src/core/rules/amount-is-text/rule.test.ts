import { createLive } from '#core/live/createLive';
import { describeRule, findingsOf, parseExample, said } from '#core/rules/example.testing';
import { words } from '#core/rules/words';

describeRule('amount-is-text', {
  fires: {
    'an amount in Flemish notation': `
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027
      AV1 | K1 | | GD | Uitgave | **1.200,50** | 100
    `,
    'a word': `
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027
      AV1 | K1 | | GD | Uitgave | 100 | **volgt nog**
    `,
    'each of two years': `
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027
      AV1 | K1 | | GD | Uitgave | **€ 5** | **6 euro**
    `,
    'means on an unknown action': `
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027
      AC9 | K1 | | GD | Uitgave | **'1200** | 100
    `,
  },
  silent: {
    'an error of Excel, which is a finding of its own': `
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027
      AV1 | K1 | | GD | Uitgave | #REF! | 100
    `,
    'numbers': `
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027
      AV1 | K1 | | GD | Uitgave | 1200.5 | -3
    `,
    'an empty cell': `
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027
      AV1 | K1 | | GD | Uitgave | | 100
    `,
    'a dash for nothing': `
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027
      AV1 | K1 | | GD | Uitgave | - | n.v.t.
    `,
    'text in a column of the planner’s own': `
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027 | Mijn nota
      AV1 | K1 | | GD | Uitgave | 1 | 2 | 1.200,50
    `,
  },
});

const AMOUNT = (content: string): string => `
  Niveau | Code | Titel
  OD | OD1 | Wonen
  Blad *Middelen*
  Actie of activiteit | Kostenplaats | Aard | 2026
  OD1 | K1 | GD | ${content}
`;

test.each([["'1.200,50", 1200.5], ['€ 799.416,15', 799416.15], ["'8,5", 8.5], ['(1.200)', -1200]])('%s is certainly %d: a safe fix', (content, number) => {
  const [finding] = findingsOf(AMOUNT(content), 'amount-is-text');
  expect(finding?.fixes).toMatchObject([{ id: 'number', isSafe: true, data: { number }, edits: [{ expected: content.replace(/^'/, ''), value: number, place: { row: 1, column: 3 } }] }]);
});

test('a word may be anything: no fix', () => {
  expect(findingsOf(AMOUNT('volgt'), 'amount-is-text')[0]?.fixes).toEqual([]);
});

test('a comma before three digits: both readings to be reviewed; one that is safe where other texts in the column tell', () => {
  const numbers = (text: string) => findingsOf(text, 'amount-is-text').map(({ fixes }) => fixes.map(({ isSafe, edits }) => [isSafe, edits[0]?.value]));
  expect(numbers(AMOUNT("'1,200"))).toEqual([[[false, 1.2], [false, 1200]]]);
  expect(words(findingsOf(AMOUNT("'1,200"), 'amount-is-text')[0]!, 'nl').todo).toContain('of het 1200 is of 1,2;');
  const beside = (other: string) => `${AMOUNT("'1,200")}OD1 | K1 | GD | ${other}`;
  expect(numbers(beside("'12,5"))).toEqual([[[true, 1.2]], [[true, 12.5]]]);
  expect(numbers(beside("'1,234,567"))).toEqual([[[true, 1200]], [[true, 1234567]]]);
});

test('a number beyond this world is called too large, a truth value by its Excel name', () => {
  const message = (content: string, tongue: 'nl' | 'en') => words(findingsOf(AMOUNT(content), 'amount-is-text')[0]!, tongue).message;
  expect(message('1000000000000000', 'nl')).toContain('is te groot om een bedrag te zijn: “1000000000000000”');
  expect(message('1000000000000000', 'en')).toContain('too large');
  expect(findingsOf(AMOUNT('99999999999'), 'amount-is-text')).toEqual([]);
  const data = { value: true, jaar: 2026, code: '', title: '', nearest: '' };
  expect(words({ rule: 'amount-is-text', fixes: [], data }, 'nl').message).toBe('Het bedrag voor 2026 is geen getal: “WAAR”.');
});

test('the one number that it can be is named, and none where there is none', () => {
  expect(said(AMOUNT("'8,5"), 'amount-is-text')).toContain('Typ het bedrag als getal: 8,5.');
  expect(said(AMOUNT('volgt'), 'amount-is-text')).toContain('Typ het bedrag als getal, of maak de cel leeg.');
  expect(said(AMOUNT("'1,200"), 'amount-is-text')).not.toContain('Typ het bedrag als getal:');
});

test('what a formula gives is mended in that formula, which is named, and nothing is typed over it', () => {
  for (const content of ['=B9&"" -> nog na te vragen', '=TEKST(1,5) -> \'8,5', '=B9 -> 1,200']) {
    const [finding] = findingsOf(AMOUNT(content), 'amount-is-text');
    expect(finding?.fixes).toEqual([]);
    expect(words(finding!, 'nl').todo).toBe('Verbeter de formule in Middelen D2, zodat ze een getal geeft.');
  }
  const [finding] = findingsOf(AMOUNT('=B9 -> volgt'), 'amount-is-text');
  expect(words(finding!, 'nl').message).toBe('Het bedrag voor 2026 van OD1 “Wonen” is geen getal: de formule in Middelen D2 geeft “volgt”.');
  expect(words(finding!, 'en')).toMatchObject({ message: 'The amount for 2026 of OD1 “Wonen” is not a number: the formula in Middelen D2 gives “volgt”.', todo: 'Mend the formula in Middelen D2, so that it gives a number.' });
});

test('a formula that comes or goes while the cell shows what it did is seen while one types', () => {
  const live = createLive(parseExample(AMOUNT('=B9 -> volgt')).snapshot);
  const todo = () => live.findings.filter(({ rule }) => rule === 'amount-is-text').map((finding) => words(finding, 'nl').todo);
  const type = (isFormula: boolean) => live.patch({ sheetId: '{Middelen}', top: 1, left: 3, values: [['volgt']], isFormula: [[isFormula]] });
  const [formula, text] = [['Verbeter de formule in Middelen D2, zodat ze een getal geeft.'], ['Typ het bedrag als getal, of maak de cel leeg.']];
  expect(todo()).toEqual(formula);
  expect([type(false).isStructural, todo()]).toEqual([false, text]);
  expect([type(true).isStructural, todo()]).toEqual([false, formula]);
});
