import type { CellValue } from '#core/values/CellValue';
import { figureIn, partsIn } from './codeParts';
import type { DepthLayout } from './Layout';
import type { SheetMarks } from './Snapshot';

const NO_MARKS: SheetMarks = {};

type DepthOf = (content: CellValue, marks: SheetMarks, index: number) => number;

const blanks: DepthOf = (content) => (typeof content === 'string' ? (/^\s*/u.exec(content)?.[0] ?? '').replaceAll('\t', '    ').length : 0);
const indent: DepthOf = (_, marks, index) => marks.indent?.[index] ?? 0;
const outline: DepthOf = (_, { outline: levels = [] }, index) => levels[index] ?? 0;
const bold: DepthOf = (_, marks, index) => (marks.bold?.[index] === true ? 0 : 1);

const DEPTHS: Readonly<Record<DepthLayout['by'], DepthOf>> = {
  blanks,
  indent,
  outline,
  bold,
  // Of what is set in as far, bold print stands above the rest.
  'bold-blanks': (...row) => blanks(...row) * 2 + bold(...row),
  'bold-indent': (...row) => indent(...row) * 2 + bold(...row),
  'bold-outline': (...row) => outline(...row) * 2 + bold(...row),
  parts: (content) => partsIn(content),
  figure: (content) => figureIn(content),
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

const SHOWN_BY: Readonly<Record<DepthLayout['by'], readonly ('indent' | 'outline' | 'bold')[]>> = {
  blanks: [], column: [], rest: [], parts: [], figure: [], indent: ['indent'], outline: ['outline'], bold: ['bold'], 'bold-blanks': ['bold'], 'bold-indent': ['bold', 'indent'], 'bold-outline': ['bold', 'outline'],
};

/** Whether what shows the depth was read; without it no row says how deep it stands. */
export function isDepthShown({ by }: Pick<DepthLayout, 'by'>, marks: SheetMarks | undefined): boolean {
  return SHOWN_BY[by].every((mark) => marks?.[mark] !== undefined);
}
