// Prints what the pane loads before its first paint, and fails when it is more than it may be.
// Run after the build: `node tools/size.mjs [folder]`.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const MOST_KILOBYTES = 190;
const SPREADSHEET_ENGINE = /@univerjs|univerAPI|univer-/;
const dist = path.resolve(process.argv[2] ?? process.env.DOELBOOM_DIST ?? 'dist');

/** Addresses of the files that a page's HTML itself loads, ours only. */
function loadedBy(page) {
  const html = readFileSync(path.join(dist, page), 'utf8');
  const addresses = [...html.matchAll(/<(?:script|link)\b[^>]*\b(?:src|href)="([^"]+)"/g)].map(([, address]) => address);
  return addresses.filter((address) => /^\/(?!\/).*\.(js|css)$/.test(address));
}

function weigh(address) {
  const bytes = readFileSync(path.join(dist, address));
  return { address, raw: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length, text: bytes.toString('utf8') };
}

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1).padStart(7)} kB`;

function report(page) {
  const files = loadedBy(page).map(weigh);
  console.log(`${page}`);
  for (const { address, raw, gzip } of files) console.log(`  ${kilobytes(gzip)} gzip ${kilobytes(raw)}  ${address}`);
  return files;
}

if (!existsSync(path.join(dist, 'taskpane.html'))) {
  console.error(`There is no build in ${dist}.`);
  process.exit(2);
}

const pane = report('taskpane.html');
const scripts = pane.filter(({ address }) => address.endsWith('.js'));
const total = scripts.reduce((sum, { gzip }) => sum + gzip, 0) / 1000;
console.log(`  ${total.toFixed(1)} of ${MOST_KILOBYTES} kB of JavaScript before the first paint`);
report('commands.html');

const faults = [];
if (total > MOST_KILOBYTES) faults.push(`The pane loads ${total.toFixed(1)} kB of JavaScript before its first paint; at most ${MOST_KILOBYTES} kB is allowed.`);
for (const { address, text } of scripts) if (SPREADSHEET_ENGINE.test(text)) faults.push(`${address} holds a part of the spreadsheet engine, which belongs to the workbench alone.`);
for (const { address, text } of scripts) if (/msal\.js\.|acquireTokenPopup\b/.test(text)) faults.push(`${address} holds the sign-in library, which must load only when someone signs in.`);
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
