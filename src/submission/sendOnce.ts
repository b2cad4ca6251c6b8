import type { Question, Wire } from './Wire';

/** What came back from one attempt, whole and unread; or why nothing did. */
export type Sent =
  | { readonly kind: 'answered'; readonly status: number; readonly type: string; readonly text: string; readonly retryAfter: string | null }
  | { readonly kind: 'unreached' }
  | { readonly kind: 'cancelled' };

/** Sends a question once and reads the answer to its end, within the time there is. Never throws. */
export async function sendOnce(wire: Wire, question: Question, token: string): Promise<Sent> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), wire.timeout);
  const cancel = () => stop.abort();
  question.signal?.addEventListener('abort', cancel);
  try {
    const { fetch: ask } = wire;
    const answer = await ask(wire.baseUrl + question.path, { ...requestOf(question, token), signal: stop.signal });
    const text = await answer.text();
    return { kind: 'answered', status: answer.status, type: answer.headers.get('content-type') ?? '', text, retryAfter: answer.headers.get('retry-after') };
  } catch {
    return { kind: question.signal?.aborted ? 'cancelled' : 'unreached' };
  } finally {
    clearTimeout(timer);
    question.signal?.removeEventListener('abort', cancel);
  }
}

function requestOf({ method, body, headers }: Question, token: string): RequestInit {
  return {
    method,
    headers: { accept: 'application/json, application/problem+json', authorization: `Bearer ${token}`, ...body === undefined ? {} : { 'content-type': 'application/json' }, ...headers },
    ...body === undefined ? {} : { body },
    // A redirect would carry the token elsewhere; a stored answer would not be the truth; nothing here rests on cookies.
    redirect: 'error', cache: 'no-store', credentials: 'omit',
  };
}
