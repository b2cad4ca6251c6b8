import { describeRule } from '#core/rules/example.testing';

describeRule('afschrijving-missing', {
  fires: {
    'an investment without a term': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Dienst
      SD | SD1 | Cultuur | | HSD1 |
      OD | OD1 | Musea | SD1 | | Musea
      Activiteit | AV1 | Onthaal in het museum | OD1 | |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027 | Afschrijvingstermijn
      AV1 | K1 | B1 | BD | U | 100 | | **(leeg)**
    `,
    'each row': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Dienst
      SD | SD1 | Cultuur | | HSD1 |
      OD | OD1 | Musea | SD1 | | Musea
      Activiteit | AV1 | Onthaal in het museum | OD1 | |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027 | Afschrijvingstermijn
      AV1 | K1 | B1 | BD | U | 100 | | **(leeg)**
      AV1 | K1 | B1 | BD | | 100 | | **(leeg)**
      AV1 | K1 | B1 | BD | U | 100 | | 5
    `,
    'a term that is no number of years': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Dienst
      SD | SD1 | Cultuur | | HSD1 |
      OD | OD1 | Musea | SD1 | | Musea
      Activiteit | AV1 | Onthaal in het museum | OD1 | |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027 | Afschrijvingstermijn
      AV1 | K1 | B1 | BD | U | 100 | | **te bepalen**
    `,
    'investments beside ordinary service in one row': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Dienst
      SD | SD1 | Cultuur | | HSD1 |
      OD | OD1 | Musea | SD1 | | Musea
      Activiteit | AV1 | Onthaal in het museum | OD1 | |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | GD 2026 | BD 2026 | Afschrijvingstermijn
      AV1 | K1 | 5 | 7 | **(leeg)**
    `,
    'an investment of the first row of the plan, and one of an unknown action': `
      Niveau | Code | Titel | Bovenliggende code
      Actie | AC1 | Premies |
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | 2026 | Afschrijvingstermijn
      AC1 | K1 | BD | 100 | **(leeg)**
      AC9 | K1 | BD | 100 | **(leeg)**
    `,
  },
  silent: {
    'an investment with a term': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Dienst
      SD | SD1 | Cultuur | | HSD1 |
      OD | OD1 | Musea | SD1 | | Musea
      Activiteit | AV1 | Onthaal in het museum | OD1 | |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027 | Afschrijvingstermijn
      AV1 | K1 | B1 | BD | U | 100 | | 33 jaar
    `,
    'ordinary service and people': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Dienst
      SD | SD1 | Cultuur | | HSD1 |
      OD | OD1 | Musea | SD1 | | Musea
      Activiteit | AV1 | Onthaal in het museum | OD1 | |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027 | Afschrijvingstermijn
      AV1 | K1 | B1 | GD | U | 100 | |
      AV1 | K1 | B1 | VTE | U | 1 | |
    `,
    'receipts': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Dienst
      SD | SD1 | Cultuur | | HSD1 |
      OD | OD1 | Musea | SD1 | | Musea
      Activiteit | AV1 | Onthaal in het museum | OD1 | |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027 | Afschrijvingstermijn
      AV1 | K1 | B1 | BD | Ontvangst | 100 | |
    `,
    'no amount yet': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Dienst
      SD | SD1 | Cultuur | | HSD1 |
      OD | OD1 | Musea | SD1 | | Musea
      Activiteit | AV1 | Onthaal in het museum | OD1 | |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027 | Afschrijvingstermijn
      AV1 | K1 | B1 | BD | U | - | |
    `,
    'a sheet without the column': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Dienst
      SD | SD1 | Cultuur | | HSD1 |
      OD | OD1 | Musea | SD1 | | Musea
      Activiteit | AV1 | Onthaal in het museum | OD1 | |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027 | 2028
      AV1 | K1 | B1 | BD | U | 100 | |
    `,
    'depreciation on a row of its own': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Dienst
      SD | SD1 | Cultuur | | HSD1 |
      OD | OD1 | Musea | SD1 | | Musea
      Activiteit | AV1 | Onthaal in het museum | OD1 | |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027 | Afschrijvingstermijn
      AV1 | K1 | B1 | BD | U | 100 | |
      AV1 | K1 | B1 | Afschrijving | U | 5 | 5 |
    `,
    'BD on a position of GD, which is a finding of its own': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Dienst
      SD | SD1 | Cultuur | | HSD1 |
      OD | OD1 | Musea | SD1 | | Musea
      Activiteit | AV1 | Onthaal in het museum | OD1 | |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027 | Afschrijvingstermijn
      AV1 | K1 | B1 | BD | U | 100 | |
      Blad *Budgetplaatsen*
      Code | Naam | Kostenplaats | Soort
      B1 | Werking | K1 | GD
      B3 | Aankopen | K1 | BD
    `,
    'depreciation on a row of its own, before the investment': `
      Niveau | Code | Titel | Bovenliggende code
      OD | OD1 | Musea |
      Actie | AC1 | Dak van het museum | OD1
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | 2026 | Afschrijvingstermijn
      AC1 | K1 | Afschrijving | 5 |
      AC1 | K1 | BD | 100 |
    `,
  },
});
