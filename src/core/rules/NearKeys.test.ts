import { NearKeys } from '#core/rules/NearKeys';

test('codes one slip away are found among those that were there, and those that came since', () => {
  const keys = new Map([['AC100', 1], ['AC200', 2]]);
  const near = new NearKeys(keys);
  expect(near.near('AC101')).toEqual(['AC100']);
  keys.set('AC111', 3);
  expect(near.add('AC111')).toBe(true);
  expect(near.near('AC101')).toEqual(['AC100', 'AC111']);
  expect(near.add('AC111')).toBe(false);
});

test('after any number of codes that came and went a search spells out little but what is there', () => {
  const keys = new Set(['AC100']);
  let asked = 0;
  const near = new NearKeys({ size: keys.size, keys: () => keys.keys(), has: (key) => { asked += 1; return keys.has(key); } });
  near.near('AC100');
  for (let n = 0; n < 20_000; n += 1) near.add(`X${n}`);
  asked = 0;
  expect([near.near('AC101'), asked > 0, asked < 30]).toEqual([['AC100'], true, true]);
});

test('when all are put away anew, what comes is told as new: an answer that was kept may lack it', () => {
  const near = new NearKeys(new Map([['AC100', 1]]));
  near.near('AC100');
  for (let n = 0; n < 600; n += 1) near.add(`X${n}`);
  expect(near.add('X599')).toBe(true);
  near.near('AC100');
  near.add('X1');
  expect(near.add('X1')).toBe(false);
});

test('what comes while nobody has searched is told as new', () => {
  expect(new NearKeys(new Map()).add('AC1')).toBe(true);
});
