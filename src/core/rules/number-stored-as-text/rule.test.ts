import { describeRule, findingsOf } from '#core/rules/example.testing';

describeRule('number-stored-as-text', {
  fires: {
    'a year': `
      Niveau | Code | Titel | Bovenliggende code | Van | Tot
      SD | SD1 | Wonen | | **'2026** | 2031
      OD | OD1 | Huren | SD1 | 2026 | 2028
      Actie | AC1 | Premie | OD1 | 2026 | 2026
    `,
    'a term': `
      Blad *Plan*
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Actie | AC1 | Website | OD1 |
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | 2026 | Afschrijvingstermijn
      AV1 | K1 | GD | 5 |
      AC1 | K1 | BD | 5 | **'20**
    `,
    'a budget': `
      Blad *Plan*
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Actie | AC1 | Website | OD1 |
      Blad *Budgetplaatsen*
      Code | Naam | Kostenplaats | Soort | 2026
      B1 | Werking | K1 | GD | **'1.200,50**
    `,
  },
  silent: {
    'numbers': `
      Niveau | Code | Titel | Bovenliggende code | Van | Tot
      SD | SD1 | Wonen | | 2026 | 2031
      OD | OD1 | Huren | SD1 | 2026 | 2028
      Actie | AC1 | Premie | OD1 | 2026 | 2026
    `,
    'a code of figures': `
      Niveau | Code | Titel | Bovenliggende code
      SD | '6 | Wonen |
      OD | '61 | Huren | '6
      Actie | '611 | Premie | '61
    `,
    'a term in words': `
      Blad *Plan*
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Actie | AC1 | Website | OD1 |
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | 2026 | Afschrijvingstermijn
      AV1 | K1 | GD | 5 |
      AC1 | K1 | BD | 5 | 20 jaar
    `,
    'an amount of means, which is not counted at all: a finding of its own': `
      Niveau | Code | Titel
      Actie | AC1 | Premies
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | 2026 | 2027
      AC1 | K1 | GD | '5 | 5
    `,
    'codes of figures on the list of budget positions': `
      Niveau | Code | Titel
      Actie | AC1 | Premies
      Blad *Budgetplaatsen*
      Code | Naam | Kostenplaats | 2026
      '0101 | Werking | '105010 | 5
    `,
    'a budget that is a number': `
      Blad *Plan*
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Actie | AC1 | Website | OD1 |
      Blad *Budgetplaatsen*
      Code | Naam | Kostenplaats | Soort | 2026
      B1 | Werking | K1 | GD | 1200.5
    `,
  },
});

test('there is one answer: a safe fix', () => {
  expect(findingsOf(`Niveau | Code | Titel | Van | Tot\nActie | AC1 | Premies | '2026 | 2027`, 'number-stored-as-text')).toMatchObject([{ fixes: [{ isSafe: true, edits: [{ expected: '2026', value: 2026 }] }] }]);
});

test('the finding belongs to the code of its row, and the fix knows the row by all that names it but the cell itself', () => {
  const [flat] = findingsOf(`SD code | SD | OD code | OD | Actie code | Actie | Van | Kostenplaats | 2026\nSD1 | Stad | OD1 | Huur | AC1 | Premie | '2026 | K1 | 5`, 'number-stored-as-text');
  expect([flat?.element, ...flat!.fixes[0]!.edits[0]!.place.identity.map(({ value }) => value)]).toEqual(['AC1', 'SD1', 'Stad', 'OD1', 'Huur', 'AC1', 'Premie', 'K1']);
  const [line] = findingsOf(`Niveau | Code | Titel\nActie | AC1 | Premie\nBlad *Middelen*\nCode actie | Kostenplaats | Aard | 2026 | Afschrijvingstermijn\nAC1 | K1 | BD | 5 | '20`, 'number-stored-as-text');
  expect([line?.element, ...line!.fixes[0]!.edits[0]!.place.identity.map(({ header, value }) => `${header} ${String(value)}`)]).toEqual(['AC1', 'Code actie AC1', 'Kostenplaats K1']);
});
