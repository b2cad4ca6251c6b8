import { describeRule } from '#core/rules/example.testing';

describeRule('programma-needs-two-departementen', {
  fires: {
    'a programme without steering departements': `
      Niveau | Code | Titel
      SD | SD1 | Wonen
      Blad *Programma's*
      Code | Titel | HSD | Collegeleden | Stuurdepartementen | Programmaregisseur | Beslissing
      P01 | Wonen | HSD1 | An Claes; Bo Maes | **(leeg)** | Cas Roos | 12/2025
    `,
    'a programme with one': `
      Niveau | Code | Titel
      SD | SD1 | Wonen
      Blad *Programma's*
      Code | Titel | HSD | Collegeleden | Stuurdepartementen | Programmaregisseur | Beslissing
      P01 | Wonen | HSD1 | An Claes; Bo Maes | **Cultuur** | Cas Roos | 12/2025
    `,
    'the same twice': `
      Niveau | Code | Titel
      SD | SD1 | Wonen
      Blad *Programma's*
      Code | Titel | HSD | Collegeleden | Stuurdepartementen | Programmaregisseur | Beslissing
      P01 | Wonen | HSD1 | An Claes; Bo Maes | **Cultuur; cultuur** | Cas Roos | 12/2025
    `,
    'one with a comma in its name': `
      Niveau | Code | Titel
      SD | SD1 | Wonen
      Blad *Programma's*
      Code | Titel | HSD | Collegeleden | Stuurdepartementen | Programmaregisseur | Beslissing
      P01 | Wonen | HSD1 | An Claes; Bo Maes | **Milieu, Groen en Gezondheid** | Cas Roos | 12/2025
    `,
    'one of two programmes': `
      Niveau | Code | Titel
      SD | SD1 | Wonen
      Blad *Programma's*
      Code | Titel | HSD | Collegeleden | Stuurdepartementen | Programmaregisseur | Beslissing
      P01 | Wonen | HSD1 | An Claes; Bo Maes | Wonen; Cultuur | Cas Roos | 12/2025
      P02 | Wonen | HSD1 | An Claes; Bo Maes | **(leeg)** | Cas Roos | 12/2025
    `,
    'one of the list whose name holds those of two others': `
      Niveau | Code | Titel
      SD | SD1 | Wonen
      Blad *Programma's*
      Code | Titel | HSD | Collegeleden | Stuurdepartementen | Programmaregisseur | Beslissing
      P01 | Wonen | HSD1 | An Claes; Bo Maes | **Sport en cultuur** | Cas Roos | 12/2025
      Blad *Departementen en diensten*
      Departement | Dienst
      Sport en cultuur | Evenementen
      Cultuur | Musea
      Sport | Zwembaden
    `,
    'one of the list, and a comma': `
      Niveau | Code | Titel
      SD | SD1 | Wonen
      Blad *Programma's*
      Code | Titel | HSD | Collegeleden | Stuurdepartementen | Programmaregisseur | Beslissing
      P01 | Wonen | HSD1 | An Claes; Bo Maes | **Cultuur, ook kunst** | Cas Roos | 12/2025
      Blad *Departementen en diensten*
      Departement | Dienst
      Cultuur | Musea
      Sport | Zwembaden
    `,
  },
  silent: {
    'two with a semicolon': `
      Niveau | Code | Titel
      SD | SD1 | Wonen
      Blad *Programma's*
      Code | Titel | HSD | Collegeleden | Stuurdepartementen | Programmaregisseur | Beslissing
      P01 | Wonen | HSD1 | An Claes; Bo Maes | Milieu, Groen en Gezondheid; Cultuur | Cas Roos | 12/2025
    `,
    'three': `
      Niveau | Code | Titel
      SD | SD1 | Wonen
      Blad *Programma's*
      Code | Titel | HSD | Collegeleden | Stuurdepartementen | Programmaregisseur | Beslissing
      P01 | Wonen | HSD1 | An Claes; Bo Maes | Wonen; Cultuur; Sport | Cas Roos | 12/2025
    `,
    'a list without the column': `
      Niveau | Code | Titel
      SD | SD1 | Wonen
      Blad *Programma's*
      Code | Titel | HSD
      P01 | Wonen | HSD1
    `,
    'one that is mistyped, which is a finding of its own': `
      Niveau | Code | Titel
      SD | SD1 | Wonen
      Blad *Programma's*
      Code | Titel | HSD | Collegeleden | Stuurdepartementen | Programmaregisseur | Beslissing
      P01 | Wonen | HSD1 | An Claes; Bo Maes | Kultuur | Cas Roos | 12/2025
      Blad *Departementen en diensten*
      Departement | Dienst
      Cultuur | Musea
      Sport | Zwembaden
    `,
    'a row of totals': `
      Niveau | Code | Titel
      SD | SD1 | Wonen
      Blad *Programma's*
      Code | Titel | HSD | Collegeleden | Stuurdepartementen | Programmaregisseur | Beslissing
      P01 | Wonen | HSD1 | An Claes; Bo Maes | Wonen; Cultuur | Cas Roos | 12/2025
      Totaal | | | | | |
    `,
    'two of the list with a comma between': `
      Niveau | Code | Titel
      SD | SD1 | Wonen
      Blad *Programma's*
      Code | Titel | HSD | Collegeleden | Stuurdepartementen | Programmaregisseur | Beslissing
      P01 | Wonen | HSD1 | An Claes; Bo Maes | Cultuur, Sport | Cas Roos | 12/2025
      Blad *Departementen en diensten*
      Departement | Dienst
      Cultuur | Musea
      Cultuur | Bibliotheek
      Sport | Zwembaden
    `,
  },
});
