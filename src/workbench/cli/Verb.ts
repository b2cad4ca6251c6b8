/** Where a verb writes: `out` is standard output, `err` the error stream. */
export interface Streams { out(text: string): void; err(text: string): void }

/** Exit status: fine, errors found in a plan, unreadable or misused. */
export const EXIT = { fine: 0, errorsFound: 1, misused: 2 } as const;
export type ExitStatus = (typeof EXIT)[keyof typeof EXIT];

/** One word of the command line. */
export interface Verb {
  readonly name: string;
  /** The line that help shows. */
  readonly usage: string;
  run(args: readonly string[], streams: Streams): Promise<ExitStatus>;
}

/** Misuse or an unreadable file: one line on the error stream, status 2. */
export class Misuse extends Error {}
