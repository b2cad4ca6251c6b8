import { checkPlan } from '#core/rules/checkPlan';
import { words } from '#core/rules/words';
import { describeRule, findingsOf, parseExample, planOf, said, withoutCells } from '#core/rules/example.testing';

describeRule('total-overwritten', {
  fires: {
    'one of a row': `
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
      Totaal | | | =110 | **250** | =330
    `,
    'also when it happens to be right': `
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
      Totaal | | | =110 | =220 | **330**
    `,
    'one of a column': `
      Blad *Plan*
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Actie | AC1 | Website | OD1 |
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | 2026 | 2027 | 2028 | Totaal
      AV1 | K1 | GD | 100 | 200 | 300 | =600
      AC1 | K1 | GD | 10 | 20 | 30 | **60**
      AC1 | K2 | GD | 1 | 1 | 1 | =3
      AC1 | K3 | GD | 1 | 1 | 1 | =3
    `,
  },
  silent: {
    'all formulas': `
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
      Totaal | | | =110 | =220 | =330
    `,
    'all typed': `
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
      Totaal | | | 110 | 220 | 330
    `,
    'amounts that are formulas here and there': `
      Blad *Plan*
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Actie | AC1 | Website | OD1 |
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | 2026 | 2027 | 2028
      AV1 | K1 | GD | =100 | =200 | 300
      AC1 | K1 | GD | 10 | 20 | 30
      Totaal | | | =110 | =220 | =330
    `,
    'as many that are typed as are formulas': `
      Niveau | Code | Titel | Bovenliggende code
      OD | OD1 | Huren |
      Actie | AC1 | Premie | OD1
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | 2026 | 2027 | 2028 | 2029
      AC1 | K1 | GD | 100 | 200 | 300 | 400
      Totaal | | | =100 | 200 | =300 | 400
    `,
    'a column in which half are formulas': `
      Niveau | Code | Titel | Bovenliggende code
      OD | OD1 | Huren |
      Actie | AC1 | Premie | OD1
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | 2026 | 2027 | Totaal
      AC1 | K1 | GD | 1 | 2 | =3
      AC1 | K2 | GD | 1 | 2 | =3
      AC1 | K3 | GD | 1 | 2 | =3
      AC1 | K4 | GD | 1 | 2 | 3
      AC1 | K5 | GD | 1 | 2 | 3
      AC1 | K6 | GD | 1 | 2 | 3
    `,
    'a column of two formulas, too few to tell': `
      Niveau | Code | Titel | Bovenliggende code
      OD | OD1 | Huren |
      Actie | AC1 | Premie | OD1
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | 2026 | 2027 | Totaal
      AC1 | K1 | GD | 1 | 2 | =3
      AC1 | K2 | GD | 1 | 2 | =3
      AC1 | K3 | GD | 1 | 2 | 3
    `,
    'a column of the planner’s own, or of totals on a sheet without amounts': `
      Niveau | Code | Titel | Bovenliggende code
      OD | OD1 | Huren |
      Actie | AC1 | Premie | OD1
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | 2026 | 2027 | Rang
      AC1 | K1 | GD | 1 | 2 | =1
      AC1 | K2 | GD | 1 | 2 | =2
      AC1 | K3 | GD | 1 | 2 | =3
      AC1 | K4 | GD | 1 | 2 | 4
      Blad *Kostenplaatsen*
      Code | Naam | Totaal
      K1 | Balie | =5
      K2 | Loket | =5
      K3 | Beheer | =5
      K4 | Archief | 5
    `,
  },
});

test('a nought, and a total below it, are shown as they stand there', () => {
  const shown = (total: string) => said(`
    Niveau | Code | Titel
    OD | OD1 | Huren
    Blad *Middelen*
    Code actie | Kostenplaats | Aard | 2026 | 2027 | 2028 | 2029
    OD1 | K1 | GD | 5 | 5 | 5 | 5
    Totaal | | | =5 | =5 | =5 | ${total}
  `, 'total-overwritten');
  expect(shown('0')).toMatch(/^0 is hier getypt/);
  expect(shown('-3')).toMatch(/^-3 is hier getypt/);
});

test('where the formula is to be copied from is said: of a row of totals another cell of the row, of a column another of the column', () => {
  const rows = (total: string, column: string) => `
    Niveau | Code | Titel
    OD | OD1 | Huren
    Blad *Middelen*
    Code actie | Kostenplaats | Aard | 2026 | 2027 | 2028 | Totaal
    OD1 | K1 | GD | 5 | 5 | 5 | =15
    OD1 | K2 | GD | 5 | 5 | 5 | =15
    OD1 | K3 | GD | 5 | 5 | 5 | =15
    OD1 | K4 | GD | 5 | 5 | 5 | ${column}
    Totaal | | | =20 | ${total} | =20 | =60
  `;
  const todo = (text: string) => findingsOf(text, 'total-overwritten').map((finding) => [words(finding, 'nl').todo, words(finding, 'en').todo]);
  expect(todo(rows('=20', '16'))).toEqual([['Zet de formule terug: kopieer ze uit een andere cel van deze kolom.', 'Put the formula back: copy it from another cell of this column.']]);
  expect(todo(rows('20', '=15'))).toEqual([['Zet de formule terug: kopieer ze uit een andere cel van deze rij.', 'Put the formula back: copy it from another cell of this row.']]);
});

test('a plan that travelled without its cells has no totals to tell of', () => {
  const plan = planOf(parseExample('Niveau | Code | Titel\nActie | AC1 | Premie\nBlad *Middelen*\nCode actie | Kostenplaats | Aard | 2026 | 2027 | Totaal\nAC1 | K1 | GD | 1 | 2 | 75').snapshot);
  expect([plan, withoutCells(plan)].map((each) => checkPlan(each).filter(({ rule }) => rule.startsWith('total-')).length)).toEqual([1, 0]);
});
