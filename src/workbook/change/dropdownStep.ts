/* eslint-disable max-lines-per-function -- a step is one object, whose parts share what they read */
import type { Dropdown } from '#core/edits/change/Change';
import { cellName } from '#core/values/address';
import type { Refusal } from '#core/values/Result';
import { sheetOf, type Ground, type Step } from '#workbook/change/Step';
import { setList } from '#workbook/setList';

const VALIDATION = 'type,rule,errorAlert,prompt,ignoreBlanks';

/** A validation that is there already stays, and the change is refused. */
export function dropdownStep(ground: Ground, act: Dropdown): Step {
  const range = (): Excel.Range => sheetOf(ground, act.sheetId).getRangeByIndexes(act.top, act.left, act.rows, act.columns);
  const read = (): Excel.DataValidation => {
    const { dataValidation } = range();
    dataValidation.load(VALIDATION);
    return dataValidation;
  };
  const wrong = ({ type, rule }: Excel.DataValidation): Refusal | null => {
    const isOurs = type === 'List' && rule.list?.source === `=${act.listName}`;
    if (act.isSet ? type === 'None' : isOurs) return null;
    return { code: 'validation-there', data: { cell: cellName(act.top, act.left), list: act.listName } };
  };
  let before: Excel.DataValidation;
  let kept: Excel.Range;
  return {
    place: cellName(act.top, act.left),
    queue(mark) {
      before = read();
      kept = range();
      mark();
      if (act.isSet) setList(kept.dataValidation, act);
      else kept.dataValidation.clear();
    },
    objection: () => wrong(before),
    done: () => act,
    back() {
      if (!ground.keeps) kept = range();
      const { type, rule, errorAlert, prompt, ignoreBlanks } = before;
      if (type === 'None') return kept.dataValidation.clear();
      Object.assign(kept.dataValidation, { rule, errorAlert, prompt, ignoreBlanks });
    },
  };
}
