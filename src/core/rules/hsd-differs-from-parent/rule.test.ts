import { describeRule, findingsOf } from '#core/rules/example.testing';

describeRule('hsd-differs-from-parent', {
  fires: {
    'an action with another HSD than its SD': `
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Wonen | | HSD1
      OD | OD1 | Betaalbaar huren | SD1 |
      Actie | AC1 | Huurpremie | OD1 |
      Actie | AC2 | Huurgarantie | OD1 | **HSD2**
      Blad *HSD*
      Code | Titel
      HSD1 | Sociale duurzaamheid
      HSD2 | Economische duurzaamheid
    `,
    'an OD with another HSD than its SD': `
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Wonen | | HSD1
      OD | OD1 | Betaalbaar huren | SD1 |
      Actie | AC1 | Huurpremie | OD1 |
      OD | OD2 | Kopen | SD1 | **HSD2**
      Actie | AC2 | Lening | OD2 |
      Blad *HSD*
      Code | Titel
      HSD1 | Sociale duurzaamheid
      HSD2 | Economische duurzaamheid
    `,
    'an SD that hangs under one HSD and names another': `
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Wonen | | HSD1
      OD | OD1 | Betaalbaar huren | SD1 |
      Actie | AC1 | Huurpremie | OD1 |
      SD | SD2 | Werk | HSD1 | **HSD2**
      OD | OD2 | Banen | SD2 |
      Actie | AC2 | Jobs | OD2 |
      Blad *HSD*
      Code | Titel
      HSD1 | Sociale duurzaamheid
      HSD2 | Economische duurzaamheid
    `,
    'an SD of a programme of another HSD': `
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Wonen | | HSD1
      OD | OD1 | Betaalbaar huren | SD1 |
      Actie | AC1 | Huurpremie | OD1 |
      SD | SD2 | Werk | P1 | **HSD2**
      OD | OD2 | Banen | SD2 |
      Actie | AC2 | Jobs | OD2 |
      Blad *HSD*
      Code | Titel
      HSD1 | Sociale duurzaamheid
      HSD2 | Economische duurzaamheid
      Blad *Programma’s*
      Code | Titel | HSD | Regisseur
      P1 | Talent | HSD1 |
    `,
  },
  silent: {
    'the same HSD again, spelled otherwise': `
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Wonen | | HSD1
      OD | OD1 | Betaalbaar huren | SD1 |
      Actie | AC1 | Huurpremie | OD1 |
      Actie | AC2 | Huurgarantie | OD1 | hsd 1
      Blad *HSD*
      Code | Titel
      HSD1 | Sociale duurzaamheid
      HSD2 | Economische duurzaamheid
    `,
    'an HSD that is not on the list': `
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Wonen | | HSD1
      OD | OD1 | Betaalbaar huren | SD1 |
      Actie | AC1 | Huurpremie | OD1 |
      Actie | AC2 | Huurgarantie | OD1 | HSD9
      Blad *HSD*
      Code | Titel
      HSD1 | Sociale duurzaamheid
      HSD2 | Economische duurzaamheid
    `,
    'one of the two HSDs of its SD': `
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Wonen | | HSD1; HSD2
      OD | OD1 | Huren | SD1 | HSD2
      Actie | AC1 | Premie | OD1 |
      Blad *HSD*
      Code | Titel
      HSD1 | Sociale duurzaamheid
      HSD2 | Economische duurzaamheid
    `,
    'an action with its own HSD under an SD without one': `
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Wonen | |
      OD | OD1 | Huren | SD1 | HSD2
      Actie | AC1 | Premie | OD1 | HSD2
      Blad *HSD*
      Code | Titel
      HSD1 | Sociale duurzaamheid
      HSD2 | Economische duurzaamheid
    `,
    'an SD that names the HSD that it hangs under': `
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Wonen | | HSD1
      OD | OD1 | Betaalbaar huren | SD1 |
      Actie | AC1 | Huurpremie | OD1 |
      SD | SD2 | Werk | HSD1 | HSD1
      OD | OD2 | Banen | SD2 |
      Actie | AC2 | Jobs | OD2 |
      Blad *HSD*
      Code | Titel
      HSD1 | Sociale duurzaamheid
      HSD2 | Economische duurzaamheid
    `,
  },
});

test('what stands above is offered', () => {
  expect(findingsOf(`Niveau | Code | Titel | Bovenliggende code | HSD
SD | SD1 | Wonen | | HSD1
OD | OD1 | Betaalbaar huren | SD1 |
Actie | AC1 | Huurpremie | OD1 |\nActie | AC2 | Huurgarantie | OD1 | HSD2\nBlad *HSD*
Code | Titel
HSD1 | Sociale duurzaamheid
HSD2 | Economische duurzaamheid`, 'hsd-differs-from-parent')[0]?.fixes)
    .toMatchObject([{ id: 'replace', isSafe: false, edits: [{ expected: 'HSD2', value: 'HSD1' }] }]);
});

test('the finding points at the HSD that stands above: its own row, or the cell that names it', () => {
  const related = (sd: string) => findingsOf(`
    Niveau | Code | Titel | Bovenliggende code | HSD
    ${sd}
    Blad *HSD*
    Code | Titel
    HSD1 | Sociale duurzaamheid
    HSD2 | Economische duurzaamheid
  `, 'hsd-differs-from-parent').flatMap((finding) => finding.related.map(({ sheet, row, column }) => [sheet, row, column]));
  expect(related('SD | SD1 | Wonen | HSD1 | HSD2')).toEqual([[1, 1, 0]]);
  expect(related('SD | SD1 | Wonen | | HSD1\nOD | OD1 | Huren | SD1 | HSD2')).toEqual([[0, 1, 4]]);
});
