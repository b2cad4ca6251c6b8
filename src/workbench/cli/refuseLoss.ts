import { resolve } from 'node:path';
import type { NotKept } from '#xlsx/book/Book';
import { Misuse } from '#workbench/cli/Verb';

/** Refuses to write a copy over the file itself, or one that lacks something of it, by name. Not asked when it is forced. */
export function refuseLoss(file: string, out: string, notKept: readonly NotKept[]): void {
  if (resolve(file) === resolve(out)) throw new Misuse(`${out}: is the file itself; name another, or give --force to write over it`);
  if (notKept.length > 0) throw new Misuse(`${file}: cannot be kept in the copy: ${notKept.map(named).join(', ')}; nothing was written. Give --force to write the copy without`);
}

/** What a forced copy lacks, as one line, or none. */
export function lossLines(notKept: readonly NotKept[]): string[] {
  return notKept.length > 0 ? [`  niet behouden: ${notKept.map(named).join(', ')}`] : [];
}

function named({ feature, part, where }: NotKept): string {
  return `${feature} (${where || part})`;
}
