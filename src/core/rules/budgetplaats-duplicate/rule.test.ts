import { describeRule } from '#core/rules/example.testing';

describeRule('budgetplaats-duplicate', {
  fires: {
    'a code on two rows': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Dienst
      SD | SD1 | Cultuur | | HSD1 |
      OD | OD1 | Musea | SD1 | | Musea
      Activiteit | AV1 | Onthaal in het museum | OD1 | |
      Blad *Budgetplaatsen*
      Code | Naam | Kostenplaats | Soort
      B1 | Werking | K1 | GD
      **B1** | Toelagen | K1 | GD
    `,
    'a code on three rows, in other capitals': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Dienst
      SD | SD1 | Cultuur | | HSD1 |
      OD | OD1 | Musea | SD1 | | Musea
      Activiteit | AV1 | Onthaal in het museum | OD1 | |
      Blad *Budgetplaatsen*
      Code | Naam | Kostenplaats | Soort
      B1 | Werking | K1 | GD
      **b1** | Werking | K1 | GD
      B2 | Werking | K1 | GD
      **B 1** | Werking | K1 | GD
    `,
    'a number and the same as text': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Dienst
      SD | SD1 | Cultuur | | HSD1 |
      OD | OD1 | Musea | SD1 | | Musea
      Activiteit | AV1 | Onthaal in het museum | OD1 | |
      Blad *Budgetplaatsen*
      Code | Naam | Kostenplaats | Soort
      123 | Werking | K1 | GD
      **'123** | Werking | K1 | GD
    `,
  },
  silent: {
    'codes that differ': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Dienst
      SD | SD1 | Cultuur | | HSD1 |
      OD | OD1 | Musea | SD1 | | Musea
      Activiteit | AV1 | Onthaal in het museum | OD1 | |
      Blad *Budgetplaatsen*
      Code | Naam | Kostenplaats | Soort
      B1 | Werking | K1 | GD
      B11 | Werking | K1 | GD
    `,
    'one name on two codes': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Dienst
      SD | SD1 | Cultuur | | HSD1 |
      OD | OD1 | Musea | SD1 | | Musea
      Activiteit | AV1 | Onthaal in het museum | OD1 | |
      Blad *Budgetplaatsen*
      Code | Naam | Kostenplaats | Soort
      B1 | Werking | K1 | GD
      B2 | Werking | K1 | GD
    `,
    'a cost centre on two rows, each with its years': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Dienst
      SD | SD1 | Cultuur | | HSD1 |
      OD | OD1 | Musea | SD1 | | Musea
      Activiteit | AV1 | Onthaal in het museum | OD1 | |
      Blad *Kostenplaatsen*
      Code | Naam | Geldig van | Geldig tot
      K1 | Onthaal | | 2026
      K1 | Onthaal | 2027 |
    `,
    'a number, and another one as text': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Dienst
      SD | SD1 | Cultuur | | HSD1 |
      OD | OD1 | Musea | SD1 | | Musea
      Activiteit | AV1 | Onthaal in het museum | OD1 | |
      Blad *Budgetplaatsen*
      Code | Naam | Kostenplaats | Soort
      123 | Werking | K1 | GD
      '124 | Werking | K1 | GD
    `,
  },
});
