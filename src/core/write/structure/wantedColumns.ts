import type { ColumnLayout } from '#core/layout/Layout';
import type { Plan, PlanElement } from '#core/plan/Plan';
import { levelById } from '#core/scheme/schemes';
import { columnName } from '#core/values/address';
import type { NamedStep } from './FlatNames';
import { isToldTogether } from './isToldTogether';
import type { StructureParts } from './StructureParts';
import type { Left, StructureRow } from './StructurePreview';
import type { SheetSite } from './SheetSite';

/** A column that the sheet lacks: its header, and what stands in it on each row ('' for nothing). */
export interface NewColumn {
  readonly part: 'codes' | 'niveau' | 'hsd';
  readonly header: string;
  value(row: number): string;
}

export interface ColumnWork {
  readonly plan: Plan;
  readonly parts: StructureParts;
  readonly language: 'nl' | 'en';
  readonly codes: ReadonlyMap<number, string>;
  /** Whether there is a list of HSDs to choose from. */
  readonly hasHsds: boolean;
}

const WORDS = { nl: { code: 'Code', niveau: 'Niveau', hsd: 'HSD' }, en: { code: 'Code', niveau: 'Level', hsd: 'HSD' } };

/** The columns that a sheet with elements lacks; why one that was asked for is left, is told. */
export function wantedColumns(site: SheetSite, work: ColumnWork, rows: StructureRow[]): NewColumn[] {
  const told = site.flat ? flatColumns(site, work, rows) : site.column('outline') ? outlineColumns(site, work, rows) : planColumns(site, work);
  return [...told, ...hsdColumn(site, work)].filter(({ part, header }) => work.parts[part] && site.headed(header) < 0);
}

export function filledRows({ elements }: SheetSite, { value }: NewColumn): number {
  let count = 0;
  for (const row of elements.keys()) if (value(row) !== '') count += 1;
  return count;
}

export function levelWord({ scheme }: Plan, level: string, language: 'nl' | 'en'): string {
  return levelById(scheme, level)?.words[language].short ?? '';
}

function planColumns(site: SheetSite, { plan, language, codes }: ColumnWork): NewColumn[] {
  const of = (value: (element: PlanElement) => string) => (row: number): string => { const element = site.elements.get(row); return element ? value(element) : ''; };
  const possible: NewColumn[] = [
    { part: 'codes', header: WORDS[language].code, value: of(({ index }) => codes.get(index) ?? '') },
    { part: 'niveau', header: WORDS[language].niveau, value: of(({ level }) => levelWord(plan, level, language)) },
  ];
  return possible.filter((column) => !site.column(column.part === 'codes' ? 'code' : 'niveau') && filledRows(site, column) > 0);
}

/** Both or none: with one of them alone, the column with all levels would no longer be read as what it is. */
function outlineColumns(site: SheetSite, work: ColumnWork, rows: StructureRow[]): NewColumn[] {
  const { parts: { codes, niveau } } = work;
  if (!codes && !niveau) return [];
  const leave = (is: Left): NewColumn[] => {
    rows.push({ part: codes ? 'codes' : 'niveau', sheet: site.layout.name, is, place: '', count: 0, text: headOf(site.column('outline')) });
    return [];
  };
  if (isToldTogether(site)) return leave('told-together');
  return codes && niveau ? planColumns(site, work) : leave('needs-both');
}

/** What a column is called: by its letter where nothing heads it. */
function headOf(column: ColumnLayout | undefined): string {
  return column === undefined ? '' : column.header || columnName(column.column);
}

function flatColumns(site: SheetSite, { plan, parts, language, codes }: ColumnWork, rows: StructureRow[]): NewColumn[] {
  const found = (site.flat?.steps ?? []).flatMap((step, at): NewColumn[] => {
    if (step.code >= 0 || !parts.codes) return [];
    const byRow = namedAt(site, at, codes);
    if (byRow.size === 0) return [];
    if (isCodedInTitle(plan, site, step)) return left(site, 'codes', 'told-together', headerOf(site, step.title), rows);
    return [{ part: 'codes', header: `${WORDS[language].code} ${levelWord(plan, step.level, language)}`, value: (row) => byRow.get(row) ?? '' }];
  });
  return [...found, ...flatNiveau(site, { plan, parts, language }, rows)];
}

/** Codes by the rows that name their elements at a step. */
export function namedAt({ flat }: SheetSite, step: number, codes: ReadonlyMap<number, string>): Map<number, string> {
  return new Map((flat?.rows ?? []).flatMap(({ row, elements }): [number, string][] => {
    const code = codes.get(elements[step] ?? -1);
    return code === undefined ? [] : [[row, code]];
  }));
}

function isCodedInTitle({ elements }: Plan, { index }: SheetSite, { level }: NamedStep): boolean {
  return elements.some((element) => element.sheet === index && element.level === level && element.key !== '' && !element.isListed);
}

function flatNiveau(site: SheetSite, { plan, parts, language }: Pick<ColumnWork, 'plan' | 'parts' | 'language'>, rows: StructureRow[]): NewColumn[] {
  if (!parts.niveau || site.elements.size === 0) return [];
  const levels = new Set([...site.elements.values()].map(({ level }) => level));
  if (levels.size > 1) return [{ part: 'niveau', header: WORDS[language].niveau, value: (row) => levelWord(plan, site.elements.get(row)?.level ?? '', language) }];
  return left(site, 'niveau', 'one-level', levelWord(plan, [...levels][0] ?? '', language), rows);
}

function left(site: SheetSite, part: 'codes' | 'niveau', is: Left, text: string, rows: StructureRow[]): [] {
  rows.push({ part, sheet: site.layout.name, is, place: '', count: site.elements.size, text });
  return [];
}

function headerOf({ layout }: SheetSite, column: number): string {
  return layout.columns.find((each) => each.column === column)?.header ?? '';
}

function hsdColumn(site: SheetSite, { plan, language, hasHsds }: ColumnWork): NewColumn[] {
  const isWanted = hasHsds && !site.column('hsd') && plan.elements.some((element) => element.sheet === site.index && mayHangUnderHsd(plan, element));
  return isWanted ? [{ part: 'hsd', header: WORDS[language].hsd, value: (row) => hsdOn(plan, site, row) }] : [];
}

function mayHangUnderHsd({ scheme }: Plan, { level }: PlanElement): boolean {
  return levelById(scheme, level)?.parents.includes('hsd') === true && levelById(scheme, level)?.isListed === false;
}

/** The HSD that an element of a row is known to hang under, where it first stands; it was said elsewhere than on its row. */
function hsdOn(plan: Plan, { index, elements, flat }: SheetSite, row: number): string {
  const named = flat ? flat.on(row) : [elements.get(row)?.index ?? -1];
  const element = named.map((each) => plan.elements[each]).find((each) => each && each.sheet === index && each.row === row && mayHangUnderHsd(plan, each));
  const parent = plan.elements[element?.parent ?? -1];
  return parent?.level === 'hsd' ? parent.code : '';
}
