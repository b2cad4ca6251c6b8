import type { CellValue } from '#core/values/CellValue';
import type { DepthLayout } from './Layout';
import type { SheetMarks } from './Snapshot';

const NO_MARKS: SheetMarks = {};

const DEPTHS: Readonly<Record<DepthLayout['by'], (content: CellValue, marks: SheetMarks, index: number) => number>> = {
  blanks: (content) => (typeof content === 'string' ? (/^\s*/u.exec(content)?.[0] ?? '').replaceAll('\t', '    ').length : 0),
  indent: (_, { indent = [] }, index) => indent[index] ?? 0,
  outline: (_, { outline = [] }, index) => outline[index] ?? 0,
  bold: (_, { bold = [] }, index) => (bold[index] === true ? 0 : 1),
  // The columns have levels of their own.
  column: () => 0,
  rest: () => 0,
};

/** How deep a row stands by what shows it; `index` counts the rows of the snapshot. */
export function depthOfRow(by: DepthLayout['by'], content: CellValue, marks: SheetMarks | undefined, index: number): number {
  return DEPTHS[by](content, marks ?? NO_MARKS, index);
}

/** The level of a depth: that of the deepest step that is not deeper. */
export function levelAtDepth({ steps }: DepthLayout, depth: number): string {
  let level = steps[0]?.level ?? '';
  for (const step of steps) if (step.depth <= depth) level = step.level;
  return level;
}

/** Whether what shows the depth was read; without it no row says how deep it stands. */
export function isDepthShown({ by }: DepthLayout, marks: SheetMarks | undefined): boolean {
  return by === 'blanks' || by === 'column' || by === 'rest' || marks?.[by] !== undefined;
}
