import type { IBorderData, IBorderStyleData, IStyleData, Nullable } from '@univerjs/core';
import type { Area } from '#core/values/grid/Area';
import { applyStyle, composedStyle } from '../engine/styleCells';
import type { HostContext } from '../HostContext';
import { invalidArgument } from '../protocol/ExcelError';
import { colorOf, excelColor } from '../values/colors';
import { blocksOf, type CellsHandle } from './cells';
import { collectionMembers, property, type CollectionMembers, type ExcelClass } from './Member';
import { assertWritable } from './protectionCheck';

type Side = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideVertical' | 'InsideHorizontal' | 'DiagonalDown' | 'DiagonalUp';
interface BorderHandle { cells: CellsHandle; side: Side }

/** Which line of which cells a side of a block is. */
const SIDES: Record<Side, { line: keyof IBorderData; cells(of: Area): Area | null }> = {
  EdgeTop: { line: 't', cells: (of) => ({ ...of, bottom: of.top }) },
  EdgeBottom: { line: 'b', cells: (of) => ({ ...of, top: of.bottom }) },
  EdgeLeft: { line: 'l', cells: (of) => ({ ...of, right: of.left }) },
  EdgeRight: { line: 'r', cells: (of) => ({ ...of, left: of.right }) },
  InsideVertical: { line: 'r', cells: (of) => (of.right > of.left ? { ...of, right: of.right - 1 } : null) },
  InsideHorizontal: { line: 'b', cells: (of) => (of.bottom > of.top ? { ...of, bottom: of.bottom - 1 } : null) },
  DiagonalDown: { line: 'tl_br', cells: (of) => of },
  DiagonalUp: { line: 'bl_tr', cells: (of) => of },
};

/** The engine's line, as Excel's style and weight; the first of a kind is the one that a style alone sets. */
const LINES: readonly [number, string, string][] = [
  [1, 'Continuous', 'Thin'], [2, 'Continuous', 'Hairline'], [8, 'Continuous', 'Medium'], [13, 'Continuous', 'Thick'],
  [4, 'Dash', 'Thin'], [9, 'Dash', 'Medium'], [5, 'DashDot', 'Thin'], [10, 'DashDot', 'Medium'], [6, 'DashDotDot', 'Thin'], [11, 'DashDotDot', 'Medium'],
  [3, 'Dot', 'Thin'], [7, 'Double', 'Thick'], [12, 'SlantDashDot', 'Medium'],
];

/** Another side's line is looked for too: a cell's right border is its neighbour's left. */
function lineOf({ cells, side }: BorderHandle, host: HostContext): Nullable<IBorderStyleData> {
  const { sheet, areas } = blocksOf(cells, host);
  const { line, cells: of } = SIDES[side];
  const first = areas[0] && of(areas[0]);
  return first ? composedStyle(sheet, first.top, first.left).bd?.[line] : undefined;
}

function described(handle: BorderHandle, host: HostContext): { style: string; weight: string; color: string } {
  const kept = lineOf(handle, host);
  const found = LINES.find(([number]) => number === kept?.s);
  return { style: found?.[1] ?? 'None', weight: found?.[2] ?? 'Thin', color: excelColor(kept?.cl?.rgb, '#000000') };
}

function draw({ cells, side }: BorderHandle, host: HostContext, wanted: { style: string; weight: string; color: string }): void {
  const number = LINES.find(([, style, weight]) => style === wanted.style && weight === wanted.weight) ?? LINES.find(([, style]) => style === wanted.style);
  if (!number && wanted.style !== 'None') throw invalidArgument();
  const { sheet, areas } = blocksOf(cells, host);
  const { line, cells: part } = SIDES[side];
  for (const of of areas) {
    assertWritable(host, cells.sheetId, of, 'allowFormatCells');
    const target = part(of);
    if (!target) continue;
    const drawn = number ? { s: number[0], cl: { rgb: wanted.color } } : null;
    applyStyle(host, sheet, target, { style: { bd: { [line]: drawn } } as unknown as IStyleData });
  }
}

const border: ExcelClass<BorderHandle> = {
  name: 'RangeBorder',
  id: (self) => ({ _Id: self.side }),
  members: {
    SideIndex: property((self) => self.side),
    Style: property((self, host) => described(self, host).style, (self, value, host) => draw(self, host, { ...described(self, host), style: String(value) })),
    Weight: property((self, host) => described(self, host).weight, (self, value, host) => {
      const now = described(self, host);
      draw(self, host, { ...now, style: now.style === 'None' ? 'Continuous' : now.style, weight: String(value) });
    }),
    Color: property((self, host) => described(self, host).color, (self, value, host) => {
      const now = described(self, host);
      draw(self, host, { ...now, style: now.style === 'None' ? 'Continuous' : now.style, color: colorOf(value) });
    }),
    TintAndShade: property(() => 0),
  },
};

const borders: CollectionMembers<CellsHandle> = {
  type: 'RangeBorder',
  list: (self) => (Object.keys(SIDES) as Side[]).map((side) => ({ cells: self, side })),
  item: (self, side) => (String(side) in SIDES ? { cells: self, side: side as Side } : null),
};

const borderCollection: ExcelClass<CellsHandle> = {
  name: 'RangeBorderCollection',
  collection: borders,
  members: { ...collectionMembers(borders), Count: property(() => Object.keys(SIDES).length), TintAndShade: property(() => 0) },
};

export const borderClasses = [border, borderCollection] as ExcelClass<never>[];
