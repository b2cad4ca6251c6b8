// What the scaffolds of rules and reports share.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

// Another root is for the scaffolds' own test.
const root = process.env.SCAFFOLD_ROOT ?? join(fileURLToPath(import.meta.url), '..', '..');

/** The id on the command line; ends with one line when it is none or is taken. */
export function readId(kind, folder) {
  const id = process.argv[2] ?? '';
  if (!/^[a-z]+(-[a-z0-9]+)*$/.test(id)) stop(`Name the ${kind} in small letters with hyphens: npm run new:${kind} -- ${kind === 'rule' ? 'owner-missing tijd-en-mensen' : 'per-dienst'}`);
  if (existsSync(join(root, folder, id))) stop(`${folder}/${id} is there already.`);
  return id;
}

/** The second word on the command line, one of those given. */
export function readChoice(name, choices) {
  const choice = process.argv[3] ?? '';
  if (!choices.includes(choice)) stop(`Name its ${name} after it, one of: ${choices.join(', ')}`);
  return choice;
}

export function camelCase(id) {
  return id.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
}

export function makeFolder(folder, files) {
  mkdirSync(join(root, folder), { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(root, folder, name), text);
}

/** Adds the import after the last one, and the name at the end of the list. */
export function addToList(file, importLine, name) {
  const path = join(root, file);
  const text = readFileSync(path, 'utf8');
  const lastImport = text.lastIndexOf('\nimport ');
  const end = text.indexOf('\n', lastImport + 1);
  const list = text.lastIndexOf('\n];');
  writeFileSync(path, `${text.slice(0, end)}\n${importLine}${text.slice(end, list)}\n  ${name},${text.slice(list)}`);
}

function stop(message) {
  console.error(message);
  process.exit(2);
}
