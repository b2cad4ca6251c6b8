import { describeRule } from '#core/rules/example.testing';

describeRule('registration-key-duplicate', {
  fires: {
    'a key on two rows': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Dienst
      SD | SD1 | Cultuur | | HSD1 |
      OD | OD1 | Musea | SD1 | | Musea
      Activiteit | AV1 | Onthaal in het museum | OD1 | |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Aard | 2026 | 2027 | Registratiesleutel
      AV1 | K1 | GD | 100 | | S/1
      AV1 | K1 | GD | 70 | | **S/1**
    `,
    'a key on three rows, of different actions, in other capitals': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Dienst
      SD | SD1 | Cultuur | | HSD1 |
      OD | OD1 | Musea | SD1 | | Musea
      Activiteit | AV1 | Onthaal in het museum | OD1 | |
      Actie | AC1 | Zaalteksten | OD1 | |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Aard | 2026 | 2027 | Registratiesleutel
      AV1 | K1 | GD | 100 | | S/1a
      AC1 | K1 | GD | 70 | | **s/1A**
      AC1 | K1 | GD | 80 | | S/2
      AC1 | K1 | GD | 90 | | **S / 1a**
    `,
    'a row that was pasted twice, once': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Dienst
      SD | SD1 | Cultuur | | HSD1 |
      OD | OD1 | Musea | SD1 | | Musea
      Activiteit | AV1 | Onthaal in het museum | OD1 | |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Aard | 2026 | 2027 | Registratiesleutel
      AV1 | K1 | GD | 100 | | S/1
      AV1 | K1 | GD | 100 | | **S/1**
    `,
  },
  silent: {
    'keys that differ in one part': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Dienst
      SD | SD1 | Cultuur | | HSD1 |
      OD | OD1 | Musea | SD1 | | Musea
      Activiteit | AV1 | Onthaal in het museum | OD1 | |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Aard | 2026 | 2027 | Registratiesleutel
      AV1 | K1 | GD | 100 | | S/1/U
      AV1 | K1 | GD | 70 | | S/1/O
    `,
    'rows without a key': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Dienst
      SD | SD1 | Cultuur | | HSD1 |
      OD | OD1 | Musea | SD1 | | Musea
      Activiteit | AV1 | Onthaal in het museum | OD1 | |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Aard | 2026 | 2027 | Registratiesleutel
      AV1 | K1 | GD | 100 | |
      AV1 | K1 | GD | 70 | |
    `,
    'a row with two kinds beside each other': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Dienst
      SD | SD1 | Cultuur | | HSD1 |
      OD | OD1 | Musea | SD1 | | Musea
      Activiteit | AV1 | Onthaal in het museum | OD1 | |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | GD 2026 | VTE 2026 | Registratiesleutel
      AV1 | K1 | 5 | 1 | S/1
    `,
    'a sheet without the column': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Dienst
      SD | SD1 | Cultuur | | HSD1 |
      OD | OD1 | Musea | SD1 | | Musea
      Activiteit | AV1 | Onthaal in het museum | OD1 | |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027 | 2028
      AV1 | K1 | B1 | GD | U | 1 | |
      AV1 | K1 | B1 | GD | U | 2 | |
    `,
    'a row that was pasted, with a key of its own': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Dienst
      SD | SD1 | Cultuur | | HSD1 |
      OD | OD1 | Musea | SD1 | | Musea
      Activiteit | AV1 | Onthaal in het museum | OD1 | |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Aard | 2026 | 2027 | Registratiesleutel
      AV1 | K1 | GD | 100 | | S/1
      AV1 | K1 | GD | 100 | | S/2
    `,
  },
});
