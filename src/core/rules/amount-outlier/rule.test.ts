import { describeRule, findingsOf, said } from '#core/rules/example.testing';

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
    'an investment that is the same each year but one': `
      Niveau | Code | Titel | Bovenliggende code
      OD | OD1 | Wegen |
      Actie | AC1 | Asfalt | OD1
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | Richting | 2026 | 2027 | 2028 | 2029 | 2030
      AC1 | K1 | BD | Uitgave | 100000 | 100000 | **1000000** | 100000 | 100000
    `,
    'a digit too many beside one year that is odd in another way': `
      Niveau | Code | Titel | Bovenliggende code
      OD | OD1 | Wegen |
      Actie | AC1 | Onkruid | OD1
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | Richting | 2026 | 2027 | 2028 | 2029 | 2030 | 2031
      AC1 | K1 | GD | Uitgave | 5000 | 12000 | **50000** | 5000 | 5100 | 5000
    `,
    'ten times what the actions beside it have in that year': `
      Niveau | Code | Titel | Bovenliggende code
      OD | OD1 | Feesten |
      Actie | AC1 | Lichtfeest | OD1
      Actie | AC2 | Boekenfeest | OD1
      Actie | AC3 | Zomerfeest | OD1
      Actie | AC4 | Winterfeest | OD1
      Actie | AC5 | Jaarmarkt | OD1
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | 2026 | 2027
      AC1 | K1 | GD | 5000 |
      AC2 | K1 | GD | 4500 | 4000
      AC3 | K1 | GD | **52000** | 5200
      AC4 | K1 | GD | 5000 | 5000
      AC5 | K1 | GD | 6000 | 6000
    `,
    'a hundred times the investments beside it': `
      Niveau | Code | Titel | Bovenliggende code
      OD | OD1 | Speelpleinen |
      Actie | AC1 | Speelplein Noord | OD1
      Actie | AC2 | Speelplein Oost | OD1
      Actie | AC3 | Speelplein Zuid | OD1
      Actie | AC4 | Speelplein West | OD1
      Actie | AC5 | Speelplein Centrum | OD1
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | 2026 | Afschrijvingstermijn
      AC1 | K1 | BD | 20000 | 10
      AC2 | K1 | BD | **2000000** | 10
      AC3 | K1 | BD | 20000 | 10
      AC4 | K1 | BD | 21000 | 10
      AC5 | K1 | BD | 19000 | 10
    `,
    'ten times what actions of many years beside it have in that year, by one of three years': `
      Niveau | Code | Titel | Bovenliggende code
      OD | OD1 | Feesten |
      Actie | AC1 | Lichtfeest | OD1
      Actie | AC2 | Boekenfeest | OD1
      Actie | AC3 | Zomerfeest | OD1
      Actie | AC4 | Winterfeest | OD1
      Actie | AC5 | Jaarmarkt | OD1
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | 2026 | 2027 | 2028 | 2029 | 2030
      AC1 | K1 | GD | 5000 | 5000 | 5000 | 5000 | 5000
      AC2 | K1 | GD | 4500 | 4500 | 4500 | 4500 | 4500
      AC3 | K1 | GD | **52000** | 5200 | | 5200 |
      AC4 | K1 | GD | 5000 | 5000 | 5000 | 5000 | 5000
      AC5 | K1 | GD | 6000 | 6000 | 6000 | 6000 | 6000
    `,
    'a digit too many among four years, beside empty ones and a row with the usual amount': `
      Niveau | Code | Titel | Bovenliggende code
      OD | OD1 | Feesten |
      Actie | AC1 | Lichtfeest | OD1
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | 2026 | 2027 | 2028 | 2029 | 2030
      AC1 | K1 | GD | 1000 | 1000 | **10000** | 1000 |
      AC1 | K2 | GD | 1000 | 1000 | 1000 | 1000 |
    `,
    'ten times what actions of many years beside it have in that year, by one of that year alone': `
      Niveau | Code | Titel | Bovenliggende code
      OD | OD1 | Feesten |
      Actie | AC1 | Lichtfeest | OD1
      Actie | AC2 | Boekenfeest | OD1
      Actie | AC3 | Zomerfeest | OD1
      Actie | AC4 | Winterfeest | OD1
      Actie | AC5 | Jaarmarkt | OD1
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | 2026 | 2027 | 2028 | 2029 | 2030
      AC1 | K1 | GD | 5000 | 5000 | 5000 | 5000 | 5000
      AC2 | K1 | GD | 4500 | 4500 | 4500 | 4500 | 4500
      AC3 | K1 | GD | **52000** | | | |
      AC4 | K1 | GD | 5000 | 5000 | 5000 | 5000 | 5000
      AC5 | K1 | GD | 6000 | 6000 | 6000 | 6000 | 6000
    `,
    'ten times what stands beside it, by an action of one year on the first row of plan and means': `
      Niveau | Code | Titel | Bovenliggende code
      Actie | AC1 | Lichtfeest | OD1
      Actie | AC2 | Boekenfeest | OD1
      Actie | AC3 | Zomerfeest | OD1
      Actie | AC4 | Winterfeest | OD1
      Actie | AC5 | Jaarmarkt | OD1
      OD | OD1 | Feesten |
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | 2026 | 2027 | 2028 | 2029 | 2030
      AC1 | K1 | GD | **52000** | | | |
      AC2 | K1 | GD | 4500 | 4500 | 4500 | 4500 | 4500
      AC3 | K1 | GD | 5000 | 5000 | 5000 | 5000 | 5000
      AC4 | K1 | GD | 5000 | 5000 | 5000 | 5000 | 5000
      AC5 | K1 | GD | 6000 | 6000 | 6000 | 6000 | 6000
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
    'an investment that comes in lumps': `
      Blad *Plan*
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Actie | AC1 | Website | OD1 |
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | Richting | 2026 | 2027 | 2028 | 2029 | 2030
      AC1 | K1 | BD | Uitgave | 100000 | 160000 | 1000000 | 90000 | 100000
    `,
    'money of no stated kind that begins small and grows: it may be an investment': `
      Niveau | Code | Titel | Bovenliggende code
      OD | OD1 | Water |
      Actie | AC1 | Beheer van regen- en afvalwater | OD1
      Blad *Middelen*
      Code actie | Kostenplaats | 2026 | 2027 | 2028 | 2029 | 2030 | 2031
      AC1 | K1 | 1600000 | 12300000 | 15000000 | 17800000 | 17600000 | 19200000
    `,
    'an action that is ten times the three others beside it: too few to tell': `
      Niveau | Code | Titel | Bovenliggende code
      OD | OD1 | Feesten |
      Actie | AC1 | Lichtfeest | OD1
      Actie | AC2 | Boekenfeest | OD1
      Actie | AC3 | Zomerfeest | OD1
      Actie | AC4 | Winterfeest | OD1
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | 2026 | 2027
      AC1 | K1 | GD | 5000 |
      AC2 | K1 | GD | 5000 |
      AC3 | K1 | GD | 5000 |
      AC4 | K1 | GD | 50000 |
    `,
    'an action that is ten times those beside it in both its years: it is large': `
      Niveau | Code | Titel | Bovenliggende code
      OD | OD1 | Feesten |
      Actie | AC1 | Lichtfeest | OD1
      Actie | AC2 | Boekenfeest | OD1
      Actie | AC3 | Zomerfeest | OD1
      Actie | AC4 | Winterfeest | OD1
      Actie | AC5 | Jaarmarkt | OD1
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | 2026 | 2027
      AC1 | K1 | GD | 5000 | 5000
      AC2 | K1 | GD | 5000 | 5000
      AC3 | K1 | GD | 5000 | 5000
      AC4 | K1 | GD | 5000 | 5000
      AC5 | K1 | GD | 50000 | 50000
    `,
    'people of an action beside those of others': `
      Niveau | Code | Titel | Bovenliggende code
      OD | OD1 | Feesten |
      Actie | AC1 | Lichtfeest | OD1
      Actie | AC2 | Boekenfeest | OD1
      Actie | AC3 | Zomerfeest | OD1
      Actie | AC4 | Winterfeest | OD1
      Actie | AC5 | Jaarmarkt | OD1
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | 2026
      AC1 | K1 | VTE | 1
      AC2 | K1 | VTE | 1
      AC3 | K1 | VTE | 1
      AC4 | K1 | VTE | 1
      AC5 | K1 | VTE | 10
    `,
    'a tenth of what stands beside it: a small action': `
      Niveau | Code | Titel | Bovenliggende code
      OD | OD1 | Feesten |
      Actie | AC1 | Lichtfeest | OD1
      Actie | AC2 | Boekenfeest | OD1
      Actie | AC3 | Zomerfeest | OD1
      Actie | AC4 | Winterfeest | OD1
      Actie | AC5 | Jaarmarkt | OD1
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | 2026
      AC1 | K1 | GD | 5000
      AC2 | K1 | GD | 5000
      AC3 | K1 | GD | 5000
      AC4 | K1 | GD | 5000
      AC5 | K1 | GD | 500
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
    'what the actions beside it have in that year': `
      Niveau | Code | Titel | Bovenliggende code
      OD | OD1 | Feesten |
      Actie | AC1 | Lichtfeest | OD1
      Actie | AC2 | Boekenfeest | OD1
      Actie | AC3 | Zomerfeest | OD1
      Actie | AC4 | Winterfeest | OD1
      Actie | AC5 | Jaarmarkt | OD1
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | 2026 | 2027
      AC1 | K1 | GD | 5000 |
      AC2 | K1 | GD | 4500 | 4000
      AC3 | K1 | GD | 5200 | 5200
      AC4 | K1 | GD | 5000 | 5000
      AC5 | K1 | GD | 6000 | 6000
    `,
    'ten times the three others that have something in that year, of five': `
      Niveau | Code | Titel | Bovenliggende code
      OD | OD1 | Feesten |
      Actie | AC1 | Lichtfeest | OD1
      Actie | AC2 | Boekenfeest | OD1
      Actie | AC3 | Zomerfeest | OD1
      Actie | AC4 | Winterfeest | OD1
      Actie | AC5 | Jaarmarkt | OD1
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | 2026 | 2027 | 2028 | 2029 | 2030
      AC1 | K1 | GD | 5000 | | | |
      AC2 | K1 | GD | 4500 | | | |
      AC3 | K1 | GD | 52000 | | | |
      AC4 | K1 | GD | 5000 | | | |
      AC5 | K1 | GD | | 6000 | | |
    `,
    'a digit more than in the two other years: too few to tell': `
      Niveau | Code | Titel | Bovenliggende code
      OD | OD1 | Feesten |
      Actie | AC1 | Lichtfeest | OD1
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | 2026 | 2027 | 2028 | 2029 | 2030
      AC1 | K1 | GD | 1000 | 1000 | 10000 | |
    `,
  },
});

test('the comma is offered where it stands in the other years, in the unit of the column', () => {
  const book = (unit: string, amounts: string) => `
    Niveau | Code | Titel | Bovenliggende code
    OD | OD1 | Huren |
    Actie | AC1 | Premie | OD1
    Blad *Middelen*
    Code actie | Kostenplaats | Aard | ${[2026, 2027, 2028, 2029].map((jaar) => `${jaar}${unit}`).join(' | ')}
    AC1 | K1 | GD | ${amounts}
  `;
  const offered = (text: string) => findingsOf(text, 'amount-outlier').flatMap(({ fixes }) => fixes.map(({ id, isSafe, edits: [edit] }) => [id, isSafe, edit!.expected, edit!.value]));
  expect(offered(book('', '100 | 100 | 1050 | 100'))).toEqual([['shift', false, 1050, 105]]);
  expect(offered(book(' (in 1.000 euro)', '100 | 1.05 | 100 | 100'))).toEqual([['shift', false, 1.05, 105]]);
});

test('amounts are told as what they are, and beside whom they stand', () => {
  const beside = (od: string, amounts: readonly number[]) => said(`
    Niveau | Code | Titel | Bovenliggende code
    OD | ${od}
    ${amounts.map((_, i) => `Actie | AC${i} | Feest | OD1`).join('\n')}
    Blad *Middelen*
    Code actie | Kostenplaats | Aard | 2026
    ${amounts.map((amount, i) => `AC${i} | K1 | GD | ${amount}`).join('\n')}
  `, 'amount-outlier');
  expect(beside('OD1 | Feesten |', [5000, 5000, 5000, 50000, 5000])).toContain('€ 50.000,00, ongeveer tien keer wat er onder OD1 naast staat (€ 5.000,00)');
  const years = (aard: string, amounts: string) => said(`
    Niveau | Code | Titel
    OD | OD1 | Feesten
    Blad *Middelen*
    Code actie | Kostenplaats | Aard | 2026 | 2027 | 2028 | 2029 | 2030
    OD1 | K1 | ${aard} | ${amounts}
  `, 'amount-outlier');
  expect(years('VTE', '2.5 | 2.5 | 25 | 2.5 | 2.5')).toContain('25 VTE, ongeveer tien keer de andere jaren (2,5 VTE)');
  expect(years('GD', '250 | 250 | 2500 | 250 | 250')).toContain('€ 2.500,00, ongeveer tien keer de andere jaren (€ 250,00)');
});

test('an objective without a code is told by its title', () => {
  expect(said(`
    SD code | SD | OD | Actie code | Actie | Kostenplaats | Aard | 2026
    ${[5000, 5000, 50000, 5000, 5000].map((amount, i) => `SD1 | Stad | Feesten | AC${i} | Feest ${i} | K1 | GD | ${amount}`).join('\n')}
  `, 'amount-outlier')).toContain('wat er onder “Feesten” naast staat');
});
