import { ruleOfId } from '#core/rules/findingId';

/**
 * Rules that no workbook can soften, switch off or waive: without them a row hangs nowhere or an amount is not counted,
 * and whoever adds the plans up would not see it. Each with what would break.
 */
export const FLOOR = {
  'code-missing': 'tree',
  'code-duplicate': 'tree',
  'code-mistyped': 'tree',
  'parent-unknown': 'tree',
  'parent-missing': 'tree',
  'parent-cycle': 'tree',
  'parent-wrong-level': 'tree',
  'means-without-element': 'euro',
  'amount-is-text': 'euro',
  'cell-error': 'euro',
} as const satisfies Readonly<Record<string, 'tree' | 'euro'>>;

export function isFloor(rule: string): boolean {
  return Object.hasOwn(FLOOR, rule);
}

/**
 * Whether a finding, by its name (`findingId`), is one that no workbook can waive. A code that was mistyped on a list
 * breaks no tree: who knows better may leave it. One that a list has lost is told only where the cells are, and stays.
 */
export function isFloorId(id: string): boolean {
  return isFloor(ruleOfId(id)) && !(id.startsWith('code-mistyped||') && !id.endsWith('|value='));
}
