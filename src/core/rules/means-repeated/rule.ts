import type { CodeColumn, Means, Plan } from '#core/plan/Plan';
import type { PlanLinks } from '#core/rules/PlanLinks';
import type { Rule } from '#core/rules/Rule';
import { compareLines, isFirstOfRow } from '#core/plan/lineOrder';
import { lineWhere } from '#core/rules/where';
import { nearestPlace } from '#core/rules/nearestPlace';
import { named } from '#core/rules/saying';

/** A row of means that says the very same as an earlier one of the same action, to the cent: most likely pasted twice. */
export const meansRepeated: Rule = {
  id: 'means-repeated',
  severity: 'warning',
  prepare: (plan, links) => ({
    element(index, report) {
      if (!mayRepeat(plan, links, index)) return;
      const rows = links.lines.of(index).filter((line) => isFirstOfRow(plan, line) && hasAmount(plan, line)).sort((a, b) => compareContents(plan, a, b) || compareLines(plan, a, b));
      const { code, title } = plan.elements[index]!;
      let first = rows[0]!;
      for (const line of rows.slice(1)) {
        if (compareContents(plan, first, line) !== 0) first = line;
        // The same registration key as well is a finding of its own.
        else if (!hasSameSleutel(plan, first, line)) {
          report({ where: lineWhere(plan, line, 'element'), element: code, related: [lineWhere(plan, first, 'element')], data: { value: code, title, ...linkOf(plan, line), ...nearestPlace(plan, lineWhere(plan, first, 'element')) } });
        }
      }
    },
  }),
  words: {
    nl: {
      title: 'Rij met middelen staat er twee keer',
      message: ({ value, title, kostenplaats, nearestCell }) => `Deze rij van ${named(value, title)}${kostenplaats ? ` op kostenplaats ${String(kostenplaats)}` : ''} staat er al, met dezelfde bedragen: bij ${String(nearestCell)}.`,
      why: () => 'Een rij die twee keer geplakt is, telt dubbel in alle totalen en in het budget.',
      todo: () => 'Verwijder een van beide rijen; zijn het toch twee uitgaven, zet ze dan samen op een rij.',
      fixes: {},
    },
    en: {
      title: 'Row of means stands twice',
      message: ({ value, title, kostenplaats, nearestCell }) => `This row of ${named(value, title)}${kostenplaats ? ` on cost centre ${String(kostenplaats)}` : ''} is there already, with the same amounts: at ${String(nearestCell)}.`,
      why: () => 'A row that was pasted twice counts double in every total and in the budget.',
      todo: () => 'Take one of the two out; if they are two expenses after all, put them together on one row.',
      fixes: {},
    },
  },
};

/** Whether two lines say the same, where they are few: sorting them is dearer than looking at each pair. */
function mayRepeat(plan: Plan, { lines }: PlanLinks, index: number): boolean {
  let left = FEW;
  for (let line = lines.firstOf(index); line >= 0; line = lines.after(line)) {
    if (left === 0) return true;
    left -= 1;
    for (let other = lines.after(line); other >= 0; other = lines.after(other)) if (compareContents(plan, line, other) === 0) return true;
  }
  return false;
}

/** So many are compared with all others. */
const FEW = 8;

function hasAmount({ means: { amounts }, years: { length } }: Plan, line: number): boolean {
  for (let year = 0; year < length; year += 1) if (amounts[line * length + year] !== 0) return true;
  return false;
}

/** 0 for two lines that say the same. In numbers only: it is asked of every line of a plan. */
function compareContents({ means, years: { length } }: Plan, a: number, b: number): number {
  const { aard, richting, amounts, afschrijvingstermijn } = means;
  const linked = compareLinks(means, a, b) || aard[a]! - aard[b]! || richting[a]! - richting[b]!;
  if (linked !== 0) return linked;
  for (let year = 0; year < length; year += 1) {
    const differs = amounts[a * length + year]! - amounts[b * length + year]!;
    if (differs !== 0) return differs;
  }
  return afschrijvingstermijn[a]! - afschrijvingstermijn[b]!;
}

function compareLinks({ kostenplaats, budgetplaats, rekening, beleidsveld }: Means, a: number, b: number): number {
  return compareCodes(kostenplaats, a, b) || compareCodes(budgetplaats, a, b) || compareCodes(rekening, a, b) || compareCodes(beleidsveld, a, b);
}

function compareCodes(column: CodeColumn | null, a: number, b: number): number {
  return column ? column.ids[a]! - column.ids[b]! : 0;
}

function hasSameSleutel({ means: { sleutel } }: Plan, first: number, line: number): boolean {
  if (!sleutel || sleutel.ids[line] === 0) return false;
  return sleutel.keys[sleutel.ids[first]!] === sleutel.keys[sleutel.ids[line]!];
}

function linkOf({ means: { kostenplaats, budgetplaats } }: Plan, line: number): { readonly kostenplaats: string; readonly budgetplaats: string } {
  return { kostenplaats: kostenplaats.values[kostenplaats.ids[line]!]!, budgetplaats: budgetplaats.values[budgetplaats.ids[line]!]! };
}
