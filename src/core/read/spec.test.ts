import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../../..');
const specification = readFileSync(join(ROOT, 'docs/SPEC-reading.md'), 'utf8');
const numbers = [...specification.matchAll(/^- \*\*(R\d+\.\d+)\*\*/gm)].map(([, number]) => number!);

const rooms = ['values', 'scheme', 'layout', 'plan', 'read', 'read/notes', 'rules', 'live'];
const tests = rooms.flatMap((room) => readdirSync(join(ROOT, 'src/core', room)).filter((name) => name.endsWith('.test.ts')).map((name) => readFileSync(join(ROOT, 'src/core', room, name), 'utf8')));
// A title begins with its number; a second number may follow after a semicolon.
const titles = tests.flatMap((text) => [...text.matchAll(/(?:test|describe)(?:\.each[\s\S]*?\))?\(\s*'([^\n]*)/g)].map(([, title]) => title!));
const proven = new Set(titles.flatMap((title) => [...title.matchAll(/(?:^|; )(R\d+\.\d+)\b/g)].map(([, number]) => number!)));

test('every sentence of the specification has its own number', () => {
  expect(numbers.length).toBeGreaterThan(60);
  expect(new Set(numbers).size).toBe(numbers.length);
});

test('every sentence of the specification is proven by a test whose title begins with its number', () => {
  expect(numbers.filter((number) => !proven.has(number))).toEqual([]);
});

test('every number that a test proves stands in the specification', () => {
  expect([...proven].filter((number) => !numbers.includes(number))).toEqual([]);
});
