import { describeRule, findingsOf, offered } from '#core/rules/example.testing';

describeRule('kostenplaats-missing', {
  fires: {
    'a line without cost centre': `
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027
      AV1 | **(leeg)** | B1 | GD | Uitgave | 100 | 100
    `,
    'the first of two such lines of one action, once': `
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027
      AV1 | K1 | B1 | GD | Uitgave | 100 | 100
      AV1 | **(leeg)** | B1 | BD | Uitgave | 1 | 1
      AV1 | | B1 | VTE | Uitgave | 1 | 1
    `,
    'each of two actions': `
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Actie | AC1 | Website | OD1 |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027
      AV1 | **(leeg)** | | GD | Uitgave | 100 | 100
      AC1 | **(leeg)** | | GD | Uitgave | 1 | 1
    `,
    'unchanged policy without cost centre': `
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027
      GBB-CBS | **(leeg)** | | GD | Uitgave | 100 | 100
    `,
    'a flat export without the column, once, at the header of its amounts': `
      SD code | SD | OD code | OD | Actie code | Actie | **2026**
      SD1 | Wonen | OD1 | Huur | AC1 | Premies | 100
      SD1 | Wonen | OD1 | Huur | AC2 | Loket | 200
    `,
    'unchanged policy that stands in the plan as a row, once': `
      Niveau | Code | Titel
      Activiteit | GBB-CBS | Gelijkblijvend beleid
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Aard | 2026
      GBB-CBS | **(leeg)** | GD | 5
      GBB-CBS | K1 | GD | 5
    `,
  },
  silent: {
    'a line with a cost centre': `
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027
      AV1 | K1 | | GD | Uitgave | 100 | 100
    `,
    'an unknown cost centre, which is a finding of its own': `
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027
      AV1 | K9 | | GD | Uitgave | 100 | 100
      Blad *Kostenplaatsen*
      Code | Titel | Dienst
      K1 | Advies | Juridische dienst
    `,
    'an action without means': `
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Actie | AC1 | Website | OD1 |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027
      AV1 | K1 | | GD | Uitgave | 100 | 100
    `,
    'means on an unknown action, which is a finding of its own': `
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027
      AC9 | | | GD | Uitgave | 100 | 100
    `,
    'a cost centre that is a number': `
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027
      AV1 | 105010 | | GD | Uitgave | 100 | 100
    `,
    'unchanged policy with a cost centre': `
      Niveau | Code | Titel
      Activiteit | AV1 | Onthaal
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Aard | 2026
      AV1 | K1 | GD | 5
      GBB-CBS | K1 | GD | 5
    `,
  },
});

test('where every such row has a budget position of the list, its cost centre is offered', () => {
  const [finding] = findingsOf(`
    Niveau | Code | Titel
    OD | OD1 | Wonen
    Blad *Middelen*
    Actie of activiteit | Kostenplaats | Budgetplaats | Aard | 2026
    OD1 | | B1 | GD | 100
    OD1 | | B1 | BD | 100
    Blad *Budgetplaatsen*
    Code | Titel | Kostenplaats | Soort
    B1 | Lonen | K1 | GD
  `, 'kostenplaats-missing');
  expect(finding).toMatchObject({ data: { rows: 2 }, related: [{ row: 2, column: 1 }], fixes: [{ id: 'of-budgetplaats', isSafe: false, data: { value: 'K1' } }] });
  expect(finding?.fixes[0]?.edits.map(({ place: { row, column }, expected, value }) => [row, column, expected, value])).toEqual([[1, 1, '', 'K1'], [2, 1, '', 'K1']]);
});

test('of few kostenplaatsen of the dienst that carries it out, each is a choice', () => {
  const [finding] = findingsOf(`
    Niveau | Code | Titel | Bovenliggende code | Dienst
    OD | OD1 | Wonen | | Huur
    Actie | AC1 | Premie | OD1 |
    Blad *Middelen*
    Actie of activiteit | Kostenplaats | Aard | 2026
    AC1 | | GD | 100
    Blad *Kostenplaatsen*
    Code | Naam | Dienst | Geldig tot
    K1 | Loket | Huur |
    K2 | Archief | Huur | 2025
    K3 | Wegen | Straten |
  `, 'kostenplaats-missing');
  expect(finding?.fixes.map(({ id, isSafe, data, edits }) => [id, isSafe, data['code'], edits[0]!.value])).toEqual([['fill', false, 'K1', 'K1']]);
});

test('the kostenplaatsen of the dienst are no choice where one of the rows has a budget position, though an unknown one', () => {
  const fixes = (budgetplaats: string) => offered(`
    Niveau | Code | Titel | Dienst
    OD | OD1 | Musea | Musea
    Blad *Middelen*
    Actie of activiteit | Kostenplaats | Budgetplaats | Aard | 2026
    OD1 | | ${budgetplaats} | GD | 5
    OD1 | | | GD | 6
    Blad *Kostenplaatsen*
    Code | Naam | Dienst
    K1 | Onthaal | Musea
  `, 'kostenplaats-missing');
  expect(fixes('')).toEqual(['fill: Kostenplaats  → K1, Kostenplaats  → K1']);
  expect(fixes('B9')).toEqual([]);
});

test('up to three kostenplaatsen of the dienst are a choice, of those that are open in the years of every row', () => {
  const fixes = (count: number, second = '6 |') => offered(`
    Niveau | Code | Titel | Dienst
    OD | OD1 | Musea | Musea
    Blad *Middelen*
    Actie of activiteit | Kostenplaats | Aard | 2026 | 2027
    OD1 | | GD | 5 |
    OD1 | | GD | ${second}
    Blad *Kostenplaatsen*
    Code | Naam | Dienst | Geldig tot
    ${Array.from({ length: count }, (_, i) => `K${i + 1} | Onthaal | Musea | 2026`).join('\n')}
  `, 'kostenplaats-missing').map((fix) => fix.split(',')[0]);
  expect(fixes(3)).toEqual(['fill: Kostenplaats  → K1', 'fill: Kostenplaats  → K2', 'fill: Kostenplaats  → K3']);
  expect(fixes(4)).toEqual([]);
  expect(fixes(1, ' | 6')).toEqual([]);
});
