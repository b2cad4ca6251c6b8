/**
 * The one text that stands for a value, so that its hash does too: keys sorted by UTF-16 code unit, no blanks, no
 * undefined members; after RFC 8785, narrowed to whole numbers, because a float has no business in a plan.
 * Lone surrogates are kept as `\udXXX`, so that the text is always well-formed UTF-8 and nothing is lost.
 * @throws TypeError for what JSON cannot hold exactly: a fraction, NaN, an unsafe integer, a function, a cycle of depth.
 */
export function canonicalJson(value: unknown): string {
  return textOf(value, 0);
}

/** Far deeper than any package; a cycle ends here instead of in a stack overflow. */
const DEEPEST = 64;

function textOf(value: unknown, depth: number): string {
  if (typeof value === 'number') return wholeNumber(value);
  if (typeof value === 'string') return JSON.stringify(value);
  if (value === null || typeof value === 'boolean') return String(value);
  if (depth >= DEEPEST) throw new TypeError('canonicalJson: nested too deeply');
  if (Array.isArray(value)) return arrayText(value, depth + 1);
  if (isPlainObject(value)) return objectText(value, depth + 1);
  throw new TypeError(`canonicalJson: a ${typeof value} cannot travel`);
}

function wholeNumber(value: number): string {
  if (!Number.isSafeInteger(value)) throw new TypeError('canonicalJson: only whole numbers travel');
  return String(value === 0 ? 0 : value);
}

function arrayText(values: readonly unknown[], depth: number): string {
  // Not `join`: an empty place in an array must be refused, not skipped.
  let text = '[';
  for (let i = 0; i < values.length; i++) text += i > 0 ? `,${textOf(values[i], depth)}` : textOf(values[i], depth);
  return `${text}]`;
}

function objectText(value: Readonly<Record<string, unknown>>, depth: number): string {
  let text = '';
  for (const key of Object.keys(value).sort()) {
    const member = value[key];
    if (member !== undefined) text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${textOf(member, depth)}`;
  }
  return `{${text}}`;
}

function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  // A plain object of another realm (a test's sandbox, an iframe) has a prototype of its own without one above it.
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
