import type { BookFilterCriterion } from '#xlsx/book/Book';
import { apiNotFound, invalidArgument } from '../protocol/ExcelError';

/** `Excel.FilterCriteria`, of those kinds that a file of ours can keep: values and conditions. */
export interface FilterCriteria { filterOn: string; criterion1?: string; criterion2?: string; operator?: string; values?: unknown[] }

interface Condition { operator: string; value: string }

/** The file's words and the signs with which Excel writes a condition. */
const SIGNS: [sign: string, operator: string][] = [
  ['<>', 'notEqual'], ['>=', 'greaterThanOrEqual'], ['<=', 'lessThanOrEqual'], ['=', 'equal'], ['>', 'greaterThan'], ['<', 'lessThan'],
];

export function toCriterion(given: unknown): BookFilterCriterion {
  const { filterOn, criterion1, criterion2, operator, values } = (given ?? {}) as FilterCriteria;
  if (filterOn === 'Values') return { values: texts(values) };
  if (filterOn !== 'Custom') throw apiNotFound(`a filter on ${filterOn}`);
  const conditions = [criterion1, criterion2].flatMap((text) => (text === undefined || text === null || text === '' ? [] : [condition(text)]));
  if (conditions.length === 0) throw invalidArgument();
  return operator === 'Or' || conditions.length === 1 ? conditions : { all: conditions };
}

function texts(values: unknown): string[] {
  if (!Array.isArray(values)) throw invalidArgument();
  return values.map((value) => {
    if (typeof value === 'object') throw apiNotFound('a filter on FilterDatetime');
    return String(value);
  });
}

function condition(text: string): Condition {
  const [sign, operator] = SIGNS.find(([one]) => text.startsWith(one)) ?? ['', 'equal'];
  return { operator, value: text.slice(sign.length) };
}

export function fromCriterion(criterion: BookFilterCriterion): FilterCriteria {
  if (!Array.isArray(criterion) && 'values' in criterion) return { filterOn: 'Values', values: criterion.values };
  const [conditions, operator] = Array.isArray(criterion) ? [criterion, 'Or'] : [criterion.all, 'And'];
  const [first, second] = conditions.map(({ operator: word, value }) => (SIGNS.find(([, name]) => name === word)?.[0] ?? '=') + value);
  return { filterOn: 'Custom', criterion1: first ?? '', ...(second !== undefined && { criterion2: second, operator }) };
}

/** Whether a cell meets a criterion: `text` is what it shows, `value` what it holds. Text and patterns pay no heed to capitals. */
export function meets(criterion: BookFilterCriterion, text: string, value: string | number | boolean | null): boolean {
  if (Array.isArray(criterion)) return criterion.some((one) => meetsCondition(one, text, value));
  if ('values' in criterion) return criterion.values.some((one) => one.toLowerCase() === text.toLowerCase());
  return criterion.all.every((one) => meetsCondition(one, text, value));
}

const COMPARISONS: Record<string, (difference: number) => boolean> = {
  equal: (difference) => difference === 0, notEqual: (difference) => difference !== 0, greaterThan: (difference) => difference > 0,
  greaterThanOrEqual: (difference) => difference >= 0, lessThan: (difference) => difference < 0, lessThanOrEqual: (difference) => difference <= 0,
};

function meetsCondition({ operator, value: wanted }: Condition, text: string, value: string | number | boolean | null): boolean {
  const compare = COMPARISONS[operator] ?? (() => false);
  if (typeof value === 'number' && isNumeric(wanted)) return compare(value - Number(wanted));
  if (operator === 'equal' || operator === 'notEqual') return pattern(wanted).test(text) === (operator === 'equal');
  return typeof value === 'string' && compare(value.localeCompare(wanted, undefined, { sensitivity: 'accent' }));
}

function isNumeric(text: string): boolean {
  return text !== '' && !Number.isNaN(Number(text));
}

/** `*` stands for any letters, `?` for one, and `~` before either for itself. */
function pattern(wanted: string): RegExp {
  const source = wanted.replace(/~([*?~])|[*?]|[.+^${}()|[\]\\]/g, (sign: string, plain?: string) => {
    if (plain) return `\\${plain}`;
    return { '*': '.*', '?': '.' }[sign] ?? `\\${sign}`;
  });
  return new RegExp(`^${source}$`, 'is');
}
