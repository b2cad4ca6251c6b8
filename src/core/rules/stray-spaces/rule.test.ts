import { describeRule, findingsOf } from '#core/rules/example.testing';

describeRule('stray-spaces', {
  fires: {
    'two in a title': `
      Blad *Plan*
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | **Juridisch··advies** | OD1 |
      Actie | AC1 | Website | OD1 |
    `,
    'one behind a code': `
      Blad *Plan*
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Actie | **AC1·** | Website | OD1 |
    `,
    'one before a cost centre': `
      Blad *Plan*
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Actie | AC1 | Website | OD1 |
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | Richting | 2026 | 2027 | 2028 | 2029 | 2030
      AV1 | **·K1** | GD | Uitgave | 5 | 5 | 5 | 5 | 5
      AC1 | K1 | GD | Uitgave | 5 | | | |
    `,
    'a hard blank': `
      Blad *Plan*
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | **Juridisch advies** | OD1 |
      Actie | AC1 | Website | OD1 |
    `,
  },
  silent: {
    'single spaces': `
      Blad *Plan*
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Actie | AC1 | Website | OD1 |
    `,
    'in a description': `
      Blad *Plan*
      Niveau | Code | Titel | Bovenliggende code | HSD | Omschrijving
      SD | SD1 | Stafdiensten |  | HSD | Omschrijving1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Actie | AC1 | Website | OD1 |
    `,
    'in a column of the planner’s own': `
      Blad *Plan*
      Niveau | Code | Titel | Bovenliggende code | HSD | Mijn nota
      SD | SD1 | Stafdiensten |  | HSD | Mijn nota1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Actie | AC1 | Website | OD1 |
    `,
  },
});

test('taking them away is a safe fix', () => {
  expect(findingsOf('Niveau | Code | Titel\nOD | OD1 | ·Wonen··en leven', 'stray-spaces')[0]?.fixes)
    .toMatchObject([{ id: 'tidy', isSafe: true, edits: [{ expected: ' Wonen  en leven', value: 'Wonen en leven' }] }]);
});

test.each([9, 0xa0, 0x2000, 0x200d, 0x202f, 0x2060, 0x3000, 0xfeff])('a blank that is not to be seen, number %i, is shown by a mark', (number) => {
  const [found] = findingsOf(`
    Niveau | Code | Titel
    SD | SD1 | Woon${String.fromCharCode(number)}beleid
  `, 'stray-spaces');
  expect(found?.data.shown).toBe('Woon·beleid');
});

test('a text of sixty characters is shown whole, and of a longer one so many', () => {
  const shown = (length: number) => findingsOf(`
    Niveau | Code | Titel
    SD | SD1 | a  ${'b'.repeat(length - 3)}
  `, 'stray-spaces').map(({ data }) => String(data.shown).length);
  expect(shown(60)).toEqual([60]);
  expect(shown(61)).toEqual([61]);
  expect(shown(80)).toEqual([61]);
});
