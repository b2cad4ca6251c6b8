import type { BookValidation } from '#xlsx/book/Book';
import { invalidArgument } from '../protocol/ExcelError';
import { OPERATORS, RULE_KINDS, type Criteria } from './validationRule';

/** Microsoft's dialogue takes no more. */
const LONGEST_TEXT_LIST = 255;
const DAY_MS = 86_400_000;
/** Day 0 of Excel's calendar as counted by JavaScript. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** A range object that was given in a rule, as a reference: `Lijsten!$A$1:$A$9`. Null for what is no range. */
export type ReferenceOf = (given: unknown) => string | null;

/** Reads `Excel.DataValidationRule`: exactly one of its properties may be there. Throws `InvalidArgument`. */
export function readValidationRule(given: unknown, referenceOf: ReferenceOf): Criteria {
  const present = Object.entries((given ?? {}) as Record<string, unknown>).filter(([, value]) => value !== undefined && value !== null);
  const [name, details] = present[0] ?? [];
  const kind = Object.entries(RULE_KINDS).find(([, { property }]) => property === name)?.[0] as keyof typeof RULE_KINDS | undefined;
  if (!kind || present.length > 1 || typeof details !== 'object') throw invalidArgument();
  return READERS[kind](kind, details as Record<string, unknown>, referenceOf);
}

type Reader = (type: BookValidation['type'], details: Record<string, unknown>, referenceOf: ReferenceOf) => Criteria;

const READERS: Record<keyof typeof RULE_KINDS, Reader> = {
  whole: readComparison, decimal: readComparison, textLength: readComparison, date: readComparison, time: readComparison,
  list: (type, { source, inCellDropDown }, referenceOf) => ({ type, formula1: listFormula(source, referenceOf), inCellDropdown: inCellDropDown !== false }),
  custom: (type, { formula }) => ({ type, formula1: formulaText(formula), inCellDropdown: true }),
};

function readComparison(type: BookValidation['type'], { operator, formula1, formula2 }: Record<string, unknown>, referenceOf: ReferenceOf): Criteria {
  const found = Object.entries(OPERATORS).find(([, word]) => word === operator)?.[0] as keyof typeof OPERATORS | undefined;
  if (!found) throw invalidArgument();
  const read = type === 'date' || type === 'time' ? momentOperand : numberOperand;
  const criteria = { type, operator: found, formula1: operand(formula1, read, referenceOf), inCellDropdown: true };
  return found === 'between' || found === 'notBetween' ? { ...criteria, formula2: operand(formula2, read, referenceOf) } : criteria;
}

function operand(given: unknown, read: (given: unknown) => string | null, referenceOf: ReferenceOf): string {
  const text = referenceOf(given) ?? formulaOrNull(given) ?? read(given);
  if (text === null) throw invalidArgument();
  return text;
}

function formulaOrNull(given: unknown): string | null {
  return typeof given === 'string' && given.startsWith('=') && given.length > 1 ? given.slice(1) : null;
}

function formulaText(given: unknown): string {
  const formula = formulaOrNull(given);
  if (formula === null) throw invalidArgument();
  return formula;
}

function numberOperand(given: unknown): string | null {
  const number = typeof given === 'string' && given.trim() !== '' ? Number(given) : given;
  return typeof number === 'number' && Number.isFinite(number) ? String(number) : null;
}

/** A moment in ISO 8601 as Excel counts it: whole days, and parts of a day; as it reads, whatever the time zone. A bare time is part of day 0. */
function momentOperand(given: unknown): string | null {
  if (typeof given !== 'string') return null;
  const time = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(given);
  if (time) return String((Number(time[1]) * 3600 + Number(time[2]) * 60 + Number(time[3] ?? 0)) / 86_400);
  if (!/^\d{4}-\d{2}-\d{2}/.test(given)) return null;
  const moment = Date.parse(given.replace(/(Z|[-+]\d{2}:?\d{2})$/, '').replace(/^(\d{4}-\d{2}-\d{2})$/, '$1T00:00:00') + 'Z');
  return Number.isNaN(moment) ? null : String((moment - DAY_ZERO) / DAY_MS);
}

function listFormula(source: unknown, referenceOf: ReferenceOf): string {
  const formula = referenceOf(source) ?? formulaOrNull(source);
  if (formula !== null) return formula;
  if (typeof source !== 'string' || source.trim() === '' || source.length > LONGEST_TEXT_LIST) throw invalidArgument();
  return `"${source.replaceAll('"', '""')}"`;
}
