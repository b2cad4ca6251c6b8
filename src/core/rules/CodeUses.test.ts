import { CodeUses } from '#core/rules/CodeUses';
import { parseExample, planOf } from '#core/rules/example.testing';

const NAME = 'WerkplekkenEnOntmoeting88';

function usesOf() {
  const plan = planOf(parseExample(`
    Blad *Plan*
    Niveau | Code | Titel | Bovenliggende code | HSD | Dienst
    SD | SD1 | Stafdiensten | | HSD1; HSD2 |
    OD | OD1 | Advies | SD1 | | Cultuurdienst
    Actie | AC1 | Gids | OD1 | | Cultuurdienst
    Blad *Middelen*
    Actie | Kostenplaats | GD 2026
    AC1 | K1 | 10
    AC1 | K2 | 10
    Blad *Kostenplaatsen*
    Code | Naam | Dienst
    K1 | Loket | Cultuurdienst
    ${NAME} | Balie | Cultuurdienst
    K2 | Onthaal | Jeugddienst`).snapshot);
  return { plan, uses: new CodeUses(plan) };
}

test('counts each time that a code is named, in the plan, beside means and in lists', () => {
  const { uses } = usesOf();
  expect([uses.count('elements', 'SD1'), uses.count('elements', 'HSD2'), uses.count('elements', 'AC1'), uses.count('kostenplaatsen', 'K1'), uses.count('diensten', 'CULTUURDIENST')]).toEqual([1, 1, 2, 1, 4]);
  expect([uses.count('elements', 'OD2'), uses.count('elements', ''), uses.count('kostenplaatsen', NAME.toUpperCase())]).toEqual([0, 0, 0]);
});

test('what changes is followed, and before the first question nothing has to be', () => {
  const { plan, uses } = usesOf();
  const element = plan.elements[1]!;
  const change = (dienst: string, id: number): void => {
    uses.ofElements.remove(1);
    uses.ofLines.remove(0);
    uses.removeEntry('kostenplaatsen', 0);
    Object.assign(element, { dienst });
    Object.assign(plan.lists.kostenplaatsen.entries[0]!, { dienst });
    plan.means.kostenplaats.ids[0] = id;
    uses.ofElements.add(1);
    uses.ofLines.add(0);
    uses.addEntry('kostenplaatsen', 0);
  };
  const counts = (): number[] => [uses.count('diensten', 'CULTUURDIENST'), uses.count('diensten', 'JEUGDDIENST'), uses.count('kostenplaatsen', 'K1'), uses.count('kostenplaatsen', 'K2')];
  const [one, other] = plan.means.kostenplaats.ids;
  change('Jeugddienst', other!);
  expect(counts()).toEqual([2, 3, 0, 2]);
  change('Cultuurdienst', one!);
  expect(counts()).toEqual([4, 1, 1, 1]);
});

test('a code of a list is near by a slip of a key, a name by a letter too many or too few as well', () => {
  const { plan, uses } = usesOf();
  const near = (key: string): readonly string[] => uses.near('kostenplaatsen', key.toUpperCase()).filter((each) => plan.lists.kostenplaatsen.byKey.has(each));
  expect([near('K3'), near('KK1'), near('KX1')]).toEqual([['K1', 'K2'], ['K1'], []]);
  for (const slip of ['WerkplekkenEnOntmoeting888', 'WerkplekxenEnOntmoeting88', 'WrkplekkenEnOntmoeting88', 'xWerkplekkenEnOntmoeting88']) expect(near(slip)).toEqual([NAME.toUpperCase()]);
  for (const other of ['WerkplekkenEnOntmoeting8888', 'WerkplexxenEnOntmoeting88', NAME]) expect(near(other)).toEqual([]);
});
