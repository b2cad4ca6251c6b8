import type { Linkage, LinkRow, LooseEnd } from '#core/report/koppelingen/linkage';
import type { Amounts } from '#core/totals/Totals';
import type { LineQuery } from '#core/report/koppelingen/linesBehind';
import { plannedOf, receivedOf, roomOf, vteOf, type YearIndex } from '#core/report/koppelingen/room';
import { foldText } from '../format/foldText';

/** Which rows of the list are wanted. */
export const LINK_SHOWS = ['all', 'over', 'loose', 'unbudgeted'] as const;
export type LinkShow = (typeof LINK_SHOWS)[number];

/** What is planned in a year: money to spend and to receive in cents, people in hundredths. */
export interface LinkFigures { readonly planned: number; readonly vte: number; readonly received: number }

/** A line of the list: headings, what hangs loose, then each kostenplaats or budgetplaats; room in cents. */
export type LinkItem =
  | { readonly kind: 'looseTitle' }
  /** How many of the rows have a code. */
  | { readonly kind: 'rowsTitle'; readonly count: number }
  | { readonly kind: 'loose'; readonly end: LooseEnd; readonly figures: LinkFigures; readonly query: LineQuery }
  | { readonly kind: 'row'; readonly row: LinkRow; readonly figures: LinkFigures; readonly room: number | null; readonly query: LineQuery };

/** The list under a choice of year, rows and words. What hangs loose comes first, while nothing is looked for. */
export function linkItems(linkage: Linkage, year: YearIndex, show: LinkShow, search: string): LinkItem[] {
  const wanted = foldText(search).split(' ').filter(Boolean);
  const rows: LinkItem[] = [];
  for (const row of linkage.rows) {
    const item = { kind: 'row', row, room: roomOf(row, year), figures: figuresOf(row.planned, year), query: { cut: linkage.cut, key: row.key } } as const;
    if (isShown(item, show) && matches(row, wanted)) rows.push(item);
  }
  const loose = wanted.length > 0 || show === 'over' || show === 'unbudgeted' ? [] : looseItems(linkage, year);
  return [...under({ kind: 'looseTitle' }, loose), ...under({ kind: 'rowsTitle', count: rows.filter(isCoded).length }, rows)];
}

/** What is planned on no code stands among the rows, and is none of what these are. */
function isCoded(item: LinkItem): boolean {
  return item.kind === 'row' && item.row.state !== 'none';
}

/** No heading over nothing. */
function under(heading: LinkItem, items: readonly LinkItem[]): readonly LinkItem[] {
  return items.length > 0 ? [heading, ...items] : [];
}

function looseItems({ loose }: Linkage, year: YearIndex): LinkItem[] {
  return loose.flatMap(({ end, planned }): LinkItem[] => {
    const figures = figuresOf(planned, year);
    return Object.values(figures).some((amount) => amount !== 0) ? [{ kind: 'loose', end, figures, query: { loose: end } }] : [];
  });
}

function figuresOf(planned: Amounts, year: YearIndex): LinkFigures {
  return { planned: plannedOf(planned, year), vte: vteOf(planned, year), received: receivedOf(planned, year) };
}

/** Whether there is nothing but receipts, for which no budget is voted. */
export function isReceiptsOnly({ planned, vte, received }: LinkFigures): boolean {
  return planned === 0 && vte === 0 && received !== 0;
}

/** Whether there are receipts that what is shown of money and people does not tell. */
export function hasReceiptsBeside(figures: LinkFigures): boolean {
  return figures.received !== 0 && !isReceiptsOnly(figures);
}

function isShown({ row: { state }, room, figures }: Extract<LinkItem, { kind: 'row' }>, show: LinkShow): boolean {
  if (show === 'over') return room !== null && room < 0;
  if (show === 'unbudgeted') return room === null && state === 'known' && !isReceiptsOnly(figures);
  return show === 'all' || state !== 'known';
}

function matches({ key, title }: LinkRow, wanted: readonly string[]): boolean {
  if (wanted.length === 0) return true;
  const text = foldText(`${key} ${title}`);
  return wanted.every((word) => text.includes(word));
}
