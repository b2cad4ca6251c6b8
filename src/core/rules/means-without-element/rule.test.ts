import { describeRule, findingsOf } from '#core/rules/example.testing';

describeRule('means-without-element', {
  fires: {
    'an action that the plan does not have': `
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027
      **AC9** | K1 | | GD | Uitgave | 100 | 100
    `,
    'no action at all': `
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027
      **(leeg)** | K1 | | GD | Uitgave | 100 | 100
    `,
    'the title of the activity where its code belongs': `
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027
      **Juridisch advies** | K1 | | GD | Uitgave | 100 | 100
    `,
    'each line that bears it': `
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027
      **AV11** | K1 | | GD | Uitgave | 100 | 100
      **AV11** | K1 | | VTE | Uitgave | 1 | 1
      AV1 | K1 | | VTE | Uitgave | 1 | 1
    `,
  },
  silent: {
    'a known activity, in other case': `
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027
      av1 | K1 | | GD | Uitgave | 100 | 100
    `,
    'unchanged policy': `
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027
      GBB-CBS | K1 | | GD | Uitgave | 100 | 100
    `,
    'a row that adds up': `
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027
      AV1 | K1 | | GD | Uitgave | 100 | 100
      Totaal | | | | | 100 | 100
    `,
    'a blank row': `
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027
      AV1 | K1 | | GD | Uitgave | 100 | 100
       | | | | | |
      AV1 | K2 | | GD | Uitgave | 1 | 1
    `,
    'means on the first row of the plan': `
      Niveau | Code | Titel
      Actie | AC1 | Premies
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | 2026
      AC1 | K1 | GD | 5
    `,
    'an error of Excel’s in its place, which is a finding of its own': `
      Niveau | Code | Titel
      Actie | AC1 | Premies
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | 2026
      AC1 | K1 | GD | 5
      #N/A | K1 | GD | 5
    `,
  },
});

test('only what carries means is offered', () => {
  const [finding] = findingsOf(`
    Niveau | Code | Titel | Bovenliggende code
    SD | X10 | Wonen |
    OD | X11 | Huur | X10
    Actie | X12 | Premies | X11
    Blad *Middelen*
    Actie of activiteit | Kostenplaats | Aard | 2026
    X13 | K1 | GD | 100
  `, 'means-without-element');
  expect(finding).toMatchObject({ data: { value: 'X13', nearest: 'X12', nearestTitle: 'Premies' }, fixes: [{ isSafe: false, edits: [{ expected: 'X13', value: 'X12' }] }] });
});
