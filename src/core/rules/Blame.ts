import type { Plan } from '#core/plan/Plan';
import type { FindingDraft } from '#core/rules/Finding';
import type { Merges } from '#core/rules/Merges';
import { cellOf } from '#core/plan/cellOf';
import { isCellError } from '#core/values/cellError';
import { looksLikeAFormula } from '#core/values/looksLikeAFormula';

/** The rule that tells of errors of Excel's, and the only one that speaks of such a cell. */
const CELL_ERROR = 'cell-error';

/** Nor does a text that looks like a formula say what is missing, where something is to be filled in. */
const FORMULA = 'text-that-looks-like-a-formula';
const FILLED_IN: ReadonlySet<string> = new Set(['from', 'to', 'afschrijvingstermijn', 'college', 'stuurdepartementen', 'decision', 'regisseur']);

/**
 * What a sheet does to a cell goes before what the cell lacks: behind the first of merged cells nothing can stand, and
 * in the place of an error of Excel's may belong anything. So each is told once, by the rule that is about it.
 */
export class Blame {
  constructor(private readonly plan: Plan, private readonly merges: Merges) {}

  isOfSheet(rule: string, { where, data }: FindingDraft): boolean {
    if (this.merges.isBehind(where)) return true;
    // Where only the plan travelled, what was read of the cell tells it.
    const content = cellOf(this.plan, where, where.column);
    return (rule !== CELL_ERROR && (isCellError(content) || isCellError(data.value))) || (rule !== FORMULA && FILLED_IN.has(where.field) && typeof content === 'string' && looksLikeAFormula(content));
  }
}
