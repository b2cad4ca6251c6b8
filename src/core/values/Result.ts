/** What an act that the world may refuse gives back. A bug is thrown; a finding is data; this is a refusal. */
export type Result<Value, Refused = Refusal> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly refusal: Refused };

/** The world said no: a code that `words` turns into a sentence with a next step, and the data that the sentence names. */
export interface Refusal {
  readonly code: string;
  readonly data: Readonly<Record<string, string | number>>;
}

export function ok<Value>(value: Value): Result<Value, never> {
  return { ok: true, value };
}

export function refuse(code: string, data: Refusal['data'] = {}): Result<never> {
  return { ok: false, refusal: { code, data } };
}
