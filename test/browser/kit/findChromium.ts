import { existsSync } from 'node:fs';

/** Where a Chromium-like browser usually stands on Linux, macOS and Windows, in order of preference. */
const USUAL_PLACES = [
  '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge', '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) => {
    const folder = process.env[variable];
    return folder ? [`${folder}\\Google\\Chrome\\Application\\chrome.exe`, `${folder}\\Microsoft\\Edge\\Application\\msedge.exe`, `${folder}\\Chromium\\Application\\chrome.exe`] : [];
  }),
];

/** The browser to test in: `CHROMIUM_PATH` when given, else the first that is installed. Throws with what to install when there is none. */
export function findChromium(): string {
  const asked = process.env.CHROMIUM_PATH;
  if (asked && !existsSync(asked)) throw new Error(`CHROMIUM_PATH names ${asked}, which does not exist.`);
  const found = asked ?? USUAL_PLACES.find((place) => existsSync(place));
  if (!found) throw new Error('The browser tests need Chromium, Chrome or Edge. Install one, or name it in CHROMIUM_PATH.');
  return found;
}
