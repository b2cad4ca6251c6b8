import * as v from 'valibot';
import { problemDocument, type ProblemDocument } from '#contract/answers';
import { isProblemCode } from '#contract/problems';
import { ok, type Result } from '#core/values/Result';
import type { RegisterRefusal } from './RegisterClient';
import type { Sent } from './sendOnce';

/** An attempt's outcome; what is `again` may come out otherwise when it is tried once more. */
export type Reading<Value> = { readonly result: Result<Value, RegisterRefusal>; readonly again: boolean };

/** The register, or something before it, is there but cannot answer now. */
const BUSY: ReadonlySet<number> = new Set([429, 502, 503, 504]);

/** Reads an answer through the schema. A body that isn't what it should be is never quoted. */
export function readSent<Schema extends v.GenericSchema>(sent: Sent, schema: Schema): Reading<v.InferOutput<Schema>> {
  if (sent.kind !== 'answered') return sent.kind === 'cancelled' ? no('cancelled', false) : no('register-offline', true);
  const json = parseJson(sent.type, sent.text);
  if (sent.status === 200 || sent.status === 201) return readValue(json, schema);
  const refusal = readProblem(json, sent.status);
  if (BUSY.has(sent.status)) return { result: { ok: false, refusal: { ...refusal, code: 'register-busy' } }, again: true };
  return { result: { ok: false, refusal }, again: false };
}

function no(code: string, again: boolean): Reading<never> {
  return { result: { ok: false, refusal: { code, data: {} } }, again };
}

type Parsed = { readonly isJson: false } | { readonly isJson: true; readonly value: unknown };

function parseJson(type: string, text: string): Parsed | 'cut-off' {
  if (!/^application\/(problem\+)?json\b/i.test(type)) return { isJson: false };
  try {
    return { isJson: true, value: JSON.parse(text) as unknown };
  } catch {
    return 'cut-off';
  }
}

function readValue<Schema extends v.GenericSchema>(json: Parsed | 'cut-off', schema: Schema): Reading<v.InferOutput<Schema>> {
  // Half an answer may come whole the next time; a page of another server stays one.
  if (json === 'cut-off') return no('register-answer-unreadable', true);
  const read = json.isJson ? v.safeParse(schema, json.value) : undefined;
  return read?.success ? { result: ok(read.output), again: false } : no('register-answer-unreadable', false);
}

function readProblem(json: Parsed | 'cut-off', status: number): RegisterRefusal {
  const read = json !== 'cut-off' && json.isJson ? v.safeParse(problemDocument, json.value) : undefined;
  if (!read?.success) return { code: 'register-answer-unreadable', data: { status } };
  return refusalOf(read.output);
}

function refusalOf({ code, status, findings, findingCount, issues, detail }: ProblemDocument): RegisterRefusal {
  const data = { status, ...findingCount === undefined ? {} : { findings: findingCount }, ...detail === undefined ? {} : { detail } };
  return { code: isProblemCode(code) ? code : 'register-refused', data, ...findings ? { findings } : {}, ...issues ? { issues } : {} };
}
