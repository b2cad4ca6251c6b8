import type { LevelFinder } from '#core/scheme/LevelFinder';
import { levelFinder } from '#core/scheme/LevelFinder';
import type { Scheme } from '#core/scheme/Scheme';
import { schemeById, SCHEMES } from '#core/scheme/schemes';
import { looseHeaders, tableHeaders, type HeaderRow } from './Block';
import { isDepthShown } from './depthOfRow';
import type { DepthLayout, Layout, SheetLayout } from './Layout';
import type { Recognition, SheetRecognition } from './Recognition';
import type { Sample } from './samplesOf';
import { matchSheet } from './sheetColumns';
import type { SheetMarks, SheetSnapshot, WorkbookSnapshot } from './Snapshot';
import { gent2020Template } from './template/gent2020';
import { sheetOfKind } from './template/Template';
import { treeColumns } from './treeColumns';

/** How the rows of one column look, not read yet: its `look` is indent and bold print, its `outline` Excel's outline level. */
export interface MarksWanted {
  readonly sheetId: string;
  readonly kind: 'look' | 'outline';
  readonly column: number;
}

/**
 * Which columns' looks would tell what a workbook's values do not: how the rows of an outline column nest. Nearly always
 * none. A layout that goes by marks needs them; beside that they are asked for a sheet that was not understood, in a
 * workbook without another plan or under the headers of a plan that was; the outline levels only where indent and bold
 * print do not tell either. Work: a few rows of those sheets.
 */
export function marksWanted(snapshot: WorkbookSnapshot, recognition: Recognition, schemes: readonly Scheme[] = SCHEMES): MarksWanted[] {
  const { layout } = recognition;
  const finder = levelFinder(layout.scheme ?? schemeById(layout.schemeId, schemes) ?? schemes[0]!);
  const plans = plansOf(recognition);
  return snapshot.sheets.flatMap((sheet) => {
    const known = layout.sheets.filter(({ id }) => id === sheet.id).flatMap((each) => wantedByDepths(sheet, each));
    if (known.length > 0 || !isOpen(sheet, recognition)) return known;
    return wantedByHeader(sheet, finder, plans, snapshot);
  });
}

/** What is read by marks must have them. */
function wantedByDepths({ marks, id }: SheetSnapshot, { depths, columns }: SheetLayout): MarksWanted[] {
  const column = columns.find(({ field }) => field === 'outline')?.column;
  if (!depths || column === undefined || (isDepthShown(depths, marks) && !mayBeFiner(depths, marks, column))) return [];
  return [{ sheetId: id, kind: isToldByOutline(depths, marks, column) ? 'outline' : 'look', column }];
}

function isToldByOutline({ by }: DepthLayout, marks: SheetMarks | undefined, column: number): boolean {
  return by === 'outline' || (marks?.column === column && OUTLINE_TELLS_MORE.has(by));
}

/** Once bold print is known, it is Excel's groups that may tell more. */
const OUTLINE_TELLS_MORE: ReadonlySet<DepthLayout['by']> = new Set(['bold', 'bold-outline']);

/** Two depths are often three: by blanks, the highest level may stand in bold print over the next; by bold print, in groups. */
function mayBeFiner({ by, steps }: DepthLayout, marks: SheetMarks | undefined, column: number): boolean {
  return steps.length === 2 && ((by === 'blanks' && marks?.column !== column) || (by === 'bold' && marks?.outline === undefined));
}

/** The sheets that are read as a plan, mere lists of actions left aside. */
function plansOf({ layout, sheets }: Recognition): SheetLayout[] {
  const bare = new Set(sheets.filter(({ why }) => why.id === 'bare-list').map(({ id }) => id));
  return layout.sheets.filter(({ kind, id }) => (kind === 'plan' || kind === 'vlak') && !bare.has(id));
}

const NOT_UNDERSTOOD: ReadonlySet<SheetRecognition['why']['id']> = new Set(['no-header', 'report', 'bare-list']);

/** Whether nothing, or a mere list of actions, was made of a sheet that a person can see. */
function isOpen({ id, isVisible }: SheetSnapshot, { sheets }: Recognition): boolean {
  return isVisible && sheets.filter((sheet) => sheet.id === id).every(({ why }) => NOT_UNDERSTOOD.has(why.id));
}

function wantedByHeader(sheet: SheetSnapshot, finder: LevelFinder, plans: Layout['sheets'], { sheets }: WorkbookSnapshot): MarksWanted[] {
  const header = bestHeader(sheet);
  if (!header || (plans.length > 0 && !plans.some((plan) => isUnderSameHeaders(header, plan, sheets)))) return [];
  const column = outlineOf(header, sheet, finder);
  if (column === null) return [];
  if (sheet.marks?.column !== column) return [{ sheetId: sheet.id, kind: 'look', column }];
  return sheet.marks.outline ? [] : [{ sheetId: sheet.id, kind: 'outline', column }];
}

const PLAN = sheetOfKind(gent2020Template, 'plan')!;

/** The header row of which most is understood. */
function bestHeader(sheet: SheetSnapshot): HeaderRow | null {
  let best: HeaderRow | null = null;
  let most = 0;
  for (const header of [...tableHeaders(sheet), ...looseHeaders(sheet)]) {
    const { score } = matchSheet(header, PLAN);
    if (score > most) [best, most] = [header, score];
  }
  return best;
}

function isUnderSameHeaders(header: HeaderRow, plan: SheetLayout, sheets: readonly SheetSnapshot[]): boolean {
  const sheet = sheets.find(({ id }) => id === plan.id);
  const other = sheet && bestHeader(sheet);
  return other !== undefined && other !== null && other.cells.map(({ key }) => key).join('\n') === header.cells.map(({ key }) => key).join('\n');
}

/** The column in which the elements could stand: one of texts without levels. */
function outlineOf(header: HeaderRow, sheet: SheetSnapshot, finder: LevelFinder): number | null {
  return treeColumns(header, sheet, finder, gent2020Template).find(({ samples }) => isUntold(samples))?.column ?? null;
}

function isUntold(samples: readonly Sample[]): boolean {
  return samples.filter(({ level }) => level !== '').length * 2 < samples.length;
}
