import type { Linkage, LinkRow, LooseEnd } from '#core/report/koppelingen/linkage';
import type { LineQuery } from '#core/report/koppelingen/linesBehind';
import { plannedOf, roomOf, vteOf, type YearIndex } from '#core/report/koppelingen/room';
import { foldText } from '../format/foldText';

/** Which rows of the list are wanted. */
export const LINK_SHOWS = ['all', 'over', 'loose', 'unbudgeted'] as const;
export type LinkShow = (typeof LINK_SHOWS)[number];

/** A line of the list: headings, what hangs loose, then each kostenplaats or budgetplaats. Money in cents, people in hundredths. */
export type LinkItem =
  | { readonly kind: 'looseTitle' }
  /** How many of the rows have a code. */
  | { readonly kind: 'rowsTitle'; readonly count: number }
  | { readonly kind: 'loose'; readonly end: LooseEnd; readonly planned: number; readonly vte: number; readonly query: LineQuery }
  | { readonly kind: 'row'; readonly row: LinkRow; readonly planned: number; readonly vte: number; readonly room: number | null; readonly query: LineQuery };

/** The list under a choice of year, rows and words. What hangs loose comes first, while nothing is looked for. */
export function linkItems(linkage: Linkage, year: YearIndex, show: LinkShow, search: string): LinkItem[] {
  const wanted = foldText(search).split(' ').filter(Boolean);
  const rows: LinkItem[] = [];
  for (const row of linkage.rows) {
    const room = roomOf(row, year);
    if (!isShown(row, room, show) || !matches(row, wanted)) continue;
    rows.push({ kind: 'row', row, room, planned: plannedOf(row.planned, year), vte: vteOf(row.planned, year), query: { cut: linkage.cut, key: row.key } });
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
    const [euro, vte] = [plannedOf(planned, year), vteOf(planned, year)];
    return euro === 0 && vte === 0 ? [] : [{ kind: 'loose', end, planned: euro, vte, query: { loose: end } }];
  });
}

function isShown({ state }: LinkRow, room: number | null, show: LinkShow): boolean {
  if (show === 'over') return room !== null && room < 0;
  if (show === 'unbudgeted') return room === null && state === 'known';
  return show === 'all' || state !== 'known';
}

function matches({ key, title }: LinkRow, wanted: readonly string[]): boolean {
  if (wanted.length === 0) return true;
  const text = foldText(`${key} ${title}`);
  return wanted.every((word) => text.includes(word));
}
