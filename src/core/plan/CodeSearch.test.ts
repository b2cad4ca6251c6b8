import fc from 'fast-check';
import { CodeSearch, type Searchable } from '#core/plan/CodeSearch';
import { codeKey } from '#core/values/code';
import { runSteps } from '#core/values/steps';
import { foldedWords } from '#core/values/text';

const LIST: readonly Searchable[] = [
  { code: '105010', title: 'Personeel: lonen' },
  { code: '105020', title: 'Personeel: opleiding' },
  { code: 'KP 205', title: 'Coördinatie en Fiëtspaden', more: 'Mobiliteitsbedrijf' },
  { code: '20 50', title: 'Wegen en fietspaden' },
];
const codes = (query: string, most = 10) => CodeSearch.of(LIST).find(query, most).hits.map((hit) => LIST[hit]!.code);

test.each([
  ['1050', ['105010', '105020']],
  ['kp205', ['KP 205']],
  ['2050', ['20 50']],
  ['lonen personeel', ['105010']],
  ['fiets', ['KP 205', '20 50']],
  ['COORDINATIE', ['KP 205']],
  ['mobil fietsp', ['KP 205']],
  ['pers 105020', ['105020']],
  ['onen', []],
  ['lonen wegen', []],
  ['!?', ['105010', '105020', 'KP 205', '20 50']],
])('%s', (query, expected) => expect(codes(query)).toEqual(expected));

test('what is asked beyond the most that is wanted is said to be there', () => {
  expect(CodeSearch.of(LIST).find('personeel', 1)).toEqual({ hits: [0], isAll: false });
  expect(CodeSearch.of(LIST).find('', 3)).toEqual({ hits: [0, 1, 2], isAll: false });
  expect(CodeSearch.of(LIST).find('', 4).isAll).toBe(true);
});

test('it finds what looking at every entry finds', () => {
  const word = fc.constantFrom('weg', 'wegen', 'fiets', 'café', 'Cafe', 'k1', 'K12', '12', 'x');
  const text = fc.array(word, { maxLength: 4 }).map((words) => words.join(' '));
  fc.assert(fc.property(fc.array(fc.record({ code: text, title: text }), { maxLength: 12 }), text, (entries, query) => {
    const asked = foldedWords(query);
    const matches = (entry: Searchable): boolean => {
      const own = foldedWords(`${entry.code} ${entry.title}`);
      return asked.length === 0 || codeKey(entry.code).startsWith(codeKey(query)) || asked.every((each) => own.some((one) => one.startsWith(each)));
    };
    const { hits, isAll } = CodeSearch.of(entries).find(query, 100);
    expect([...hits].sort((a, b) => a - b)).toEqual(entries.flatMap((entry, i) => (matches(entry) ? [i] : [])));
    expect(isAll).toBe(true);
  }));
});

/** Kostenplaatsen as a city has them: a code of six digits, a dienst and a place. */
function cityList(count: number): Searchable[] {
  const diensten = ['Wegen', 'Groen', 'Sport', 'Cultuur', 'Onderwijs', 'Jeugd', 'Archief', 'Financiën'];
  return Array.from({ length: count }, (_, n) => ({ code: String(100_000 + n * 7), title: `${diensten[n % 8]} wijk ${n % 250} gebouw ${n}` }));
}

test('a question looks at as much in 20,000 entries as in 2,000: at what it gives, not at the list', () => {
  const most = [2_000, 20_000].map((count) => {
    const search = CodeSearch.of(cityList(count));
    return Object.fromEntries(['1', '1001', 'wegen', 'w', 'groen wijk', 'niets'].map((query) => {
      search.find(query, 50);
      return [query, search.lastOperations];
    }));
  });
  for (const [query, operations] of Object.entries(most[1]!)) expect([query, operations <= 200]).toEqual([query, true]);
  for (const query of ['1', 'wegen', 'w', 'groen wijk']) expect(most[1]![query]! / most[0]![query]!).toBeLessThan(2);
});

test('several words look at the entries of the rarest of them', () => {
  const search = CodeSearch.of(cityList(20_000));
  expect(search.find('gebouw 17 wegen', 50).hits.length).toBe(50);
  // Some two thousand have a number that begins with 17, an eighth of all is of Wegen.
  expect(search.lastOperations).toBeLessThan(3 * 2_600);
});

test('even words that everybody has and nobody has together cost one look at the rarer one', () => {
  const count = 20_000;
  const search = CodeSearch.of(Array.from({ length: count }, (_, n) => ({ code: `K${n}`, title: n % 2 ? 'weg' : 'groen' })));
  expect(search.find('groen weg', 50).hits).toEqual([]);
  expect(search.lastOperations).toBeLessThanOrEqual(count);
});

test('the index of 20,000 is made in pieces', () => {
  expect([...CodeSearch.steps(cityList(20_000))].length).toBeGreaterThan(20);
  expect(runSteps(CodeSearch.steps([])).find('x', 5)).toEqual({ hits: [], isAll: true });
});
