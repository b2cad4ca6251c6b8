import { ICommandService, IUndoRedoService, IUniverInstanceService, numfmt, type Univer } from '@univerjs/core';
import { FormulaDataModel, IDefinedNamesService, ISheetRowFilteredService } from '@univerjs/engine-formula';
import { SetRangeValuesUndoMutationFactory, SheetInterceptorService } from '@univerjs/sheets';
import { TriggerCalculationController } from '@univerjs/sheets-formula';
import type { UniverParts } from '#workbench/host/engine/UniverParts';

/** The running engine as the host wants it handed over. */
export function univerParts(univer: Univer): UniverParts {
  return {
    injector: univer.__getInjector(),
    core: { ICommandService, IUniverInstanceService, IUndoRedoService, numfmt },
    sheets: { SetRangeValuesUndoMutationFactory, SheetInterceptorService },
    engineFormula: { FormulaDataModel, IDefinedNamesService, ISheetRowFilteredService },
    sheetsFormula: { TriggerCalculationController },
  };
}
