import { describeRule, findingsOf, offered, said } from '#core/rules/example.testing';

describeRule('amount-outside-period', {
  fires: {
    'an amount after the last year': `
      Niveau | Code | Titel | Bovenliggende code | Van | Tot
      Actie | AC1 | Premies | | 2026 | 2027
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | 2026 | 2027 | 2028
      AC1 | K1 | GD | 100 | | **50**
    `,
    'people before the first year': `
      Niveau | Code | Titel | Bovenliggende code | Van | Tot
      Actie | AC1 | Premies | | 2027 | 2028
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | 2026 | 2027 | 2028
      AC1 | K1 | VTE | **0.5** | 1 | 1
    `,
    'the first of several, on the first of several rows': `
      Niveau | Code | Titel | Bovenliggende code | Van | Tot
      Actie | AC1 | Premies | | 2027 | 2027
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | 2026 | 2027 | 2028
      AC1 | K1 | GD | | 100 |
      AC1 | K2 | GD | **10** | | 20
      AC1 | K2 | BD | 5 | |
    `,
    'an amount of the right kind among columns of several': `
      Niveau | Code | Titel | Van | Tot | GD 2026 | GD 2027 | VTE 2026 | VTE 2027 | Kostenplaats
      Actie | AC1 | Premies | 2026 | 2026 | 5 | | 1 | **1** | K1
    `,
    'first the first row, also where a later one is astray in an earlier year': `
      Niveau | Code | Titel | Bovenliggende code | Van | Tot
      Actie | AC1 | Premies | | 2027 | 2027
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | 2026 | 2027 | 2028
      AC1 | K1 | GD | | 100 | **20**
      AC1 | K2 | GD | 10 | |
    `,
  },
  silent: {
    'amounts within the period': `
      Niveau | Code | Titel | Bovenliggende code | Van | Tot
      Actie | AC1 | Premies | | 2026 | 2027
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | 2026 | 2027 | 2028
      AC1 | K1 | GD | 100 | 50 |
    `,
    'zero in a year outside it': `
      Niveau | Code | Titel | Bovenliggende code | Van | Tot
      Actie | AC1 | Premies | | 2026 | 2027
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | 2026 | 2027 | 2028
      AC1 | K1 | GD | 100 | 50 | 0
    `,
    'an action without a period': `
      Niveau | Code | Titel | Bovenliggende code | Van | Tot
      Actie | AC1 | Premies | | |
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | 2026 | 2027 | 2028
      AC1 | K1 | GD | 100 | 50 | 20
    `,
    'a period upside down, which is a finding of its own': `
      Niveau | Code | Titel | Bovenliggende code | Van | Tot
      Actie | AC1 | Premies | | 2028 | 2026
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | 2026 | 2027 | 2028
      AC1 | K1 | GD | 100 | 50 | 20
    `,
    'a period outside the plan, which is a finding of its own': `
      Niveau | Code | Titel | Bovenliggende code | Van | Tot
      Actie | AC1 | Premies | | 2023 | 2024
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | 2026 | 2027 | 2028
      AC1 | K1 | GD | 100 | 50 | 20
    `,
  },
});

test('a longer period is offered, to be reviewed; the other cells are told', () => {
  const [finding] = findingsOf(`
    Niveau | Code | Titel | Van | Tot
    Actie | AC1 | Premies | 2027 | 2027
    Blad *Middelen*
    Code actie | Kostenplaats | Aard | 2026 | 2027 | 2028
    AC1 | K1 | GD | 1234.5 | 100 | 20
  `, 'amount-outside-period');
  expect(finding).toMatchObject({ related: [{ row: 1, column: 5 }], data: { value: 2026, amount: 123450 }, fixes: [{ isSafe: false, data: { period: '2026-2028' }, edits: [{ value: 2026 }, { value: 2028 }] }] });
});

test('people are told in VTE, money in euro', () => {
  const of = (aard: string) => said(`
    Niveau | Code | Titel | Van | Tot
    Actie | AC1 | Premies | 2027 | 2027
    Blad *Middelen*
    Code actie | Kostenplaats | Aard | 2026 | 2027
    AC1 | K1 | ${aard} | 2.5 | 1
  `, 'amount-outside-period');
  expect(of('VTE')).toContain('heeft 2,5 VTE in 2026');
  expect(of('GD')).toContain('heeft € 2,50 in 2026');
});

test('a flat list says the period on each row: there it is not offered to change one', () => {
  expect(offered(`
    SD code | SD | OD code | OD | Actie code | Actie | Van | Tot | Kostenplaats | Aard | 2026 | 2027
    SD1 | Stad | OD1 | Feesten | AC1 | Lichtfeest | 2027 | 2027 | K1 | GD | 5 | 5
  `, 'amount-outside-period')).toEqual([]);
});
