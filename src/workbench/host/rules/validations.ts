import type { BookValidation } from '#xlsx/book/Book';
import type { Area } from '#core/values/grid/Area';
import { carved, reanchored, type WithFormulas } from './reanchored';
import { anchorOf, sizeOf, within, withoutAreas } from './ruleRanges';

/** A text list is no formula: its words stay as they are. */
export function isTextList({ type, formula1 = '' }: Pick<BookValidation, 'type' | 'formula1'>): boolean {
  return type === 'list' && formula1.startsWith('"');
}

export const withValidationFormulas: WithFormulas<BookValidation> = (rule, change) => {
  if (isTextList(rule)) return rule;
  const { formula1, formula2 } = rule;
  return { ...rule, ...(formula1 !== undefined && { formula1: change(formula1) }), ...(formula2 !== undefined && { formula2: change(formula2) }) };
};

/** Without its place: equal for rules that check alike. */
function kindOf({ ranges: _place, ...rule }: BookValidation): string {
  return JSON.stringify(rule);
}

/** What holds in some blocks. Each rule is as seen from the first cell of these blocks. */
export interface Coverage { rules: BookValidation[]; hasBareCells: boolean }

/** The validation in these blocks; cells whose rules are alike count as one rule. */
export function coverageOf(rules: readonly BookValidation[], blocks: Area[]): Coverage {
  const found = new Map<string, BookValidation>();
  let covered = 0;
  for (const rule of rules) {
    const inside = within(rule.ranges, blocks);
    if (inside.length === 0) continue;
    covered += sizeOf(inside);
    const seen = reanchored(rule, blocks, withValidationFormulas);
    found.set(kindOf(seen), seen);
  }
  return { rules: [...found.values()], hasBareCells: covered < sizeOf(blocks) };
}

const BARE: Omit<BookValidation, 'ranges'> = { type: 'any', allowBlank: true, inCellDropdown: true };

/**
 * Changes the validation of some blocks, and splits rules that also hold elsewhere.
 * The formulas of what `change` gives are read as seen from the first cell of its `ranges`.
 */
export function changedValidations(rules: readonly BookValidation[], blocks: Area[], change: (rule: BookValidation) => BookValidation): BookValidation[] {
  const bare = withoutAreas(blocks, rules.flatMap(({ ranges }) => ranges));
  const pieces = [...rules.map((rule) => ({ rule, ranges: within(rule.ranges, blocks) })), { rule: { ...BARE, ranges: blocks }, ranges: bare }];
  const merged = new Map<string, { rule: BookValidation; ranges: Area[] }>();
  for (const { rule, ranges } of pieces) {
    if (ranges.length === 0) continue;
    const changed = change(rule);
    const key = JSON.stringify([kindOf(changed), anchorOf(changed.ranges)]);
    const known = merged.get(key);
    if (known) known.ranges.push(...ranges);
    else merged.set(key, { rule: changed, ranges });
  }
  const added = [...merged.values()].map(({ rule, ranges }) => reanchored(rule, joined(ranges, blocks), withValidationFormulas));
  return [...carved(rules, blocks, withValidationFormulas), ...added];
}

/** When nothing of the blocks is missing they are named as they are, not in the pieces that they came in. */
function joined(ranges: Area[], blocks: Area[]): Area[] {
  return sizeOf(ranges) === sizeOf(blocks) ? blocks.map((block) => ({ ...block })) : ranges;
}

export function clearedValidations(rules: readonly BookValidation[], blocks: Area[]): BookValidation[] {
  return carved(rules, blocks, withValidationFormulas);
}
