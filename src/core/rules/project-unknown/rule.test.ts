import { describeRule, findingsOf } from '#core/rules/example.testing';

describeRule('project-unknown', {
  fires: {
    'a project that is not on the list': `
      Niveau | Code | Titel | Bovenliggende code | Project | Programma
      OD | OD1 | Huur | | |
      Actie | AC1 | Premies | OD1 | **PR0l** |
      Blad *Projecten*
      Code | Titel | Programma
      PR01 | Renovatie | P01
      PR02 | Nieuwbouw | P01
    `,
    'the name of a project where its code belongs': `
      Niveau | Code | Titel | Bovenliggende code | Project | Programma
      OD | OD1 | Huur | | |
      Actie | AC1 | Premies | OD1 | **Renovatie** |
      Blad *Projecten*
      Code | Titel | Programma
      PR01 | Renovatie | P01
      PR02 | Nieuwbouw | P01
    `,
    'a code that belongs to an OD': `
      Niveau | Code | Titel | Bovenliggende code | Project | Programma
      OD | OD1 | Huur | | |
      Actie | AC1 | Premies | OD1 | **OD1** |
      Blad *Projecten*
      Code | Titel | Programma
      PR01 | Renovatie | P01
      PR02 | Nieuwbouw | P01
    `,
    'the OD under which the row stands, first of the sheet': `
      Niveau | Code | Titel | Bovenliggende code | Project | Programma
      OD | OD1 | Huur | | |
      Project | PR07 | Dak | OD1 | |
      Actie | AC1 | Premies | OD1 | **OD1** |
    `,
    'an activity with an unknown project': `
      Niveau | Code | Titel | Bovenliggende code | Project | Programma
      OD | OD1 | Huur | | |
      Activiteit | AV1 | Loket | OD1 | **PR99** |
      Blad *Projecten*
      Code | Titel | Programma
      PR01 | Renovatie | P01
      PR02 | Nieuwbouw | P01
    `,
  },
  silent: {
    'a project in other case and with a blank': `
      Niveau | Code | Titel | Bovenliggende code | Project | Programma
      OD | OD1 | Huur | | |
      Actie | AC1 | Premies | OD1 | pr 01 |
      Blad *Projecten*
      Code | Titel | Programma
      PR01 | Renovatie | P01
      PR02 | Nieuwbouw | P01
    `,
    'an empty cell': `
      Niveau | Code | Titel | Bovenliggende code | Project | Programma
      OD | OD1 | Huur | | |
      Activiteit | AV1 | Loket | OD1 | |
      Blad *Projecten*
      Code | Titel | Programma
      PR01 | Renovatie | P01
      PR02 | Nieuwbouw | P01
    `,
    'a plan without projects': `
      Niveau | Code | Titel | Bovenliggende code | Project | Programma
      OD | OD1 | Huur | | |
      Actie | AC1 | Premies | OD1 | PR01 |
    `,
    'a project that stands in the tree': `
      Niveau | Code | Titel | Bovenliggende code | Project | Programma
      OD | OD1 | Huur | | |
      Project | PR07 | Dak | OD1 | |
      Actie | AC1 | Premies | OD1 | PR07 |
    `,
    'an activity with a known project': `
      Niveau | Code | Titel | Bovenliggende code | Project | Programma
      OD | OD1 | Huur | | |
      Activiteit | AV1 | Loket | OD1 | PR02 |
      Blad *Projecten*
      Code | Titel | Programma
      PR01 | Renovatie | P01
      PR02 | Nieuwbouw | P01
    `,
  },
});

test('the name of one single project is a safe fix, one slip is to be reviewed', () => {
  const text = (project: string): string => `
    Niveau | Code | Titel | Bovenliggende code | Project
    OD | OD1 | Huur | |
    Actie | AC1 | Premies | OD1 | ${project}
    Blad *Projecten*
    Code | Titel | Programma
    PR01 | Renovatie | P01
  `;
  expect(findingsOf(text('Renovatie'), 'project-unknown')[0]?.fixes).toMatchObject([{ isSafe: true, data: { code: 'PR01' } }]);
  expect(findingsOf(text('PR011'), 'project-unknown')[0]).toMatchObject({ data: { value: 'PR011', nearest: 'PR01', nearestTitle: 'Renovatie' }, fixes: [{ isSafe: false }] });
});
