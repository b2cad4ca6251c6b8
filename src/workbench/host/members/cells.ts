import type { IStyleData, Worksheet } from '@univerjs/core';
import type { Area } from '#core/values/grid/Area';
import type { StyleExtras } from '../book/bookStyles';
import { applyStyle, composedExtras, composedStyle, type StylePatch } from '../engine/styleCells';
import type { HostContext } from '../HostContext';
import { RangesHandle, type RangeHandle } from '../References';
import type { PropertyMember } from './Member';
import { property } from './Member';
import { assertWritable } from './protectionCheck';

/** What has a format: a block, or several. */
export type CellsHandle = RangeHandle | RangesHandle;

export function blocksOf(self: CellsHandle, host: HostContext): { sheet: Worksheet; areas: Area[] } {
  const ranges = self instanceof RangesHandle ? self.ranges : [self];
  return { sheet: host.sheet(self.sheetId), areas: ranges.map((range) => host.areaOf(range)) };
}

type Look = (style: IStyleData, extras: StyleExtras) => unknown;

/** The value that all cells share, or null where they differ. */
export function uniform(self: CellsHandle, host: HostContext, look: Look): unknown {
  const { sheet, areas } = blocksOf(self, host);
  let shared: unknown;
  for (const [row, column] of cellsOf(sheet, areas)) {
    const value = look(composedStyle(sheet, row, column), composedExtras(sheet, row, column));
    if (shared === undefined) shared = value;
    else if (shared !== value) return null;
  }
  return shared;
}

/** Every cell of the blocks, row by row; beyond the engine's grid all are alike, so one stands for them. */
function* cellsOf(sheet: Worksheet, areas: Area[]): Generator<[row: number, column: number]> {
  for (const of of areas) {
    const bottom = Math.min(of.bottom, Math.max(of.top, sheet.getRowCount()));
    const right = Math.min(of.right, Math.max(of.left, sheet.getColumnCount()));
    for (let row = of.top; row <= bottom; row += 1) for (let column = of.left; column <= right; column += 1) yield [row, column];
  }
}

export function restyle(self: CellsHandle, host: HostContext, patch: StylePatch): void {
  const { sheet, areas } = blocksOf(self, host);
  for (const of of areas) {
    assertWritable(host, self.sheetId, of, 'allowFormatCells');
    applyStyle(host, sheet, of, patch);
  }
}

/** A property of the format: how to see it in a style, and what change sets it. */
export function styleProperty(look: Look, change: (value: unknown) => StylePatch): PropertyMember<CellsHandle> {
  return property((self, host) => uniform(self, host, look), (self, value, host) => restyle(self, host, change(value)));
}
