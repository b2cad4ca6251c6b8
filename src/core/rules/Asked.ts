import type { Lists } from '#core/plan/Plan';
import { NearKeys } from '#core/rules/NearKeys';

/** What something is asked of: a list, or the elements of the plan. */
export type AskedList = keyof Lists | 'elements';

/** Any code of a list, where what is offered depends on the list as a whole. */
export const ANY = '\n';

/** Notes a question of the subject that is being checked. */
export type Ask = (topic: string) => void;

/**
 * Who was offered something from a list, and for what. A finding on an unknown code names the nearest one; one on a
 * missing code offers those of the dienst. When an entry becomes another, exactly these are offered something else.
 * A topic is the key of what was written, or the name of a group of entries.
 */
export class Asked {
  private readonly lists = new Map<AskedList, Askers>();
  /** What each subject has asked, so that it can be forgotten when the subject is checked again. */
  private readonly bySubject = new Map<number, { readonly askers: Askers; readonly topic: string }[]>();
  private subject: number | null = null;

  /** What is asked from now on is asked for this subject; what it asked before is forgotten. */
  begin(subject: number): void {
    this.subject = subject;
    const old = this.bySubject.get(subject);
    if (!old) return;
    for (const { askers, topic } of old) askers.remove(topic, subject);
    this.bySubject.delete(subject);
  }

  /** The way to ask something of a list. Outside a live check nothing is noted. */
  askerOf(list: AskedList): Ask {
    const askers = this.of(list);
    return (topic) => {
      const { subject } = this;
      if (subject === null || !askers.add(topic, subject)) return;
      const own = this.bySubject.get(subject);
      if (own) own.push({ askers, topic });
      else this.bySubject.set(subject, [{ askers, topic }]);
    };
  }

  of(list: AskedList): Askers {
    const askers = this.lists.get(list) ?? new Askers();
    this.lists.set(list, askers);
    return askers;
  }
}

/** The subjects that have asked something of one list, by topic. */
export class Askers {
  private readonly subjects = new Map<string, Set<number>>();
  /** Topics that are the same number but for the noughts before it: Excel takes those off. */
  private readonly numbers = new Map<string, Set<string>>();
  private readonly finder = new NearKeys(this.subjects);

  /** Whether that had not been noted yet. */
  add(topic: string, subject: number): boolean {
    const group = this.subjects.get(topic);
    if (group) return !group.has(subject) && group.add(subject) === group;
    this.subjects.set(topic, new Set([subject]));
    this.finder.add(topic);
    const number = numberOf(topic);
    if (number !== null) this.numbers.set(number, (this.numbers.get(number) ?? new Set()).add(topic));
    return true;
  }

  remove(topic: string, subject: number): void {
    const group = this.subjects.get(topic);
    group?.delete(subject);
    if (group?.size === 0) this.subjects.delete(topic);
  }

  of(topic: string): Iterable<number> {
    return this.subjects.get(topic) ?? [];
  }

  /** Who may have been offered a code: who wrote it, one that is nearly the same, or the same number. */
  near(key: string): readonly number[] {
    if (this.subjects.size === 0) return [];
    const number = numberOf(key);
    const topics = [key, ...this.finder.near(key), ...number === null ? [] : this.numbers.get(number) ?? []];
    return topics.flatMap((topic) => [...this.of(topic)]);
  }
}

function numberOf(key: string): string | null {
  return /^\d+$/u.test(key) ? key.replace(/^0+/u, '') : null;
}
