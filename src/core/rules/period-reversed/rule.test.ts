import { describeRule, findingsOf } from '#core/rules/example.testing';

describeRule('period-reversed', {
  fires: {
    'an action that ends before it begins': `
      Niveau | Code | Titel | Bovenliggende code | Van | Tot
      OD | OD1 | Huur | | 2026 | 2028
      Actie | AC1 | Premies | OD1 | 2027 | **2026**
    `,
    'an SD': `
      Niveau | Code | Titel | Bovenliggende code | Van | Tot
      SD | SD1 | Wonen | | 2031 | **2026**
    `,
    'a programme of the list': `
      Niveau | Code | Titel | Bovenliggende code | Van | Tot
      SD | SD1 | Wonen | | 2026 | 2031
      Blad *Programma's*
      Code | Titel | HSD | Van | Tot
      P01 | Wonen | HSD1 | 2030 | **2020**
    `,
    'years as dates': `
      Niveau | Code | Titel | Bovenliggende code | Van | Tot
      SD | SD1 | Wonen | | 1/1/2028 | **31/12/2026**
    `,
    'the first year, where that alone is none of the plan': `
      Niveau | Code | Titel | Van | Tot
      Actie | AC1 | Premies | **2062** | 2027
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | 2026 | 2027 | 2028
      AC1 | K1 | GD | 10 | |
    `,
    'the last year, where both are of the plan, or neither is': `
      Niveau | Code | Titel | Van | Tot
      Actie | AC1 | Premies | 2028 | **2026**
      Actie | AC2 | Loket | 2062 | **2060**
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | 2026 | 2027 | 2028
      AC1 | K1 | GD | 10 | |
    `,
  },
  silent: {
    'one year': `
      Niveau | Code | Titel | Bovenliggende code | Van | Tot
      SD | SD1 | Wonen | | 2026 | 2026
    `,
    'a period as it should be': `
      Niveau | Code | Titel | Bovenliggende code | Van | Tot
      SD | SD1 | Wonen | | 2026 | 2031
    `,
    'a last year only': `
      Niveau | Code | Titel | Bovenliggende code | Van | Tot
      SD | SD1 | Wonen | | | 2026
    `,
    'a first year only': `
      Niveau | Code | Titel | Van | Tot
      Actie | AC1 | Premies | 2028 |
    `,
  },
});

test('swapping the years is offered, to be reviewed', () => {
  const [finding] = findingsOf('Niveau | Code | Titel | Van | Tot\nSD | SD1 | Wonen | 2031 | 2026', 'period-reversed');
  expect(finding?.fixes).toMatchObject([{ id: 'swap', isSafe: false }]);
  expect(finding?.fixes[0]?.edits.map(({ place: { column }, expected, value }) => [column, expected, value])).toEqual([[3, 2031, 2026], [4, 2026, 2031]]);
});
