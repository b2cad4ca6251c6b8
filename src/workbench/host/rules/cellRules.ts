import type { BookConditionalFormat } from '#xlsx/book/Book';
import { columnCount, isSame, moved, rowCount, type Area, contains, area } from '#core/values/grid/Area';
import { tellComments } from '../events/tellComments';
import type { HostContext } from '../HostContext';
import { movedFormula } from '../engine/movedFormula';
import { clearFormats, inOrder, withFormatFormulas } from './conditionalFormats';
import { reanchored, type WithFormulas } from './reanchored';
import { within, type Ruled } from './ruleRanges';
import { clearedValidations, withValidationFormulas } from './validations';

/** What hangs on cells goes with them when they are cleared: everything, or with `Formats` the conditional formats. */
export function clearCellRules(host: HostContext, sheetId: string, of: Area, what: string): void {
  const state = host.sheetState(sheetId);
  if (what === 'All' || what === 'Formats') clearFormats(state, [of]);
  if (what !== 'All') return;
  state.validations = clearedValidations(state.validations, [of]);
  state.comments = state.comments.filter(({ row, column }) => !contains(of, area(row, column)));
  tellComments(host);
}

interface Place { sheetId: string; area: Area }

/** Validation and conditional formats go along with a copy of cells; with `Formats` the conditional formats only, with values or formulas neither. */
export function copyCellRules(host: HostContext, from: Place, to: Place, what: string): void {
  if (what !== 'All' && what !== 'Formats') return;
  const [source, target] = [host.sheetState(from.sheetId), host.sheetState(to.sheetId)];
  const formats = inOrder(source).flatMap((format) => copies({ ...format, ranges: format.ranges }, from.area, to.area, withPlainFormulas));
  clearFormats(target, [to.area]);
  const first = target.conditionalFormats.length;
  target.conditionalFormats.push(...formats.map((format, index) => ({ ...format, priority: first + index + 1 })));
  if (what === 'Formats') return;
  const rules = source.validations.flatMap((rule) => copies(rule, from.area, to.area, withValidationFormulas));
  target.validations = [...clearedValidations(target.validations, [to.area]), ...rules];
}

/** A copy is a format of its own. */
const withPlainFormulas: WithFormulas<BookConditionalFormat> = (format, change) => ({ ...withFormatFormulas(format, change) });

/** What a rule becomes in the target, into which the source goes a whole number of times. */
function copies<R extends Ruled>(rule: R, source: Area, target: Area, withFormulas: WithFormulas<R>): R[] {
  const inside = within(rule.ranges, [source]);
  const [first] = inside;
  if (!first) return [];
  const part = reanchored(rule, inside, withFormulas);
  const isWhole = inside.length === 1 && isSame(first, source);
  const tiles = isWhole ? [{ rows: target.top - source.top, columns: target.left - source.left }] : [...tilesOf(source, target)];
  return tiles.map(({ rows, columns }) => ({
    ...withFormulas(part, (formula) => movedFormula(formula, rows, columns)), ranges: isWhole ? [{ ...target }] : inside.map((of) => moved(of, rows, columns)),
  }));
}

function* tilesOf(source: Area, target: Area): Generator<{ rows: number; columns: number }> {
  for (let top = target.top; top <= target.bottom; top += rowCount(source)) {
    for (let left = target.left; left <= target.right; left += columnCount(source)) yield { rows: top - source.top, columns: left - source.left };
  }
}
