import type { HostContext, WorkbookHandle } from '../HostContext';
import { invalidReference } from '../protocol/ExcelError';
import { RangesHandle, type RangeHandle } from '../References';
import { gives, method, object, property, type Arguments, type ExcelClass } from './Member';

function activeSheetId(host: HostContext): string {
  return host.engine.workbook.getActiveSheet().getSheetId();
}

/** The range that an event spoke of, kept under the id that its arguments carry. */
function eventRange(_self: WorkbookHandle, [id]: Arguments, host: HostContext): RangeHandle | null {
  const kept = host.references.get(String(id))?.self as RangeHandle | undefined;
  return kept?.area ? kept : null;
}

function selected(host: HostContext): RangeHandle {
  return host.range(activeSheetId(host), { ...host.sheetState(activeSheetId(host)).selection });
}

/** `Excel.Workbook`. */
const workbook: ExcelClass<WorkbookHandle> = {
  name: 'Workbook',
  members: {
    Name: property((self) => self.name),
    ReadOnly: property(() => false),
    IsDirty: property((_self, host) => host.state.isDirty, (_self, value, host) => void (host.state.isDirty = value === true)),
    AutoSave: property(() => false),
    PreviouslySaved: property(() => true),
    CalculationEngineVersion: property(() => 191029),
    UsePrecisionAsDisplayed: property(() => false),

    Application: object('Application', () => ({})),
    Comments: object('CommentCollection', () => ({})),
    CustomXmlParts: object('CustomXmlPartCollection', () => ({})),
    Names: object('NamedItemCollection', () => ({})),
    Properties: object('DocumentProperties', () => ({})),
    Settings: object('SettingCollection', () => ({})),
    Styles: object('StyleCollection', () => ({})),
    Tables: object('TableCollection', () => ({})),
    Worksheets: object('WorksheetCollection', () => ({})),
    _Runtime: object('Runtime', () => ({})),

    GetActiveCell: gives('Range', (_self, _args, host) => {
      const { top, left } = host.sheetState(activeSheetId(host)).selection;
      return host.range(activeSheetId(host), { top, left, bottom: top, right: left });
    }),
    GetSelectedRange: gives('Range', (_self, _args, host) => selected(host)),
    GetSelectedRanges: gives('RangeAreas', (_self, _args, host) => new RangesHandle(activeSheetId(host), [selected(host)])),
    GetIsActiveCollabSession: method(() => false),
    Save: method((_self, _args, host) => void (host.state.isDirty = false)),

    _GetRangeForEventByReferenceId: gives('Range', (self, args, host) => {
      const found = eventRange(self, args, host);
      if (!found) throw invalidReference();
      return found;
    }),
    _GetRangeOrNullObjectForEventByReferenceId: gives('Range', eventRange),
    _RemoveReference: method((_self, [id], host) => host.references.release(String(id))),
    _RemoveAllReferences: method((_self, _args, host) => host.references.releaseAll()),
    _GetReferenceCount: method((_self, _args, host) => host.references.count),
    _GetObjectTypeNameByReferenceId: method((_self, [id], host) => host.references.get(String(id))?.type ?? ''),
    _RegisterActivatedEvent: method(() => null),
    _UnregisterActivatedEvent: method(() => null),
    _RegisterAutoSaveSettingChangedEvent: method(() => null),
    _UnregisterAutoSaveSettingChangedEvent: method(() => null),
  },
};

/** `context.runtime`. */
const runtime: ExcelClass<object> = {
  name: 'Runtime',
  members: {
    EnableEvents: property((_self, host) => host.events.isEnabled, (_self, value, host) => void (host.events.isEnabled = value === true)),
  },
};

export const workbookClasses = [workbook, runtime] as ExcelClass<never>[];

