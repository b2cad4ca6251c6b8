import { ChangeBuilder } from '#core/edits/change/ChangeBuilder';
import type { WorkbookContents } from '#core/edits/change/Contents';
import type { Plan } from '#core/plan/Plan';
import { addColumns } from './addColumns';
import { Dropdowns } from './addDropdowns';
import { addGroups } from './addGroups';
import { addStyles } from './addStyles';
import { addTotals } from './addTotals';
import { branchesOf } from './Branches';
import { fillCodes, fillLevels } from './fillCells';
import { listOfField, listRange } from './listRanges';
import { proposedCodes } from '../proposedCodes';
import { SheetSite, type SeenOfSheet } from './SheetSite';
import type { StructureParts } from './StructureParts';
import type { StructurePreview, StructureRow } from './StructurePreview';
import { tellLeft } from './tellLeft';
import type { ColumnWork } from './wantedColumns';
import { asRead } from '#core/plan/asRead';

/** What contents do not tell. */
export interface StructureGround {
  /** The language of new headers and levels. */
  readonly language?: 'nl' | 'en';
  /** Whether something already says what may stand in a column of a sheet. */
  isTaken?(sheetId: string, column: number): boolean;
  /** What was seen of a sheet beside its contents. */
  seenOf?(sheetId: string): SeenOfSheet | undefined;
}

/**
 * What a planner's own sheets lack to stand as a plan, as one change: no cell that holds anything is written, and no row
 * comes elsewhere. `contents` is the workbook that `plan` was read from.
 */
export function structureInPlace(kept: Plan, contents: WorkbookContents, parts: StructureParts, ground: StructureGround = {}): StructurePreview {
  const plan = asRead(kept);
  const builder = new ChangeBuilder(contents);
  const rows: StructureRow[] = [];
  const work = {
    plan, parts, language: ground.language ?? languageOf(plan), codes: parts.codes ? proposedCodes(plan) : new Map<number, string>(),
    hasHsds: hasHsds(plan),
  };
  const sites = sitesOf(plan, contents, ground);
  const dropdowns = new Dropdowns(builder, plan, sites, rows);
  for (const site of sites) {
    restOn(builder, site);
    if (site.layout.kind !== 'middelen') structureTree(builder, site, work, dropdowns, rows);
    if (parts.keuzelijsten) dropdowns.addTo(site, ground.isTaken ?? (() => false));
  }
  return { parts, change: builder.build(), rows };
}

function structureTree(builder: ChangeBuilder, site: SheetSite, work: ColumnWork, dropdowns: Dropdowns, rows: StructureRow[]): void {
  const { plan, parts, codes } = work;
  const added = addColumns(builder, site, work, rows);
  dropdowns.addToNew(site, added);
  fillCodes(builder, site, codes, rows);
  if (parts.niveau) fillLevels(builder, site, work, rows);
  tellLeft(site, work, rows);
  if (parts.stijlen) addStyles(builder, site, plan, rows);
  if (!parts.groepen && !parts.totalen) return;
  const branches = branchesOf(plan, site);
  if (parts.totalen) addTotals(builder, site, plan, branches, rows);
  if (parts.groepen) addGroups(builder, site, branches, rows);
}

/** The kinds of sheets on which elements stand. */
export const STRUCTURED_TREES: ReadonlySet<string> = new Set(['plan', 'vlak']);
const STRUCTURED: ReadonlySet<string> = new Set([...STRUCTURED_TREES, 'middelen']);

function sitesOf(plan: Plan, { sheets }: WorkbookContents, ground: StructureGround): SheetSite[] {
  return plan.sheets.flatMap((layout, index) => {
    const sheet = sheets.find(({ id }) => id === layout.id);
    return sheet && STRUCTURED.has(layout.kind) ? [new SheetSite(layout, index, sheet, plan, ground.seenOf?.(layout.id))] : [];
  });
}

/** What tells where an element stands: where codes, titles, levels and parents are others by now, nothing is written. */
function restOn(builder: ChangeBuilder, { layout }: SheetSite): void {
  const { id, headerRow, firstRow, endRow, columns } = layout;
  const last = Math.max(...columns.map(({ column }) => column));
  builder.restOn(id, headerRow, 0, 1, last + 1);
  if (layout.kind === 'middelen') return;
  for (const { column } of columns.filter(({ field }) => TELLING.has(field))) builder.restOn(id, firstRow, column, endRow - firstRow, 1);
}

const TELLING: ReadonlySet<string> = new Set(['code', 'title', 'outline', 'niveau', 'parent']);

function hasHsds({ scheme, sheets }: Plan): boolean {
  const list = listOfField('hsd');
  return scheme.levels.some(({ id }) => id === 'hsd') && list !== null && listRange(list, sheets) !== null;
}

/** English where the headers are. */
function languageOf({ sheets }: Plan): 'nl' | 'en' {
  const headers = sheets.filter(({ kind }) => STRUCTURED.has(kind)).flatMap(({ columns }) => columns.map(({ header }) => header));
  const english = headers.filter((header) => ENGLISH.test(header)).length;
  return english * 2 > headers.filter((header) => /\p{L}/u.test(header)).length ? 'en' : 'nl';
}

const ENGLISH = /^(title|name|level|parent( code)?|objective|strategic objective|operational objective|action|activity|description|department|service|owner|from|to|cost cent(re|er)|budget( position)?|kind|notes?|remarks?)\b/iu;
