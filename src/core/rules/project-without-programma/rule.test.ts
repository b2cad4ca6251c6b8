import { describeRule } from '#core/rules/example.testing';

describeRule('project-without-programma', {
  fires: {
    'a project of the list without a programme': `
      Niveau | Code | Titel | Bovenliggende code | Project | Programma
      OD | OD1 | Huur | | |
      Blad *Programma's*
      Code | Titel | HSD | Collegeleden | Stuurdepartementen | Programmaregisseur | Beslissing
      P01 | Wonen | HSD1 | An Claes; Bo Maes | Wonen; Cultuur | Cas Roos | 12/2025
      Blad *Projecten*
      Code | Titel | Programma
      PR01 | Renovatie | **(leeg)**
    `,
    'a project in the tree below an OD without one': `
      Niveau | Code | Titel | Bovenliggende code | Project | Programma
      SD | SD1 | Wonen | | |
      OD | OD1 | Huur | SD1 | |
      Project | PR01 | Renovatie | OD1 | | **(leeg)**
      Blad *Programma's*
      Code | Titel | HSD | Collegeleden | Stuurdepartementen | Programmaregisseur | Beslissing
      P01 | Wonen | HSD1 | An Claes; Bo Maes | Wonen; Cultuur | Cas Roos | 12/2025
    `,
    'one of two projects': `
      Niveau | Code | Titel | Bovenliggende code | Project | Programma
      OD | OD1 | Huur | | |
      Blad *Programma's*
      Code | Titel | HSD | Collegeleden | Stuurdepartementen | Programmaregisseur | Beslissing
      P01 | Wonen | HSD1 | An Claes; Bo Maes | Wonen; Cultuur | Cas Roos | 12/2025
      Blad *Projecten*
      Code | Titel | Programma
      PR01 | Renovatie | P01
      PR02 | Nieuwbouw | **(leeg)**
    `,
    'a project below the first row': `
      Niveau | Code | Titel | Bovenliggende code | Project | Programma
      OD | OD1 | Huur | | |
      Project | PR01 | Renovatie | OD1 | | **(leeg)**
      Blad *Programma's*
      Code | Titel | HSD | Collegeleden | Stuurdepartementen | Programmaregisseur | Beslissing
      P01 | Wonen | HSD1 | An Claes; Bo Maes | Wonen; Cultuur | Cas Roos | 12/2025
    `,
    'a project below the first row of the plan, with the programmes further down': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Programma
      SD | SD1 | Wonen | | HSD1 |
      Project | PR1 | Loket | SD1 | | **(leeg)**
      Programma | P1 | Digitaal | | HSD1 |
    `,
  },
  silent: {
    'a project below an unknown parent, which is a finding of its own': `
      Niveau | Code | Titel | Bovenliggende code | Project | Programma
      OD | OD1 | Huur | | |
      Project | PR01 | Renovatie | OD77 | |
      Blad *Programma's*
      Code | Titel | HSD | Collegeleden | Stuurdepartementen | Programmaregisseur | Beslissing
      P01 | Wonen | HSD1 | An Claes; Bo Maes | Wonen; Cultuur | Cas Roos | 12/2025
    `,
    'a project of a programme': `
      Niveau | Code | Titel | Bovenliggende code | Project | Programma
      OD | OD1 | Huur | | |
      Blad *Programma's*
      Code | Titel | HSD | Collegeleden | Stuurdepartementen | Programmaregisseur | Beslissing
      P01 | Wonen | HSD1 | An Claes; Bo Maes | Wonen; Cultuur | Cas Roos | 12/2025
      Blad *Projecten*
      Code | Titel | Programma
      PR01 | Renovatie | P01
    `,
    'a project in the tree below an SD of a programme': `
      Niveau | Code | Titel | Bovenliggende code | Project | Programma
      SD | SD1 | Wonen | | | P01
      OD | OD1 | Huur | SD1 | |
      Project | PR01 | Renovatie | OD1 | |
      Blad *Programma's*
      Code | Titel | HSD | Collegeleden | Stuurdepartementen | Programmaregisseur | Beslissing
      P01 | Wonen | HSD1 | An Claes; Bo Maes | Wonen; Cultuur | Cas Roos | 12/2025
    `,
    'a plan without programmes': `
      Niveau | Code | Titel | Bovenliggende code | Project | Programma
      OD | OD1 | Huur | | |
      Blad *Projecten*
      Code | Titel | Programma
      PR01 | Renovatie |
    `,
    'a list without a column for programmes': `
      Niveau | Code | Titel | Bovenliggende code | Project | Programma
      OD | OD1 | Huur | | |
      Blad *Programma's*
      Code | Titel | HSD | Collegeleden | Stuurdepartementen | Programmaregisseur | Beslissing
      P01 | Wonen | HSD1 | An Claes; Bo Maes | Wonen; Cultuur | Cas Roos | 12/2025
      Blad *Projecten*
      Code | Titel | Dienst
      PR01 | Renovatie | Musea
    `,
    'a project of an unknown programme, which is a finding of its own': `
      Niveau | Code | Titel | Bovenliggende code | Project | Programma
      OD | OD1 | Huur | | |
      Blad *Programma's*
      Code | Titel | HSD | Collegeleden | Stuurdepartementen | Programmaregisseur | Beslissing
      P01 | Wonen | HSD1 | An Claes; Bo Maes | Wonen; Cultuur | Cas Roos | 12/2025
      Blad *Projecten*
      Code | Titel | Programma
      PR01 | Renovatie | P99
    `,
  },
});
