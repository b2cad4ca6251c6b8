// Checks docs/GLOSSARY.md against the code: every term is used, and no word to avoid.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(fileURLToPath(import.meta.url), '..', '..');

interface Term { readonly term: string; readonly avoid: readonly string[] }

/** The rows of the glossary's tables. */
function readTerms(): Term[] {
  const rows = readFileSync(join(root, 'docs', 'GLOSSARY.md'), 'utf8').split('\n').filter((line) => /^\| [a-z]/.test(line));
  return rows.map((line) => line.split('|').slice(1, -1).map((cell) => cell.trim()))
    .filter(([term]) => term !== 'term')
    .map((cells) => ({ term: cells[0] ?? '', avoid: (cells[4] ?? '').split(',').map((word) => word.trim()).filter(Boolean) }));
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sourceFiles(path);
    return /\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

/** Names in code: comments and quoted text are prose, and may say it in other words. */
function namesIn(text: string): string {
  const withoutPatterns = text.replace(/([(=,:]\s*)\/(?![/*])(?:\\.|\[(?:\\.|[^\]\n])*\]|[^/\\\n])+\/[a-z]*/g, '$1 ');
  return withoutPatterns.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, ' ').replace(/'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/g, ' ');
}

/** Files that have this word in a name. */
function usesOf(word: string): string[] {
  const pattern = new RegExp(`(?<![A-Za-z])${word}|${word[0]?.toUpperCase()}${word.slice(1)}(?![a-z])`);
  return files.filter(({ names }) => pattern.test(names)).map(({ path }) => path);
}

/** Files that say an abbreviation to a person, or in a comment; what other people call a level is read, and so is what is tested of that. */
function sayersOf(abbreviation: string): string[] {
  const pattern = new RegExp(`(?<![A-Za-z])${abbreviation}s?(?![A-Za-z])`);
  return files.filter(({ path, text }) => !/\.(?:test|testing)\.tsx?$/.test(path) && pattern.test(text.replace(/synonyms: \[[^\]]*\]/g, ' '))).map(({ path }) => path);
}

const isAbbreviation = (word: string): boolean => /^[A-Z]+$/.test(word);
const terms = readTerms();
const files = sourceFiles(join(root, 'src')).map((path) => {
  const text = readFileSync(path, 'utf8');
  return { path: path.slice(root.length + 1), text, names: namesIn(text) };
});
const everything = files.map(({ text }) => text).join('\n');
const complaints: string[] = [];
for (const { term, avoid } of terms) {
  if (!new RegExp(term, 'i').test(everything)) complaints.push(`"${term}" stands in the glossary and nowhere in the code`);
  for (const word of avoid) complaints.push(...(isAbbreviation(word) ? sayersOf(word) : usesOf(word)).map((path) => `${path}: "${word}"; the glossary's word is "${term}"`));
}
if (terms.length < 20) complaints.push(`only ${terms.length} terms were read from docs/GLOSSARY.md`);
for (const complaint of complaints) console.error(complaint);
console.log(`${terms.length} terms, ${files.length} files, ${complaints.length} complaints`);
process.exitCode = complaints.length > 0 ? 1 : 0;
