import { LOOKS } from './looks';
import { overzichtDraft } from './overzichtDraft';

const report = {
  title: 'Kostenplaats',
  columns: [{ header: 'Code', kind: 'text' }, { header: 'Kostenplaats', kind: 'text' }, { header: 'GD 2026', kind: 'money' }, { header: 'VTE 2026', kind: 'vte' }],
  rows: [{ cells: ['KP1', 'Wegen', 123450, null], bar: 1 }, { cells: ['', 'Zonder kostenplaats', NaN, 850], bar: 0 }],
  total: { cells: ['', 'Totaal', 123450, 850], bar: 0 },
} as const;

test('a report on a sheet is in euro and VTE, with its header in view and its total below', () => {
  const { rows, frozenRows, columns } = overzichtDraft(report, new Date(2026, 10, 23, 9, 5));
  expect(rows[0]).toEqual([{ value: 'Totalen per kostenplaats', style: 'title' }]);
  expect(String((rows[1]?.[0] as { value: string }).value)).toContain('23 november 2026');
  expect(rows[3]?.map((cell) => (cell as { value: string }).value)).toEqual(['Code', 'Kostenplaats', 'GD 2026', 'VTE 2026']);
  expect(rows[4]).toEqual([{ value: 'KP1', style: 'text' }, { value: 'Wegen', style: 'text' }, { value: 1234.5, style: 'money' }, null]);
  expect(rows[6]?.[3]).toEqual({ value: 8.5, style: 'total' });
  expect(frozenRows).toBe(4);
  expect(columns).toHaveLength(4);
});

test('a sum that is too large to be exact is said to be so, and not written as a number', () => {
  expect(overzichtDraft(report, new Date()).rows[5]?.[2]).toEqual({ value: 'te groot om exact te tonen', style: 'hint' });
});

test('the line that tells when it was made runs on over the cells at its right', () => {
  const { style } = overzichtDraft(report, new Date()).rows[1]![0] as { readonly style: keyof typeof LOOKS };
  expect([style, LOOKS[style].alignment?.wrapText]).toEqual(['stamp', undefined]);
});

test('a column is wide enough for a header that is a name, in a few lines', () => {
  const { columns } = overzichtDraft({ ...report, columns: [...report.columns.slice(0, 3), { header: 'VTE · Ruimtelijke Planning, Mobiliteit en Openbaar Domein', kind: 'vte' }] }, new Date());
  const [, , money, people] = columns.map(({ width }) => width);
  expect([money, people! * 3 >= 'VTE · Ruimtelijke Planning, Mobiliteit en Openbaar Domein'.length]).toEqual([overzichtDraft(report, new Date()).columns[2]!.width, true]);
});

test('what is counted is whole in its total too, and what is absent is seen at the side of the numbers', () => {
  const { rows } = overzichtDraft({
    ...report, columns: [...report.columns, { header: 'Acties', kind: 'count' }],
    rows: [{ cells: ['KP1', 'Wegen', '–', 850, 39], bar: 1 }], total: { cells: ['', 'Totaal', 123450, 850, 39], bar: 0 },
  }, new Date());
  const looks = (row: number): string[] => rows[row]!.map((cell) => (cell as { style: string }).style);
  expect([looks(4), looks(5)]).toEqual([['text', 'text', 'nothing', 'vte', 'term'], ['total', 'total', 'total', 'total', 'totalCount']]);
  expect([LOOKS.totalCount.numberFormat, LOOKS.totalCount.border, LOOKS.nothing.alignment?.horizontal]).toEqual(['0', LOOKS.total.border, 'right']);
});
