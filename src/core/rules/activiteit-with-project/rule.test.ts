import { describeRule, findingsOf } from '#core/rules/example.testing';

describeRule('activiteit-with-project', {
  fires: {
    'an activity of a project': `
      Niveau | Code | Titel | Bovenliggende code | Project | Programma
      OD | OD1 | Huur | | |
      Activiteit | AV1 | Loket | OD1 | **PR01** |
      Blad *Projecten*
      Code | Titel | Programma
      PR01 | Renovatie | P01
      PR02 | Nieuwbouw | P01
    `,
    'each of two activities': `
      Niveau | Code | Titel | Bovenliggende code | Project | Programma
      OD | OD1 | Huur | | |
      Activiteit | AV1 | Loket | OD1 | **PR01** |
      Activiteit | AV2 | Balie | OD1 | **pr 02** |
      Blad *Projecten*
      Code | Titel | Programma
      PR01 | Renovatie | P01
      PR02 | Nieuwbouw | P01
    `,
    'an activity in a short word': `
      Niveau | Code | Titel | Bovenliggende code | Project | Programma
      OD | OD1 | Huur | | |
      AV | AV1 | Loket | OD1 | **PR02** |
      Blad *Projecten*
      Code | Titel | Programma
      PR01 | Renovatie | P01
      PR02 | Nieuwbouw | P01
    `,
  },
  silent: {
    'an action of a project': `
      Niveau | Code | Titel | Bovenliggende code | Project | Programma
      OD | OD1 | Huur | | |
      Actie | AC1 | Premies | OD1 | PR01 |
      Blad *Projecten*
      Code | Titel | Programma
      PR01 | Renovatie | P01
      PR02 | Nieuwbouw | P01
    `,
    'an activity without a project': `
      Niveau | Code | Titel | Bovenliggende code | Project | Programma
      OD | OD1 | Huur | | |
      Activiteit | AV1 | Loket | OD1 | |
      Blad *Projecten*
      Code | Titel | Programma
      PR01 | Renovatie | P01
      PR02 | Nieuwbouw | P01
    `,
    'an activity with an unknown project, which is a finding of its own': `
      Niveau | Code | Titel | Bovenliggende code | Project | Programma
      OD | OD1 | Huur | | |
      Activiteit | AV1 | Loket | OD1 | PR99 |
      Blad *Projecten*
      Code | Titel | Programma
      PR01 | Renovatie | P01
      PR02 | Nieuwbouw | P01
    `,
    'an activity with a code that is no project': `
      Niveau | Code | Titel | Bovenliggende code | Project | Programma
      OD | OD1 | Huur | | |
      Activiteit | AV1 | Loket | OD1 | OD1 |
      Blad *Projecten*
      Code | Titel | Programma
      PR01 | Renovatie | P01
      PR02 | Nieuwbouw | P01
    `,
  },
});

test('the project is taken away where the activity has a cell for it, and nowhere else', () => {
  const [found] = findingsOf(`
    Niveau | Code | Titel | Bovenliggende code | Project
    OD | OD1 | Huur | |
    Activiteit | AV1 | Loket | OD1 | PR01
    Blad *Projecten*
    Code | Titel | Programma
    PR01 | Renovatie | P01
  `, 'activiteit-with-project');
  expect(found?.fixes.map(({ isSafe, edits }) => [isSafe, edits.map(({ expected, value }) => [expected, value])])).toEqual([[false, [['PR01', '']]]]);
});
