import { hundredfold } from '#core/values/hundredfold';
import type { ListPlace } from '../ListCells';
import type { Doubles } from '../ListReading';
import type { ListRemark } from '../ListTable';
import { splitReason } from './splitReason';
import type { YearLine } from './YearLine';

/** What an entry has in a year, and what has to be said of how that was told. */
export interface AmountOfYear { readonly amount: number | ''; readonly remarks: readonly ListRemark[] }

/**
 * The amount of one entry and year, of the rows that say something of it. Several are added up only where a column tells
 * why they are apart, or a person says so; else it is left open and the rows are named. `what` names entry and year.
 * @param isSpent whether the entry has expenses in any year: its receipts are then no budget to spend
 */
export function amountOfYear(lines: readonly YearLine[], what: string, isSpent: boolean, place: ListPlace): AmountOfYear {
  const filled = lines.filter(({ amount }) => amount !== '');
  const counted = isSpent ? filled.filter(({ isReceipt }) => !isReceipt) : filled;
  const apart = filled.filter((line) => !counted.includes(line)).map((line) => remark('receipts-apart', [line], what));
  const { amount, remarks } = amountOf(counted, what, place);
  return { amount, remarks: [...apart, ...remarks] };
}

function amountOf(lines: readonly YearLine[], what: string, place: ListPlace): AmountOfYear {
  // What is not certain was said already, and makes a sum with it uncertain too.
  if (lines.length < 2) return { amount: lines[0]?.amount ?? '', remarks: [] };
  const reason = splitReason(lines, place);
  if (reason) return { amount: sum(lines), remarks: [remark('rows-summed', lines, what, reason.join(', '))] };
  const doubles = place.perYear?.doubles;
  return { amount: doubles ? AS_CHOSEN[doubles](lines) : '', remarks: [{ ...remark('rows-doubled', lines, what), other: doubles ?? '' }] };
}

const AS_CHOSEN: Readonly<Record<Doubles, (lines: readonly YearLine[]) => number | ''>> = { sum, first: (lines) => lines[0]?.amount ?? '' };

function sum(lines: readonly YearLine[]): number | '' {
  if (lines.some(({ amount }) => amount === null)) return '';
  return lines.reduce((total, { amount }) => total + hundredfold(Number(amount)), 0) / 100;
}

function remark(id: ListRemark['id'], [first, ...others]: readonly YearLine[], value: string, header = ''): ListRemark {
  return { id, row: first?.row ?? 0, header, value, other: '', rows: others.map(({ row }) => row) };
}
