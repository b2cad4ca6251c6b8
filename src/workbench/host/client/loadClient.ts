import { readFileSync } from 'node:fs';
import { createContext, Script } from 'node:vm';
import { nodeRequire } from '../engine/nodeRequire';
import { installBridge, type BridgedHost } from './bridge';
import { installOfficeCommon, type OfficeSurroundings } from './officeCommon';

let script: Script | undefined;

/** Microsoft's client, compiled once per process. */
function clientScript(): Script {
  const file = nodeRequire.resolve('@microsoft/office-js/dist/excel-win32-16.01.debug.js');
  script ??= new Script(readFileSync(file, 'utf8'), { filename: file });
  return script;
}

export interface LoadedClient { Excel: typeof Excel; Office: typeof Office; OfficeExtension: typeof OfficeExtension; close(): void }

/**
 * Evaluates Microsoft's genuine client in a context of its own, with a bridge to the host: about 60 ms.
 * The file asks a window for next to nothing (measured), so it gets this much of one rather than a whole document.
 */
export function loadClient(host: BridgedHost, surroundings: OfficeSurroundings): LoadedClient {
  const location = { href: 'http://localhost/', search: '', hash: '', pathname: '/', origin: 'http://localhost', protocol: 'http:' };
  const window: Record<string, unknown> = {
    // The same as those of the code that uses it, so that `instanceof Error` and dates in settings hold.
    Date, Error, Promise,
    location, navigator: { userAgent: 'Node' }, console, performance, setTimeout, clearTimeout, setInterval, clearInterval,
    addEventListener: () => undefined, removeEventListener: () => undefined,
    document: { URL: location.href, getElementsByTagName: () => [], createElement: () => ({}), addEventListener: () => undefined },
  };
  window.window = window;
  const stop = installBridge(window, host);
  clientScript().runInContext(createContext(window));
  installOfficeCommon(window, surroundings);
  return { ...window as unknown as Omit<LoadedClient, 'close'>, close: stop };
}
