import conditionalFormatting from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import core from '@univerjs/preset-sheets-core/locales/en-US';
import dataValidation from '@univerjs/preset-sheets-data-validation/locales/en-US';
import filter from '@univerjs/preset-sheets-filter/locales/en-US';
import table from '@univerjs/preset-sheets-table/locales/en-US';
import comments from '@univerjs/preset-sheets-thread-comment/locales/en-US';
import { LocaleType, merge, mergeLocales, type ILocales } from '@univerjs/presets';
import type { Language } from '../words/Words';
import { dutchCells } from './dutch/dutchCells';
import { dutchFeatures } from './dutch/dutchFeatures';
import { dutchFrame } from './dutch/dutchFrame';

/** The engine has no Dutch; its list of locales is open, so Dutch takes a place of its own. */
const DUTCH = 'nlNL' as LocaleType;

export const GRID_LOCALE: Record<Language, LocaleType> = { nl: DUTCH, en: LocaleType.EN_US };

/** Words that the engine uses and its own English lacks. */
const missing = { 'sheets-formula': { progress: {
  analyzing: 'Looking at formulas', calculating: 'Calculating formulas', 'array-analysis': 'Looking at array formulas', 'array-calculation': 'Calculating array formulas', done: 'Done',
} } };

/** English whole, and Dutch for what a planner meets, over English for the rest (the formula descriptions among it). */
export function gridLocales(): ILocales {
  const english = merge({}, mergeLocales(core, table, filter, dataValidation, conditionalFormatting, comments), missing);
  return { [LocaleType.EN_US]: english, [DUTCH]: merge({}, english, dutchFrame, dutchCells, dutchFeatures) };
}
