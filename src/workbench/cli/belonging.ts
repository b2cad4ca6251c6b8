import type { Plan } from '#core/plan/Plan';
import { createElementGroups, type ElementCut } from '#core/totals/ElementGroups';
import { createGroupLabels } from '#core/totals/GroupLabels';
import type { Belonging } from '#workbench/cli/json';

/** What each element belongs to, as the totals see it: its own, or taken over from the elements above it. As written. */
export function belongingOf(plan: Plan): Belonging {
  const { of, tables } = createElementGroups(plan);
  const written = (cut: ElementCut): ((index: number) => string[]) => {
    const { parts } = tables[cut];
    const keys = [...new Set(parts.flat())];
    const labels = createGroupLabels(plan, cut, keys.map((key) => [key]));
    const spelling = new Map(keys.map((key, i) => [key, labels[i]?.key ?? key]));
    return (index) => (parts[of[cut][index] ?? 0] ?? []).map((key) => spelling.get(key) ?? key);
  };
  const first = (cut: ElementCut) => {
    const codes = written(cut);
    return (index: number) => codes(index)[0] ?? '';
  };
  return { hsd: written('hsd'), programma: first('programma'), project: first('project'), departement: first('departement') };
}
