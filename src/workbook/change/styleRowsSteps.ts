import type { RestoreLooks, StyleRows } from '#core/edits/change/Change';
import { columnName } from '#core/values/address';
import { sheetOf, type Ground, type Step } from '#workbook/change/Step';

/** What a named style changes of a cell. */
const LOOKS: Excel.CellPropertiesLoadOptions = {
  style: true, format: { font: { name: true, size: true, bold: true, italic: true, color: true, underline: true, strikethrough: true }, fill: { color: true, pattern: true } },
};

type Looks = readonly (readonly Excel.CellProperties[])[];

function blocksOf(ground: Ground, { sheetId, left, columns, runs }: StyleRows | RestoreLooks): Excel.Range[] {
  return runs.map(({ row, count }) => sheetOf(ground, sheetId).getRangeByIndexes(row, left, count, columns));
}

function placeOf({ left, runs }: StyleRows | RestoreLooks): string {
  return `${columnName(left)}${(runs[0]?.row ?? 0) + 1}`;
}

/** Gives rows a style, reading what they look like in the same batch right before. */
export function styleRowsStep(ground: Ground, act: StyleRows): Step {
  let looks: readonly OfficeExtension.ClientResult<Excel.CellProperties[][]>[] = [];
  const seen = (): Looks[] => looks.map(({ value }) => value);
  return {
    place: placeOf(act),
    queue(mark) {
      const blocks = blocksOf(ground, act);
      looks = blocks.map((block) => block.getCellProperties(LOOKS));
      mark();
      for (const block of blocks) block.style = act.style;
    },
    done: () => ({ ...act, looks: seen() }),
    back: () => queueLooks(blocksOf(ground, act), seen(), () => true),
  };
}

/** Gives rows back what they looked like; a row that somebody has given another style since keeps that. */
export function restoreLooksStep(ground: Ground, act: RestoreLooks): Step {
  const looks = (act.looks ?? []) as readonly Looks[];
  let now: Excel.Range[] = [];
  const isOurs = (at: number): boolean => now[at]?.style === act.style;
  return {
    place: placeOf(act),
    look() {
      now = blocksOf(ground, act);
      for (const block of now) block.load('style');
    },
    queue(mark) {
      mark();
      queueLooks(blocksOf(ground, act), looks, isOurs);
    },
    done: () => act,
    back: () => blocksOf(ground, act).forEach((block, at) => { if (isOurs(at)) block.style = act.style; }),
  };
}

/** The style goes first: setting it sets font and fill too. */
function queueLooks(blocks: readonly Excel.Range[], looks: readonly Looks[], isWanted: (at: number) => boolean): void {
  blocks.forEach((block, at) => {
    const cells = looks[at];
    if (!cells || !isWanted(at)) return;
    block.setCellProperties(cells.map((row) => row.map(({ style }) => ({ style }))) as Excel.SettableCellProperties[][]);
    block.setCellProperties(cells.map((row) => row.map(({ format }) => ({ format: { font: format?.font, fill: fillOf(format?.fill) } }))) as Excel.SettableCellProperties[][]);
  });
}

/** A cell without a fill shows white: setting that colour would fill it. */
function fillOf(fill: Excel.CellPropertiesFill | undefined): Excel.CellPropertiesFill {
  return fill?.pattern === 'None' || fill?.pattern === undefined ? { pattern: 'None' } : fill;
}
