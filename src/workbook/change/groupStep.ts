import type { GroupRows } from '#core/edits/change/Change';
import { rowsOf, sheetOf, type Ground, type Step } from '#workbook/change/Step';

export function groupStep(ground: Ground, act: GroupRows): Step {
  const here = (): Excel.Range => rowsOf(sheetOf(ground, act.sheetId), act.row, act.count);
  let rows: Excel.Range;
  return {
    place: `${act.row + 1}:${act.row + act.count}`,
    queue(mark) {
      rows = here();
      if (act.isGrouped) rows.group('ByRows');
      else rows.ungroup('ByRows');
      mark();
    },
    done: () => act,
    back() {
      const grouped = ground.keeps ? rows : here();
      if (act.isGrouped) grouped.ungroup('ByRows');
      else grouped.group('ByRows');
    },
  };
}
