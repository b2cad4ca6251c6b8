import { describeRule, findingsOf } from '#core/rules/example.testing';

const PLAN = `
      Blad *Plan*
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Actie | AC1 | Website | OD1 |`;
const line = (aard: string, richting = 'Uitgave'): string => `${PLAN}
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | Richting | 2026
      AV1 | K1 | GD | Uitgave | 5
      AC1 | K1 | ${aard} | ${richting} | 5
    `;
const budget = (soort: string): string => `${PLAN}
      Blad *Budgetplaatsen*
      Code | Naam | Kostenplaats | Soort | 2026
      B1 | Werking | K1 | ${soort} | 5
    `;

describeRule('word-mistyped', {
  fires: {
    'a kind with a letter too many': line('**BDD**'),
    'a kind that may be either': line('**CD**'),
    'a kind of which the letters changed places': line('**DG**'),
    'a direction of which two letters changed places': line('GD', '**Uitgvae**'),
    'a longer word for a kind': line('**afschrijvign**'),
    'a direction': line('GD', '**Ontvangs**'),
    'a kind on the list of budget positions': budget('**VTEE**'),
  },
  silent: {
    'kinds as they are written': line('BD'),
    'another word for it, in any case': line('buitengewone DIENST'),
    'a part of the budget in place of a kind': line('Exploitatie'),
    'a word of one\u2019s own': line('Subsidie'),
    'one letter, which is near too much': line('B'),
    'two directions in one cell': line('GD', 'UO'),
    'a direction in short': line('GD', 'O'),
    'no kind': line(''),
    'a kind of the list': budget('VTE'),
  },
});

test('what is near is offered', () => {
  const offered = (text: string) => findingsOf(text.replaceAll('**', ''), 'word-mistyped').map(({ data, fixes }) => [data.nearest, ...fixes.map(({ isSafe, edits }) => `${String(isSafe)} ${String(edits[0]?.value)}`)]);
  expect([offered(line('BDD')), offered(line('CD')), offered(line('GD', 'ontvangstn')), offered(line('afschrijvign'))])
    .toEqual([[['BD', 'false BD']], [['', 'false BD', 'false GD']], [['Ontvangst', 'false Ontvangst']], [['afschrijving', 'false afschrijving']]]);
});

test('letters that changed places are one slip', () => {
  expect(findingsOf(line('DG'), 'word-mistyped')[0]).toMatchObject({ data: { nearest: 'GD' }, fixes: [{ isSafe: false, edits: [{ expected: 'DG', value: 'GD' }] }] });
});
