import { PROBLEMS } from './problems';

test.each(Object.entries(PROBLEMS))('%s has a status that is a refusal and a sentence in both languages', (_code, { status, nl, en }) => {
  expect(status).toBeGreaterThanOrEqual(400);
  expect(status).toBeLessThan(600);
  for (const sentence of [nl, en]) expect(sentence).toMatch(/^[A-Z].*\.$/);
  expect(nl).not.toBe(en);
});
