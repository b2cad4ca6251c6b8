import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

// What the values alone do not show is proven through the real client.
const THROUGH_EXCEL = path.join(__dirname, '../../../../test/integration/actions/malformed.test.ts');

test('every kind of malformed content, 1 to 46, has a test that begins with its number', () => {
  const files = [...readdirSync(__dirname).filter((name) => name.endsWith('.test.ts')).map((name) => path.join(__dirname, name)), THROUGH_EXCEL];
  const numbers = files.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/^test(?:\.each[^\n]*\))?\(\s*['"](\d+) /gmu)].map(([, number]) => Number(number)));
  expect([...new Set(numbers)].sort((a, b) => a - b)).toEqual(Array.from({ length: 46 }, (_, i) => i + 1));
});
