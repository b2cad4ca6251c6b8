import * as v from 'valibot';
import { Problem } from './Problem';

/** Reads a query, parameters, headers or a small body; what does not fit is `request-malformed`, naming the place only. */
export function readInput<Schema extends v.GenericSchema>(schema: Schema, value: unknown): v.InferOutput<Schema> {
  const read = v.safeParse(schema, value, { abortEarly: true });
  if (read.success) return read.output;
  throw new Problem('request-malformed', { detail: v.getDotPath(read.issues[0]) ?? '' });
}
