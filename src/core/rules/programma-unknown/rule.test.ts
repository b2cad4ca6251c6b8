import { describeRule } from '#core/rules/example.testing';

describeRule('programma-unknown', {
  fires: {
    'a programme that is not on the list': `
      Niveau | Code | Titel | Bovenliggende code | Project | Programma
      SD | SD1 | Wonen | | | **P91**
      Blad *Programma's*
      Code | Titel | HSD | Collegeleden | Stuurdepartementen | Programmaregisseur | Beslissing
      P01 | Wonen | HSD1 | An Claes; Bo Maes | Wonen; Cultuur | Cas Roos | 12/2025
    `,
    'the name of a programme where its code belongs': `
      Niveau | Code | Titel | Bovenliggende code | Project | Programma
      SD | SD1 | Zorg | | | **Wonen**
      Blad *Programma's*
      Code | Titel | HSD | Collegeleden | Stuurdepartementen | Programmaregisseur | Beslissing
      P01 | Wonen | HSD1 | An Claes; Bo Maes | Wonen; Cultuur | Cas Roos | 12/2025
    `,
    'a programme of an action': `
      Niveau | Code | Titel | Bovenliggende code | Project | Programma
      OD | OD1 | Huur | | |
      Actie | AC1 | Premies | OD1 | | **P011**
      Blad *Programma's*
      Code | Titel | HSD | Collegeleden | Stuurdepartementen | Programmaregisseur | Beslissing
      P01 | Wonen | HSD1 | An Claes; Bo Maes | Wonen; Cultuur | Cas Roos | 12/2025
    `,
  },
  silent: {
    'a programme in other case': `
      Niveau | Code | Titel | Bovenliggende code | Project | Programma
      SD | SD1 | Wonen | | | p 01
      Blad *Programma's*
      Code | Titel | HSD | Collegeleden | Stuurdepartementen | Programmaregisseur | Beslissing
      P01 | Wonen | HSD1 | An Claes; Bo Maes | Wonen; Cultuur | Cas Roos | 12/2025
    `,
    'a plan without programmes': `
      Niveau | Code | Titel | Bovenliggende code | Project | Programma
      SD | SD1 | Wonen | | | P01
    `,
    'a project of an unknown programme, whose parent is unknown': `
      Niveau | Code | Titel | Bovenliggende code | Project | Programma
      SD | SD1 | Wonen | | |
      Blad *Programma's*
      Code | Titel | HSD | Collegeleden | Stuurdepartementen | Programmaregisseur | Beslissing
      P01 | Wonen | HSD1 | An Claes; Bo Maes | Wonen; Cultuur | Cas Roos | 12/2025
      Blad *Projecten*
      Code | Titel | Programma
      PR01 | Renovatie | P77
    `,
    'the programme of the list, of an action': `
      Niveau | Code | Titel | Bovenliggende code | Project | Programma
      OD | OD1 | Huur | | |
      Actie | AC1 | Premies | OD1 | | P01
      Blad *Programma's*
      Code | Titel | HSD | Collegeleden | Stuurdepartementen | Programmaregisseur | Beslissing
      P01 | Wonen | HSD1 | An Claes; Bo Maes | Wonen; Cultuur | Cas Roos | 12/2025
    `,
    'no programme': `
      Niveau | Code | Titel | Bovenliggende code | Project | Programma
      SD | SD1 | Wonen | | |
      Blad *Programma's*
      Code | Titel | HSD | Collegeleden | Stuurdepartementen | Programmaregisseur | Beslissing
      P01 | Wonen | HSD1 | An Claes; Bo Maes | Wonen; Cultuur | Cas Roos | 12/2025
    `,
  },
});
