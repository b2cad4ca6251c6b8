import { parseExample, planOf } from '#core/rules/example.testing';
import { KostenplaatsChoice } from '#core/rules/KostenplaatsChoice';
import { createPlanLinks } from '#core/rules/PlanLinks';

test('one that went to another dienst is offered for each, once, under its name', () => {
  const plan = planOf(parseExample(`
    Niveau | Code | Titel | Dienst
    OD | OD1 | Musea | Musea
    Blad *Middelen*
    Actie of activiteit | Kostenplaats | Aard | 2026
    OD1 | | GD | 5
    Blad *Kostenplaatsen*
    Code | Naam | Dienst | Geldig van | Geldig tot
    K1 | Onthaal | Musea | | 2025
    K1 | Balie | Sport | 2026 | 2026
    K1 | Loket | Musea | 2027 |
    K1 | Dubbel | Jeugd | 2020 | 2021
  `).snapshot);
  const choice = new KostenplaatsChoice(plan, createPlanLinks(plan));
  expect(['Musea', 'Sport', 'Jeugd'].map((dienst) => choice.ofDienst(dienst, [0]).map(({ code, title }) => `${code} ${title}`))).toEqual([['K1 Onthaal'], ['K1 Onthaal'], []]);
});

test('of a kostenplaats that stands on the list twice the first counts, and a row without a code is none', () => {
  const plan = planOf(parseExample(`
    Niveau | Code | Titel | Dienst
    OD | OD1 | Musea | Musea
    Blad *Middelen*
    Actie of activiteit | Kostenplaats | Aard | 2026
    OD1 | | GD | 5
    Blad *Kostenplaatsen*
    Code | Naam | Dienst
    K1 | Onthaal | Musea
     | Zonder code | Musea
    k1 | Nog eens | Musea
    K2 | Zwembad | Sport
    K2 | Nog een zwembad | Musea
  `).snapshot);
  const choice = new KostenplaatsChoice(plan, createPlanLinks(plan));
  expect(['Musea', 'Sport', ''].map((dienst) => choice.ofDienst(dienst, [0]).map(({ code, title }) => `${code} ${title}`))).toEqual([['K1 Onthaal'], ['K2 Zwembad'], []]);
});
