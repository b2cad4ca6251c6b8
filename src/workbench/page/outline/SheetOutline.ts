import type { Engine } from '#workbench/host/engine/Engine';
import { hiddenAtLevel, levelButtons, runsToChange } from './hiddenAtLevel';

/** Folding the rows of the sheet in front. The engine draws no outline of its own, so hidden rows are all there is to see. */
export class SheetOutline {
  constructor(private readonly engine: () => Engine | null) {}

  /** How many level buttons the sheet in front needs, and which of them describes what is in view (0 for none of them). */
  state(): { deepest: number; shown: number } {
    const sheet = this.front();
    if (!sheet) return { deepest: 0, shown: 0 };
    const deepest = levelButtons(sheet.levels);
    const shown = Array.from({ length: deepest }, (_, at) => at + 1)
      .find((level) => runsToChange(sheet.hidden, grouped(hiddenAtLevel(sheet.levels, level), sheet.levels, sheet.hidden)).length === 0);
    return { deepest, shown: shown ?? 0 };
  }

  /** Hides and shows grouped rows so that only levels below `shown` stay in view; rows outside groups keep as they were. */
  async foldTo(shown: number): Promise<void> {
    const engine = this.engine();
    const sheet = this.front();
    if (!engine || !sheet) return;
    const wanted = grouped(hiddenAtLevel(sheet.levels, shown), sheet.levels, sheet.hidden);
    const runs = runsToChange(sheet.hidden, wanted);
    for (const isHiding of [true, false]) {
      const ranges = runs.filter(({ hidden }) => hidden === isHiding)
        .map(({ first, last }) => ({ startRow: first, endRow: last, startColumn: 0, endColumn: sheet.columns - 1 }));
      if (ranges.length === 0) continue;
      await engine.run(isHiding ? 'sheet.mutation.set-row-hidden' : 'sheet.mutation.set-row-visible', { subUnitId: sheet.id, ranges });
    }
    this.remember(engine, sheet, wanted);
  }

  private front() {
    const engine = this.engine();
    const sheet = engine?.workbook.getActiveSheet();
    if (!engine || !sheet) return null;
    const id = sheet.getSheetId();
    const { levels } = engine.sheetState(id).rows;
    const last = Math.max(-1, ...levels.keys());
    // One row more than the last group has: with summaries below, that row is where the group is folded from.
    const rows = last < 0 ? [] : Array.from({ length: last + 2 }, (_, row) => row);
    return {
      id, columns: sheet.getColumnCount(),
      levels: rows.map((row) => levels.get(row) ?? 0),
      hidden: rows.map((row) => sheet.getRowRawVisible(row) === false),
    };
  }

  /** Excel marks the row whose group is folded, so that its plus sign stands there when the file is opened in it. */
  private remember(engine: Engine, { id, levels }: { id: string; levels: number[] }, hidden: boolean[]): void {
    const state = engine.sheetState(id);
    const neighbour = state.outline.summaryBelow ? -1 : 1;
    state.rows.collapsed = new Set(levels.flatMap((level, row) => {
      const inGroup = levels[row + neighbour] ?? 0;
      return inGroup > level && hidden[row + neighbour] && !hidden[row] ? [row] : [];
    }));
  }
}

/** Only rows in a group are folded: one that a person hid for another reason stays hidden. */
function grouped(wanted: boolean[], levels: readonly number[], now: readonly boolean[]): boolean[] {
  return wanted.map((hidden, row) => (levels[row] === 0 ? now[row] ?? false : hidden));
}
