import { describeRule, findingsOf, offered } from '#core/rules/example.testing';

describeRule('amount-below-cent', {
  fires: {
    'a tenth of a cent': `
      Blad *Plan*
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Actie | AC1 | Website | OD1 |
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | Richting | 2026 | 2027 | 2028 | 2029 | 2030
      AV1 | K1 | GD | Uitgave | 100 | **12.345** | 100 | 100 | 100
      AC1 | K1 | GD | Uitgave | 5 | | | |
    `,
    'people in thousandths': `
      Blad *Plan*
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Actie | AC1 | Website | OD1 |
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | Richting | 2026 | 2027 | 2028 | 2029 | 2030
      AV1 | K1 | GD | Uitgave | 100 | | | |
      AC1 | K1 | VTE | Uitgave | **0.125** | | | |
    `,
    'each of two': `
      Blad *Plan*
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Actie | AC1 | Website | OD1 |
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | Richting | 2026 | 2027 | 2028 | 2029 | 2030
      AV1 | K1 | GD | Uitgave | **12.345** | **12.346** | 12 | 12 | 12
      AC1 | K1 | GD | Uitgave | 5 | | | |
    `,
  },
  silent: {
    'cents': `
      Blad *Plan*
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Actie | AC1 | Website | OD1 |
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | Richting | 2026 | 2027 | 2028 | 2029 | 2030
      AV1 | K1 | GD | Uitgave | 12.34 | 12.3 | 12 | 12 | 12
      AC1 | K1 | GD | Uitgave | 5 | | | |
    `,
    'a floating-point tail': `
      Blad *Plan*
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Actie | AC1 | Website | OD1 |
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | Richting | 2026 | 2027 | 2028 | 2029 | 2030
      AV1 | K1 | GD | Uitgave | 68.67999999999 | 68 | 68 | 68 | 68
      AC1 | K1 | GD | Uitgave | 5 | | | |
    `,
    'a text with many decimals, which is a finding of its own': `
      Blad *Plan*
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Actie | AC1 | Website | OD1 |
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | Richting | 2026 | 2027 | 2028 | 2029 | 2030
      AV1 | K1 | GD | Uitgave | '12,3456 | 12 | 12 | 12 | 12
      AC1 | K1 | GD | Uitgave | 5 | | | |
    `,
    'an amount in whole cents': `
      Blad *Plan*
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Actie | AC1 | Website | OD1 |
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | Richting | 2026 | 2027 | 2028 | 2029 | 2030
      AV1 | K1 | GD | Uitgave | 100 | 12.34 | 100 | 100 | 100
      AC1 | K1 | GD | Uitgave | 5 | | | |
    `,
    'people in hundredths': `
      Blad *Plan*
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Actie | AC1 | Website | OD1 |
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | Richting | 2026 | 2027 | 2028 | 2029 | 2030
      AV1 | K1 | GD | Uitgave | 100 | | | |
      AC1 | K1 | VTE | Uitgave | 0.12 | | | |
    `,
  },
});

test('rounding is a safe fix, but not of a formula', () => {
  const fixesOf = (cell: string) => findingsOf(`Blad *Middelen*\nCode actie | Kostenplaats | Aard | Richting | 2026 | 2027 | 2028 | 2029 | 2030\nAV1 | K1 | GD | Uitgave | ${cell} | 12 | 12 | 12 | 12`, 'amount-below-cent')[0]?.fixes;
  expect(fixesOf('12.345')).toMatchObject([{ id: 'round', isSafe: true, edits: [{ expected: 12.345, value: 12.35 }] }]);
  expect(fixesOf('=12.345')).toEqual([]);
});

test('in thousands more decimals are right, whatever the unit of the column beside it', () => {
  expect(offered(`
    Blad *Middelen*
    Code actie | Kostenplaats | Aard | 2026 (in 1.000 euro) | 2027
    AV1 | K1 | GD | 1.234567 | 12
    AV1 | K1 | GD | 1 | 12.345
  `, 'amount-below-cent')).toEqual(['round: 2027 12.345 → 12.35']);
});
