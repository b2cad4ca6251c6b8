import { madeOnce } from '#core/values/madeOnce';

/** The same, for texts that repeat, such as names of diensten: worked out once for each distinct text. */
export function remembered<Value>(work: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => madeOnce(known, text, () => work(text));
}
