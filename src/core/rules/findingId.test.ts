import { findingId, ruleOfId, uniqueFindingIds } from '#core/rules/findingId';

const finding = (data: Record<string, string>, element = 'od 1') => ({ rule: 'parent-unknown', severity: 'error' as const, element, where: { sheet: 0, row: 4, column: 3, field: 'parent' as const }, data, related: [], fixes: [] });

test('a finding is named by its rule, element, field and what it says, but not by what comes near to that', () => {
  expect(findingId(finding({ value: 'OD|7', title: 'Huur', nearest: 'OD1', nearestTitle: 'Wonen' }))).toBe('parent-unknown|OD1|parent|title=Huur|value=OD\\|7');
  expect([ruleOfId('parent-unknown|OD1|parent'), ruleOfId('parent-unknown')]).toEqual(['parent-unknown', '']);
});

test('of several that say the very same the second and later are numbered', () => {
  const [one, other] = [finding({ value: 'OD7' }), finding({ value: 'OD8' })];
  expect(uniqueFindingIds([one, other, one, one])).toEqual([findingId(one), findingId(other), `${findingId(one)}#2`, `${findingId(one)}#3`]);
});
