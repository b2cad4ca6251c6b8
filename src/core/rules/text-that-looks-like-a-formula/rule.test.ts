import { describeRule } from '#core/rules/example.testing';

describeRule('text-that-looks-like-a-formula', {
  fires: {
    'a formula that was typed as text': `
      Blad *Plan*
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | **'=VERT.ZOEKEN(A2;Lijst;2)** | OD1 |
      Actie | AC1 | Website | OD1 |
    `,
    'a cell behind a sign': `
      Blad *Plan*
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | **'+B7*2** | OD1 |
      Actie | AC1 | Website | OD1 |
    `,
    'a cost centre that should have been looked up': `
      Blad *Plan*
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Actie | AC1 | Website | OD1 |
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | Richting | 2026 | 2027 | 2028 | 2029 | 2030
      AV1 | **'=Lijst!A3** | GD | Uitgave | 5 | 5 | 5 | 5 | 5
      AC1 | K1 | GD | Uitgave | 5 | | | |
    `,
    'a project where only programmes are listed, a dienst without a list of them': `
      Niveau | Code | Titel | Project | Programma | Dienst
      Actie | AC1 | Premies | **'=A1+3** | | **'=B1+3**
      Actie | AC2 | Premies | | '=C1+3 |
      Blad *Programmas*
      Code | Titel | HSD
      P1 | Digitaal | HSD1
    `,
  },
  silent: {
    'a dash before a word': `
      Blad *Plan*
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | - Juridisch advies | OD1 |
      Actie | AC1 | Website | OD1 |
    `,
    'a telephone number': `
      Blad *Plan*
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | +32 9 266 29 00 | OD1 |
      Actie | AC1 | Website | OD1 |
    `,
    'a formula, whatever it gives': `
      Blad *Plan*
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | =Advies | OD1 |
      Actie | AC1 | Website | OD1 |
    `,
    'a text among the amounts': `
      Blad *Plan*
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Actie | AC1 | Website | OD1 |
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | Richting | 2026 | 2027 | 2028 | 2029 | 2030
      AV1 | K1 | GD | Uitgave | '=SOM(A1:A3) | 5 | 5 | 5 | 5
      AC1 | K1 | GD | Uitgave | 5 | | | |
    `,
    'a formula that gives a text that begins as one': `
      Niveau | Code | Titel
      Actie | AC1 | ==A1+3
    `,
    'the place of a parent, or of an action, which is told as unknown': `
      Niveau | Code | Titel | Bovenliggende code
      OD | OD1 | Huren |
      Actie | AC1 | Premies | '=A1+3
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | 2026
      AC1 | K1 | GD | 5
      '=A1+3 | K1 | GD | 5
    `,
  },
});
