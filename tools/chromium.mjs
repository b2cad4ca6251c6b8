import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './prepare.mjs';

/** Where a Chromium or Chrome usually stands, on each system. */
function usualPlaces() {
  const windows = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(Boolean);
  return [
    process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/snap/bin/chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ...windows.flatMap((base) => [join(base, 'Google/Chrome/Application/chrome.exe'), join(base, 'Microsoft/Edge/Application/msedge.exe')]),
  ];
}

/** Path of an installed Chromium, or null. */
export function findChromium() {
  return usualPlaces().find((path) => path && existsSync(path)) ?? null;
}

function isDebian() {
  return existsSync('/etc/os-release') && /^ID(_LIKE)?=.*debian/m.test(readFileSync('/etc/os-release', 'utf8'));
}

/** Finds a browser for the tests; on Debian as root it installs the distribution's own. Null when there is none to be had. */
export async function ensureChromium() {
  const found = findChromium();
  if (found || !isDebian() || process.getuid?.() !== 0) return found;
  console.log('No browser found: installing Debian\'s Chromium …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], { env });
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { env });
  return findChromium();
}
