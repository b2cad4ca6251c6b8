import { describeRule } from '#core/rules/example.testing';

describeRule('sheet-protected', {
  fires: {
    'the plan': `
      Blad *Plan*, beveiligd
      **Niveau** | Code | Titel | Bovenliggende code
      SD | SD1 | Wonen |
      OD | OD1 | Huren | SD1
      Actie | AC1 | Premie | OD1
    `,
    'the means': `
      Blad *Plan*
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Actie | AC1 | Website | OD1 |
      Blad *Middelen*, beveiligd
      **Code actie** | Kostenplaats | Aard | 2026
      AV1 | K1 | GD | 5
      AC1 | K1 | GD | 5
    `,
    'a list': `
      Blad *Plan*
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Actie | AC1 | Website | OD1 |
      Blad *Kostenplaatsen*, beveiligd
      **Code** | Naam | Dienst
      K1 | Advies |
    `,
  },
  silent: {
    'no sheet': `
      Blad *Plan*
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Actie | AC1 | Website | OD1 |
    `,
    'another sheet of the workbook': `
      Blad *Plan*
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Actie | AC1 | Website | OD1 |
      Blad *Kladblad*, beveiligd
      Wat | Hoe
      a | b
    `,
    'the means beside a list': `
      Blad *Plan*
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Actie | AC1 | Website | OD1 |
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | Richting | 2026 | 2027 | 2028 | 2029 | 2030
      AV1 | K1 | GD | Uitgave | 100000 | 102000 | 104040 | 106120 | 108243
      AC1 | K1 | GD | Uitgave | 5000 | 0 | 0 | 0 | 0
    `,
    'the means where nothing is protected': `
      Blad *Plan*
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Actie | AC1 | Website | OD1 |
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | 2026
      AV1 | K1 | GD | 5
      AC1 | K1 | GD | 5
    `,
    'a list where nothing is protected': `
      Blad *Plan*
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Actie | AC1 | Website | OD1 |
      Blad *Kostenplaatsen*
      Code | Naam | Dienst
      K1 | Advies |
    `,
  },
});
