import type * as v from 'valibot';
import type { Result } from '#core/values/Result';
import type { RegisterRefusal } from './RegisterClient';
import { readSent, type Reading } from './readSent';
import { retryDelay } from './retryDelay';
import { sendOnce, type Sent } from './sendOnce';
import type { Question, Wire } from './Wire';

/** The first, and three more. Everything we ask may be asked twice: the same package gives the same receipt. */
const ATTEMPTS = 4;

/** Asks until there is an answer, or no sense in asking on. */
export async function ask<Schema extends v.GenericSchema>(wire: Wire, question: Question, schema: Schema): Promise<Result<v.InferOutput<Schema>, RegisterRefusal>> {
  for (let attempt = 1; ; attempt += 1) {
    const { reading, sent } = await askSignedIn(wire, question, schema);
    const delay = reading.again && attempt < ATTEMPTS ? retryDelay(attempt, sent, wire.random()) : null;
    if (delay === null) return reading.result;
    await wire.wait(delay, question.signal);
    if (question.signal?.aborted) return { ok: false, refusal: { code: 'cancelled', data: {} } };
  }
}

interface Asked<Value> { readonly reading: Reading<Value>; readonly sent: Sent | null }

/** One attempt; a token that is refused is renewed once, because it may have ended on the way. */
async function askSignedIn<Schema extends v.GenericSchema>(wire: Wire, question: Question, schema: Schema): Promise<Asked<v.InferOutput<Schema>>> {
  let sent: Sent | null = null;
  for (const isFresh of [false, true]) {
    const token = await wire.tokens.token({ isFresh });
    if (!token.ok) return { reading: { result: token, again: false }, sent };
    sent = await sendOnce(wire, question, token.value);
    if (sent.kind !== 'answered' || sent.status !== 401) return { reading: readSent(sent, schema), sent };
  }
  return { reading: { result: { ok: false, refusal: { code: 'not-signed-in', data: {} } }, again: false }, sent };
}
