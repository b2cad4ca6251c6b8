// Writes the pages that are made from the code (`--check` only says whether they are fresh): the drawing in ARCHITECTURE.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { coreRooms, rooms } from './rooms.mjs';

const root = join(fileURLToPath(import.meta.url), '..', '..');
const page = join(root, 'docs', 'ARCHITECTURE.md');
const BEGIN = '<!-- drawing: begin (npm run docs) -->';
const END = '<!-- drawing: end -->';

interface Cruised { readonly modules: { readonly source: string; readonly dependencies: { readonly resolved: string }[] }[] }

/** The imports as they are, tests left out. */
function cruise(): Cruised {
  const bin = join(root, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs');
  const args = [bin, '--config', '.dependency-cruiser.mjs', '--output-type', 'json', '--no-progress', '--exclude', '\\.(test|testing)\\.tsx?$', 'src'];
  return JSON.parse(execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 })) as Cruised;
}

/** Arrows between rooms, where a room is what `roomOf` makes of a path, or null for none. */
function arrowsOf({ modules }: Cruised, roomOf: (path: string) => string | null): string[] {
  const arrows = new Set<string>();
  for (const { source, dependencies } of modules) {
    for (const { resolved } of dependencies) {
      const [from, to] = [roomOf(source), roomOf(resolved)];
      if (from && to && from !== to) arrows.add(`  ${from} --> ${to}`);
    }
  }
  return [...arrows].sort();
}

function drawing(cruised: Cruised): string {
  const outer = new Set(rooms.map(({ room }) => room));
  const inner = new Set(coreRooms);
  const outerOf = (path: string) => { const room = path.split('/')[1] ?? ''; return path.startsWith('src/') && outer.has(room) ? room : null; };
  const innerOf = (path: string) => { const room = path.split('/')[2] ?? ''; return path.startsWith('src/core/') && inner.has(room) ? room : null; };
  return [
    '', 'Rooms under `src/`; an arrow is at least one import.', '', '```mermaid', 'flowchart TD', ...arrowsOf(cruised, outerOf), '```', '',
    'Inside `core/`.', '', '```mermaid', 'flowchart RL', ...arrowsOf(cruised, innerOf), '```', '',
  ].join('\n');
}

const text = readFileSync(page, 'utf8');
const fresh = `${text.slice(0, text.indexOf(BEGIN) + BEGIN.length)}${drawing(cruise())}${text.slice(text.indexOf(END))}`;
if (process.argv.includes('--check')) {
  if (fresh !== text) console.error('docs/ARCHITECTURE.md no longer shows the imports as they are: npm run docs');
  process.exitCode = fresh === text ? 0 : 1;
} else {
  writeFileSync(page, fresh);
}
