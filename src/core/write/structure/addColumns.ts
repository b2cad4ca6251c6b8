import type { ChangeBuilder } from '#core/edits/change/ChangeBuilder';
import type { Plan, PlanElement } from '#core/plan/Plan';
import { levelById } from '#core/scheme/schemes';
import { cellName } from '#core/values/address';
import type { StructureParts } from './StructureParts';
import type { StructureRow } from './StructurePreview';
import type { SheetSite } from './SheetSite';

/** A column that the sheet lacks: its header, and what stands in it beside each element ('' for nothing). */
interface NewColumn {
  readonly part: 'codes' | 'niveau' | 'hsd';
  readonly header: string;
  value(element: PlanElement): string;
}

export interface ColumnWork {
  readonly plan: Plan;
  readonly parts: StructureParts;
  readonly language: 'nl' | 'en';
  readonly codes: ReadonlyMap<number, string>;
  /** Whether there is a list of HSDs to choose from. */
  readonly hasHsds: boolean;
}

/** Where each column that was added stands now, by its part. */
export type AddedColumns = ReadonlyMap<NewColumn['part'], number>;

/**
 * Puts in the columns that a plan sheet lacks, with what belongs in them. In a table they come right after the title,
 * within it; elsewhere at the right edge, so that no column of the planner's own stands elsewhere than it did.
 */
export function addColumns(builder: ChangeBuilder, site: SheetSite, work: ColumnWork, rows: StructureRow[]): AddedColumns {
  const wanted = wantedColumns(site, work);
  if (wanted.length === 0) return new Map();
  const { layout: { id, name, headerRow } } = site;
  const at = placeOf(site);
  if (at === null) {
    rows.push(...wanted.map(({ part, header }): StructureRow => ({ part, sheet: name, is: 'table-in-the-way', place: '', count: 0, text: header })));
    return new Map();
  }
  builder.insertColumns(id, at, wanted.length, { row: headerRow, texts: wanted.map(({ header }) => header) });
  site.shift(at, wanted.length);
  fill(builder, site, at, wanted);
  rows.push(...wanted.map(({ part, header, value }, index): StructureRow => ({
    part, sheet: name, is: 'new-column', place: cellName(headerRow, at + index), count: filledOf(site, value).length, text: header,
  })));
  return new Map(wanted.map(({ part }, index) => [part, at + index]));
}

function wantedColumns(site: SheetSite, { plan, parts, language, codes, hasHsds }: ColumnWork): NewColumn[] {
  const { scheme } = plan;
  const possible: NewColumn[] = [
    { part: 'codes', header: WORDS[language].code, value: ({ index }) => codes.get(index) ?? '' },
    { part: 'niveau', header: WORDS[language].niveau, value: ({ level }) => levelById(scheme, level)?.words[language].short ?? '' },
    { part: 'hsd', header: WORDS[language].hsd, value: (element) => hsdOf(plan, element) },
  ];
  return possible.filter(({ part, value }) => parts[part] && !site.column(FIELDS[part]) && (part === 'hsd' ? hasHsds && hasUnderHsd(plan, site) : !isToldInOneColumn(site) && filledOf(site, value).length > 0));
}

const FIELDS = { codes: 'code', niveau: 'niveau', hsd: 'hsd' } as const;

/** Code, level and title stand together: a column of their own would say it twice, and read otherwise. */
function isToldInOneColumn(site: SheetSite): boolean {
  return site.column('outline') !== undefined;
}

function hasUnderHsd(plan: Plan, { elements }: SheetSite): boolean {
  return [...elements.values()].some((element) => mayHangUnderHsd(plan, element));
}

const WORDS = { nl: { code: 'Code', niveau: 'Niveau', hsd: 'HSD' }, en: { code: 'Code', niveau: 'Level', hsd: 'HSD' } };

function mayHangUnderHsd({ scheme }: Plan, { level }: PlanElement): boolean {
  return levelById(scheme, level)?.parents.includes('hsd') === true && levelById(scheme, level)?.isListed === false;
}

/** The HSD that an element is known to hang under; it was said elsewhere than on its row. */
function hsdOf(plan: Plan, element: PlanElement): string {
  const parent = plan.elements[element.parent];
  return mayHangUnderHsd(plan, element) && parent?.level === 'hsd' ? parent.code : '';
}

function filledOf({ elements }: SheetSite, value: NewColumn['value']): string[] {
  return [...elements.values()].map(value).filter((text) => text !== '');
}

/** Null where a column would go through another table. */
function placeOf({ layout, sheet }: SheetSite): number | null {
  const table = sheet.tables.find(({ name }) => name === layout.table);
  const last = table ? table.left + table.columns - 1 : lastHeader(layout.headerRow, sheet);
  const named = layout.columns.find(({ field }) => field === 'title' || field === 'outline')?.column ?? last;
  const at = !table ? last + 1 : Math.min(named + 1, last);
  const others = sheet.tables.filter((each) => each !== table);
  return others.some(({ left, columns }) => at > left && at < left + columns) || table?.columns === 1 ? null : at;
}

function lastHeader(headerRow: number, { top, left, cells }: SheetSite['sheet']): number {
  const row = cells[headerRow - top] ?? [];
  return left + row.reduce<number>((last, content, index) => (content === '' ? last : index), 0);
}

/** One block below the headers; cells beside rows that hold no element stay empty. */
function fill(builder: ChangeBuilder, { layout: { id }, elements }: SheetSite, at: number, wanted: readonly NewColumn[]): void {
  const rows = [...elements.keys()];
  if (rows.length === 0) return;
  const [top, bottom] = [rows.reduce((a, b) => Math.min(a, b)), rows.reduce((a, b) => Math.max(a, b))];
  builder.write(id, top, at, Array.from({ length: bottom - top + 1 }, (_, down) => wanted.map(({ value }) => {
    const element = elements.get(top + down);
    return (element && value(element)) || null;
  })));
}
