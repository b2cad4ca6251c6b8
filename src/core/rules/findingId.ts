import type { Finding } from '#core/rules/Finding';
import { codeKey } from '#core/values/code';

/**
 * The name of a finding from one version of the workbook to the next: rule, element, field, and what the finding says.
 * It does not depend on rows or columns, so a row put in above or a sort leaves it the same.
 */
export function findingId({ rule, element, where, data }: Finding): string {
  const said = Object.keys(data).filter((name) => !name.startsWith('nearest')).sort().map((name) => `${name}=${String(data[name])}`);
  return [rule, codeKey(element), where.field, ...said].map(escapePart).join('|');
}

/** The rule of such a name. */
export function ruleOfId(id: string): string {
  return id.slice(0, Math.max(0, id.indexOf('|')));
}

function escapePart(part: string): string {
  return part.replace(/[\\|]/g, (mark) => `\\${mark}`);
}

/** The same for a list: where several findings say the very same (two rows alike), the second and later are numbered. */
export function uniqueFindingIds(findings: readonly Finding[]): readonly string[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const id = findingId(finding);
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return count === 1 ? id : `${id}#${count}`;
  });
}
