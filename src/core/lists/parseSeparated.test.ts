import { parseSeparated } from './parseSeparated';

const rows = (text: string) => parseSeparated(text).rows;

test.each([[';', 'a;b;c\n1;2;3'], ['\t', 'a\tb\tc\n1\t2\t3'], [',', 'a,b,c\n1,2,3'], ['|', 'a|b|c\n1|2|3']])('columns are parted by %j, as the first lines say', (separator, text) => {
  expect(parseSeparated(text)).toEqual({ separator, rows: [['a', 'b', 'c'], ['1', '2', '3']] });
});

test('amounts with a comma do not make the comma the separator', () => {
  expect(parseSeparated('Code;2026\n1;10,50\n2;11,25\n3;1.200,00').separator).toBe(';');
  expect(parseSeparated('Code\tNaam\n1\tLoket, balie, onthaal\n2\tPark, groen, bos').separator).toBe('\t');
});

test('a first line sep= says it, and is no row', () => {
  expect(parseSeparated('sep=|\r\na;b|c')).toEqual({ separator: '|', rows: [['a;b', 'c']] });
});

test('between quotes stand separators, line breaks and doubled quotes', () => {
  expect(rows('a;b\r\n"1;2";"zei ""ja""\nen ging"\r\n"";x')).toEqual([['a', 'b'], ['1;2', 'zei "ja"\nen ging'], ['', 'x']]);
});

test('line ends may be mixed, rows differ in length, and the last line needs no end', () => {
  expect(rows('a;b\r1;2\n3\r\n4;5;6')).toEqual([['a', 'b'], ['1', '2'], ['3'], ['4', '5', '6']]);
  expect(rows('a;b\n\n1;2\n')).toEqual([['a', 'b'], [''], ['1', '2']]);
  expect(rows('')).toEqual([]);
});

test('a quote that nothing closes is a plain character, and swallows no rows', () => {
  expect(rows('a;b\n1;"groot\n2;klein\n3;wit')).toEqual([['a', 'b'], ['1', '"groot'], ['2', 'klein'], ['3', 'wit']]);
  expect(rows('a;b\n1;19" rek\n2;x')).toEqual([['a', 'b'], ['1', '19" rek'], ['2', 'x']]);
  expect(rows('a;b\n1;"x"y;z')).toEqual([['a', 'b'], ['1', 'xy', 'z']]);
});

test('what is written is read, whatever the cells hold', () => {
  let seed = 11;
  const random = (below: number): number => { seed = (seed * 1103515245 + 12345) % 2147483648; return seed % below; };
  const alphabet = ['a', 'é', ' ', '"', ';', ',', '\t', '\n', '0', '='];
  for (let round = 0; round < 300; round += 1) {
    const table = Array.from({ length: 1 + random(6) }, () => Array.from({ length: 3 }, () => Array.from({ length: random(6) }, () => alphabet[random(alphabet.length)]!).join('')));
    const text = ['k1;k2;k3', ...table.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';'))].join('\r\n');
    expect(parseSeparated(`sep=;\r\n${text}`).rows.slice(1)).toEqual(table);
  }
});

test('the work is linear: ten times the text is looked at ten times as often', () => {
  const looks = (lines: number): number => {
    let count = 0;
    const text = 'code;naam;dienst\n' + '105010;"Loket";Burgerzaken\n'.repeat(lines);
    const watched = new Proxy(Object(text) as object, {
      get: (target, name) => { count += 1; const value = Reflect.get(target, name) as unknown; return typeof value === 'function' ? (value as () => unknown).bind(text) : value; },
    }) as unknown as string;
    expect(parseSeparated(watched).rows).toHaveLength(lines + 1);
    return count;
  };
  // The first lines are read five times: once for each separator.
  const spare = looks(2_000);
  expect((looks(20_000) - spare) / (looks(11_000) - spare)).toBeCloseTo(2, 1);
});
