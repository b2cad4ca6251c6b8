import { checkPlan } from '#core/rules/checkPlan';
import { describeRule, parseExample, placesOf, planOf, withoutCells } from '#core/rules/example.testing';

describeRule('cell-error', {
  fires: {
    'an amount': `
      Blad *Plan*
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Actie | AC1 | Website | OD1 |
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | Richting | 2026 | 2027 | 2028 | 2029 | 2030
      AV1 | K1 | GD | Uitgave | 100 | **#REF!** | 100 | 100 | 100
      AC1 | K1 | GD | Uitgave | 5 | | | |
    `,
    'a kostenplaats': `
      Blad *Plan*
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Actie | AC1 | Website | OD1 |
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | Richting | 2026 | 2027 | 2028 | 2029 | 2030
      AV1 | **#N/A** | GD | Uitgave | 5 | 5 | 5 | 5 | 5
      AC1 | K1 | GD | Uitgave | 5 | | | |
      Blad *Kostenplaatsen*
      Code | Naam | Dienst
      K1 | Advies |
    `,
    'a parent': `
      Niveau | Code | Titel | Bovenliggende code
      SD | SD1 | Wonen |
      OD | OD1 | Huren | SD1
      Actie | AC1 | Premie | OD1
      Actie | AC2 | Garantie | **#REF!**
    `,
    'a title, in Dutch': `
      Niveau | Code | Titel | Bovenliggende code
      SD | SD1 | Wonen |
      OD | OD1 | Huren | SD1
      Actie | AC1 | **#VERW!** | OD1
    `,
    'the action of a means line': `
      Blad *Plan*
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Actie | AC1 | Website | OD1 |
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | Richting | 2026 | 2027 | 2028 | 2029 | 2030
      AV1 | K1 | GD | Uitgave | 5 | | | |
      **#N/A** | K1 | GD | Uitgave | 5 | | | |
      AC1 | K1 | GD | Uitgave | 5 | | | |
    `,
  },
  silent: {
    'a hash before a word': `
      Blad *Plan*
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Actie | AC1 | #durven | OD1 |
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | Richting | 2026 | 2027 | 2028 | 2029 | 2030
      AV1 | K1 | GD | Uitgave | 100 | 100 | 100 | 100 | 100
      AC1 | K1 | GD | Uitgave | 5 | | | |
    `,
    'an error in a column of the planner’s own': `
      Niveau | Code | Titel | Bovenliggende code | Mijn nota
      SD | SD1 | Wonen | | #REF!
      OD | OD1 | Huren | SD1 |
      Actie | AC1 | Premie | OD1 |
    `,
    'a text among amounts that is no error': `
      Blad *Plan*
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Actie | AC1 | Website | OD1 |
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | Richting | 2026 | 2027 | 2028 | 2029 | 2030
      AV1 | K1 | GD | Uitgave | volgt | 5 | 5 | 5 | 5
      AC1 | K1 | GD | Uitgave | 5 | | | |
    `,
    'a parent that is there': `
      Niveau | Code | Titel | Bovenliggende code
      SD | SD1 | Wonen |
      OD | OD1 | Huren | SD1
      Actie | AC1 | Premie | OD1
      Actie | AC2 | Garantie | OD1
    `,
  },
});

test.each([
  ['on sheets of their own', `
    Niveau | Code | Titel | Bovenliggende code | HSD
    SD | SD1 | Stafdiensten | | **#REF!**
    OD | OD1 | Juridische ondersteuning | SD1 | HSD1; HSD2
    Activiteit | AV1 | **#N/A** | OD1 |
    Actie | AC1 | Website | **#REF!** |
    Blad *Middelen*
    Code actie | Kostenplaats | Budgetplaats | GD 2026 | BD 2026
    AV1 | **#N/A** | B1 | 5 | 5
    **#REF!** | K1 | **#NAME?** | 5 |
    AC1 | K1 | | **#DIV/0!** |
  `],
  ['in the row of the element itself', `
    Niveau | Code | Titel | Kostenplaats | Aard | 2026
    Actie | **#REF!** | Premies | K1 | GD | 5
    Actie | AC2 | Leningen | **#REF!** | GD | 5
  `],
])('a plan that travelled without its cells tells the same of what was read of them, %s', (_, text) => {
  const { snapshot, marked } = parseExample(text);
  const plan = planOf(snapshot);
  for (const each of [plan, withoutCells(plan)]) expect(placesOf(each, checkPlan(each).filter(({ rule }) => rule === 'cell-error'))).toEqual(marked);
});
