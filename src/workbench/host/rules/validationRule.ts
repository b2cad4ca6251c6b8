import type { BookValidation } from '#xlsx/book/Book';
import { isTextList } from './validations';

/** What of a rule says which values are right; the messages stand apart. */
export type Criteria = Pick<BookValidation, 'type' | 'operator' | 'formula1' | 'formula2' | 'inCellDropdown'>;

/** Excel's word for a kind of rule in `dataValidation.type`, and the property of `dataValidation.rule` that describes it. */
export const RULE_KINDS = {
  whole: { type: 'WholeNumber', property: 'wholeNumber' }, decimal: { type: 'Decimal', property: 'decimal' }, list: { type: 'List', property: 'list' },
  date: { type: 'Date', property: 'date' }, time: { type: 'Time', property: 'time' }, textLength: { type: 'TextLength', property: 'textLength' },
  custom: { type: 'Custom', property: 'custom' },
} as const;

export const OPERATORS = {
  between: 'Between', notBetween: 'NotBetween', equal: 'EqualTo', notEqual: 'NotEqualTo', greaterThan: 'GreaterThan', lessThan: 'LessThan',
  greaterThanOrEqual: 'GreaterThanOrEqualTo', lessThanOrEqual: 'LessThanOrEqualTo',
} as const;

/** `Excel.DataValidationRule` of a rule: one property, named after its kind; formulas come with their `=`. */
export function excelRule(rule: BookValidation): object {
  if (rule.type === 'any') return {};
  return { [RULE_KINDS[rule.type].property]: detailsOf(rule) };
}

function detailsOf(rule: BookValidation): object {
  if (rule.type === 'list') return { inCellDropDown: rule.inCellDropdown, source: sourceOf(rule) };
  if (rule.type === 'custom') return { formula: `=${rule.formula1 ?? ''}` };
  const { operator = 'between', formula1 = '', formula2 } = rule;
  return { formula1: `=${formula1}`, ...(formula2 !== undefined && { formula2: `=${formula2}` }), operator: OPERATORS[operator] };
}

/** Words with commas between them, or a formula. */
function sourceOf({ type, formula1 = '' }: BookValidation): string {
  return isTextList({ type, formula1 }) ? formula1.slice(1, -1).replaceAll('""', '"') : `=${formula1}`;
}
