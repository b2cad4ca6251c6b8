import { fileGiver } from './officeFile';

/** What the add-in may ask of the common API, for Node and page alike; the Excel file of the library doesn't bring it. */
export interface OfficeSurroundings {
  /** Language of the user interface, and of the document: `nl-BE`. */
  displayLanguage: string;
  contentLanguage: string;
  /** `PC`, `OfficeOnline` … */
  platform?: string;
  /** Requirement sets the host has, with the highest version. */
  requirementSets?: Record<string, string>;
  /** Opens a page for `Office.context.ui.openBrowserWindow`. */
  openBrowserWindow?(url: string): void;
  /** The bytes of the workbook as it stands, for `document.getFileAsync`; absent where the host gives none. */
  file?(): Promise<Uint8Array>;
  theme?: Partial<Record<'bodyBackgroundColor' | 'bodyForegroundColor' | 'controlBackgroundColor' | 'controlForegroundColor', string>>;
}

/** The client file of this library knows Excel's object model up to 1.14 and part of 1.15. */
const REQUIREMENT_SETS: Record<string, string> = {
  ExcelApi: '1.14', DelayForCellEdit: '1.1', SharedRuntime: '1.1', DialogApi: '1.1', RichApiRuntime: '1.2', RichApiRuntimeFlag: '1.2', ExcelApiUndo: '1.20',
};

const LIGHT = { bodyBackgroundColor: '#FFFFFF', bodyForegroundColor: '#000000', controlBackgroundColor: '#F0F0F0', controlForegroundColor: '#262626' };

export type Completed = (result: { status: string; value?: unknown; error?: { code: number; name: string; message: string } }) => void;

/** Fills in `Office` on a window in which the Excel library has been evaluated, and calls who waits for `onReady`. */
export function installOfficeCommon(window: object, surroundings: OfficeSurroundings): void {
  const office = ((window as { Office?: Record<string, unknown> }).Office ??= {});
  const info = { host: 'Excel', platform: surroundings.platform ?? 'PC' };
  Object.assign(office, {
    onReady: (callback?: (ready: typeof info) => unknown) => Promise.resolve(info).then(async (ready) => {
      await callback?.(ready);
      return ready;
    }),
    actions: actionRegistry(),
    addin: addin(),
    HostType: { Excel: 'Excel' }, PlatformType: { PC: 'PC', OfficeOnline: 'OfficeOnline', Mac: 'Mac' },
    AsyncResultStatus: { Succeeded: 'succeeded', Failed: 'failed' },
  });
  provideContext(window, contextOf(surroundings, info));
}

/** The library's own `Office.context` asks its start-up code for the context; that code is in `office.js`, which stays out. */
function provideContext(window: object, context: object): void {
  const { OSF } = window as { OSF?: { _OfficeAppFactory?: object } };
  if (OSF) OSF._OfficeAppFactory = { getContext: () => context, getHostInfo: () => ({ hostType: 'excel', hostPlatform: 'win32', hostSpecificFileVersion: '16.01' }) };
}

function contextOf(surroundings: OfficeSurroundings, info: { host: string; platform: string }): object {
  return {
    displayLanguage: surroundings.displayLanguage, contentLanguage: surroundings.contentLanguage,
    host: info.host, platform: info.platform, diagnostics: { ...info, version: '16.0.0.0' },
    requirements: { isSetSupported: (name: string, version?: string | number) => isSetSupported({ ...REQUIREMENT_SETS, ...surroundings.requirementSets }, name, version) },
    officeTheme: { ...LIGHT, ...surroundings.theme },
    partitionKey: undefined, isDialog: false, touchEnabled: false, commerceAllowed: true,
    document: { url: '', mode: 'readWrite', settings: documentSettings(), getFileAsync: fileGiver(surroundings) },
    ui: userInterface(surroundings),
  };
}

/** Whether a requirement set is there at a version; sets are compared by number, `1.10` after `1.9`. */
export function isSetSupported(sets: Record<string, string>, name: string, version: string | number = '1.1'): boolean {
  const known = Object.keys(sets).find((one) => one.toLowerCase() === name.toLowerCase());
  return known !== undefined && compareVersions(String(sets[known]), String(version)) >= 0;
}

function compareVersions(one: string, other: string): number {
  const [major = 0, minor = 0] = one.split('.').map(Number);
  const [otherMajor = 0, otherMinor = 0] = other.split('.').map(Number);
  return major - otherMajor || minor - otherMinor;
}

function userInterface({ openBrowserWindow }: OfficeSurroundings): object {
  const refuse = (_url: string, options: unknown, callback?: Completed): void => {
    const done = typeof options === 'function' ? options as Completed : callback;
    done?.({ status: 'failed', error: { code: 12_007, name: 'Unsupported', message: 'This host opens no dialog.' } });
  };
  return { displayDialogAsync: refuse, openBrowserWindow: (url: string) => openBrowserWindow?.(url), messageParent: () => undefined, closeContainer: () => undefined };
}

/** `Office.actions.associate`: the ribbon's buttons find their functions here. */
function actionRegistry(): object {
  const byId: Record<string, (...args: unknown[]) => unknown> = {};
  return { associate: (id: string, action: (...args: unknown[]) => unknown) => { byId[id] = action; }, _association: { mappings: byId } };
}

function addin(): object {
  return { showAsTaskpane: () => Promise.resolve(), hide: () => Promise.resolve(), setStartupBehavior: () => Promise.resolve(), getStartupBehavior: () => Promise.resolve('None') };
}

/** `Office.context.document.settings`, kept as long as the window is open. */
function documentSettings(): object {
  const values = new Map<string, unknown>();
  const done = (callback?: Completed): void => callback?.({ status: 'succeeded' });
  return {
    get: (name: string) => values.get(name) ?? null, set: (name: string, value: unknown) => void values.set(name, value), remove: (name: string) => void values.delete(name),
    saveAsync: (first?: unknown, second?: Completed) => done(typeof first === 'function' ? first as Completed : second), refreshAsync: (callback?: Completed) => done(callback),
  };
}
