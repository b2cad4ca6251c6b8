import { describeRule } from '#core/rules/example.testing';

describeRule('programma-needs-two-college-members', {
  fires: {
    'a programme without members of the college': `
      Niveau | Code | Titel
      SD | SD1 | Wonen
      Blad *Programma's*
      Code | Titel | HSD | Collegeleden | Stuurdepartementen | Programmaregisseur | Beslissing
      P01 | Wonen | HSD1 | **(leeg)** | Wonen; Cultuur | Cas Roos | 12/2025
    `,
    'a programme with one': `
      Niveau | Code | Titel
      SD | SD1 | Wonen
      Blad *Programma's*
      Code | Titel | HSD | Collegeleden | Stuurdepartementen | Programmaregisseur | Beslissing
      P01 | Wonen | HSD1 | **An Claes** | Wonen; Cultuur | Cas Roos | 12/2025
    `,
    'the same member twice': `
      Niveau | Code | Titel
      SD | SD1 | Wonen
      Blad *Programma's*
      Code | Titel | HSD | Collegeleden | Stuurdepartementen | Programmaregisseur | Beslissing
      P01 | Wonen | HSD1 | **An Claes; an claes** | Wonen; Cultuur | Cas Roos | 12/2025
    `,
    'one with a comma in the office': `
      Niveau | Code | Titel
      SD | SD1 | Wonen
      Blad *Programma's*
      Code | Titel | HSD | Collegeleden | Stuurdepartementen | Programmaregisseur | Beslissing
      P01 | Wonen | HSD1 | **schepen van Onderwijs, Opvoeding en Jeugd** | Wonen; Cultuur | Cas Roos | 12/2025
    `,
    'one of two programmes': `
      Niveau | Code | Titel
      SD | SD1 | Wonen
      Blad *Programma's*
      Code | Titel | HSD | Collegeleden | Stuurdepartementen | Programmaregisseur | Beslissing
      P01 | Wonen | HSD1 | An Claes; Bo Maes | Wonen; Cultuur | Cas Roos | 12/2025
      P02 | Wonen | HSD1 | **(leeg)** | Wonen; Cultuur | Cas Roos | 12/2025
    `,
  },
  silent: {
    'two with a semicolon': `
      Niveau | Code | Titel
      SD | SD1 | Wonen
      Blad *Programma's*
      Code | Titel | HSD | Collegeleden | Stuurdepartementen | Programmaregisseur | Beslissing
      P01 | Wonen | HSD1 | An Claes; Bo Maes | Wonen; Cultuur | Cas Roos | 12/2025
    `,
    'two with a comma': `
      Niveau | Code | Titel
      SD | SD1 | Wonen
      Blad *Programma's*
      Code | Titel | HSD | Collegeleden | Stuurdepartementen | Programmaregisseur | Beslissing
      P01 | Wonen | HSD1 | burgemeester, schepen van Cultuur | Wonen; Cultuur | Cas Roos | 12/2025
    `,
    'three': `
      Niveau | Code | Titel
      SD | SD1 | Wonen
      Blad *Programma's*
      Code | Titel | HSD | Collegeleden | Stuurdepartementen | Programmaregisseur | Beslissing
      P01 | Wonen | HSD1 | An Claes; Bo Maes; Cas Roos | Wonen; Cultuur | Cas Roos | 12/2025
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
