import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const numbersIn = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, number]) => number ?? '');
const tests = readdirSync(__dirname).filter((name) => name.endsWith('.test.ts')).map((name) => readFileSync(path.join(__dirname, name), 'utf8')).join('\n');

test('each number of docs/SPEC-totals.md is proven by a test whose title begins with it, and no other is', () => {
  const stated = numbersIn(readFileSync('docs/SPEC-totals.md', 'utf8'), /^\*\*(T\d+\.\d+)\*\* /gm);
  const proven = numbersIn(tests, /^test\('(T\d+\.\d+) /gm);
  expect(stated.length).toBeGreaterThan(20);
  expect(new Set(stated).size).toBe(stated.length);
  expect([...new Set(proven)].sort()).toEqual([...stated].sort());
});
