import { ChangeBuilder } from '#core/edits/change/ChangeBuilder';
import type { Change } from '#core/edits/change/Change';
import type { WorkbookContents } from '#core/edits/change/Contents';
import type { CellDraft, SheetDraft } from '#core/layout/Draft';
import type { SheetKind } from '#core/layout/Layout';
import { templateFor } from '#core/layout/template/templateFor';

import type { Plan } from '#core/plan/Plan';
import { cellName } from '#core/values/address';
import { quotedSheet } from '#core/values/grid/address';
import { renamedInFormula } from '#core/values/grid/shiftedFormula';
import { contentOf, planOrder } from './contentOf';
import { planDraft } from './planDraft';

export interface TemplateBeside {
  readonly change: Change;
  /** The sheets from which the plan was read and which the new ones stand in for: they are to be left out from then on. */
  readonly replaced: readonly string[];
}

/** Header of the column that leads back to the row where an element stood. */
const ORIGIN = 'Bron';
const PLAN_KINDS: ReadonlySet<SheetKind> = new Set(['plan', 'vlak', 'middelen']);

/**
 * The same plan in new sheets of the template, beside those that it was read from, which stay as they are. Lists that
 * the workbook has as sheets of their own are not made again. Every element leads back to its old row.
 */
export function templateBeside(plan: Plan, contents: WorkbookContents, title: string): TemplateBeside {
  const has = new Set(plan.sheets.map(({ kind }) => kind));
  const template = templateFor(plan.scheme);
  const draft = planDraft(contentOf(plan, title), template);
  const kindOf = new Map(template.sheets.map(({ kind, name }) => [name, kind]));
  const made = draft.sheets.filter(({ name }) => isMade(kindOf.get(name), has));
  const renamed = freeNames(made.map(({ name }) => name), contents.sheets.map(({ name }) => name));
  const builder = new ChangeBuilder(contents);
  const origins = planOrder(plan).map(({ element }) => originOf(plan, element.sheet, element.row));
  for (const sheet of made) builder.addSheet(withOrigins({ ...sheet, name: renamed.get(sheet.name) ?? sheet.name }, kindOf.get(sheet.name) === 'plan' ? origins : []));
  const known = new Set(contents.names.map(({ name }) => name.toLowerCase()));
  const isThere = new Set(made.map(({ name }) => name.toLowerCase()));
  for (const { name, refersTo, comment } of draft.names) {
    if (!known.has(name.toLowerCase()) && speaksOnlyOf(refersTo, draft.sheets.map((each) => each.name), isThere)) builder.name(name, inNewSheets(refersTo, renamed), comment);
  }
  return { change: builder.build(), replaced: plan.sheets.filter(({ kind }) => PLAN_KINDS.has(kind)).map(({ id }) => id) };
}

/** The guide, plan and means always; a list when the workbook has none of its kind. */
function isMade(kind: SheetKind | undefined, has: ReadonlySet<SheetKind>): boolean {
  return kind === undefined || PLAN_KINDS.has(kind) || !has.has(kind);
}

/** Names that no sheet has yet, whatever its case: `Plan (2)`. */
function freeNames(wanted: readonly string[], taken: readonly string[]): Map<string, string> {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  return new Map(wanted.map((name) => {
    let free = name;
    for (let number = 2; used.has(free.toLowerCase()); number += 1) free = `${name} (${number})`;
    used.add(free.toLowerCase());
    return [name, free];
  }));
}

function inNewSheets(refersTo: string, renamed: ReadonlyMap<string, string>): string {
  // Through names that nobody bears, so that one new name is not taken for another's old one.
  const halfway = [...renamed.keys()].reduce((formula, name, at) => renamedInFormula(formula, name, `doelboom half ${at}`), refersTo);
  return [...renamed.values()].reduce((formula, name, at) => renamedInFormula(formula, `doelboom half ${at}`, name), halfway);
}

/** A name of a list that is not made again is not made either. */
function speaksOnlyOf(refersTo: string, all: readonly string[], made: ReadonlySet<string>): boolean {
  return all.every((name) => made.has(name.toLowerCase()) || !refersTo.includes(`${quotedSheet(name)}!`));
}

function originOf(plan: Plan, sheet: number, row: number): string {
  const name = plan.sheets[sheet]?.name ?? '';
  const place = `${quotedSheet(name)}!${cellName(row, plan.sheets[sheet]?.columns[0]?.column ?? 0)}`;
  return `=HYPERLINK("#${place.replaceAll('"', '""')}","${place.replaceAll('"', '""')}")`;
}

/** A last column with a link for each row; nothing for a sheet without any. */
function withOrigins(sheet: SheetDraft, origins: readonly string[]): SheetDraft {
  if (origins.length === 0) return sheet;
  const width = Math.max(...sheet.rows.map((row) => row.length));
  const rows = sheet.rows.map((row, at): readonly CellDraft[] => {
    const link = origins[at - 1];
    const last: CellDraft = at === 0 ? { value: ORIGIN, style: 'header' } : link === undefined ? null : { formula: link, style: 'link' };
    return [...row, ...Array.from({ length: width - row.length }, () => null), last];
  });
  return { ...sheet, rows, columns: [...sheet.columns, { width: 22 }], ...(sheet.table && { table: { ...sheet.table, columns: width + 1 } }) };
}
