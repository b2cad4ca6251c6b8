import type { Data } from '#core/rules/Rule';
import { named } from '#core/rules/saying';

/** Words of the fix `code`: the next free one. */
export function giveNl({ code, parent, parentTitle }: Data): string {
  return `Geef de code ${String(code)}, de volgende vrije${parent ? ` onder ${named(parent, parentTitle)}` : ''}`;
}

export function giveEn({ code, parent, parentTitle }: Data): string {
  return `Give the code ${String(code)}, the next free one${parent ? ` under ${named(parent, parentTitle)}` : ''}`;
}
