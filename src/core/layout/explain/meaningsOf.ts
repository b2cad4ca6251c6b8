import { wordKey } from '#core/values/text';
import type { Field, SheetKind } from '../Layout';
import type { Template } from '../template/Template';

const dictionaries = new WeakMap<Template, ReadonlyMap<string, readonly Field[]>>();

/** All that a header could mean on a plan or means sheet; more than one makes it doubtful (`Soort`: level or kind?). */
export function meaningsOf(key: string, template: Template): readonly Field[] {
  const known = dictionaries.get(template) ?? made(template);
  dictionaries.set(template, known);
  return known.get(key) ?? [];
}

function made({ sheets }: Template): ReadonlyMap<string, readonly Field[]> {
  const words = new Map<string, Field[]>();
  const columns = sheets.filter(({ kind }) => kind === 'plan' || kind === 'middelen').flatMap((sheet) => sheet.columns);
  for (const { field, header, synonyms } of columns) {
    for (const key of [header, ...synonyms].map(wordKey)) words.set(key, [...new Set([...words.get(key) ?? [], field])]);
  }
  return words;
}

/** The header that the template itself writes for a field: on this kind of sheet, else on any. */
export function ownHeaderOf(field: Field, kind: SheetKind | undefined, { sheets }: Template): string {
  const headerOn = (columns: Template['sheets'][number]['columns'] = []): string | undefined => columns.find((column) => column.field === field)?.header;
  return headerOn(sheets.find((sheet) => sheet.kind === kind)?.columns) ?? headerOn(sheets.flatMap(({ columns }) => columns)) ?? field;
}
