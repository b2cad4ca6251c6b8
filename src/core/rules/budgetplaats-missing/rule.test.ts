import { describeRule, findingsOf, offered } from '#core/rules/example.testing';

describeRule('budgetplaats-missing', {
  fires: {
    'money without a budget position': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Dienst
      SD | SD1 | Cultuur | | HSD1 |
      OD | OD1 | Musea | SD1 | | Musea
      Activiteit | AV1 | Onthaal in het museum | OD1 | |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027 | 2028
      AV1 | K1 | **(leeg)** | GD | U | 100 | |
      Blad *Budgetplaatsen*
      Code | Naam | Kostenplaats | Soort
      B1 | Werking | K1 | GD
    `,
    'the first of two such rows, once': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Dienst
      SD | SD1 | Cultuur | | HSD1 |
      OD | OD1 | Musea | SD1 | | Musea
      Activiteit | AV1 | Onthaal in het museum | OD1 | |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027 | 2028
      AV1 | K1 | B1 | GD | U | 100 | |
      AV1 | K1 | **(leeg)** | BD | U | 100 | |
      AV1 | K1 | | GD | O | 100 | |
      Blad *Budgetplaatsen*
      Code | Naam | Kostenplaats | Soort
      B1 | Werking | K1 | GD
    `,
    'unchanged policy': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Dienst
      SD | SD1 | Cultuur | | HSD1 |
      OD | OD1 | Musea | SD1 | | Musea
      Activiteit | AV1 | Onthaal in het museum | OD1 | |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027 | 2028
      AV1 | K1 | B1 | GD | U | 100 | |
      GBB-CBS | K1 | **(leeg)** | GD | U | 100 | |
      Blad *Budgetplaatsen*
      Code | Naam | Kostenplaats | Soort
      B1 | Werking | K1 | GD
    `,
    'money beside people on each of two rows, and of unchanged policy': `
      Niveau | Code | Titel | Bovenliggende code
      OD | OD1 | Musea |
      Activiteit | AV1 | Onthaal | OD1
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Budgetplaats | VTE 2026 | GD 2026
      AV1 | K1 | **(leeg)** | 1 | 5
      AV1 | K1 | | 1 | 6
      GBB-CBS | K1 | **(leeg)** | 2 | 7
      GBB-CBS | K1 | B1 | 2 | 7
      GBB-CBS | K1 | | 2 |
      Blad *Budgetplaatsen*
      Code | Naam | Kostenplaats | Soort
      B1 | Werking | K1 | GD
    `,
  },
  silent: {
    'money with one': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Dienst
      SD | SD1 | Cultuur | | HSD1 |
      OD | OD1 | Musea | SD1 | | Musea
      Activiteit | AV1 | Onthaal in het museum | OD1 | |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027 | 2028
      AV1 | K1 | B1 | GD | U | 100 | |
      Blad *Budgetplaatsen*
      Code | Naam | Kostenplaats | Soort
      B1 | Werking | K1 | GD
    `,
    'people and depreciation': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Dienst
      SD | SD1 | Cultuur | | HSD1 |
      OD | OD1 | Musea | SD1 | | Musea
      Activiteit | AV1 | Onthaal in het museum | OD1 | |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027 | 2028
      AV1 | K1 | | VTE | U | 1 | |
      AV1 | K1 | | Afschrijving | U | 1 | |
      Blad *Budgetplaatsen*
      Code | Naam | Kostenplaats | Soort
      B1 | Werking | K1 | GD
    `,
    'a row without amounts yet': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Dienst
      SD | SD1 | Cultuur | | HSD1 |
      OD | OD1 | Musea | SD1 | | Musea
      Activiteit | AV1 | Onthaal in het museum | OD1 | |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027 | 2028
      AV1 | K1 | | GD | U | | |
      Blad *Budgetplaatsen*
      Code | Naam | Kostenplaats | Soort
      B1 | Werking | K1 | GD
    `,
    'a workbook without the list': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Dienst
      SD | SD1 | Cultuur | | HSD1 |
      OD | OD1 | Musea | SD1 | | Musea
      Activiteit | AV1 | Onthaal in het museum | OD1 | |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027 | 2028
      AV1 | K1 | | GD | U | 100 | |
    `,
    'a sheet without the column': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Dienst
      SD | SD1 | Cultuur | | HSD1 |
      OD | OD1 | Musea | SD1 | | Musea
      Activiteit | AV1 | Onthaal in het museum | OD1 | |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Aard | 2026
      AV1 | K1 | GD | 100
      Blad *Budgetplaatsen*
      Code | Naam | Kostenplaats | Soort
      B1 | Werking | K1 | GD
    `,
  },
});

test('the positions of the cost centre that are of the same kind are offered', () => {
  const [finding] = findingsOf(`
    Niveau | Code | Titel
    OD | OD1 | Musea
    Blad *Middelen*
    Actie of activiteit | Kostenplaats | Budgetplaats | Aard | 2026
    OD1 | K1 | | GD | 5
    Blad *Budgetplaatsen*
    Code | Naam | Kostenplaats | Soort
    B1 | Werking | K1 | GD
    B2 | Toelagen | K1 | GD
    B3 | Investeringen | K1 | BD
    B4 | Werking | K2 | GD
  `, 'budgetplaats-missing');
  expect(finding?.fixes.map(({ id, isSafe, data }) => [id, isSafe, data.value])).toEqual([['fill', false, 'B1'], ['fill', false, 'B2']]);
});

test('several rows are filled at once where each has one position that fits, and not where one has two', () => {
  const fixes = (second: string) => findingsOf(`
    Niveau | Code | Titel
    OD | OD1 | Musea
    Blad *Middelen*
    Actie of activiteit | Kostenplaats | Budgetplaats | Aard | 2026
    OD1 | K1 | | GD | 5
    OD1 | ${second} | | GD | 5
    Blad *Budgetplaatsen*
    Code | Naam | Kostenplaats | Soort
    B1 | Werking | K1 | GD
    B2 | Papier | K2 | GD
    B3 | Huur | K3 | GD
    B4 | Verwarming | K3 | GD
  `, 'budgetplaats-missing').flatMap((finding) => finding.fixes.map(({ data, edits }) => [data.value, data.title, ...edits.map(({ value }) => value)]));
  expect(fixes('K1')).toEqual([['B1', 'Werking', 'B1', 'B1']]);
  expect(fixes('K2')).toEqual([['B1, B2', '', 'B1', 'B2']]);
  expect(fixes('K3')).toEqual([]);
});

test('up to three positions are a choice, each code once', () => {
  const fixes = (count: number) => offered(`
    Niveau | Code | Titel
    OD | OD1 | Musea
    Blad *Middelen*
    Actie of activiteit | Kostenplaats | Budgetplaats | Aard | 2026
    OD1 | K1 | | GD | 5
    Blad *Budgetplaatsen*
    Code | Naam | Kostenplaats | Soort
    ${Array.from({ length: count }, (_, i) => `B${i + 1} | Werking | K1 | GD`).join('\n')}
    B1 | Werking | K1 | GD
  `, 'budgetplaats-missing');
  expect(fixes(3)).toEqual(['fill: Budgetplaats  → B1', 'fill: Budgetplaats  → B2', 'fill: Budgetplaats  → B3']);
  expect(fixes(4)).toEqual([]);
});

test('each row is mended, also where money stands beside people; of two kinds beside each other only what bears both is offered', () => {
  const fixes = (header: string, first: string, second: string) => offered(`
    Niveau | Code | Titel
    OD | OD1 | Musea
    Blad *Middelen*
    Actie of activiteit | Kostenplaats | Budgetplaats | ${header}
    OD1 | K1 | | ${first}
    OD1 | K1 | | ${second}
    Blad *Budgetplaatsen*
    Code | Naam | Kostenplaats | Soort
    B1 | Werking | K1 | GD
  `, 'budgetplaats-missing');
  expect(fixes('VTE 2026 | GD 2026', '1 | 5', '1 | 6')).toEqual(['fill: Budgetplaats  → B1, Budgetplaats  → B1']);
  expect(fixes('GD 2026 | BD 2026', '1 | 5', '1 |')).toEqual([]);
});
