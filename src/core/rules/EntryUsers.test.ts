import { buildPlan } from '#core/plan/buildPlan.testing';
import type { Lists } from '#core/plan/Plan';
import { parseExample, planOf } from '#core/rules/example.testing';
import { EntryUsers } from '#core/rules/EntryUsers';

const made = () => {
  const plan = buildPlan({
    elements: [{ code: 'AC1', level: 'actie' }], means: [{ element: 'AC1', kostenplaats: 'K1', budgetplaats: 'B1' }, { element: 'AC1', kostenplaats: 'K2' }],
    diensten: ['Musea', 'Sport'], kostenplaatsen: [{ code: 'K1', dienst: 'Musea' }, 'K1'], budgetplaatsen: [{ code: 'B1', kostenplaats: 'K1' }, { code: 'B2', kostenplaats: 'K1' }],
  });
  const users = new EntryUsers(plan);
  const told = () => ({ kostenplaatsen: ['K1', 'K9'].map((key) => users.entriesOf('kostenplaatsen', key)), budgetplaatsen: ['B1', 'B9'].map((key) => users.entriesOf('budgetplaatsen', key)), bound: ['K1', 'K9'].map((key) => users.budgetplaatsenOf(key)) });
  const change = (list: 'kostenplaatsen' | 'budgetplaatsen', entry: number, to: object): void => {
    users.removeEntry(list, entry);
    Object.assign(plan.lists[list].entries[entry]!, to);
    users.addEntry(list, entry);
  };
  return { plan, users, told, change };
};

test('entries stand by their code, and budgetplaatsen by their kostenplaats as well', () => {
  expect(made().told()).toEqual({ kostenplaatsen: [[0, 1], []], budgetplaatsen: [[0], []], bound: [[0, 1], []] });
});

test('an entry that gets another code, or another kostenplaats, is followed', () => {
  const { told, change } = made();
  told();
  change('kostenplaatsen', 1, { key: 'K9' });
  expect(told()).toEqual({ kostenplaatsen: [[0], [1]], budgetplaatsen: [[0], []], bound: [[0, 1], []] });
  change('budgetplaatsen', 0, { key: 'B9', kostenplaats: 'k9' });
  expect(told()).toEqual({ kostenplaatsen: [[0], [1]], budgetplaatsen: [[], [0]], bound: [[1], [0]] });
});

test('a kostenplaats is found by each form of its dienst, and followed to another', () => {
  const { users, change } = made();
  const of = (form: string): number[] => [...users.kostenplaatsenOfDienst(form)].sort();
  expect([of('MUSEA'), of('SPORT')]).toEqual([[0], []]);
  change('kostenplaatsen', 0, { dienst: 'Sport' });
  change('kostenplaatsen', 1, { dienst: 'Sport' });
  expect([of('MUSEA'), of('SPORT')]).toEqual([[], [0, 1]]);
});

test('a dienst that is called as another one stands beside it', () => {
  const { plan, users } = made();
  expect(users.entriesOf('diensten', 'MUSEA')).toEqual([0]);
  users.removeEntry('diensten', 1);
  Object.assign(plan.lists.diensten.entries[1]!, { key: 'MUSEA' });
  users.addEntry('diensten', 1);
  expect(users.entriesOf('diensten', 'MUSEA')).toEqual([0, 1]);
});

test('entries of other lists are of no concern to it', () => {
  const { users, told } = made();
  const before = told();
  for (const list of ['diensten', 'beleidsvelden', 'beleidsnotas'] satisfies (keyof Lists)[]) {
    users.removeEntry(list, 0);
    expect(told()).toEqual(before);
  }
});

test('an entry is offered among those of its dienst, or of its kostenplaats', () => {
  const { plan: { lists }, users } = made();
  expect(users.groupOf('kostenplaatsen', lists.kostenplaatsen.entries[0]!)).toBe(users.dienstGroup('musea'));
  expect(users.dienstGroup('musea')).not.toBe(users.dienstGroup('Sport'));
  expect(users.groupOf('budgetplaatsen', lists.budgetplaatsen.entries[0]!)).toBe('kostenplaats\nK1');
});

test('lines that name an entry are followed too', () => {
  const { plan: { means }, users } = made();
  expect([users.linesOf('kostenplaatsen', 'K1'), users.linesOf('kostenplaatsen', 'K2'), users.linesOf('budgetplaatsen', 'B1')]).toEqual([[0], [1], [0]]);
  users.ofLines.remove(1);
  means.kostenplaats.ids[1] = means.kostenplaats.ids[0]!;
  users.ofLines.add(1);
  expect([[...users.linesOf('kostenplaatsen', 'K1')].sort(), users.linesOf('kostenplaatsen', 'K2')]).toEqual([[0, 1], []]);
});

test('a dienst that comes, goes or is renamed is known from then on under each way of writing it', () => {
  const { plan, users } = made();
  const dienst = plan.lists.diensten.entries[0]!;
  const call = (code: string): void => { Object.assign(dienst, { code, key: code.toUpperCase() }); };
  const isSame = (): boolean => users.dienstGroup('0421') === users.dienstGroup('Musea');
  expect(isSame()).toBe(false);
  // As of one that comes, then of one that is changed, between which somebody asks.
  call('0421 Musea');
  users.addEntry('diensten', 0);
  expect(isSame()).toBe(true);
  users.removeEntry('diensten', 0);
  call('Musea');
  expect(isSame()).toBe(false);
});

test('lines with a policy field are found by each key that makes theirs a known one', () => {
  const read = (header: string) => new EntryUsers(planOf(parseExample(`Blad *Middelen*\nCode actie | Kostenplaats | ${header} | 2026\nAC1 | K1 | '0700 | 5\nAC2 | K1 | '0701 | 5`).snapshot));
  const [users, without] = [read('Beleidsveld'), read('Opmerking')];
  expect([users.linesOfField('0700'), users.linesOfField('0701'), users.linesOfField('0800'), without.linesOfField('0700')]).toEqual([[0], [1], [], []]);
});

const codes = (of: string, count: number): string[] => Array.from({ length: count }, (_, i) => `${of}${i}`);

test('of a list of a thousand each entry has to do with the plan; of a longer one only what a line names', () => {
  const isOfPlan = (count: number): boolean[] => {
    const long = buildPlan({ means: [{ kostenplaats: 'K5' }], kostenplaatsen: codes('K', count) });
    const users = new EntryUsers(long);
    return [5, 7].map((entry) => users.isOfPlan('kostenplaatsen', long.lists.kostenplaatsen.entries[entry]!));
  };
  expect([isOfPlan(1000), isOfPlan(1001)]).toEqual([[true, true], [true, false]]);
});

test('an entry of a long list is of the plan with the first line that names it, once that was asked', () => {
  const long = buildPlan({ means: [{ kostenplaats: 'K5', budgetplaats: 'B3' }, { kostenplaats: 'K6' }, { kostenplaats: 'K6' }, {}], kostenplaatsen: codes('K', 1001), budgetplaatsen: codes('B', 1001) });
  const users = new EntryUsers(long);
  const made = (line: number, count: number) => Object.fromEntries(users.madeOfPlanBy(line, count));
  expect(made(0, 1)).toEqual({});
  users.isOfPlan('kostenplaatsen', long.lists.kostenplaatsen.entries[0]!);
  expect([made(0, 1), made(1, 1), made(1, 2), made(3, 1)]).toEqual([{ kostenplaatsen: [5] }, { kostenplaatsen: [] }, { kostenplaatsen: [6] }, { kostenplaatsen: [] }]);
  users.isOfPlan('budgetplaatsen', long.lists.budgetplaatsen.entries[0]!);
  expect([made(0, 1), made(1, 2)]).toEqual([{ kostenplaatsen: [5], budgetplaatsen: [3] }, { kostenplaatsen: [6], budgetplaatsen: [] }]);
});
