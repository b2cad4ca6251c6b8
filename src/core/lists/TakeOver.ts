import type { Jaar } from '#core/values/units';
import type { ListStatus } from './compareLists';

/** What a person decides when a list is taken over. */
export interface TakeOver {
  /** Where the list came from, who takes it over and when: stands on the sheet `Herkomst`. */
  readonly file: string;
  readonly by: string;
  readonly at: Date;
  /** Which differences are written. Those that are gone have their own choice. */
  readonly statuses: ReadonlySet<Exclude<ListStatus, 'gone'>>;
  /** For all entries that are gone from the file, and for single ones by their key. */
  readonly gone: GoneChoice;
  readonly goneByKey: ReadonlyMap<string, GoneChoice>;
}

/** Keep it and mark it in its remarks; give it a last year; or take its row out. */
export type GoneChoice = 'keep' | 'remove' | { readonly closeIn: Jaar };

/** `26/11/2026`, as it is written in Flanders. */
export function dayOf(at: Date): string {
  return [at.getDate(), at.getMonth() + 1].map((part) => String(part).padStart(2, '0')).join('/') + `/${at.getFullYear()}`;
}
