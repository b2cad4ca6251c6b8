import type { Edit } from '#core/edits/Edit';
import type { Fix, Finding } from '#core/rules/Finding';

/** The safe edits of one rule. */
export interface SafeEdits { readonly rule: string; readonly edits: readonly Edit[] }

/** What may be mended without a look at each: the safe fixes of all these findings, by rule. A cell is changed once: by the first that would. */
export function safeEdits(findings: readonly Finding[], fixesOf: (finding: Finding) => readonly Fix[] = ({ fixes }) => fixes): readonly SafeEdits[] {
  const taken = new Set<string>();
  const byRule = new Map<string, Edit[]>();
  for (const finding of findings) {
    const fix = fixesOf(finding).find(({ isSafe }) => isSafe);
    const cells = fix ? cellsOf(fix) : [];
    if (!fix || cells.some((cell) => taken.has(cell))) continue;
    for (const cell of cells) taken.add(cell);
    byRule.set(finding.rule, [...byRule.get(finding.rule) ?? [], ...fix.edits]);
  }
  return [...byRule].map(([rule, edits]) => ({ rule, edits }));
}

function cellsOf({ edits }: Fix): string[] {
  return edits.map(({ place: { sheetId, row, column } }) => `${sheetId} ${row} ${column}`);
}
