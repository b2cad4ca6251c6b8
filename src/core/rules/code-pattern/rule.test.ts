import { describeRule, findingsOf } from '#core/rules/example.testing';

describeRule('code-pattern', {
  fires: {
    'an action with the level of an OD': `
      Niveau | Code | Titel | Bovenliggende code
      SD | SD1 | Wonen |
      OD | OD1 | Betaalbaar huren | SD1
      Actie | AC1 | Huurpremie | OD1
      **OD** | AC2 | Huurgarantie | OD1
    `,
    'an OD with the level of an action': `
      Niveau | Code | Titel | Bovenliggende code
      SD | SD1 | Wonen |
      OD | OD1 | Betaalbaar huren | SD1
      Actie | AC1 | Huurpremie | OD1
      **Actie** | OD2 | Kopen | SD1
    `,
    'an activity with the code of an action': `
      Niveau | Code | Titel | Bovenliggende code
      SD | SD1 | Wonen |
      OD | OD1 | Betaalbaar huren | SD1
      Actie | AC1 | Huurpremie | OD1
      Activiteit | **AC0007** | Onthaal | OD1
    `,
    'a sentence where the code belongs': `
      Niveau | Code | Titel | Bovenliggende code
      SD | SD1 | Wonen |
      OD | OD1 | Betaalbaar huren | SD1
      Actie | AC1 | Huurpremie | OD1
      Actie | **Nog te bespreken met de collega’s van Financiën en Personeel** | Onthaal | OD1
    `,
    'a dash': `
      Niveau | Code | Titel | Bovenliggende code
      SD | SD1 | Wonen |
      OD | OD1 | Betaalbaar huren | SD1
      Actie | AC1 | Huurpremie | OD1
      Actie | **-** | Onthaal | OD1
    `,
    'an action with the level of an OD, on which means are written': `
      Niveau | Code | Titel | Bovenliggende code
      SD | SD1 | Wonen |
      OD | OD1 | Huren | SD1
      Actie | AC1 | Premie | OD1
      **OD** | AC2 | Garantie |
      Blad *Middelen*
      Code actie | Kostenplaats | GD 2026
      AC2 | K1 | 10
    `,
    'an OD with the level of an action, on which means are written too': `
      Niveau | Code | Titel | Bovenliggende code
      SD | SD1 | Wonen |
      OD | OD1 | Huren | SD1
      Actie | AC1 | Premie | OD1
      Actie | **OD2** | Garantie |
      Blad *Middelen*
      Code actie | Kostenplaats | GD 2026
      OD2 | K1 | 10
    `,
    'an action with the level of an OD, above a row of which the level is not known': `
      Niveau | Code | Titel | Bovenliggende code
      SD | SD1 | Wonen |
      OD | OD1 | Huren | SD1
      Actie | AC1 | Premie | OD1
      **OD** | AC2 | Garantie | OD1
      (leeg) | X5 | Zaal | AC2
    `,
    'an action without a project that has the code of an activity, and an activity with one that has that of an action': `
      Niveau | Code | Titel | Bovenliggende code | Project
      SD | SD1 | Wonen | |
      Project | PR1 | Huren | SD1 |
      OD | OD1 | Huren | SD1 |
      **Actie** | AV1 | Onthaal | OD1 | (leeg)
      **Activiteit** | AC1 | Premie | OD1 | PR1
    `,
    'an action of a project with the code of an activity, and an activity of none with that of an action': `
      Niveau | Code | Titel | Bovenliggende code | Project
      SD | SD1 | Wonen | |
      Project | PR1 | Huren | SD1 |
      OD | OD1 | Huren | SD1 |
      Actie | **AV1** | Onthaal | OD1 | PR1
      Activiteit | **AC1** | Premie | OD1 | (leeg)
    `,
  },
  silent: {
    'codes of the city itself': `
      Niveau | Code | Titel | Bovenliggende code
      SD | X-7 | Wonen |
      OD | 2024/b | Huren | X-7
      Actie | zwembad1 | Dak | 2024/b
    `,
    'numbers, which may be of any level': `
      Niveau | Code | Titel | Bovenliggende code
      SD | 6 | Wonen |
      OD | 6.1.3. | Huren | 6
      Actie | 6.1 | Dak | 6.1.3.
    `,
    'an action plan of the horizontal strand': `
      Niveau | Code | Titel | Bovenliggende code
      SD | SD1 | Wonen |
      OD | OD1 | Betaalbaar huren | SD1
      Actie | AC1 | Huurpremie | OD1
      OD | PO20041 | Opera | SD1
      Actie | ACO1100 | Zaal | PO20041
    `,
    'a code that tells the level where the level column does not': `
      Niveau | Code | Titel | Bovenliggende code
      SD | SD1 | Wonen |
      OD | OD1 | Betaalbaar huren | SD1
      Actie | AC1 | Huurpremie | OD1
      | | AC2 | Huurgarantie | OD1 |
    `,
    'codes that build on that of their parent': `
      Niveau | Code | Titel | Bovenliggende code
      SD | SD1 | Wonen |
      OD | SD1.1 | Betaalbaar huren | SD1
      Actie | SD1.1.1 | Huurpremie | SD1.1
    `,
    'a letter with a number': `
      Niveau | Code | Titel | Bovenliggende code
      SD | SD1 | Wonen |
      OD | OD1 | Betaalbaar huren | SD1
      Actie | AC1 | Huurpremie | OD1
      Actie | P12 | Huurgarantie | OD1
    `,
    'a code of another level that an earlier row bears, which is a finding of its own': `
      Niveau | Code | Titel | Bovenliggende code
      SD | SD1 | Wonen |
      OD | OD1 | Huren | SD1
      Actie | OD1 | Premie | OD1
    `,
    'a row without a code, which is a finding of its own': `
      Niveau | Code | Titel | Bovenliggende code
      SD | SD1 | Wonen |
      OD | OD1 | Huren | SD1
      Actie | | Premie | OD1
    `,
    'a code in the place of the dash': `
      Niveau | Code | Titel | Bovenliggende code
      SD | SD1 | Wonen |
      OD | OD1 | Betaalbaar huren | SD1
      Actie | AC1 | Huurpremie | OD1
      Actie | AC2 | Onthaal | OD1
    `,
    'a code as long as codes may be': `
      Niveau | Code | Titel | Bovenliggende code
      OD | OD1 | Huren |
      Actie | dienst-wonen/premies-en-garanties/2026-1 | Premie | OD1
    `,
  },
});

test('the level that the code tells is offered, in the words of the template', () => {
  expect(findingsOf(`Niveau | Code | Titel | Bovenliggende code
SD | SD1 | Wonen | 
OD | OD1 | Betaalbaar huren | SD1
Actie | AC1 | Huurpremie | OD1\nOD | AC2 | Garantie | OD1`, 'code-pattern')[0]?.fixes)
    .toMatchObject([{ id: 'level', isSafe: false, edits: [{ expected: 'OD', value: 'Actie', place: { row: 4, column: 0 } }] }]);
});

test('where the level is wrong it leads to the code', () => {
  const related = (row: string) => findingsOf(`Niveau | Code | Titel | Bovenliggende code\nSD | SD1 | Wonen |\nOD | OD1 | Huren | SD1\n${row}`, 'code-pattern').flatMap((finding) => finding.related.map(({ row: at, column }) => [at, column]));
  expect([related('OD | AC2 | Garantie | OD1'), related('Activiteit | AC2 | Garantie | OD1')]).toEqual([[[3, 1]], []]);
});
