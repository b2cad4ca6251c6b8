import type { ICellData } from '@univerjs/core';
import type { UniverParts } from '../engine/UniverParts';
import { CellKind, isErrorText } from '../book/cells';
import type { Culture } from './culture';

/** What is to stand in a cell, and the number format that Excel gives it along when the cell had none. */
export interface Entry { cell: ICellData; format?: string }

const EMPTY: ICellData = { v: null, t: null, f: null, si: null, p: null };

/**
 * What Excel makes of a value written to a cell: a string is read as if it were typed.
 * `isTextCell` for a cell with the format `@`, where everything stays text.
 */
export function parseEntry(value: unknown, isTextCell: boolean, culture: Culture, numfmt: UniverParts['core']['numfmt']): Entry {
  if (typeof value === 'number') return { cell: { ...EMPTY, v: value, t: CellKind.number } };
  if (typeof value === 'boolean') return { cell: { ...EMPTY, v: value ? 1 : 0, t: CellKind.boolean } };
  return parseText(String(value), isTextCell, culture, numfmt);
}

function parseText(text: string, isTextCell: boolean, culture: Culture, numfmt: UniverParts['core']['numfmt']): Entry {
  if (text === '') return { cell: { ...EMPTY } };
  if (isTextCell) return { cell: textCell(text) };
  if (text.startsWith("'")) return { cell: textCell(text.slice(1)) };
  if (isFormula(text)) return { cell: { ...EMPTY, f: text } };
  if (isErrorText(text)) return { cell: { ...EMPTY, v: text, t: CellKind.text } };
  return parseTyped(text, culture, numfmt) ?? { cell: textCell(text) };
}

/** A sign alone, or a run of them, is text; `=` with something after it is a formula. */
function isFormula(text: string): boolean {
  return text.startsWith('=') && text.length > 1;
}

function textCell(text: string): ICellData {
  const readsAsNumber = text !== '' && !Number.isNaN(Number(text));
  return { ...EMPTY, v: text, t: readsAsNumber ? CellKind.forcedText : CellKind.text };
}

function parseTyped(text: string, culture: Culture, numfmt: UniverParts['core']['numfmt']): Entry | null {
  if (!/[\d]/.test(text)) return parseBoolean(text, culture);
  if (hasForeignWord(text)) return null;
  if (isBrokenGrouping(text, culture)) return null;
  const parsed = numfmt.parseValue(text, { locale: culture.name }) as { v: number | boolean; z?: string } | null;
  if (!parsed || typeof parsed.v !== 'number') return null;
  const cell = { ...EMPTY, v: parsed.v, t: CellKind.number };
  return parsed.z ? { cell, format: formatFor(parsed.z, culture) } : { cell };
}

/**
 * Whether a text holds a word that stands in no number, date or time, so that it is text: to find that out by reading it
 * takes the engine's reader a tenth of a millisecond, and a list has tens of thousands.
 */
function hasForeignWord(text: string): boolean {
  return text.match(WORDS)?.some((word) => !BEGINNINGS.has(word.slice(0, 3).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase())) ?? false;
}

const WORDS = /\p{L}{2,}/gu;
/** How months and days of the week begin in the languages that are read, and what else stands beside a number or an hour. */
const BEGINNINGS: ReadonlySet<string> = new Set((
  'jan feb mrt maa mar apr mei may mai jun jui jul aug aou sep okt oct nov dec maa din woe don vri zat zon mon tue wed thu fri sat sun lun mer jeu ven sam dim '
  + 'ma di wo do vr za zo mo tu we th fr sa su lu me je ve am pm st nd rd er eu eur'
).split(' '));

function parseBoolean(text: string, culture: Culture): Entry | null {
  const upper = text.trim().toUpperCase();
  if (upper === culture.true || upper === 'TRUE') return { cell: { ...EMPTY, v: 1, t: CellKind.boolean } };
  if (upper === culture.false || upper === 'FALSE') return { cell: { ...EMPTY, v: 0, t: CellKind.boolean } };
  return null;
}

/** `1.5` is no number where the point groups thousands: a group has three digits. */
function isBrokenGrouping(text: string, culture: Culture): boolean {
  const digits = text.trim().replace(/^[^\d]+|[^\d]+$/g, '');
  const whole = digits.split(culture.decimal)[0] ?? '';
  return /^\d+$/.test(whole.replaceAll(culture.group, '')) && whole.includes(culture.group) && !new RegExp(`^\\d{1,3}(\\${culture.group}\\d{3})+$`).test(whole);
}

/** A full date takes the culture's short form, as Excel's own format 14. */
function formatFor(pattern: string, culture: Culture): string {
  return /^(d{1,2}[/-]m{1,2}[/-]y{2,4}|m{1,2}[/-]d{1,2}[/-]y{2,4}|y{4}-mm-dd)$/i.test(pattern) ? culture.shortDate.toLowerCase() : pattern;
}
