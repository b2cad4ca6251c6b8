import type { ChangeBuilder } from '#core/edits/change/ChangeBuilder';
import { asText } from '#core/edits/change/Contents';
import { readingFinder } from '#core/scheme/borrowWords';
import { cellName } from '#core/values/address';
import { textOf } from '#core/values/text';
import type { StructureRow } from './StructurePreview';
import type { SheetSite } from './SheetSite';
import { levelWord, namedAt, type ColumnWork } from './wantedColumns';

type Part = Extract<StructureRow['part'], 'codes' | 'niveau'>;
const FILLED = { codes: 'new-codes', niveau: 'new-levels' } as const;

/** Writes proposed codes into the empty cells of the code columns that a sheet has. */
export function fillCodes(builder: ChangeBuilder, site: SheetSite, codes: ReadonlyMap<number, string>, rows: StructureRow[]): void {
  const own = site.flat ? undefined : site.column('code')?.column;
  const ofRow = ([row, { index }]: readonly [number, { index: number }]): [number, string] => [row, codes.get(index) ?? ''];
  if (own !== undefined) fill(builder, site, own, new Map([...site.elements].map(ofRow)), 'codes', rows);
  site.flat?.steps.forEach(({ code }, at) => { if (code >= 0) fill(builder, site, code, namedAt(site, at, codes), 'codes', rows); });
}

/** Writes the level of each row into the empty cells of the level column that a sheet has, in the sheet's own words. */
export function fillLevels(builder: ChangeBuilder, site: SheetSite, { plan, language }: Pick<ColumnWork, 'plan' | 'language'>, rows: StructureRow[]): void {
  const column = site.column('niveau')?.column ?? headedByLevel(site);
  const words = column < 0 ? null : wordsIn(site, column, readingFinder(plan.scheme).byWord);
  if (words) fill(builder, site, column, new Map([...site.elements].map(([row, { level }]) => [row, words.get(level) ?? levelWord(plan, level, language)])), 'niveau', rows);
}

/** A flat sheet is read without its levels' words, so that nobody says what stands under that header. */
function headedByLevel(site: SheetSite): number {
  return site.flat ? Math.max(site.headed('Niveau'), site.headed('Level')) : -1;
}

/** How the column writes each level; null where a flat sheet's column holds something else. */
function wordsIn({ elements, content, flat }: SheetSite, column: number, levelOf: (word: string) => string): ReadonlyMap<string, string> | null {
  const said = [...elements].map(([row, { level }]) => ({ level, word: textOf(asText(content(row, column))) })).filter(({ word }) => word !== '');
  if (flat && said.some(({ word }) => levelOf(word) === '')) return null;
  return new Map(said.filter(({ level, word }) => level !== '' && levelOf(word) === level).map(({ level, word }): [string, string] => [level, word]).reverse());
}

function fill(builder: ChangeBuilder, site: SheetSite, column: number, wanted: ReadonlyMap<number, string>, part: Part, rows: StructureRow[]): void {
  const empty = [...wanted].filter(([row, text]) => text !== '' && site.content(row, column) === '').sort(([one], [other]) => one - other);
  const byRow = new Map(empty.filter(([row]) => !site.isBehindMerge(row, column)));
  const tell = (is: StructureRow['is'], of: readonly (readonly [number, string])[]): void => {
    const [first] = of;
    if (first) rows.push({ part, sheet: site.layout.name, is, place: cellName(first[0], site.now(column)), count: of.length, text: first[1] });
  };
  tell('merged', empty.filter(([row]) => !byRow.has(row)));
  const filled = [...byRow.keys()];
  const [first] = filled;
  if (first === undefined) return;
  builder.write(site.layout.id, first, site.now(column), Array.from({ length: filled.at(-1)! - first + 1 }, (_, down) => [byRow.get(first + down) ?? null]));
  tell(FILLED[part], [...byRow]);
}
