import { describeRule, findingsOf, offered } from '#core/rules/example.testing';

describeRule('means-above-action-level', {
  fires: {
    'money on an OD': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Dienst
      SD | SD1 | Cultuur | | HSD1 |
      OD | OD1 | Musea | SD1 | | Musea
      Activiteit | AV1 | Onthaal in het museum | OD1 | |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027 | 2028
      AV1 | K1 | B1 | GD | U | 100 | |
      **OD1** | K1 | B1 | GD | U | 100 | |
    `,
    'people on an SD': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Dienst
      SD | SD1 | Cultuur | | HSD1 |
      OD | OD1 | Musea | SD1 | | Musea
      Activiteit | AV1 | Onthaal in het museum | OD1 | |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027 | 2028
      AV1 | K1 | B1 | GD | U | 100 | |
      **SD1** | K1 | B1 | VTE | U | 1 | |
    `,
    'two rows on one OD, at the first': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Dienst
      SD | SD1 | Cultuur | | HSD1 |
      OD | OD1 | Musea | SD1 | | Musea
      Activiteit | AV1 | Onthaal in het museum | OD1 | |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027 | 2028
      AV1 | K1 | B1 | GD | U | 100 | |
      OD1 | K1 | B1 | GD | U | | |
      **OD1** | K1 | B1 | GD | U | 100 | |
      OD1 | K1 | B1 | BD | U | 100 | |
    `,
    'money on an action plan of BBC': `
      Niveau | Code | Titel | Bovenliggende code
      Beleidsdoelstelling | BD000010 | Zorg |
      Actieplan | AP000038 | Ouderen | BD000010
      Actie | AC000534 | Dienstencentrum | AP000038
      Blad *Middelen*
      Actie | Kostenplaats | Aard | 2026
      AC000534 | K1 | GD | 30
      **AP000038** | K1 | GD | 40
    `,
    'money on an OD without actions, once': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Dienst
      SD | SD1 | Cultuur | | HSD1 |
      OD | OD1 | Musea | SD1 | | Musea
      Activiteit | AV1 | Onthaal in het museum | OD1 | |
      OD | OD2 | Podia | SD1 | |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027 | 2028
      AV1 | K1 | B1 | GD | U | 100 | |
      **OD2** | K1 | B1 | GD | U | 100 | |
    `,
    'an amount on an OD of a flat export, above actions with theirs': `
      SD code | SD | OD code | OD | Actie code | Actie | Kostenplaats | 2026
      SD1 | Cultuur | OD1 | Musea | AC1 | Onthaal | K1 | 5
      SD1 | Cultuur | **OD1** | Musea | | | K1 | 5
      SD1 | Cultuur | **OD2** | Podia | | | K1 | 7
    `,
  },
  silent: {
    'money on an activity': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Dienst
      SD | SD1 | Cultuur | | HSD1 |
      OD | OD1 | Musea | SD1 | | Musea
      Activiteit | AV1 | Onthaal in het museum | OD1 | |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027 | 2028
      AV1 | K1 | B1 | GD | U | 100 | |
    `,
    'a row on an OD without amounts': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Dienst
      SD | SD1 | Cultuur | | HSD1 |
      OD | OD1 | Musea | SD1 | | Musea
      Activiteit | AV1 | Onthaal in het museum | OD1 | |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027 | 2028
      AV1 | K1 | B1 | GD | U | 100 | |
      OD1 | K1 | B1 | GD | U | | |
    `,
    'money on a project': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Dienst
      SD | SD1 | Cultuur | | HSD1 |
      OD | OD1 | Musea | SD1 | | Musea
      Activiteit | AV1 | Onthaal in het museum | OD1 | |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027 | 2028
      AV1 | K1 | B1 | GD | U | 100 | |
      PR1 | K1 | B1 | GD | U | 100 | |
      Blad *Projecten*
      Code | Titel | Programma
      PR1 | Nieuwbouw | P1
    `,
    'money on an unknown code, which is a finding of its own': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Dienst
      SD | SD1 | Cultuur | | HSD1 |
      OD | OD1 | Musea | SD1 | | Musea
      Activiteit | AV1 | Onthaal in het museum | OD1 | |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027 | 2028
      AV1 | K1 | B1 | GD | U | 100 | |
      OD7 | K1 | B1 | GD | U | 100 | |
    `,
    'a row of totals of a flat export': `
      SD code | SD | OD code | OD | Actie code | Actie | Kostenplaats | 2026
      SD1 | Cultuur | OD1 | Musea | AC1 | Onthaal | K1 | 5
      SD1 | Cultuur | OD1 | Totaal OD1 | | | K1 | 5
    `,
    'totals beside an OD on the plan sheet': `
      Niveau | Code | Titel | Bovenliggende code | HSD | 2026
      SD | SD1 | Cultuur | | HSD1 | 100
      OD | OD1 | Musea | SD1 | | 100
      Activiteit | AV1 | Onthaal | OD1 | | 100
    `,
  },
});

test('the actions below it are offered, all rows at once', () => {
  const [finding] = findingsOf(`
    Niveau | Code | Titel | Bovenliggende code
    OD | OD1 | Musea |
    Activiteit | AV1 | Onthaal | OD1
    Blad *Middelen*
    Actie of activiteit | Kostenplaats | Aard | 2026
    OD1 | K1 | GD | 5
    od1 | K1 | VTE | 5
  `, 'means-above-action-level');
  expect(finding).toMatchObject({ data: { rows: 2 }, related: [{ row: 2, column: 0 }] });
  expect(finding?.fixes.map(({ data, edits }) => [data.code, ...edits.map(({ expected, value }) => [expected, value])])).toEqual([['AV1', ['OD1', 'AV1'], ['od1', 'AV1']]]);
});

test('each row is told once, also where the first of its kinds is nought', () => {
  const [finding] = findingsOf(`
    Niveau | Code | Titel
    OD | OD1 | Huren
    Blad *Middelen*
    Code actie | Kostenplaats | GD 2026 | BD 2026
    OD1 | K1 | 0 | 5
    OD1 | K2 | 0 | 5
    OD1 | K3 | 5 | 5
  `, 'means-above-action-level');
  expect([finding!.where, ...finding!.related].map(({ row }) => row)).toEqual([1, 2, 3]);
  expect(finding!.data.rows).toBe(3);
});

test('up to three actions below are a choice: those that have a code, and can bear means', () => {
  const fixes = (actions: number) => offered(`
    Niveau | Code | Titel | Bovenliggende code
    OD | OD1 | Huren |
    Actie | | Nog te noemen | OD1
    (leeg) | X1 | Van geen niveau | OD1
    SD | SD9 | Verkeerd om | OD1
    ${Array.from({ length: actions }, (_, i) => `Actie | AC${i + 1} | Premie | OD1`).join('\n')}
    Blad *Middelen*
    Code actie | Kostenplaats | Aard | 2026
    OD1 | K1 | GD | 5
  `, 'means-above-action-level');
  expect(fixes(3)).toEqual(['move: Code actie OD1 → AC1', 'move: Code actie OD1 → AC2', 'move: Code actie OD1 → AC3']);
  expect(fixes(4)).toEqual([]);
});
