import type { Worksheet } from '@univerjs/core';
import type { LineShift } from '#core/values/grid/shift';
import { shiftedFormula } from '#core/values/grid/shiftedFormula';
import { refersTo } from '../book/loadBook';
import type { HostContext } from '../HostContext';

/**
 * Names after cells were put in or taken out as Excel has them. The engine shifts every range within a function of a
 * name's formula, whichever sheet it is on: `INDEX(Plan!$A$2:$A$9,…)` when rows of another sheet go.
 */
export async function shiftingNames(host: HostContext, sheet: Worksheet, shift: LineShift, act: () => Promise<void>): Promise<void> {
  const before = Object.values(host.engine.names()).map(({ id, formulaOrRefString }) => ({ id, formula: formulaOrRefString.replace(/^=/, '') }));
  await act();
  for (const { id, formula } of before) {
    const name = host.engine.names()[id];
    const wanted = refersTo(shiftedFormula(formula, { readOn: '', shifted: sheet.getName() }, shift));
    if (name && name.formulaOrRefString !== wanted) host.engine.runSync('formula.mutation.set-defined-name', { ...name, formulaOrRefString: wanted });
  }
}
