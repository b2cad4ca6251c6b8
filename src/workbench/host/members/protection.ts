import type { BookProtection } from '#xlsx/book/Book';
import { EventType } from '../events/EventDesk';
import type { HostContext, WorksheetHandle } from '../HostContext';
import { ExcelError, invalidArgument } from '../protocol/ExcelError';
import { hashPassword, isPassword } from '../values/passwordHash';
import { method, property, type Arguments, type ExcelClass } from './Member';

const OPTIONS = [
  'allowAutoFilter', 'allowDeleteColumns', 'allowDeleteRows', 'allowEditObjects', 'allowEditScenarios', 'allowFormatCells', 'allowFormatColumns',
  'allowFormatRows', 'allowInsertColumns', 'allowInsertHyperlinks', 'allowInsertRows', 'allowPivotTables', 'allowSort',
] as const;
const SELECTION = { Normal: 'normal', Unlocked: 'unlocked', None: 'none' } as const;

function protectionOf(host: HostContext, { sheetId }: WorksheetHandle): BookProtection | undefined {
  host.sheet(sheetId);
  return host.sheetState(sheetId).protection;
}

/** `Excel.WorksheetProtectionOptions`, every option named. */
function optionsOf(protection: BookProtection | undefined): Record<string, unknown> {
  const mode = Object.entries(SELECTION).find(([, word]) => word === protection?.selectionMode)?.[0] ?? 'Normal';
  return { ...Object.fromEntries(OPTIONS.map((name) => [name, protection?.options[name] ?? false])), selectionMode: mode };
}

function readOptions(given: unknown): Pick<BookProtection, 'options' | 'selectionMode'> {
  if (given === null || given === undefined) return { options: {} };
  const { selectionMode, ...options } = given as Record<string, unknown>;
  if (Object.keys(options).some((name) => !OPTIONS.includes(name as never))) throw invalidArgument();
  if (selectionMode !== undefined && !(String(selectionMode) in SELECTION)) throw invalidArgument();
  return {
    options: Object.fromEntries(Object.entries(options).map(([name, value]) => [name, value === true])),
    ...(selectionMode !== undefined && { selectionMode: SELECTION[selectionMode as keyof typeof SELECTION] }),
  };
}

/** Fails on a sheet that is protected already, as documented. */
async function protect(self: WorksheetHandle, [options, password]: Arguments, host: HostContext): Promise<void> {
  if (protectionOf(host, self)?.protected) throw new ExcelError('AccessDenied', 'You cannot perform the requested operation: the sheet is protected already.');
  const hash = password === undefined || password === null || password === '' ? undefined : await hashPassword(String(password));
  host.sheetState(self.sheetId).protection = { protected: true, ...readOptions(options), ...(hash && { hash }) };
  tell(host, self.sheetId, true);
}

/** A wrong password is an invalid argument. A sheet that isn't protected stays so. */
async function unprotect(self: WorksheetHandle, [password]: Arguments, host: HostContext): Promise<void> {
  const protection = protectionOf(host, self);
  if (!protection?.protected) return;
  if (!(await isPassword(String(password ?? ''), protection.hash))) throw invalidArgument('The password you supplied is not correct.');
  host.sheetState(self.sheetId).protection = undefined;
  tell(host, self.sheetId, false);
}

function tell(host: HostContext, sheetId: string, isProtected: boolean): void {
  host.state.isDirty = true;
  host.events.emit(EventType.protectionChanged, sheetId, { isProtected });
}

/** `worksheet.protection`. */
export const worksheetProtection = {
  name: 'WorksheetProtection',
  members: {
    Protected: property((self, host) => protectionOf(host, self)?.protected ?? false),
    Options: property((self, host) => optionsOf(protectionOf(host, self))),
    Protect: method(protect),
    Unprotect: method(unprotect),
  },
} as ExcelClass<WorksheetHandle> as ExcelClass<never>;
