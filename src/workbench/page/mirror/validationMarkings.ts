import type { BookValidation } from '#xlsx/book/Book';
import { engineRange, type MarkedSheet, type Marking } from './Marking';

const ERROR_STYLES = { information: 0, stop: 1, warning: 2 } as const;
/** Without an arrow in every cell: the page draws one beside the active cell. */
const PLAIN_TEXT = 0;

/** Data validation as the engine's plug-in knows it: a list is a dropdown in its cells, and what breaks a rule is refused or marked. */
export function validationMarkings({ state, referenceOf }: MarkedSheet): Marking[] {
  return state.validations.filter(({ type }) => type !== 'any').map((validation, at) => {
    const uid = `validation-${at}`;
    return {
      add: { id: 'data-validation.mutation.addRule', params: { rule: { uid, ...ruleOf(validation, referenceOf) } } },
      remove: { id: 'data-validation.mutation.removeRule', params: { ruleId: uid } },
    };
  });
}

function ruleOf(validation: BookValidation, referenceOf: MarkedSheet['referenceOf']): object {
  const { type, operator, formula1, formula2, allowBlank, inCellDropdown, ranges } = validation;
  return {
    type, operator, allowBlank,
    ranges: ranges.map(engineRange),
    formula1: formulaOf(type, formula1, referenceOf),
    formula2: formulaOf(type, formula2, referenceOf),
    ...(type === 'list' && { showDropDown: inCellDropdown, renderMode: PLAIN_TEXT }),
    ...messagesOf(validation),
  };
}

function messagesOf({ prompt, error }: BookValidation): object {
  return { ...promptOf(prompt), ...errorOf(error) };
}

function promptOf(prompt: BookValidation['prompt']): object {
  return prompt ? { showInputMessage: true, prompt: prompt.message, promptTitle: prompt.title } : {};
}

/** Without a word about errors, Excel stops what breaks the rule. */
function errorOf(error: BookValidation['error']): object {
  if (error && !error.show) return { showErrorMessage: false, errorStyle: ERROR_STYLES.information };
  const { message, title, style = 'stop' } = error ?? {};
  return { showErrorMessage: true, errorStyle: ERROR_STYLES[style], ...(message && { error: message }), ...(title && { errorTitle: title }) };
}

/** The plug-in wants a list's own words bare, and everything that is looked up with its `=`; a name is looked up here. */
function formulaOf(type: BookValidation['type'], formula: string | undefined, referenceOf: MarkedSheet['referenceOf']): string | undefined {
  if (formula === undefined) return undefined;
  if (type === 'list' && /^"[^"]*"$/.test(formula)) return formula.slice(1, -1);
  if (/^-?[\d.]+$/.test(formula)) return formula;
  return `=${referenceOf(formula) ?? formula}`;
}
