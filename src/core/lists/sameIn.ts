import type { Field } from '#core/layout/Layout';
import { splitCodes } from '#core/read/CellTexts';
import { splitNames } from '#core/read/splitNames';
import type { CellValue } from '#core/values/CellValue';
import { codeKey } from '#core/values/code';
import { textOf } from '#core/values/text';
import { listColumn, type ListKind } from './ListKind';
import { withoutZeros } from './withoutZeros';

export type IsSame = (a: CellValue, b: CellValue) => boolean;

/** Whether two values of a field of a list say the same. */
export function sameIn(kind: ListKind, field: Field): IsSame {
  if (listColumn(kind, field)?.kind === 'code') return isSameCode;
  return NAMES.has(field) ? isSameNames : isSameValue;
}

function isSameValue(a: CellValue, b: CellValue): boolean {
  if (typeof a === 'number' && typeof b === 'number') return Math.abs(a - b) < 0.005;
  return textOf(a) === textOf(b);
}

/** Fields that hold several names. */
const NAMES: ReadonlySet<Field> = new Set(['college', 'stuurdepartementen']);

/** Names are the same however they are parted. */
function isSameNames(a: CellValue, b: CellValue): boolean {
  const [one, other] = [a, b].map((content) => splitNames(textOf(content)).map(codeKey).sort().join('\n'));
  return one === other;
}

/** Codes are alike whatever their case and blanks; one that lost its leading zeros on the way is still that code. */
function isSameCode(a: CellValue, b: CellValue): boolean {
  return codesIn(a) === codesIn(b);
}

function codesIn(content: CellValue): string {
  return splitCodes(textOf(content)).map((code) => withoutZeros(codeKey(code))).sort().join(';');
}
