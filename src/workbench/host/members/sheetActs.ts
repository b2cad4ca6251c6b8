import { DEFAULT_COLUMN_PX, DEFAULT_ROW_PX } from '../book/units';
import { tellComments } from '../events/tellComments';
import type { HostContext } from '../HostContext';
import { ExcelError, invalidArgument } from '../protocol/ExcelError';
import { copiedComments } from './commentTexts';
import type { Handle } from './Member';
import type { WorksheetHandle } from '../HostContext';

/** Adding, naming, ordering, hiding, copying and deleting sheets. */

const LONGEST_NAME = 31;
const BASE_NAME: Record<string, string> = { nl: 'Blad', fr: 'Feuil' };

function checkedName(host: HostContext, given: unknown, except?: string): string {
  const name = String(given);
  if (name.length === 0 || name.length > LONGEST_NAME || /[:\\/?*[\]]/.test(name) || name.startsWith("'") || name.endsWith("'")) throw invalidArgument();
  const other = host.engine.workbook.getSheets().find((sheet) => sheet.getName().toLowerCase() === name.toLowerCase());
  if (other && other.getSheetId() !== except) throw new ExcelError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.');
  return name;
}

function freeName(host: HostContext): string {
  const base = BASE_NAME[host.culture.name.slice(0, 2)] ?? 'Sheet';
  const taken = new Set(host.engine.workbook.getSheets().map((sheet) => sheet.getName().toLowerCase()));
  let number = taken.size + 1;
  while (taken.has(`${base}${number}`.toLowerCase())) number += 1;
  return `${base}${number}`;
}

/** An id in the shape that Excel gives, not used by any sheet of the workbook. */
function freeId(host: HostContext): string {
  for (let number = host.engine.workbook.getSheets().length + 1; ; number += 1) {
    const id = `{00000000-0001-0000-${(number - 1).toString(16).padStart(4, '0').toUpperCase()}-000000000000}`;
    if (!host.state.sheets.has(id) && !host.engine.sheet(id)) return id;
  }
}

export function addSheet(host: HostContext, given: unknown): string {
  const name = given === undefined || given === null || given === '' ? freeName(host) : checkedName(host, given);
  const id = freeId(host);
  const index = host.engine.workbook.getSheets().length;
  const sheet = { id, name, rowCount: 1000, columnCount: 40, defaultColumnWidth: DEFAULT_COLUMN_PX, defaultRowHeight: DEFAULT_ROW_PX };
  host.keepingSelection(() => host.engine.keepFront(() => host.engine.runSync('sheet.command.insert-sheet', { index, sheet })));
  return id;
}

export function renameSheet(host: HostContext, sheetId: string, given: unknown): void {
  const name = checkedName(host, given, sheetId);
  if (host.sheet(sheetId).getName() !== name) host.engine.runSync('sheet.command.set-worksheet-name', { subUnitId: sheetId, name });
}

export function moveSheet(host: HostContext, sheetId: string, to: unknown): void {
  const order = Number(to);
  if (!Number.isInteger(order) || order < 0 || order >= host.engine.workbook.getSheets().length) throw invalidArgument();
  if (host.engine.workbook.getSheetIndex(host.sheet(sheetId)) !== order) host.engine.runSync('sheet.command.set-worksheet-order', { subUnitId: sheetId, order });
}

export function visibilityOf(host: HostContext, sheetId: string): string {
  if (!host.sheet(sheetId).isSheetHidden()) return 'Visible';
  return host.sheetState(sheetId).isVeryHidden ? 'VeryHidden' : 'Hidden';
}

export async function setVisibility(host: HostContext, sheetId: string, given: unknown): Promise<void> {
  if (given !== 'Visible' && given !== 'Hidden' && given !== 'VeryHidden') throw invalidArgument();
  const isHidden = Boolean(host.sheet(sheetId).isSheetHidden());
  if (given !== 'Visible' && !isHidden) {
    refuseLastVisible(host, sheetId);
    await host.engine.run('sheet.command.set-worksheet-hidden', { subUnitId: sheetId });
  }
  if (given === 'Visible' && isHidden) await host.engine.run('sheet.command.set-worksheet-show', { subUnitId: sheetId });
  host.sheetState(sheetId).isVeryHidden = given === 'VeryHidden';
}

/** A workbook shows at least one sheet. */
function refuseLastVisible(host: HostContext, sheetId: string): void {
  const others = host.engine.workbook.getSheets().filter((sheet) => !sheet.isSheetHidden() && sheet.getSheetId() !== sheetId);
  if (others.length === 0) throw new ExcelError('InvalidOperation', 'A workbook must contain at least one visible worksheet.');
}

/** Excel refuses to delete the last visible sheet, and one that is very hidden. */
export async function deleteSheet(host: HostContext, sheetId: string): Promise<void> {
  if (visibilityOf(host, sheetId) === 'VeryHidden') throw new ExcelError('GeneralException', 'A sheet that is very hidden must be made visible before it can be deleted.');
  if (visibilityOf(host, sheetId) === 'Visible') refuseLastVisible(host, sheetId);
  await host.engine.run('sheet.command.remove-sheet', { subUnitId: sheetId });
}

/** A copy with all of its contents, placed as asked; named as Excel names it: `Plan (2)`. */
export async function copySheet(host: HostContext, sheetId: string, position: unknown, relativeTo: unknown): Promise<WorksheetHandle> {
  const source = host.sheet(sheetId);
  const before = new Set(host.engine.workbook.getSheets().map((sheet) => sheet.getSheetId()));
  await host.engine.run('sheet.command.copy-sheet', { subUnitId: sheetId });
  const copy = host.engine.workbook.getSheets().find((sheet) => !before.has(sheet.getSheetId()));
  if (!copy) throw new ExcelError('GeneralException', 'The sheet could not be copied.');
  const id = copy.getSheetId();
  const state = structuredClone(host.sheetState(sheetId));
  host.state.sheets.set(id, { ...state, tables: [], comments: copiedComments(state.comments) });
  tellComments(host);
  renameSheet(host, id, copyName(host, source.getName()));
  moveSheet(host, id, placeFor(host, id, position, relativeTo));
  return { sheetId: id };
}

function copyName(host: HostContext, name: string): string {
  const bare = name.replace(/ \(\d+\)$/, '');
  for (let number = 2; ; number += 1) {
    const suffix = ` (${number})`;
    const candidate = bare.slice(0, LONGEST_NAME - suffix.length) + suffix;
    if (!host.sheetByName(candidate)) return candidate;
  }
}

function placeFor(host: HostContext, copyId: string, position: unknown, relativeTo: unknown): number {
  const others = host.engine.workbook.getSheets().filter((sheet) => sheet.getSheetId() !== copyId).map((sheet) => sheet.getSheetId());
  const at = others.indexOf(((relativeTo as Handle | null)?.self as WorksheetHandle | undefined)?.sheetId ?? '');
  switch (position) {
    case 'Beginning': return 0;
    case 'Before': return Math.max(0, at);
    case 'After': return at + 1;
    default: return others.length;
  }
}
