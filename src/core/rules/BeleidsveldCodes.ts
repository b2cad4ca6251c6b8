import { entriesIn, findEntry } from '#core/plan/entriesIn';
import type { Beleidsveld, MasterList } from '#core/plan/Plan';
import type { Edit } from '#core/edits/Edit';
import type { Fix } from '#core/rules/Finding';
import { ANY, type Ask } from '#core/rules/Asked';
import { createListSuggestions, nearestData, replaceFixes, type Suggestion } from '#core/rules/suggest';

/** Digits of a fixed policy field; what a city appends stands behind them. */
export const FIXED = 4;
const MOST = 3;

/** Which policy fields are valid: those of the list, and those with digits appended (0530 to 05300, and as an export writes it 0530-00). */
export class BeleidsveldCodes {
  private readonly known = new Map<string, boolean>();
  private readonly suggest: (written: string) => readonly Suggestion[];

  constructor(private readonly list: MasterList<Beleidsveld>, private readonly ask: Ask) {
    this.suggest = createListSuggestions(list, ask);
  }

  isKnown(key: string): boolean {
    const known = this.known.get(key) ?? beleidsveldForms(key).some((form) => this.list.byKey.has(form));
    this.known.set(key, known);
    return known;
  }

  /** Ways out: what the list has under this code, the digit appended instead of changed, else the nearest. */
  waysOut(written: string, editTo: (code: string) => Edit): { readonly fixes: readonly Fix[]; readonly data: ReturnType<typeof nearestData> } {
    this.ask(ANY);
    const below = entriesIn(this.list).filter(({ key }) => key.startsWith(digitsOf(written)) && digitsOf(written).length >= FIXED).slice(0, MOST);
    const appended = below.length > 0 ? [] : this.appended(written);
    const suggestions = below.length > 0 ? below.map(asSuggestion) : this.suggest(written);
    const fixes = appended.map(({ code, entry }): Fix => ({ id: 'append', isSafe: false, data: { code, base: entry.code, title: entry.title }, edits: [editTo(code)] }));
    const nearest = nearestData(suggestions);
    return { fixes: [...fixes, ...replaceFixes(suggestions, editTo)], data: nearest.nearest === '' ? nearestData(appended.map(({ entry }) => asSuggestion(entry))) : nearest };
  }

  /** 0531 where the list has 0530: the city's own digit belongs behind the four, as 05301. */
  private appended(written: string): readonly { readonly code: string; readonly entry: Beleidsveld }[] {
    const digits = digitsOf(written);
    const base = `${digits.slice(0, FIXED - 1)}0`;
    const entry = digits.length >= FIXED ? findEntry(this.list, base) : undefined;
    return entry ? [{ code: base + digits.slice(FIXED - 1), entry }] : [];
  }
}

/** The keys of which any on the list makes this one valid: itself, and where it is a number also those to which digits are appended. */
export function beleidsveldForms(key: string): readonly string[] {
  const digits = /^[\d./-]+$/.test(key) ? digitsOf(key) : '';
  return [key, ...Array.from({ length: Math.max(0, digits.length - FIXED + 1) }, (_, i) => digits.slice(0, digits.length - i))];
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}

function asSuggestion({ code, title }: Beleidsveld): Suggestion {
  return { code, title, isCertain: false };
}
