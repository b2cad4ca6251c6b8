import { PROBLEMS, type ProblemCode } from '#contract/problems';
import type { ProblemDocument } from '#contract/answers';

/** What a problem may add to its sentence: places and findings, never the contents of a request. */
export type ProblemExtras = Partial<Pick<ProblemDocument, 'detail' | 'findings' | 'findingCount' | 'issues'>>;

/** The register says no. Thrown anywhere in a request; the one error handler makes a problem document of it. */
export class Problem extends Error {
  override readonly name = 'Problem';

  constructor(readonly code: ProblemCode, readonly extras: ProblemExtras = {}, readonly headers: Readonly<Record<string, string>> = {}) {
    super(code);
  }

  get status(): number {
    return PROBLEMS[this.code].status;
  }
}
