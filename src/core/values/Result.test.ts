import { ok, refuse } from '#core/values/Result';

test('a refusal keeps its code and data apart from a value', () => {
  expect(ok(1)).toEqual({ ok: true, value: 1 });
  expect(refuse('offline', { url: 'x' })).toEqual({ ok: false, refusal: { code: 'offline', data: { url: 'x' } } });
});
