import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { ModuleGraph } from './ModuleGraph';

/** The sources in the room of rules of these families, rules (by their folder) and files (by their name); of all where nothing is asked. */
export function wantedFiles(rules: string, graph: ModuleGraph, asked: readonly string[]): readonly string[] {
  const { FAMILIES } = graph.load(path.join(rules, 'families', 'families.ts')) as { FAMILIES: Readonly<Record<string, readonly { readonly id: string }[]>> };
  const wanted = new Set(asked.flatMap((name) => FAMILIES[name]?.map(({ id }) => id) ?? [name.replace(/\.ts$/, '')]));
  const files = readdirSync(rules, { recursive: true, encoding: 'utf8' }).map((file) => file.split(path.sep).join('/')).filter((file) => /^[^.]+\.ts$/.test(file)).sort();
  if (asked.includes('shared')) return files.filter((file) => path.basename(file) !== 'rule.ts');
  return files.filter((file) => asked.length === 0 || wanted.has(path.dirname(file)) || wanted.has(path.basename(file, '.ts')));
}
