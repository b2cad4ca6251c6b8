import { buildPlan } from '#core/plan/buildPlan.testing';
import { ListedElements } from '#core/rules/ListedElements';

test('listed are those that come, until they go', () => {
  const plan = buildPlan({ elements: [{ code: 'HSD1', level: 'hsd', isListed: true }, { code: 'SD1', level: 'sd' }, { code: 'PR1', level: 'project', isListed: true }] });
  const listed = new ListedElements(plan);
  const codes = (): string[] => listed.all().map(({ code }) => code);
  expect(codes()).toEqual(['HSD1', 'PR1']);
  listed.remove(0);
  listed.add(1);
  expect(codes()).toEqual(['PR1']);
  listed.add(0);
  expect(codes()).toEqual(['HSD1', 'PR1']);
});
