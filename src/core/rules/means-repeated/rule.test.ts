import { describeRule } from '#core/rules/example.testing';

describeRule('means-repeated', {
  fires: {
    'a row that was pasted twice': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Dienst
      SD | SD1 | Cultuur | | HSD1 |
      OD | OD1 | Musea | SD1 | | Musea
      Activiteit | AV1 | Onthaal in het museum | OD1 | |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027 | 2028
      AV1 | K1 | B1 | GD | U | 100 | 5 |
      **AV1** | K1 | B1 | GD | U | 100 | 5 |
    `,
    'three times, elsewhere on the sheet, in other capitals': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Dienst
      SD | SD1 | Cultuur | | HSD1 |
      OD | OD1 | Musea | SD1 | | Musea
      Activiteit | AV1 | Onthaal in het museum | OD1 | |
      Actie | AC1 | Zaalteksten | OD1 | |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027 | 2028
      AV1 | K1 | B1 | GD | U | 100 | 5 |
      AC1 | K1 | B1 | GD | U | 100 | 5 |
      **av1** | K1 | B1 | GD | Uitgave | 100 | 5 |
      **AV1** | K1 | B1 | GD | | 100 | 5 | 0
    `,
    'people': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Dienst
      SD | SD1 | Cultuur | | HSD1 |
      OD | OD1 | Musea | SD1 | | Musea
      Activiteit | AV1 | Onthaal in het museum | OD1 | |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027 | 2028
      AV1 | K1 | B1 | VTE | U | 1.5 | |
      **AV1** | K1 | B1 | VTE | U | 1.5 | |
    `,
    'the last of many rows': `
      Niveau | Code | Titel
      Actie | AC1 | Premies
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Aard | 2026
      AC1 | K1 | GD | 10
      AC1 | K2 | GD | 20
      AC1 | K3 | GD | 30
      AC1 | K4 | GD | 40
      AC1 | K5 | GD | 50
      AC1 | K6 | GD | 60
      AC1 | K7 | GD | 70
      AC1 | K8 | GD | 80
      AC1 | K9 | GD | 90
      AC1 | K10 | GD | 100
      **AC1** | K10 | GD | 100
    `,
    'with another row of the action in between, and one after it': `
      Niveau | Code | Titel | Bovenliggende code
      OD | OD1 | Huren |
      Actie | AC1 | Premies | OD1
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | 2026 | 2027
      AC1 | K1 | GD | 5 | 6
      AC1 | K2 | GD | 7 | 8
      **AC1** | K1 | GD | 5 | 6
      AC1 | K3 | GD | 9 | 9
    `,
  },
  silent: {
    'another amount in one year': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Dienst
      SD | SD1 | Cultuur | | HSD1 |
      OD | OD1 | Musea | SD1 | | Musea
      Activiteit | AV1 | Onthaal in het museum | OD1 | |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027 | 2028
      AV1 | K1 | B1 | GD | U | 100 | 5 |
      AV1 | K1 | B1 | GD | U | 100 | 5 | 1
    `,
    'another cost centre, position, kind or direction': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Dienst
      SD | SD1 | Cultuur | | HSD1 |
      OD | OD1 | Musea | SD1 | | Musea
      Activiteit | AV1 | Onthaal in het museum | OD1 | |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027 | 2028
      AV1 | K1 | B1 | GD | U | 100 | |
      AV1 | K2 | B1 | GD | U | 100 | |
      AV1 | K1 | B2 | GD | U | 100 | |
      AV1 | K1 | B1 | BD | U | 100 | |
      AV1 | K1 | B1 | GD | O | 100 | |
    `,
    'another action': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Dienst
      SD | SD1 | Cultuur | | HSD1 |
      OD | OD1 | Musea | SD1 | | Musea
      Activiteit | AV1 | Onthaal in het museum | OD1 | |
      Actie | AC1 | Zaalteksten | OD1 | |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027 | 2028
      AV1 | K1 | B1 | GD | U | 100 | |
      AC1 | K1 | B1 | GD | U | 100 | |
    `,
    'rows that are still empty': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Dienst
      SD | SD1 | Cultuur | | HSD1 |
      OD | OD1 | Musea | SD1 | | Musea
      Activiteit | AV1 | Onthaal in het museum | OD1 | |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027 | 2028
      AV1 | K1 | B1 | GD | U | | |
      AV1 | K1 | B1 | GD | U | | |
    `,
    'the same registration key, which is a finding of its own': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Dienst
      SD | SD1 | Cultuur | | HSD1 |
      OD | OD1 | Musea | SD1 | | Musea
      Activiteit | AV1 | Onthaal in het museum | OD1 | |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Aard | 2026 | 2027 | Registratiesleutel
      AV1 | K1 | GD | 100 | | S/1
      AV1 | K1 | GD | 100 | | S/1
    `,
    'rows that are still empty, each above one that is not': `
      Niveau | Code | Titel | Bovenliggende code
      OD | OD1 | Huren |
      Actie | AC1 | Premies | OD1
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | 2026 | 2027
      AC1 | K1 | GD | |
      AC1 | K1 | GD | 9 | 9
      AC1 | K1 | GD | |
      AC1 | K1 | GD | 8 | 8
    `,
    'another account, or another policy field': `
      Niveau | Code | Titel | Bovenliggende code
      OD | OD1 | Huren |
      Actie | AC1 | Premies | OD1
      Blad *Middelen*
      Code actie | Kostenplaats | Rekening | Beleidsveld | Aard | 2026
      AC1 | K1 | 610000 | '0100 | GD | 5
      AC1 | K1 | 620000 | '0100 | GD | 5
      AC1 | K1 | 620000 | '0200 | GD | 5
    `,
    'another amount in one of its years': `
      Niveau | Code | Titel | Bovenliggende code
      OD | OD1 | Huren |
      Actie | AC1 | Premies | OD1
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | 2026 | 2027
      AC1 | K1 | GD | 5 | 6
      AC1 | K2 | GD | 7 | 8
      AC1 | K1 | GD | 5 | 7
      AC1 | K3 | GD | 9 | 9
    `,
  },
});
