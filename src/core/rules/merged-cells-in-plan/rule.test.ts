import { checkPlan } from '#core/rules/checkPlan';
import { describeRule, parseExample, planOf } from '#core/rules/example.testing';

describeRule('merged-cells-in-plan', {
  fires: {
    'two cost centres': `
      Blad *Plan*
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Actie | AC1 | Website | OD1 |
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | Richting | 2026 | 2027 | 2028 | 2029 | 2030
      AV1 | **K1** | GD | Uitgave | 5 | 5 | 5 | 5 | 5
      AC1 | ↑ | GD | Uitgave | 5 | 5 | 5 | 5 | 5
    `,
    'a title over two columns': `
      Niveau | Code | Titel | Bovenliggende code
      SD | SD1 | **Wonen** | ←
      OD | OD1 | Huren | SD1
      Actie | AC1 | Premie | OD1
    `,
    'an amount over two years': `
      Blad *Plan*
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Actie | AC1 | Website | OD1 |
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | Richting | 2026 | 2027 | 2028 | 2029 | 2030
      AV1 | K1 | GD | Uitgave | **5** | ← | 5 | 5 | 5
      AC1 | K1 | GD | Uitgave | 5 | | | |
    `,
  },
  silent: {
    'nothing merged': `
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
    'parents of a flat list': `
      SD code | SD | OD code | OD | Actie code | Actie | 2026
      SD1 | Wonen | OD1 | Huren | AC1 | Premie | 5
      | ↑ | ↑ | ↑ | ↑ | AC2 | Garantie | 6 |
      SD2 | Werk | OD2 | Banen | AC3 | Jobs | 7
    `,
    'cells of the planner’s own': `
      Niveau | Code | Titel | Bovenliggende code | Mijn nota | Meer
      SD | SD1 | Wonen | | zie elders | ←
      OD | OD1 | Huren | SD1 | |
      Actie | AC1 | Premie | OD1 | |
    `,
    'an amount that stands in both years': `
      Blad *Plan*
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Actie | AC1 | Website | OD1 |
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | Richting | 2026 | 2027 | 2028 | 2029 | 2030
      AV1 | K1 | GD | Uitgave | 5 | 5 | 5 | 5 | 5
      AC1 | K1 | GD | Uitgave | 5 | | | |
    `,
    'a title beside an empty cell': `
      Niveau | Code | Titel | Bovenliggende code
      SD | SD1 | Wonen |
      OD | OD1 | Huren | SD1
      Actie | AC1 | Premie | OD1
    `,
  },
});

test('what a merge has emptied is told as a merge, and not again as missing', () => {
  const told = (text: string) => checkPlan(planOf(parseExample(text).snapshot)).map(({ rule }) => rule);
  const book = (below: string) => `
    Niveau | Code | Titel | Bovenliggende code
    OD | OD1 | Juridische ondersteuning |
    Activiteit | AV1 | Juridisch advies | OD1
    Activiteit | AV2 | Bibliotheek | OD1
    Blad *Middelen*
    Code actie | Kostenplaats | Aard | 2026 | 2027
    AV1 | K1 | GD | 5 | 5
    AV2 | ${below} | GD | 6 | 6
    Blad *Kostenplaatsen*
    Code | Naam | Dienst
    K1 | Advies | Jurist
  `;
  expect(told(book('↑'))).toEqual(['merged-cells-in-plan']);
  expect(told(book(''))).toEqual(['kostenplaats-missing']);
});
