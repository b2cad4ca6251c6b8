import type { ColumnKind } from '#core/layout/template/Template';
import { aardFromWord } from '#core/values/aard';
import type { CellValue } from '#core/values/CellValue';
import { tidyCode } from '#core/values/code';
import { jaarFromCell } from '#core/values/jaar';
import { centsFromCell } from '#core/values/money';
import { textOf } from '#core/values/text';

/** The value of a cell as the list's sheet holds it; null where what stands there is not certainly such a value. */
export function listValue(content: CellValue, kind: ColumnKind, scale = 1): CellValue | null {
  if (kind === 'year') return yearValue(content);
  if (NUMBERS.has(kind)) return amountValue(content, scale);
  return kind === 'wrapped' ? longText(content) : textOf(content);
}

const NUMBERS: ReadonlySet<ColumnKind> = new Set(['money', 'vte', 'amount', 'term']);

/** A text in which lines may be broken. */
function longText(content: CellValue): string {
  return String(content).replace(/\r\n?/g, '\n').trim();
}

/** GD and BD under whatever word the other system has for them; any other word stays as it is. */
export function aardValue(content: CellValue): CellValue {
  const text = textOf(content);
  const aard = aardFromWord(text);
  return aard === 'onbekend' ? text : aard;
}

/** No end, as SAP writes it (31.12.9999), and no beginning (before 1990): an open end is an empty cell. */
function yearValue(content: CellValue): CellValue | null {
  const text = textOf(content);
  if (text === '' || /^0*$/.test(text)) return '';
  const written = writtenYear(text) ?? jaarFromCell(content);
  if (written === null) return null;
  return written < 1990 || written > 2100 ? '' : written;
}

/** The year of a date that a text spells out in full: `20261231`, `31.12.9999`, `1/1/26`, `2026-12-31`. */
function writtenYear(text: string): number | null {
  const found = /^(\d{4})[01]\d[0-3]\d$/.exec(text) ?? /^(\d{4})-\d{1,2}-\d{1,2}(?:[ T].*)?$/.exec(text) ?? /^\d{1,2}[./-]\d{1,2}[./-](\d{4}|\d{2})(?: .*)?$/.exec(text);
  if (!found) return null;
  const jaar = Number(found[1]);
  return jaar < 100 ? 2000 + jaar : jaar;
}

function amountValue(content: CellValue, scale: number): CellValue | null {
  if (textOf(content) === '') return '';
  const cents = typeof content === 'number' ? centsFromCell(content * scale) : centsFromCell(content);
  if (cents === null) return null;
  const scaled = typeof content === 'number' ? cents : cents * scale;
  return tidyCode(String(content)) === '-' ? '' : scaled / 100;
}
