import { parseExample, planOf } from '#core/rules/example.testing';
import { KostenplaatsChoice } from '#core/rules/KostenplaatsChoice';
import { createPlanLinks } from '#core/rules/PlanLinks';

/** What is offered of a list to a line with means in 2026, for each of some diensten. */
function offered(kostenplaatsen: string, ...diensten: readonly string[]): readonly (readonly string[])[] {
  const plan = planOf(parseExample(`Niveau | Code | Titel | Dienst\nOD | OD1 | Musea | Musea\nBlad *Middelen*\nActie of activiteit | Kostenplaats | Aard | 2026\nOD1 | | GD | 5\nBlad *Kostenplaatsen*\n${kostenplaatsen}`).snapshot);
  const choice = new KostenplaatsChoice(plan, createPlanLinks(plan));
  return diensten.map((dienst) => choice.ofDienst(dienst, [0]).map(({ code, title }) => `${code} ${title}`));
}

test('one that went to another dienst is offered for each, once, under its name', () => {
  const list = `
    Code | Naam | Dienst | Geldig van | Geldig tot
    K1 | Onthaal | Musea | | 2025
    K1 | Balie | Sport | 2026 | 2026
    K1 | Loket | Musea | 2027 |
    K1 | Dubbel | Jeugd | 2020 | 2021`;
  expect(offered(list, 'Musea', 'Sport', 'Jeugd')).toEqual([['K1 Onthaal'], ['K1 Onthaal'], []]);
});

test('of a kostenplaats that stands on the list twice the first counts, and a row without a code is none', () => {
  const list = `
    Code | Naam | Dienst
    K1 | Onthaal | Musea
     | Zonder code | Musea
    k1 | Nog eens | Musea
    K2 | Zwembad | Sport
    K2 | Nog een zwembad | Musea`;
  expect(offered(list, 'Musea', 'Sport', '')).toEqual([['K1 Onthaal'], ['K2 Zwembad'], []]);
});
