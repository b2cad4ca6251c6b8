import { nameOfFile, toBase64 } from './page';

test.each([
  ['C:\\plannen\\Stad 2026.xlsx', 'Stad 2026'], ['https://stad.sharepoint.com/sites/x/Stad%202026.xlsx?web=1', 'Stad 2026'],
  ['/Users/an/plan.v2.xlsx', 'plan.v2'], ['https://x/100%.xlsx', '100%'], ['', ''],
])('the name of %s is %s', (address, name) => {
  expect(nameOfFile(address)).toBe(name);
});

test('bytes of any number become base64', () => {
  const bytes = Uint8Array.from({ length: 100_003 }, (_, i) => (i * 31) % 256);
  expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
});
