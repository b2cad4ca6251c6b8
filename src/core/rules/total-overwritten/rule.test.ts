import { describeRule, said } from '#core/rules/example.testing';

describeRule('total-overwritten', {
  fires: {
    'one of a row': `
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
      Totaal | | | =110 | **250** | =330
    `,
    'also when it happens to be right': `
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
      Totaal | | | =110 | =220 | **330**
    `,
    'one of a column': `
      Blad *Plan*
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Actie | AC1 | Website | OD1 |
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | 2026 | 2027 | 2028 | Totaal
      AV1 | K1 | GD | 100 | 200 | 300 | =600
      AC1 | K1 | GD | 10 | 20 | 30 | **60**
      AC1 | K2 | GD | 1 | 1 | 1 | =3
      AC1 | K3 | GD | 1 | 1 | 1 | =3
    `,
  },
  silent: {
    'all formulas': `
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
      Totaal | | | =110 | =220 | =330
    `,
    'all typed': `
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
      Totaal | | | 110 | 220 | 330
    `,
    'amounts that are formulas here and there': `
      Blad *Plan*
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Actie | AC1 | Website | OD1 |
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | 2026 | 2027 | 2028
      AV1 | K1 | GD | =100 | =200 | 300
      AC1 | K1 | GD | 10 | 20 | 30
      Totaal | | | =110 | =220 | =330
    `,
  },
});

test('a nought, and a total below it, are shown as they stand there', () => {
  const shown = (total: string) => said(`
    Niveau | Code | Titel
    OD | OD1 | Huren
    Blad *Middelen*
    Code actie | Kostenplaats | Aard | 2026 | 2027 | 2028 | 2029
    OD1 | K1 | GD | 5 | 5 | 5 | 5
    Totaal | | | =5 | =5 | =5 | ${total}
  `, 'total-overwritten');
  expect(shown('0')).toMatch(/^0 is hier getypt/);
  expect(shown('-3')).toMatch(/^-3 is hier getypt/);
});
