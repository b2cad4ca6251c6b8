import type { Result } from '#core/values/Result';

/** What the client needs of the world; `createRegisterClient` fills in what is left out. */
export interface Wire {
  /** Where the register is, without a slash at the end; '' for the same site. */
  readonly baseUrl: string;
  readonly fetch: typeof fetch;
  /** A token for the register; `isFresh` when the last one was refused. */
  readonly tokens: { token(wish?: { readonly isFresh: boolean }): Promise<Result<string>> };
  /** Milliseconds within which one attempt must be answered in full. */
  readonly timeout: number;
  /** Waits so many milliseconds, or until the signal says stop. */
  readonly wait: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
  /** Between 0 and 1: spreads the attempts of many panes. */
  readonly random: () => number;
}

/** One question to the register. */
export interface Question {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}
