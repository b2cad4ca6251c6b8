import { describeRule } from '#core/rules/example.testing';

describeRule('hidden-row-with-means', {
  fires: {
    'one row': `
      Blad *Plan*
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Actie | AC1 | Website | OD1 |
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | 2026 | 2027 | 2028
      AV1 | K1 | GD | 100 | 200 | 300
      ~~AC1~~ | K1 | GD | **10** | 20 | 30
    `,
    'a block, said once': `
      Blad *Plan*
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Actie | AC1 | Website | OD1 |
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | 2026 | 2027 | 2028
      AV1 | K1 | GD | 100 | 200 | 300
      ~~AC1~~ | K1 | GD | **10** | 20 | 30
      ~~AC1~~ | K2 | GD | 10 | 20 | 30
    `,
    'two blocks, at their first amount': `
      Blad *Plan*
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Actie | AC1 | Website | OD1 |
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | 2026 | 2027 | 2028
      ~~AV1~~ | K1 | GD | | **200** | 300
      AC1 | K1 | GD | 10 | 20 | 30
      ~~AC1~~ | K2 | GD | **1** | |
    `,
  },
  silent: {
    'rows that are shown': `
      Blad *Plan*
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Actie | AC1 | Website | OD1 |
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | 2026 | 2027 | 2028
      AV1 | K1 | GD | 100 | 200 | 300
      AC1 | K1 | GD | 10 | 20 | 30
    `,
    'a hidden row without amounts': `
      Blad *Plan*
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Actie | AC1 | Website | OD1 |
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | 2026 | 2027 | 2028
      AV1 | K1 | GD | 100 | 200 | 300
      AC1 | K1 | GD | 10 | 20 | 30
      ~~AC1~~ | K2 | GD | | |
    `,
    'a hidden row of zeroes': `
      Blad *Plan*
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Actie | AC1 | Website | OD1 |
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | 2026 | 2027 | 2028
      AV1 | K1 | GD | 100 | 200 | 300
      AC1 | K1 | GD | 10 | 20 | 30
      ~~AC1~~ | K2 | GD | 0 | 0 | 0
    `,
  },
});
