import { describeRule } from '#core/rules/example.testing';

describeRule('actie-without-project', {
  fires: {
    'an action with nothing in the column Project': `
      Niveau | Code | Titel | Bovenliggende code | Project | Programma
      OD | OD1 | Huur | | |
      Actie | AC1 | Premies | OD1 | **(leeg)** |
      Blad *Projecten*
      Code | Titel | Programma
      PR01 | Renovatie | P01
      PR02 | Nieuwbouw | P01
    `,
    'an action below the very first row of the plan': `
      Niveau | Code | Titel | Bovenliggende code | Project
      OD | OD1 | Huur | |
      Project | PR01 | Renovatie | OD1 |
      Actie | AC1 | Premies | OD1 | **(leeg)**
      Actie | AC2 | Leningen | OD1 | PR01
    `,
    'an action below an OD, both without a programme': `
      Niveau | Code | Titel | Bovenliggende code | Project | Programma
      SD | SD1 | Wonen | | |
      OD | OD1 | Huur | SD1 | |
      Actie | AC1 | Premies | OD1 | PR01 |
      Actie | AC2 | Leningen | OD1 | **(leeg)** |
      Blad *Projecten*
      Code | Titel | Programma
      PR01 | Renovatie | P01
      PR02 | Nieuwbouw | P01
    `,
    'two actions, each': `
      Niveau | Code | Titel | Bovenliggende code | Project | Programma
      OD | OD1 | Huur | | |
      Actie | AC1 | Premies | OD1 | **(leeg)** |
      Actie | AC2 | Leningen | OD1 | **(leeg)** |
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
    'an activity, which is regular operation': `
      Niveau | Code | Titel | Bovenliggende code | Project | Programma
      OD | OD1 | Huur | | |
      Activiteit | AV1 | Premies | OD1 | |
      Blad *Projecten*
      Code | Titel | Programma
      PR01 | Renovatie | P01
      PR02 | Nieuwbouw | P01
    `,
    'an action of a programme': `
      Niveau | Code | Titel | Bovenliggende code | Project | Programma
      OD | OD1 | Huur | | |
      Actie | AC1 | Premies | OD1 | | P01
      Blad *Projecten*
      Code | Titel | Programma
      PR01 | Renovatie | P01
      PR02 | Nieuwbouw | P01
    `,
    'an action below an SD of a programme': `
      Niveau | Code | Titel | Bovenliggende code | Project | Programma
      SD | SD1 | Wonen | | | P01
      OD | OD1 | Huur | SD1 | |
      Actie | AC1 | Premies | OD1 | |
      Blad *Projecten*
      Code | Titel | Programma
      PR01 | Renovatie | P01
      PR02 | Nieuwbouw | P01
      Blad *Programma's*
      Code | Titel | HSD | Collegeleden | Stuurdepartementen | Programmaregisseur | Beslissing
      P01 | Wonen | HSD1 | An Claes; Bo Maes | Wonen; Cultuur | Cas Roos | 12/2025
    `,
    'an action with an unknown project, which is a finding of its own': `
      Niveau | Code | Titel | Bovenliggende code | Project | Programma
      OD | OD1 | Huur | | |
      Actie | AC1 | Premies | OD1 | PR77 |
      Blad *Projecten*
      Code | Titel | Programma
      PR01 | Renovatie | P01
      PR02 | Nieuwbouw | P01
    `,
    'an action under an unknown OD, which is a finding of its own': `
      Niveau | Code | Titel | Bovenliggende code | Project | Programma
      OD | OD1 | Huur | | |
      Actie | AC1 | Premies | OD7 | |
      Blad *Projecten*
      Code | Titel | Programma
      PR01 | Renovatie | P01
      PR02 | Nieuwbouw | P01
    `,
    'a plan without projects': `
      Niveau | Code | Titel | Bovenliggende code | Project | Programma
      OD | OD1 | Huur | | |
      Actie | AC1 | Premies | OD1 | |
    `,
    'a sheet without a column for projects': `
      Niveau | Code | Titel | Bovenliggende code
      OD | OD1 | Huur |
      Actie | AC1 | Premies | OD1
      Blad *Projecten*
      Code | Titel | Programma
      PR01 | Renovatie | P01
      PR02 | Nieuwbouw | P01
    `,
  },
});
