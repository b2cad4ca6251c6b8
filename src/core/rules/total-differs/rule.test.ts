import { describeRule } from '#core/rules/example.testing';

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
  },
});
