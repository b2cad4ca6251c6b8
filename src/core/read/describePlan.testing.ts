import { elementsInOrder } from '#core/plan/elementOrder';
import { linesInOrder } from '#core/plan/lineOrder';
import type { CodeColumn, Plan, UnreadAmount } from '#core/plan/Plan';
import { AARDEN, RICHTINGEN } from '#core/values/aard';

/** A plan as plain data without spelling tables, elements and lines numbered in the order of their rows: two readings that mean the same look the same. */
export function describePlan(plan: Plan): { elements: unknown[]; lines: unknown[]; unread: unknown[]; rounded: unknown[]; keys: unknown[] } {
  const { means, years } = plan;
  const elements = elementsInOrder(plan);
  const numbers = new Map(elements.map(({ index }, place) => [index, place]));
  const placeOf = (index: number): number => numbers.get(index) ?? index;
  const order = linesInOrder(plan);
  const places = new Map(order.map((line, place) => [line, place]));
  const placed = (notes: readonly UnreadAmount[]): UnreadAmount[] => notes.map((note) => ({ ...note, line: places.get(note.line)! })).sort((a, b) => a.line - b.line || a.column - b.column);
  return {
    elements: elements.map((element, index) => ({ ...element, index, parent: placeOf(element.parent) })),
    lines: order.map((line) => ({
      element: placeOf(means.element[line]!),
      code: means.elementCode.values[means.elementCode.ids[line]!],
      kostenplaats: means.kostenplaats.values[means.kostenplaats.ids[line]!],
      budgetplaats: means.budgetplaats.values[means.budgetplaats.ids[line]!],
      aard: AARDEN[means.aard[line]!],
      richting: RICHTINGEN[means.richting[line]!],
      amounts: [...means.amounts.slice(line * years.length, (line + 1) * years.length)],
      term: means.afschrijvingstermijn[line],
      rekening: textOf(means.rekening, line),
      beleidsveld: textOf(means.beleidsveld, line),
      sleutel: textOf(means.sleutel, line),
      row: means.row[line],
      sheet: means.sheet[line],
    })),
    unread: placed(plan.unreadAmounts),
    rounded: placed(plan.roundedAmounts ?? []),
    keys: [...plan.byKey].map(([key, same]) => [key, same.map(placeOf)] as const).sort(([a], [b]) => (a < b ? -1 : 1)),
  };
}

function textOf(column: CodeColumn | null, line: number): string {
  return column ? column.values[column.ids[line]!]! : '';
}

/** The tree as lines of text: level, code and title, indented below their parent; then a line for each means line. */
export function outline(plan: Plan): string[] {
  const depth = (index: number, most = 20): number => (index < 0 || most === 0 ? -1 : 1 + depth(plan.elements[index]?.parent ?? -1, most - 1));
  return plan.elements.map(({ index, level, code, title }) => `${'  '.repeat(depth(index))}${level || '?'} ${code || '-'} ${title}`.trimEnd());
}

/** Each means line as `code aard richting amounts`. */
export function moneyLines(plan: Plan): string[] {
  return describePlan(plan).lines.map((line) => {
    const { code, aard, richting, amounts } = line as { code: string; aard: string; richting: string; amounts: number[] };
    return `${code} ${aard} ${richting} ${amounts.join(' ')}`;
  });
}
