import { describeRule, findingsOf } from '#core/rules/example.testing';

describeRule('hsd-unknown', {
  fires: {
    'an HSD that is not on the list': `
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Wonen | | **HSD9**
      Blad *HSD*
      Code | Titel
      HSD1 | Kennis en innovatie
      HSD2 | Sociale duurzaamheid
    `,
    'one of two HSDs in a cell': `
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Wonen | | **HSD1; HSD7**
      Blad *HSD*
      Code | Titel
      HSD1 | Kennis en innovatie
      HSD2 | Sociale duurzaamheid
    `,
    'the name of an HSD where its code belongs': `
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Wonen | | **Sociale duurzaamheid**
      Blad *HSD*
      Code | Titel
      HSD1 | Kennis en innovatie
      HSD2 | Sociale duurzaamheid
    `,
    'a programme on an unknown HSD': `
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Blad *Programma's*
      Code | Titel | HSD | Collegeleden
      P1 | Talent | **HSD6** |
      Blad *HSD*
      Code | Titel
      HSD1 | Kennis en innovatie
      HSD2 | Sociale duurzaamheid
    `,
    'a code that belongs to an SD': `
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      SD | SD2 | Wonen | | **SD1**
      Blad *HSD*
      Code | Titel
      HSD1 | Kennis en innovatie
      HSD2 | Sociale duurzaamheid
    `,
    'any HSD where their list is still empty': `
      Niveau | Code | Titel | HSD
      SD | SD1 | Wonen | **HSD1**
      Blad *HSD*
      Code | Titel
    `,
    'one that is not among the HSDs of the plan itself': `
      Niveau | Code | Titel | Bovenliggende code | HSD
      HSD | HSD1 | Kennis | |
      SD | SD1 | Wonen | HSD1 |
      SD | SD2 | Zorg | | **HSD7**
    `,
  },
  silent: {
    'an HSD in other case and with a blank': `
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Wonen | | hsd 1
      Blad *HSD*
      Code | Titel
      HSD1 | Kennis en innovatie
      HSD2 | Sociale duurzaamheid
    `,
    'two HSDs that are both on the list': `
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Wonen | | HSD1; HSD2
      Blad *HSD*
      Code | Titel
      HSD1 | Kennis en innovatie
      HSD2 | Sociale duurzaamheid
    `,
    'a workbook without a list of HSDs': `
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Wonen | | HSD9
    `,
    'an empty cell': `
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Wonen | |
      Blad *HSD*
      Code | Titel
      HSD1 | Kennis en innovatie
      HSD2 | Sociale duurzaamheid
    `,
  },
});

test('the name of one single HSD is a safe fix, one slip is to be reviewed', () => {
  const SD = (hsd: string): string => `
    Niveau | Code | Titel | HSD
    SD | SD1 | Wonen | ${hsd}
    Blad *HSD*
    Code | Titel
    HSD1 | Kennis en innovatie
  `;
  expect(findingsOf(SD('Kennis en innovatie'), 'hsd-unknown')[0]?.fixes).toMatchObject([{ isSafe: true, data: { code: 'HSD1' } }]);
  expect(findingsOf(SD('HSD11'), 'hsd-unknown')[0]?.fixes).toMatchObject([{ isSafe: false, data: { code: 'HSD1' } }]);
  expect(findingsOf(SD('HSD1; HSD12'), 'hsd-unknown')[0]).toMatchObject({ data: { nearest: 'HSD1' }, fixes: [] });
});
