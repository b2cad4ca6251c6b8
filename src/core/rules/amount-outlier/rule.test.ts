import { describeRule } from '#core/rules/example.testing';

describeRule('amount-outlier', {
  fires: {
    'a digit too many': `
      Blad *Plan*
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Actie | AC1 | Website | OD1 |
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | Richting | 2026 | 2027 | 2028 | 2029 | 2030
      AV1 | K1 | GD | Uitgave | 100000 | 102000 | **1040400** | 106120 | 108243
    `,
    'a digit too few': `
      Blad *Plan*
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Actie | AC1 | Website | OD1 |
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | Richting | 2026 | 2027 | 2028 | 2029 | 2030
      AV1 | K1 | GD | Uitgave | 100000 | 102000 | **10404** | 106120 | 108243
    `,
    'two digits too many': `
      Blad *Plan*
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Actie | AC1 | Website | OD1 |
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | Richting | 2026 | 2027 | 2028 | 2029 | 2030
      AV1 | K1 | GD | Uitgave | 100000 | 102000 | 104040 | **10612000** | 108243
    `,
    'people without their comma': `
      Blad *Plan*
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Actie | AC1 | Website | OD1 |
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | Richting | 2026 | 2027 | 2028 | 2029 | 2030
      AV1 | K1 | VTE | Uitgave | 8.5 | 8.5 | **85** | 8.5 | 8.5
    `,
  },
  silent: {
    'amounts that grow': `
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
    'an investment': `
      Blad *Plan*
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Actie | AC1 | Website | OD1 |
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | Richting | 2026 | 2027 | 2028 | 2029 | 2030
      AC1 | K1 | BD | Uitgave | 100000 | 100000 | 1000000 | 100000 | 100000
    `,
    'a peak that is no power of ten': `
      Blad *Plan*
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Actie | AC1 | Website | OD1 |
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | Richting | 2026 | 2027 | 2028 | 2029 | 2030
      AV1 | K1 | GD | Uitgave | 100000 | 102000 | 404040 | 106120 | 108243
    `,
    'few years': `
      Blad *Plan*
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Actie | AC1 | Website | OD1 |
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | Richting | 2026 | 2027 | 2028 | 2029 | 2030
      AV1 | K1 | GD | Uitgave | 100000 | 1000000 | | |
    `,
    'years that do not look alike': `
      Blad *Plan*
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Actie | AC1 | Website | OD1 |
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | Richting | 2026 | 2027 | 2028 | 2029 | 2030
      AV1 | K1 | GD | Uitgave | 100 | 1000 | 30 | 500 | 7
    `,
    'a year in which another row of the action has as much': `
      Blad *Plan*
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Actie | AC1 | Website | OD1 |
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | Richting | 2026 | 2027 | 2028 | 2029 | 2030
      AV1 | K1 | GD | Uitgave | 100000 | 100000 | 1000000 | 100000 | 100000
      AV1 | K2 | GD | Uitgave | 100000 | 100000 | 900000 | 100000 | 100000
    `,
  },
});
