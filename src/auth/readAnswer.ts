import * as v from 'valibot';
import { ok, refuse, type Result } from '#core/values/Result';

const text = v.pipe(v.string(), v.nonEmpty(), v.maxLength(1_000));

/** A person as the register tells it; an integration test holds it equal to what the register sends. */
export const signedInPerson = v.object({
  id: text, name: text, role: v.picklist(['planner', 'finance', 'coordinator']), departementen: v.array(text),
});

const TIMEOUT = 15_000;

/**
 * Asks the register one thing about signing in. Refused: `register-offline`, `register-answer-unreadable`, and
 * `sign-in-refused` for whatever it says no to.
 */
export async function readAnswer<Schema extends v.GenericSchema>(ask: typeof fetch, url: string, init: RequestInit, schema: Schema): Promise<Result<v.InferOutput<Schema>>> {
  try {
    const answer = await ask(url, { ...init, signal: AbortSignal.timeout(TIMEOUT), cache: 'no-store', credentials: 'omit', redirect: 'error' });
    if (answer.status >= 500) return refuse('register-offline');
    if (!answer.ok) return refuse('sign-in-refused', { status: answer.status });
    const read = v.safeParse(schema, await answer.json());
    return read.success ? ok(read.output) : refuse('register-answer-unreadable');
  } catch (error) {
    return refuse(error instanceof SyntaxError ? 'register-answer-unreadable' : 'register-offline');
  }
}
