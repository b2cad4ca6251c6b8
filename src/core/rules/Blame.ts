import type { Plan } from '#core/plan/Plan';
import type { FindingDraft } from '#core/rules/Rule';
import type { Merges } from '#core/rules/Merges';
import { cellOf } from '#core/rules/sheetCells';
import { isCellError } from '#core/values/cellError';

/** The rule that tells of errors of Excel's, and the only one that speaks of such a cell. */
const CELL_ERROR = 'cell-error';

/**
 * What a sheet does to a cell goes before what the cell lacks: behind the first of merged cells nothing can stand, and
 * in the place of an error of Excel's may belong anything. So each is told once, by the rule that is about it.
 */
export class Blame {
  constructor(private readonly plan: Plan, private readonly merges: Merges) {}

  isOfSheet(rule: string, { where, data }: FindingDraft): boolean {
    if (this.merges.isBehind(where)) return true;
    // Where only the plan travelled, what was read of the cell tells it.
    return rule !== CELL_ERROR && (isCellError(cellOf(this.plan, where, where.column)) || isCellError(data.value));
  }
}
