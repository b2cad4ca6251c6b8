import { parseMarkdown } from './markdown';

test('headings, paragraphs, lists, tables and code', () => {
  expect(parseMarkdown('# Code ontbreekt\n\nEen rij\nzonder code.\n\n- een\n- twee\n\n| Code | Titel |\n| --- | --- |\n| SD1 | x |\n|  | y |\n\n```\na | b\n```\nslot')).toEqual([
    { kind: 'heading', level: 1, text: 'Code ontbreekt' },
    { kind: 'paragraph', text: 'Een rij zonder code.' },
    { kind: 'list', items: ['een', 'twee'] },
    { kind: 'table', head: ['Code', 'Titel'], rows: [['SD1', 'x'], ['', 'y']] },
    { kind: 'code', text: 'a | b' },
    { kind: 'paragraph', text: 'slot' },
  ]);
});

test('code that is not closed, and a line that begins as a table, are not lost', () => {
  expect(parseMarkdown('```\nopen')).toEqual([{ kind: 'code', text: 'open' }]);
  expect(parseMarkdown('| geen tabel')).toEqual([{ kind: 'paragraph', text: '| geen tabel' }]);
  expect(parseMarkdown('')).toEqual([]);
});
