import { SEVERITIES, type Finding, type Where } from '#core/rules/Finding';

/** The order in which findings are listed: severity, then sheet, row and column, then the order of the rules. */
export function compareFindings(rules: readonly { readonly id: string }[]): (a: Finding, b: Finding) => number {
  const rank = new Map(rules.map(({ id }, i) => [id, i]));
  return (a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity)
    || comparePlaces(a.where, b.where)
    || rank.get(a.rule)! - rank.get(b.rule)!
    || (a.element < b.element ? -1 : Number(a.element > b.element));
}

function comparePlaces(a: Where, b: Where): number {
  return a.sheet - b.sheet || a.row - b.row || a.column - b.column;
}
