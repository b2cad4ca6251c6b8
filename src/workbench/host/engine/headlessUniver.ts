import type * as univerCore from '@univerjs/core';
import type { Plugin, PluginCtor } from '@univerjs/core';
import type * as univerEngineFormula from '@univerjs/engine-formula';
import type * as univerSheets from '@univerjs/sheets';
import type * as univerSheetsFormula from '@univerjs/sheets-formula';
import { nodeRequire } from './nodeRequire';
import type { UniverParts } from './UniverParts';

/** `CalculationMode.NO_CALCULATION`: a file's cached results are kept until something changes. */
const NO_CALCULATION = 2;

/**
 * Univer without a screen: sheets and formulas, nothing else. Each workbook gets one of its own.
 * Its ES modules don't load in Node (a font library of theirs has no named exports), so its CommonJS build is used.
 */
export function startHeadlessUniver(): { parts: UniverParts; dispose(): void } {
  const core = nodeRequire('@univerjs/core') as typeof univerCore;
  const engineFormula = nodeRequire('@univerjs/engine-formula') as typeof univerEngineFormula;
  const sheets = nodeRequire('@univerjs/sheets') as typeof univerSheets;
  const sheetsFormula = nodeRequire('@univerjs/sheets-formula') as typeof univerSheetsFormula;
  const univer = new core.Univer({ logLevel: core.LogLevel.ERROR, locale: core.LocaleType.EN_US, locales: { [core.LocaleType.EN_US]: {} } });
  const add = (plugin: unknown, config?: object): void => univer.registerPlugin(plugin as PluginCtor<Plugin>, config as never);
  add(engineFormula.UniverFormulaEnginePlugin);
  add(sheets.UniverSheetsPlugin);
  add(sheetsFormula.UniverSheetsFormulaPlugin, { initialFormulaComputing: NO_CALCULATION });
  return { parts: { injector: univer.__getInjector(), core, sheets, engineFormula, sheetsFormula }, dispose: () => univer.dispose() };
}
