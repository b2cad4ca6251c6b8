import { wordKey } from './text';

/**
 * The part of the budget in which BBC balances money: operation, investments, financing, and of that apart the periodic
 * repayments; and the result that is carried over from before the plan. GD is none of them: it holds operation as well
 * as the repayments.
 */
export const SECTIES = ['exploitatie', 'investeringen', 'financiering', 'aflossingen', 'overdracht'] as const;
export type Sectie = (typeof SECTIES)[number];

const WORDS: ReadonlyMap<string, Sectie> = new Map([
  ['exploitatie', 'exploitatie'], ['exploitatiebudget', 'exploitatie'], ['operatingbudget', 'exploitatie'], ['operation', 'exploitatie'], ['operations', 'exploitatie'], ['operating', 'exploitatie'], ['operational', 'exploitatie'], ['opex', 'exploitatie'],
  ['werking', 'exploitatie'], ['werkingsbudget', 'exploitatie'], ['werkingsmiddelen', 'exploitatie'],
  ['investering', 'investeringen'], ['investeringen', 'investeringen'], ['investeringsbudget', 'investeringen'], ['investment', 'investeringen'], ['investments', 'investeringen'], ['capital', 'investeringen'], ['capex', 'investeringen'],
  ['financiering', 'financiering'], ['financieringen', 'financiering'], ['financieringsbudget', 'financiering'], ['leningen', 'financiering'], ['financing', 'financiering'], ['loans', 'financiering'],
  ['aflossing', 'aflossingen'], ['aflossingen', 'aflossingen'], ['periodiekeaflossing', 'aflossingen'], ['periodiekeaflossingen', 'aflossingen'], ['repayment', 'aflossingen'], ['repayments', 'aflossingen'], ['periodicrepayments', 'aflossingen'],
  ['overdracht', 'overdracht'], ['overgedragenresultaat', 'overdracht'], ['gecumuleerdbudgettairresultaat', 'overdracht'], ['gecumuleerdbudgettairresultaatvorigboekjaar', 'overdracht'], ['resultaatvorigboekjaar', 'overdracht'], ['resultbroughtforward', 'overdracht'],
]);

/** The part that a word in the kind column of a list of budget positions names; null for any other, `GD` and `BD` among them. */
export function sectieFromWord(word: string): Sectie | null {
  return WORDS.get(wordKey(word)) ?? null;
}
