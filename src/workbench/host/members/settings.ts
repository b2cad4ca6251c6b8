import type { HostContext, WorksheetHandle } from '../HostContext';
import { ExcelError, invalidArgument, itemNotFound } from '../protocol/ExcelError';
import { collectionMembers, gives, method, property, type CollectionMembers, type ExcelClass } from './Member';

interface SettingHandle { key: string }

/** Microsoft: "only support 2 MB maximum". */
const LARGEST_SETTING = 2_000_000;

function read({ key }: SettingHandle, host: HostContext): unknown {
  const text = host.state.settings.get(key);
  if (text === undefined) throw itemNotFound();
  return JSON.parse(text);
}

/** Settings hold any JSON; dates come in the client's own wrapping and go back as they came. */
function write(host: HostContext, key: string, value: unknown): SettingHandle {
  const text = JSON.stringify(value ?? null);
  if (key === '' || text.length > LARGEST_SETTING) throw invalidArgument();
  host.state.settings.set(key, text);
  host.state.isDirty = true;
  return { key };
}

const setting: ExcelClass<SettingHandle> = {
  name: 'Setting',
  id: (self) => ({ _Id: self.key }),
  members: {
    Key: property((self) => self.key),
    Value: property(read, (self, value, host) => void write(host, self.key, value)),
    Delete: method((self, _args, host) => void host.state.settings.delete(self.key)),
  },
};

const settings: CollectionMembers<object> = {
  type: 'Setting',
  list: (_self, host) => [...host.state.settings.keys()].map((key) => ({ key })),
  item: (_self, key, host) => (host.state.settings.has(String(key)) ? { key: String(key) } : null),
};

const settingCollection: ExcelClass<object> = {
  name: 'SettingCollection',
  collection: settings,
  members: {
    ...collectionMembers(settings),
    Add: gives('Setting', (_self, [key, value], host) => write(host, String(key), value)),
    _RegisterSettingsChangedEvent: method(() => null),
    _UnregisterSettingsChangedEvent: method(() => null),
  },
};

interface SheetPropertyHandle { sheetId: string; key: string }

const sheetProperty: ExcelClass<SheetPropertyHandle> = {
  name: 'WorksheetCustomProperty',
  id: (self) => ({ _Id: self.key }),
  members: {
    Key: property((self) => self.key),
    Value: property(
      (self, host) => host.sheetState(self.sheetId).customProperties.get(self.key) ?? '',
      (self, value, host) => void host.sheetState(self.sheetId).customProperties.set(self.key, String(value)),
    ),
    Delete: method((self, _args, host) => void host.sheetState(self.sheetId).customProperties.delete(self.key)),
  },
};

/** Keys of a sheet's own properties don't tell capitals apart. */
function sheetPropertyOf(self: WorksheetHandle, key: unknown, host: HostContext): SheetPropertyHandle | null {
  const name = [...host.sheetState(self.sheetId).customProperties.keys()].find((one) => one.toLowerCase() === String(key).toLowerCase());
  return name === undefined ? null : { sheetId: self.sheetId, key: name };
}

const sheetProperties: CollectionMembers<WorksheetHandle> = {
  type: 'WorksheetCustomProperty',
  list: (self, host) => [...host.sheetState(self.sheetId).customProperties.keys()].map((key) => ({ sheetId: self.sheetId, key })),
  item: sheetPropertyOf,
};

const sheetPropertyCollection: ExcelClass<WorksheetHandle> = {
  name: 'WorksheetCustomPropertyCollection',
  collection: sheetProperties,
  members: {
    ...collectionMembers(sheetProperties),
    Add: gives('WorksheetCustomProperty', (self, [key, value], host) => {
      if (sheetPropertyOf(self, key, host)) throw new ExcelError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.');
      host.sheetState(self.sheetId).customProperties.set(String(key), String(value));
      return { sheetId: self.sheetId, key: String(key) };
    }),
  },
};

export const settingClasses = [setting, settingCollection, sheetProperty, sheetPropertyCollection] as ExcelClass<never>[];
