import { NONCE_MARK, NO_PAGE_POLICY, OTHER_PAGE_POLICY, PAGE_POLICIES, policyText } from './pagePolicies';

const read = (text: string) => new Map(text.split('; ').map((each) => [each.split(' ')[0]!, each.split(' ').slice(1)]));

test.each(Object.entries(PAGE_POLICIES))('%s: no inline script, no eval, no plug-in, no other base', (page, sources) => {
  const policy = read(policyText(sources, 'abc'));
  expect(policy.get('script-src')).not.toEqual(expect.arrayContaining([expect.stringMatching(/unsafe|^https?:$|^\*$|nonce/)]));
  expect(policy.get('object-src')).toEqual(["'none'"]);
  expect(policy.get('base-uri')).toEqual(["'none'"]);
  expect(policyText(sources, 'abc')).not.toContain(NONCE_MARK);
  expect(policy.get('frame-ancestors')).not.toContain('*');
  if (/pane/.test(page)) expect(policy.get('style-src')).toEqual(["'self'", "'nonce-abc'"]);
});

test('only the spreadsheet\'s page may hold styles of its own making', () => {
  const loose = Object.entries(PAGE_POLICIES).filter(([, sources]) => policyText(sources, '').includes('unsafe-inline')).map(([page]) => page);
  expect(loose).toEqual(['/index.html']);
});

test('what is no page loads nothing; an unknown page only its own', () => {
  expect(NO_PAGE_POLICY).toBe("default-src 'none'; frame-ancestors 'none'");
  expect(OTHER_PAGE_POLICY).not.toMatch(/https:|unsafe|nonce/);
});
