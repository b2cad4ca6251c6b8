import type * as univerCore from '@univerjs/core';
import type * as univerEngineFormula from '@univerjs/engine-formula';
import type * as univerSheets from '@univerjs/sheets';
import type * as univerSheetsFormula from '@univerjs/sheets-formula';

/**
 * What the host needs of a running Univer, handed in rather than imported:
 * Node runs its CommonJS build and a page its ES modules, and the two have different identities for the same service.
 */
export interface UniverParts {
  injector: univerCore.Injector;
  core: Pick<typeof univerCore, 'ICommandService' | 'IUniverInstanceService' | 'IUndoRedoService' | 'numfmt'>;
  sheets: Pick<typeof univerSheets, 'SetRangeValuesUndoMutationFactory' | 'SheetInterceptorService'>;
  engineFormula: Pick<typeof univerEngineFormula, 'FormulaDataModel' | 'IDefinedNamesService' | 'ISheetRowFilteredService'>;
  sheetsFormula: Pick<typeof univerSheetsFormula, 'TriggerCalculationController'>;
}

/** `UniverInstanceType.UNIVER_SHEET`. */
export const SHEET_UNIT = 2;
