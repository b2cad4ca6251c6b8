import { entriesIn } from '#core/plan/entriesIn';
import type { ListEntry, Plan } from '#core/plan/Plan';
import { dienstForms } from '#core/rules/dienstForms';
import { DienstMatch } from '#core/rules/DienstMatch';
import type { Suggestion } from '#core/rules/suggest';
import { codeKey } from '#core/values/code';
import { editDistance } from '#core/values/editDistance';
import { foldedWords } from '#core/values/text';

/** What says that all departementen share something, or that none is meant. */
const SHARED: ReadonlySet<string> = new Set(['ALLE', 'ALLEDEPARTEMENTEN', 'ELKDEPARTEMENT', 'ALL', 'ALLDEPARTMENTS', 'GENERIEK', 'GEMEENSCHAPPELIJK', 'GEEN', 'N.V.T.', 'NVT', '-', '–']);

/** What may stand between departementen in one cell. */
const BETWEEN = /^(?:[;,/+&|-]|EN|AND)*$/u;

/** Stands for every text that may name several. */
export const ANY_SEVERAL = '\n';

/** The keys under which a text is kept, to be found by the departement that it names, among others or alone. */
export function departementTopics(departement: string): readonly string[] {
  const key = codeKey(departement);
  return key === '' ? [] : /[;,/+&|-]|EN|AND/u.test(key) ? [key, ANY_SEVERAL] : [key];
}

/** More is no help. */
const MOST = 3;

/** Which departementen of the list a text names, and which it may have meant. */
export class DepartementNames {
  private readonly entries: readonly ListEntry[];
  /** Longest first: a name may hold another one. */
  private readonly keys: readonly string[];
  private readonly named = new Map<string, readonly string[] | null>();
  private readonly found = new Map<string, readonly ListEntry[]>();
  private diensten: DienstMatch | null = null;

  constructor(private readonly plan: Plan) {
    this.entries = entriesIn(plan.lists.departementen).filter(({ key }) => key !== '');
    this.keys = this.entries.map(({ key }) => key).sort((a, b) => b.length - a.length);
  }

  /** Without a list nothing is known of any. */
  get isEmpty(): boolean {
    return this.entries.length === 0;
  }

  /** The keys of those that a text names: none where it means none in particular; null where it names one that is not on the list. */
  keysIn(text: string): readonly string[] | null {
    const known = this.named.get(text);
    if (known !== undefined) return known;
    const keys = this.worked(codeKey(text));
    this.named.set(text, keys);
    return keys;
  }

  /** Whether a text that is on no list is a slip away from one that is. Who lists one departement lists its own: another may bear nearly its name. */
  isMistyped(text: string): boolean {
    return this.entries.length > 1 && this.keysIn(text) === null && this.entries.some(({ code }) => isSlip(code, text));
  }

  private worked(key: string): readonly string[] | null {
    if (key === '' || SHARED.has(key)) return [];
    const keys: string[] = [];
    const rest = this.keys.reduce((left, each) => {
      if (left.includes(each)) keys.push(each);
      return left.replaceAll(each, '');
    }, key);
    return keys.length > 0 && BETWEEN.test(rest) ? keys : null;
  }

  /**
   * Those that may have been meant: by name or number where the list has both, a slip away, by one of its diensten, by some of its words.
   * @param dienst on the same row: a slip that leads to its own departement can mean nothing else
   */
  suggest(written: string, dienst: string): readonly Suggestion[] {
    const same = this.entries.filter(({ code }) => areOfOne(code, written));
    const found = this.found.get(written) ?? (same.length > 0 ? same : this.near(written));
    this.found.set(written, found);
    const own = codeKey(this.departementOf(dienst));
    return found.slice(0, MOST).map(({ code, key }) => ({ code, title: '', isCertain: found.length === 1 && (same.length === 1 || key === own) }));
  }

  private near(written: string): readonly ListEntry[] {
    const slips = this.entries.filter(({ code }) => isSlip(code, written));
    if (slips.length > 0) return slips;
    const ofDienst = codeKey(this.departementOf(written));
    const words = foldedWords(written);
    return this.entries.filter(({ key, code }) => key === ofDienst || hasWords(code, words));
  }

  /** The departement of the dienst that a text names; '' for none. */
  private departementOf(dienst: string): string {
    const { diensten } = this.plan.lists;
    this.diensten ??= new DienstMatch(diensten);
    return diensten.entries[this.diensten.entryOf(dienst)]?.departement ?? '';
  }
}

/** Whether two texts are of one, of which either may say number or name alone. */
function areOfOne(one: string, other: string): boolean {
  const forms = dienstForms(other);
  return dienstForms(one).some((form) => forms.includes(form));
}

/** Whether a name may have become another by slips: one in five signs at most, and three in all. */
export function isSlip(one: string, other: string): boolean {
  const forms = dienstForms(other);
  return dienstForms(one).some((form) => forms.some((each) => areNear(form, each)));
}

function areNear(a: string, b: string): boolean {
  const most = Math.min(3, Math.max(1, Math.floor(Math.min(a.length, b.length) / 5)));
  return Math.min(a.length, b.length) > 2 && Math.abs(a.length - b.length) <= most && editDistance(a, b) <= most;
}

function hasWords(name: string, words: readonly string[]): boolean {
  const own = foldedWords(name);
  return words.join('').length > 3 && words.every((word) => own.includes(word));
}
