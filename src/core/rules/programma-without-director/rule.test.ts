import { describeRule } from '#core/rules/example.testing';

describeRule('programma-without-director', {
  fires: {
    'a programme that nobody directs': `
      Niveau | Code | Titel
      SD | SD1 | Wonen
      Blad *Programma's*
      Code | Titel | HSD | Collegeleden | Stuurdepartementen | Programmaregisseur | Beslissing
      P01 | Wonen | HSD1 | An Claes; Bo Maes | Wonen; Cultuur | **(leeg)** | 12/2025
    `,
    'a programme with a blank for a name': `
      Niveau | Code | Titel
      SD | SD1 | Wonen
      Blad *Programma's*
      Code | Titel | HSD | Collegeleden | Stuurdepartementen | Programmaregisseur | Beslissing
      P01 | Wonen | HSD1 | An Claes; Bo Maes | Wonen; Cultuur | **' ** | 12/2025
    `,
    'one of two programmes': `
      Niveau | Code | Titel
      SD | SD1 | Wonen
      Blad *Programma's*
      Code | Titel | HSD | Collegeleden | Stuurdepartementen | Programmaregisseur | Beslissing
      P01 | Wonen | HSD1 | An Claes; Bo Maes | Wonen; Cultuur | Cas Roos | 12/2025
      P02 | Wonen | HSD1 | An Claes; Bo Maes | Wonen; Cultuur | **(leeg)** | 12/2025
    `,
  },
  silent: {
    'a name': `
      Niveau | Code | Titel
      SD | SD1 | Wonen
      Blad *Programma's*
      Code | Titel | HSD | Collegeleden | Stuurdepartementen | Programmaregisseur | Beslissing
      P01 | Wonen | HSD1 | An Claes; Bo Maes | Wonen; Cultuur | Cas Roos | 12/2025
    `,
    'a function': `
      Niveau | Code | Titel
      SD | SD1 | Wonen
      Blad *Programma's*
      Code | Titel | HSD | Collegeleden | Stuurdepartementen | Programmaregisseur | Beslissing
      P01 | Wonen | HSD1 | An Claes; Bo Maes | Wonen; Cultuur | directeur Stafdiensten | 12/2025
    `,
    'a list without the column': `
      Niveau | Code | Titel
      SD | SD1 | Wonen
      Blad *Programma's*
      Code | Titel | HSD
      P01 | Wonen | HSD1
    `,
    'a row of totals': `
      Niveau | Code | Titel
      SD | SD1 | Wonen
      Blad *Programma's*
      Code | Titel | HSD | Collegeleden | Stuurdepartementen | Programmaregisseur | Beslissing
      P01 | Wonen | HSD1 | An Claes; Bo Maes | Wonen; Cultuur | Cas Roos | 12/2025
      Totaal | | | | | |
    `,
  },
});
