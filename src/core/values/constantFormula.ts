/** Text in quotes; a function with its bracket; a name, a reference or a truth value; a number. */
const PARTS = /"(?:[^"]|"")*"|([\p{L}_][\p{L}\p{N}_.]*)\(|[\p{L}_$\\][\p{L}\p{N}_.$\\]*|\d+(?:\.\d+)?(?:E[+-]?\d+)?/giu;

/** Of what is left, only what calculates with these parts: no sheet (`!`), book or table (`[`), range (`:`), error (`#`). */
const SIGNS = /^[-+*/^&=<>%(){},;\s@]*$/u;

/** A command to another program, `cmd|' /C calc'!A0`: it looks like a reference, and is to no sheet. */
const COMMAND = /^=[-+@\s]*[\p{L}\p{N}_.]+\|/u;

/** Functions whose result follows from what stands between their brackets. What others give may come from anywhere. */
const FUNCTIONS: ReadonlySet<string> = new Set([
  'HYPERLINK', 'WEBSERVICE', 'SUM', 'AVERAGE', 'MIN', 'MAX', 'ROUND', 'ABS', 'INT', 'POWER', 'PRODUCT', 'IF', 'AND', 'OR', 'NOT', 'DATE', 'TEXT', 'VALUE',
  'CONCATENATE', 'CONCAT', 'UPPER', 'LOWER', 'PROPER', 'TRIM', 'LEFT', 'RIGHT', 'MID', 'LEN', 'CHAR', 'REPT', 'SUBSTITUTE', 'T', 'N',
]);

/**
 * Whether a formula, in Excel's English and with its `=`, speaks of no cell, name or table: then it says one thing for
 * ever, as a value does. That is what becomes of a value that begins with `=`, `+`, `-` or `@` where it is typed or pasted.
 */
export function isConstantFormula(formula: string): boolean {
  if (COMMAND.test(formula)) return true;
  let isConstant = true;
  const signs = formula.replace(PARTS, (part: string, name: string | undefined) => {
    isConstant &&= name === undefined ? isLiteral(part) : FUNCTIONS.has(name.toUpperCase());
    return name === undefined ? '' : '(';
  });
  return isConstant && SIGNS.test(signs);
}

function isLiteral(part: string): boolean {
  return /^["\d]/u.test(part) || /^(?:TRUE|FALSE)$/iu.test(part);
}
