import { describeRule } from '#core/rules/example.testing';

describeRule('programma-without-decision', {
  fires: {
    'a programme without a decision': `
      Niveau | Code | Titel
      SD | SD1 | Wonen
      Blad *Programma's*
      Code | Titel | HSD | Collegeleden | Stuurdepartementen | Programmaregisseur | Beslissing
      P01 | Wonen | HSD1 | An Claes; Bo Maes | Wonen; Cultuur | Cas Roos | **(leeg)**
    `,
    'a programme with a blank for a decision': `
      Niveau | Code | Titel
      SD | SD1 | Wonen
      Blad *Programma's*
      Code | Titel | HSD | Collegeleden | Stuurdepartementen | Programmaregisseur | Beslissing
      P01 | Wonen | HSD1 | An Claes; Bo Maes | Wonen; Cultuur | Cas Roos | **' **
    `,
    'one of two programmes': `
      Niveau | Code | Titel
      SD | SD1 | Wonen
      Blad *Programma's*
      Code | Titel | HSD | Collegeleden | Stuurdepartementen | Programmaregisseur | Beslissing
      P01 | Wonen | HSD1 | An Claes; Bo Maes | Wonen; Cultuur | Cas Roos | 12/2025
      P02 | Wonen | HSD1 | An Claes; Bo Maes | Wonen; Cultuur | Cas Roos | **(leeg)**
    `,
  },
  silent: {
    'a number of a decision': `
      Niveau | Code | Titel
      SD | SD1 | Wonen
      Blad *Programma's*
      Code | Titel | HSD | Collegeleden | Stuurdepartementen | Programmaregisseur | Beslissing
      P01 | Wonen | HSD1 | An Claes; Bo Maes | Wonen; Cultuur | Cas Roos | 2025/118
    `,
    'a year': `
      Niveau | Code | Titel
      SD | SD1 | Wonen
      Blad *Programma's*
      Code | Titel | HSD | Collegeleden | Stuurdepartementen | Programmaregisseur | Beslissing
      P01 | Wonen | HSD1 | An Claes; Bo Maes | Wonen; Cultuur | Cas Roos | 2025
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
