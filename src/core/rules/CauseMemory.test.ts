import type { PlanElement } from '#core/plan/Plan';
import { CauseMemory } from '#core/rules/CauseMemory';
import { CodeUses, type Named } from '#core/rules/CodeUses';
import { parseExample, planOf } from '#core/rules/example.testing';
import { codeKey } from '#core/values/code';

const TEXT = `
  Niveau | Code | Titel | Bovenliggende code
  OD | OD1 | Huur |
  OD | OD1O | Zorg |
  Actie | AC1 | Premie | OD1O
  Actie | AC2 | Loket | OD1
  Actie | (leeg) | Balie | OD1
  OD | XX9 | Groen |
  OD | XX9 | Bomen |
  Blad *Middelen*
  Code actie | Kostenplaats | GD 2026
  AC1 | K1 | 10
  AC2 | K2 | 20
  AC2 | K2 | 5
`;
/** What it says of the changes since it was asked last, in short. */
function settled(memory: CauseMemory): { hasForgotten: boolean; hasOtherElements: boolean } {
  const { forgotten, hasForgottenAll, hasOtherElements, titles, named } = memory.settle();
  return { hasForgotten: hasForgottenAll || forgotten.length > 0, hasOtherElements: hasOtherElements || titles.length + named.length > 0 };
}

const NOTHING = { hasForgotten: false, hasOtherElements: false };

/** A memory of a plan of its own, what it still knows, and changes of the plan as it hears of them. */
function remembered() {
  const plan = planOf(parseExample(TEXT).snapshot);
  const uses = new CodeUses(plan);
  const memory = new CauseMemory(plan, uses);
  const miss = (named: Named, key: string): void => { memory.of(named, key, () => null); };
  const isKnown = (named: Named, key: string): boolean => {
    let isWorkedOut = false;
    memory.of(named, key, () => { isWorkedOut = true; return null; });
    return !isWorkedOut;
  };
  const indexOf = (title: string): number => plan.elements.findIndex((each) => each.title === title);
  const change = (title: string, to: Partial<PlanElement>): void => {
    const index = indexOf(title);
    memory.ofElements.remove(index);
    Object.assign(plan.elements[index]!, { ...to, ...to.code !== undefined && { key: codeKey(to.code) } });
    memory.ofElements.add(index);
  };
  return { plan, uses, memory, miss, isKnown, indexOf, change };
}

/** The same with codes that are missed: one that OD1O may mean, one near nothing, and one of a list. */
function missing() {
  const all = remembered();
  all.miss('elements', 'OD10');
  all.miss('elements', 'ZZ-77-ZZ');
  all.miss('kostenplaatsen', 'K9');
  return { ...all, known: () => [all.isKnown('elements', 'OD10'), all.isKnown('elements', 'ZZ-77-ZZ'), all.isKnown('kostenplaatsen', 'K9')] };
}

test('what was worked out of a code is kept until it is missed otherwise', () => {
  const { memory, isKnown, known } = missing();
  expect([known(), settled(memory)]).toEqual([[true, true, true], NOTHING]);
  memory.forget('elements', 'OD10');
  expect([known(), isKnown('elements', 'K9')]).toEqual([[false, true, true], false]);
  memory.forgetAll();
  expect([known(), settled(memory), settled(memory)]).toEqual([[false, false, false], { ...NOTHING, hasForgotten: true }, NOTHING]);
});

test.each<[string, string, Partial<PlanElement>]>([
  ['is what was meant no longer', 'Zorg', { code: 'OD55' }], ['may be meant now', 'Huur', { code: 'OD1O' }], ['is the one that was missed', 'Huur', { code: 'OD10' }], ['says something else beside its code', 'Zorg', { title: 'Zorgen' }],
])('an element that %s: the code is looked at again, others are not', (_, title, to) => {
  const { memory, change, known } = missing();
  change(title, to);
  expect([settled(memory), known(), settled(memory)]).toEqual([{ hasForgotten: true, hasOtherElements: true }, [false, true, true], NOTHING]);
});

test('what changes and has to do with no code that is missed makes nothing be looked at again', () => {
  const { memory, change, known } = missing();
  for (const title of ['Premie', 'Balie']) change(title, { title });
  expect([settled(memory), known()]).toEqual([NOTHING, [true, true, true]]);
});

test('how often a code is named tells whether it is the one that was meant', () => {
  const { plan, memory, change, known } = missing();
  const parent = plan.elements.findIndex(({ title }) => title === 'Huur');
  change('Premie', { parentCode: 'OD1', parent });
  expect([settled(memory).hasForgotten, known()]).toEqual([true, [false, true, true]]);
  memory.ofLines.remove(0);
  memory.ofLines.add(0);
  expect([settled(memory), known()]).toEqual([NOTHING, [true, true, true]]);
  memory.ofLines.remove(0);
  plan.means.kostenplaats.ids[0] = plan.means.kostenplaats.ids[1]!;
  memory.ofLines.add(0);
  expect([settled(memory), known()]).toEqual([{ ...NOTHING, hasForgotten: true }, [true, true, false]]);
});

test('of a list it matters whether a code is named, and not how often; of departementen how often as well', () => {
  const { plan, memory, change, miss, isKnown, known } = missing();
  memory.ofLines.remove(2);
  plan.means.kostenplaats.ids[2] = plan.means.kostenplaats.ids[0]!;
  memory.ofLines.add(2);
  expect([settled(memory), known()]).toEqual([NOTHING, [true, true, true]]);
  for (const title of ['Premie', 'Loket']) change(title, { departement: 'Sport' });
  settled(memory);
  miss('departementen', 'SPROT');
  change('Premie', { departement: 'Cultuur' });
  expect([settled(memory), isKnown('departementen', 'SPROT')]).toEqual([{ ...NOTHING, hasForgotten: true }, false]);
});

test('a code of a list that is named now, and was not, has the list looked at again', () => {
  const { plan, uses, memory, known } = missing();
  const { ids } = plan.means.kostenplaats;
  const [first, other] = [ids[0]!, ids[1]!];
  for (const [line, id] of [[0, other], [2, first]] as const) {
    for (const each of [uses, memory]) each.ofLines.remove(line);
    ids[line] = id;
    for (const each of [uses, memory]) each.ofLines.add(line);
    expect([settled(memory), known()]).toEqual([{ ...NOTHING, hasForgotten: true }, [true, true, false]]);
  }
});

test('a list of which no code is missed has nothing to be looked at again', () => {
  const { plan, memory, miss } = remembered();
  miss('elements', 'OD10');
  memory.ofLines.remove(0);
  plan.means.kostenplaats.ids[0] = plan.means.kostenplaats.ids[1]!;
  memory.ofLines.add(0);
  expect(settled(memory)).toEqual(NOTHING);
});

test('who names a dienst matters to its departement as well; who names a kostenplaats does not', () => {
  const { plan, memory, miss, isKnown, change } = remembered();
  const known = (): readonly boolean[] => { settled(memory); return [isKnown('departementen', 'CULTUR'), isKnown('kostenplaatsen', 'K9')]; };
  miss('departementen', 'CULTUR');
  miss('kostenplaatsen', 'K9');
  memory.ofLines.remove(0);
  plan.means.kostenplaats.ids[0] = plan.means.kostenplaats.ids[1]!;
  memory.ofLines.add(0);
  expect(known()).toEqual([true, false]);
  change('Premie', { dienst: 'Musea' });
  expect(known()).toEqual([false, true]);
});

test('of elements nothing is looked for while only codes of lists are missed, and nothing at all while none is', () => {
  const { memory, miss, change, isKnown } = remembered();
  change('Premie', { level: 'activiteit' });
  expect(settled(memory)).toEqual(NOTHING);
  miss('kostenplaatsen', 'K9');
  change('Zorg', { code: 'OD55' });
  expect([settled(memory), isKnown('kostenplaatsen', 'K9')]).toEqual([{ ...NOTHING, hasOtherElements: true }, true]);
});

test('where another level stands, where an element comes or goes, and where several have one code, all is looked at again', () => {
  const changes: readonly ((all: ReturnType<typeof missing>) => void)[] = [
    ({ change }) => change('Loket', { level: 'activiteit' }), ({ memory, indexOf }) => memory.ofElements.remove(indexOf('Loket')),
    ({ memory, indexOf }) => memory.ofElements.add(indexOf('Loket')), ({ change }) => change('Groen', { title: 'Groener' }),
  ];
  for (const each of changes) {
    const all = missing();
    each(all);
    expect([settled(all.memory), all.known()]).toEqual([{ hasForgotten: true, hasOtherElements: true }, [false, false, false]]);
    all.change('Premie', { title: 'Premie' });
    expect([settled(all.memory), all.known()]).toEqual([NOTHING, [true, true, true]]);
  }
});

test('a code that is missed since is found near an element as well', () => {
  const { memory, miss, change, isKnown, known } = missing();
  change('Zorg', { code: 'OD55' });
  settled(memory);
  miss('elements', 'QR20');
  change('Huur', { code: 'QR2O' });
  expect([settled(memory).hasForgotten, isKnown('elements', 'QR20'), known()[1]]).toEqual([true, false, true]);
});
