import type { Finding } from '#core/rules/Finding';
import { findingId } from '#core/rules/findingId';

/** Warnings of one rule, which ask for one reason together or one each. */
export interface ReasonGroup {
  readonly rule: string;
  readonly warnings: readonly { readonly id: string; readonly finding: Finding }[];
}

/** What was typed, by rule id and by finding id, and the rules of which each warning is explained apart. */
export interface Reasons {
  readonly texts: Readonly<Record<string, string>>;
  readonly apart: readonly string[];
}

export const NO_REASONS: Reasons = { texts: {}, apart: [] };
/** A reason is one line; the register holds it to the same length. */
export const REASON_LENGTH = 400;

export function reasonGroups(findings: readonly Finding[]): ReasonGroup[] {
  const groups = new Map<string, { id: string; finding: Finding }[]>();
  for (const finding of findings) {
    if (finding.severity !== 'warning') continue;
    const warnings = groups.get(finding.rule) ?? [];
    groups.set(finding.rule, [...warnings, { id: findingId(finding), finding }]);
  }
  return [...groups].map(([rule, warnings]) => ({ rule, warnings }));
}

/** The names under which a group's reasons are asked: the rule's own, or one for each warning. */
export function askedFor(group: ReasonGroup, { apart }: Reasons): string[] {
  return apart.includes(group.rule) ? [...new Set(group.warnings.map(({ id }) => id))] : [group.rule];
}

/** How many reasons are still to be given. */
export function missingReasons(groups: readonly ReasonGroup[], reasons: Reasons): number {
  return groups.flatMap((group) => askedFor(group, reasons)).filter((name) => tidy(reasons.texts[name]) === '').length;
}

/** Only what is asked for now: a reason for a warning that is gone is not sent. */
export function reasonsToSend(groups: readonly ReasonGroup[], reasons: Reasons): Record<string, string> {
  const names = groups.flatMap((group) => askedFor(group, reasons));
  return Object.fromEntries(names.map((name) => [name, tidy(reasons.texts[name])] as const).filter(([, text]) => text !== ''));
}

function tidy(text = ''): string {
  return text.replace(/\s+/g, ' ').trim();
}
