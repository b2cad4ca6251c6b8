import type { LevelFinder } from '#core/scheme/LevelFinder';
import { textOf } from '#core/values/text';
import type { HeaderRow } from './Block';
import type { Field } from './Layout';
import { areTitled, FEWEST, samplesBelow, type Sample } from './samplesOf';
import { matchSheet } from './sheetColumns';
import type { SheetSnapshot } from './Snapshot';
import { sheetOfKind, type Template } from './template/Template';

/** A column in which a whole tree may stand, by its header. */
export interface TreeColumn { readonly column: number; readonly text: string }

/** Where nothing but depth can tell the tree, the column has texts and is not known to hold anything else, as cost centres. */
interface Fitting extends TreeColumn { readonly samples: readonly Sample[]; readonly fit: number }

/**
 * The columns below a header row whose elements only depth could tell, the likeliest first: headed as titles, else by words of
 * levels, else by nothing known; of those the one with the most texts.
 */
export function treeColumns(header: HeaderRow, sheet: SheetSnapshot, finder: LevelFinder, template: Template, below = samplesBelow(sheet, header, finder)): Fitting[] {
  const known = meaningsOf(header, template);
  const fitting = withHeadless(header, sheet).flatMap((each): Fitting[] => {
    const fit = fitOf(each, known.get(each.column), finder);
    const samples = fit === null ? [] : below(each.column);
    return fit === null || samples.length < FEWEST || !areTitled(samples) ? [] : [{ ...each, samples, fit }];
  });
  return fitting.sort((a, b) => a.fit - b.fit || b.samples.length - a.samples.length);
}

function meaningsOf(header: HeaderRow, template: Template): Map<number, Field> {
  const sheets = [sheetOfKind(template, 'middelen'), sheetOfKind(template, 'plan')];
  return new Map(sheets.flatMap((sheet) => (sheet ? matchSheet(header, sheet).columns : [])).map(({ column, field }) => [column, field]));
}

/** Of the elements' own fields, titles; what says an element on the means sheet may be the tree itself: `Actie`. */
const TITLES: ReadonlySet<Field | undefined> = new Set<Field>(['title', 'description']);
const OPEN: ReadonlySet<Field | undefined> = new Set<Field | undefined>([undefined, 'element', 'code']);

/** 0 fits best; null where something else is known to stand in the column. */
function fitOf({ text }: TreeColumn, field: Field | undefined, finder: LevelFinder): number | null {
  if (TITLES.has(field)) return 0;
  if (!OPEN.has(field)) return null;
  return text.split(/[^\p{L}]+/u).some((word) => finder.byWord(word) !== '') ? 1 : 2;
}

/** The columns of a header row; left of all headers the elements may stand below none. */
export function withHeadless({ cells, row }: HeaderRow, { left, top, values }: SheetSnapshot): TreeColumn[] {
  const first = cells[0]?.column ?? left;
  const isFilled = (column: number): boolean => values.slice(row + 1 - top, row + 1 - top + FEWEST * 2).some((line) => textOf(line[column - left]) !== '');
  return [...Array.from({ length: first - left }, (_, i) => ({ column: left + i, text: '' })).filter(({ column }) => isFilled(column)), ...cells];
}
