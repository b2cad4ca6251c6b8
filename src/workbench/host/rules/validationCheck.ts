import type { BookValidation } from '#xlsx/book/Book';
import { isErrorText } from '../book/cells';
import { isTextList } from './validations';

type Filled = string | number | boolean;
type Value = Filled | null;
/** What a rule's formula gave: a value, rows of values, or nothing. */
export type Operand = unknown;

/** Whether a value keeps to its rule. `first` and `second` are what the rule's formulas give for this cell. */
export function isRight(rule: BookValidation, value: Value, first: Operand, second: Operand): boolean {
  if (value === null || value === '') return rule.allowBlank;
  if (isErrorText(value)) return false;
  return CHECKS[rule.type](rule, value, first, second);
}

type Check = (rule: BookValidation, value: Filled, first: Operand, second: Operand) => boolean;

const isNumberInBounds: Check = (rule, value, first, second) => typeof value === 'number' && isInBounds(rule, value, first, second);

const CHECKS: Record<BookValidation['type'], Check> = {
  any: () => true,
  list: isListed,
  custom: (_rule, _value, first) => first === true || (typeof first === 'number' && first !== 0),
  textLength: (rule, value, first, second) => isInBounds(rule, String(value).length, first, second),
  whole: (rule, value, first, second) => Number.isInteger(value) && isNumberInBounds(rule, value, first, second),
  decimal: isNumberInBounds, date: isNumberInBounds, time: isNumberInBounds,
};

/** Microsoft: where a cell that the rule refers to is blank and blanks are ignored, any value may be entered. */
function isInBounds({ operator = 'between', allowBlank }: BookValidation, value: number, first: Operand, second: Operand): boolean {
  const isTernary = operator === 'between' || operator === 'notBetween';
  const bounds = isTernary ? [first, second] : [first];
  if (bounds.some((bound) => bound === null || bound === '')) return allowBlank;
  const [low, high = Number.NaN] = bounds.map(Number);
  return COMPARISONS[operator](value, low as number, high);
}

const COMPARISONS: Record<NonNullable<BookValidation['operator']>, (value: number, low: number, high: number) => boolean> = {
  between: (value, low, high) => value >= low && value <= high, notBetween: (value, low, high) => value < low || value > high,
  equal: (value, bound) => value === bound, notEqual: (value, bound) => value !== bound,
  greaterThan: (value, bound) => value > bound, lessThan: (value, bound) => value < bound,
  greaterThanOrEqual: (value, bound) => value >= bound, lessThanOrEqual: (value, bound) => value <= bound,
};

/** Words typed in the rule are told apart by capitals, those in cells aren't. */
function isListed(rule: BookValidation, value: Filled, source: Operand): boolean {
  if (isTextList(rule)) return words(rule.formula1 as string).includes(String(value).trim());
  const listed = (Array.isArray(source) ? source.flat() : [source]).map(textOf);
  if (listed.includes('') && rule.allowBlank && isName(rule.formula1)) return true;
  return listed.includes(textOf(value));
}

function words(formula: string): string[] {
  return formula.slice(1, -1).replaceAll('""', '"').split(',').map((word) => word.trim());
}

function textOf(value: unknown): string {
  return value === null || value === undefined ? '' : String(value).toLowerCase();
}

/** A name alone: only there a blank cell in the list lets everything through. */
function isName(formula = ''): boolean {
  return /^[\p{L}_\\][\p{L}\p{N}_.]*$/u.test(formula) && !/^[A-Za-z]{1,3}\d+$/.test(formula);
}
