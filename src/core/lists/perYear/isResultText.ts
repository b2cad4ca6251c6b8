import { isTotalText } from '#core/values/totalText';

/** Whether a text stands where a row adds others up: `Totaal`, or as SAP BW writes it, `Resultaat`. A result that is carried over is none. */
export function isResultText(text: string): boolean {
  return isTotalText(text) || RESULT.test(text);
}

const RESULT = /^(?:totaal|overall |tussen)?result(?:aat)?$/iu;
