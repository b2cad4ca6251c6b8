import { describeRule, said } from '#core/rules/example.testing';

describeRule('total-differs', {
  fires: {
    'a row of totals': `
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
      Totaal | | | 110 | **250** | 330
    `,
    'a formula that leaves out a row, by one euro': `
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
      AC1 | K2 | GD | 1 | 2 | 3
      Totaal | | | **=110** | =222 | =333
    `,
    'a subtotal': `
      Blad *Plan*
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Actie | AC1 | Website | OD1 |
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | 2026 | 2027 | 2028
      AV1 | K1 | GD | 100 | 200 | 300
      Subtotaal | | | 100 | 200 | **333**
      AC1 | K1 | GD | 10 | 20 | 30
      Subtotaal | | | 10 | 20 | 30
      Algemeen totaal | | | 110 | 220 | 330
    `,
    'a column of totals': `
      Blad *Plan*
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Actie | AC1 | Website | OD1 |
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | 2026 | 2027 | 2028 | Totaal
      AV1 | K1 | GD | 100 | 200 | 300 | 600
      AC1 | K1 | GD | 10 | 20 | 30 | **75**
    `,
    'a column of totals over years of which one is empty': `
      Niveau | Code | Titel | Bovenliggende code
      OD | OD1 | Juridische ondersteuning |
      Activiteit | AV1 | Juridisch advies | OD1
      Actie | AC1 | Website | OD1
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | 2026 | 2027 | 2028 | Totaal
      AV1 | K1 | GD | 100 | 200 | 300 | 600
      AC1 | K1 | GD | 10 | | 30 | **75**
    `,
    'a total of one year, while text stands in that of another, and on another sheet': `
      Niveau | Code | Titel | Bovenliggende code
      OD | OD1 | Juridische ondersteuning |
      Activiteit | AV1 | Juridisch advies | OD1
      Actie | AC1 | Website | OD1
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | 2026 | 2027
      AV1 | K1 | GD | 100 | volgt
      AC1 | K1 | GD | 10 | 20
      Totaal | | | **150** | 150
      Blad *Middelen investeringen*
      Code actie | Kostenplaats | Aard | 2026 | 2027
      AV1 | K1 | BD | volgt | 5
    `,
    'totals in thousands, beside totals in euro': `
      Niveau | Code | Titel | Bovenliggende code
      OD | OD1 | Juridische ondersteuning |
      Activiteit | AV1 | Juridisch advies | OD1
      Actie | AC1 | Website | OD1
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | 2026 (in 1.000 euro) | 2027
      AV1 | K1 | GD | 100 | 20000
      AC1 | K1 | GD | 10 | 10000
      Totaal | | | **115** | **30500**
    `,
    'totals of receipts alone, and of people alone': `
      Niveau | Code | Titel | Bovenliggende code
      OD | OD1 | Juridische ondersteuning |
      Activiteit | AV1 | Juridisch advies | OD1
      Actie | AC1 | Website | OD1
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | Richting | 2026
      AV1 | K1 | GD | O | 100
      AC1 | K1 | GD | O | 10
      Totaal | | | | **150**
      Blad *Mensen*
      Code actie | Kostenplaats | Aard | 2026
      AV1 | K1 | VTE | 2
      AC1 | K1 | VTE | 3
      Totaal | | | **7**
    `,
    'a total beside two years': `
      Niveau | Code | Titel | Bovenliggende code
      OD | OD1 | Huren |
      Actie | AC1 | Premie | OD1
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | 2026 | 2027 | Totaal
      AC1 | K1 | GD | 100 | 200 | **75**
    `,
  },
  silent: {
    'a total of amounts of which one is text, which is told itself': `
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | 2026
      AV1 | K1 | GD | '1.000,50
      AC1 | K1 | GD | 10
      Totaal | | | 1010.5
    `,
    'right totals': `
      Blad *Plan*
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Actie | AC1 | Website | OD1 |
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | 2026 | 2027 | 2028
      AV1 | K1 | GD | 100 | 200 | 300
      Subtotaal | | | 100 | 200 | 300
      AC1 | K1 | GD | 10 | 20 | 30
      Subtotaal | | | 10 | 20 | 30
      Algemeen totaal | | | 110 | 220 | 330
    `,
    'a typed total that is one euro off, as in a published table': `
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
      Totaal | | | 111 | 219 | 330
    `,
    'a whole euro over cents': `
      Blad *Plan*
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Actie | AC1 | Website | OD1 |
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | 2026 | 2027 | 2028
      AV1 | K1 | GD | 100.4 | 200 | 300
      AC1 | K1 | GD | 10 | 20 | 30
      Totaal | | | 110 | 220 | 330
    `,
    'the balance of expenses and receipts': `
      Blad *Plan*
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Actie | AC1 | Website | OD1 |
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | Richting | 2026 | 2027
      AV1 | K1 | GD | Uitgave | 100 | 200
      AC1 | K1 | GD | Ontvangst | 10 | 20
      Totaal | | | | 90 | 180
    `,
    'a total above its rows': `
      Blad *Plan*
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Actie | AC1 | Website | OD1 |
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | 2026 | 2027 | 2028
      Totaal | | | 110 | 220 | 330
      AV1 | K1 | GD | 100 | 200 | 300
      AC1 | K1 | GD | 10 | 20 | 30
    `,
    'a total by formula over rows that are partly hidden': `
      Blad *Plan*
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Actie | AC1 | Website | OD1 |
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | 2026 | 2027 | 2028
      AV1 | K1 | GD | 100 | 200 | 300
      ~~AC1~~ | K1 | GD | 0 | 0 | 0
      AC1 | K1 | GD | 10 | 20 | 30
      Totaal | | | =100 | =200 | =300
    `,
    'a column of totals beside an amount that is text, or beside nothing': `
      Niveau | Code | Titel | Bovenliggende code
      OD | OD1 | Juridische ondersteuning |
      Activiteit | AV1 | Juridisch advies | OD1
      Actie | AC1 | Website | OD1
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | 2026 | 2027 | 2028 | Totaal
      AV1 | K1 | GD | 100 | volgt | 300 | 600
      AC1 | K1 | GD | | | | 75
    `,
    'right totals in thousands, beside totals in euro': `
      Niveau | Code | Titel | Bovenliggende code
      OD | OD1 | Juridische ondersteuning |
      Activiteit | AV1 | Juridisch advies | OD1
      Actie | AC1 | Website | OD1
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | 2026 (in 1.000 euro) | 2027
      AV1 | K1 | GD | 100 | 20000
      AC1 | K1 | GD | 10 | 10000
      Totaal | | | 110 | 30000
    `,
    'a total of people alone, or of money with the people in it': `
      Niveau | Code | Titel | Bovenliggende code
      OD | OD1 | Juridische ondersteuning |
      Activiteit | AV1 | Juridisch advies | OD1
      Actie | AC1 | Website | OD1
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | 2026 | 2027
      AV1 | K1 | VTE | 2 | 2
      AC1 | K1 | GD | 300 | 300
      Totaal | | | 2 | 302
    `,
    'numbers of the planner’s own beside the amounts, a term, and a total of one year': `
      Niveau | Code | Titel | Bovenliggende code
      OD | OD1 | Huren |
      Actie | AC1 | Premie | OD1
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | 2026 | 2027 | Rang | Afschrijvingstermijn
      AC1 | K1 | BD | 100 | 200 | 7 | 33
      Blad *Andere middelen*
      Code actie | Kostenplaats | Aard | 2026 | 2027 | Totaal 2026
      AC1 | K1 | GD | 100 | 200 | 75
      Blad *Nog middelen*
      Code actie | Kostenplaats | Aard | 2026 | Rang | Totaal
      AC1 | K1 | GD | 100 | 7 | 75
      Blad *Laatste middelen*
      Code actie | Kostenplaats | Aard | 2026 | Totaal
      AC1 | K1 | GD | 100 | 75
    `,
  },
});

test('of what it may add up, the nearest is named', () => {
  const told = (total: string) => said(`
    Niveau | Code | Titel
    OD | OD1 | Huren
    Blad *Middelen*
    Code actie | Kostenplaats | Aard | 2026
    OD1 | K1 | GD | 100
    Subtotaal | | | 100
    OD1 | K2 | GD | 30
    Subtotaal | | | ${total}
  `, 'total-differs');
  expect(told('33')).toContain('tellen op tot 30:');
  expect(told('133')).toContain('tellen op tot 130:');
  expect(told('-7')).toMatch(/^Hier staat -7,/);
  expect(told('0')).toMatch(/^Hier staat 0,/);
});
