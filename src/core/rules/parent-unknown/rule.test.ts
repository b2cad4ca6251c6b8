import { describeRule, findingsOf, offered } from '#core/rules/example.testing';
import { words } from '#core/rules/words';

describeRule('parent-unknown', {
  fires: {
    'a parent that nobody bears, one slip away': `
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Actie | AC1 | Website | **OD11** |
    `,
    'the title of the parent where its code belongs': `
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Actie | AC1 | Website | **Juridische ondersteuning** |
    `,
    'an OD under an unknown SD': `
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      OD | OD2 | Wonen | **SD77** |
      Actie | AC1 | Huur | OD2 |
    `,
    'a project on an unknown programme': `
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Blad *Programma's*
      Code | Titel | HSD | Collegeleden
      P1 | Talent | HSD1 |
      Blad *Projecten*
      Code | Titel | Programma
      PR1 | School | P1
      PR2 | Campus | **P8**
    `,
    'a project on an unknown programme, where the plan has one among its rows': `
      Niveau | Code | Titel
      Programma | P1 | Digitaal
      SD | SD1 | Wonen
      Blad *Projecten*
      Code | Titel | Programma
      PR1 | Loket | P1
      PR2 | Balie | **P7**
    `,
    'a project on any programme where their list is still empty': `
      Niveau | Code | Titel
      SD | SD1 | Wonen
      Blad *Programmas*
      Code | Titel | HSD
      Blad *Projecten*
      Code | Titel | Programma
      PR2 | Balie | **P7**
    `,
  },
  silent: {
    'a parent in other case and with a blank': `
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Actie | AC1 | Website | od 1 |
    `,
    'no parent at all': `
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Actie | AC1 | Website | |
    `,
    'an unknown HSD, which is a finding of its own': `
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      SD | SD2 | Wonen | | HSD9
      Blad *HSD*
      Code | Titel
      HSD1 | Kennis en innovatie
      HSD2 | Sociale duurzaamheid
    `,
    'a project’s programme where there is no list of programmes': `
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Blad *Projecten*
      Code | Titel | Programma
      PR1 | School | P1
    `,
    'an action below one whose own parent is unknown': `
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Actie | AC2 | Archief | OD1 |
    `,
    'an error of Excel’s, which is a finding of its own': `
      Niveau | Code | Titel | Bovenliggende code
      OD | OD1 | Huren |
      Actie | AC1 | Premie | #REF!
    `,
  },
});

const WRITTEN = (parent: string): string => `
  Niveau | Code | Titel | Bovenliggende code
  SD | SD20014 | Organisatie |
  OD | OD20117 | Algemene financiering | SD20014
  OD | OD20118 | Vastgoed | SD20014
  Actie | AC1 | Dak | ${parent}
`;

test('the code one slip away is offered, to be reviewed', () => {
  const [finding] = findingsOf(WRITTEN('OD2017'), 'parent-unknown');
  expect(finding?.data).toMatchObject({ nearest: 'OD20117', nearestTitle: 'Algemene financiering' });
  expect(finding?.fixes.map(({ id, isSafe, data }) => ({ id, isSafe, data }))).toEqual([{ id: 'replace', isSafe: false, data: { code: 'OD20117', title: 'Algemene financiering' } }]);
  expect(words(finding!, 'nl').todo).toContain('Bedoelde u OD20117 “Algemene financiering”?');
  expect(finding?.fixes[0]?.edits).toEqual([{
    place: {
      sheetId: '{Plan}', row: 4, column: 3, header: 'Bovenliggende code', headerRow: 0,
      identity: [{ column: 1, header: 'Code', value: 'AC1' }, { column: 2, header: 'Titel', value: 'Dak' }],
    },
    expected: 'OD2017', value: 'OD20117',
  }]);
});

test('two codes one slip away are a choice', () => {
  expect(findingsOf(WRITTEN('OD2011'), 'parent-unknown')[0]?.fixes.map(({ data }) => data.code)).toEqual(['OD20117', 'OD20118']);
});

test('the name of one single OD is a safe fix', () => {
  expect(findingsOf(WRITTEN('vastgoed'), 'parent-unknown')[0]?.fixes).toMatchObject([{ isSafe: true, data: { code: 'OD20118' } }]);
});

test('a level that cannot be the parent is not offered', () => {
  expect(findingsOf(WRITTEN('SD20015'), 'parent-unknown')[0]?.fixes).toEqual([]);
});

test('for a row of no level any code that is near is offered', () => {
  expect(offered('Niveau | Code | Titel | Bovenliggende code\nOD | OD12 | Huren |\n(leeg) | X1 | Premie | OD11', 'parent-unknown')).toEqual(['replace: Bovenliggende code OD11 → OD12']);
});
