import type { Data } from '#core/rules/Rule';
import { named } from '#core/rules/saying';

/** Words of the fix `code`: the next free one. */
export function giveNl({ code, parent, parentTitle }: Data): string {
  return `Geef de code ${String(code)}, de volgende vrije${parent ? ` onder ${named(parent, parentTitle)}` : ''}`;
}

export function giveEn({ code, parent, parentTitle }: Data): string {
  return `Give the code ${String(code)}, the next free one${parent ? ` under ${named(parent, parentTitle)}` : ''}`;
}

/** What to do where rows still name the code that this one has lost. */
export function lostNl({ missed, users }: Data): string {
  return `Geef de rij de code ${String(missed)} terug als dat de hare was: ${users === 1 ? '1 rij noemt die' : `${String(users)} rijen noemen die`}, en ze staat nergens.`;
}

export function lostEn({ missed, users }: Data): string {
  return `Give the row its code ${String(missed)} back if that was its own: ${users === 1 ? '1 row names it' : `${String(users)} rows name it`}, and it stands nowhere.`;
}

/** Words of the fix `restore`. */
export const restoreNl = ({ code }: Data): string => `Geef de code ${String(code)} terug, waarnaar nog verwezen wordt`;
export const restoreEn = ({ code }: Data): string => `Give the code ${String(code)} back, to which rows still refer`;
