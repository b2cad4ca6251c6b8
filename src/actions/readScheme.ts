import * as v from 'valibot';
import type { Scheme } from '#core/scheme/Scheme';
import { SCHEMES } from '#core/scheme/schemes';
import { ok, refuse, type Result } from '#core/values/Result';

/** A scheme as a file holds it: JSON in the shape of `Scheme`. */
const text = (longest: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(longest));
const id = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,29}$/u, 'must be lower case letters, digits and -'));
const words = v.strictObject({ one: text(80), many: text(80), short: text(40) });
const pattern = v.pipe(text(200), v.check(compiles, 'is no regular expression'));
const code = v.strictObject({
  prefix: v.pipe(v.string(), v.maxLength(20)), isWithin: v.picklist(['code', 'number', 'digits', 'nothing']), joint: v.exactOptional(v.pipe(v.string(), v.maxLength(3))),
  width: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12)), tail: v.pipe(v.string(), v.maxLength(10)), letters: v.exactOptional(v.picklist(['upper', 'lower'])),
});
const level = v.strictObject({
  id, words: v.strictObject({ nl: words, en: words }), parents: v.pipe(v.array(id), v.maxLength(10)), strand: v.picklist(['verticaal', 'horizontaal']),
  codePatterns: v.pipe(v.array(pattern), v.maxLength(20)),
  code: v.exactOptional(code),
  horizon: v.exactOptional(v.strictObject({ from: v.pipe(v.number(), v.integer()), to: v.pipe(v.number(), v.integer()) })),
  synonyms: v.exactOptional(v.pipe(v.array(text(80)), v.maxLength(50))), carriesMeans: v.boolean(), isListed: v.boolean(),
});
/** A rule that this version does not know is kept: another may. */
const weights = v.record(v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,59}$/u)), v.picklist(['error', 'warning', 'info', 'off']));
const form = v.strictObject({ id, name: text(80), levels: v.pipe(v.array(level), v.minLength(1), v.maxLength(20)), weights: v.exactOptional(weights) });

/** Reads a scheme that is given as JSON; `scheme-malformed` names the place and what is wrong with it. */
export function readScheme(json: string): Result<Scheme> {
  const read = v.safeParse(form, parsed(json));
  if (!read.success) {
    const [issue] = read.issues;
    return malformed(v.getDotPath(issue) ?? '', issue.message);
  }
  return checked(read.output);
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function compiles(source: string): boolean {
  try {
    return new RegExp(source, 'u') instanceof RegExp;
  } catch {
    return false;
  }
}

/** What its shape alone does not tell: every parent is a level that stands above it, and something carries means. */
function checked(scheme: Scheme): Result<Scheme> {
  if (SCHEMES.some((each) => each.id === scheme.id)) return malformed('id', `"${scheme.id}" is a scheme of Doelboom's own`);
  const above = new Set<string>();
  for (const [index, each] of scheme.levels.entries()) {
    if (above.has(each.id)) return malformed(`levels.${index}.id`, `"${each.id}" stands twice`);
    const unknown = each.parents.find((parent) => !above.has(parent));
    if (unknown !== undefined) return malformed(`levels.${index}.parents`, `"${unknown}" is no level above it`);
    above.add(each.id);
  }
  return scheme.levels.some(({ carriesMeans }) => carriesMeans) ? ok(scheme) : malformed('levels', 'no level carries people and money');
}

function malformed(place: string, problem: string): Result<never> {
  return refuse('scheme-malformed', { place, problem });
}
