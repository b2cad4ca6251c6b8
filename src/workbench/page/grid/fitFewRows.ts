import { IUniverInstanceService, type IRange, type Univer, type Workbook } from '@univerjs/core';
import { AutoHeightController } from '@univerjs/preset-sheets-core';
import { SHEET_UNIT } from '#workbench/host/engine/UniverParts';
import { rowsToFit } from './rowsToFit';

/**
 * After each change the engine measures every cell of the rows that it touches to see how high they must be: for a list
 * of 20,000 rows that takes longer than all else together. It is only asked for rows that can get another height: those
 * that are not as high as others, or hold a text that may take more than one line. For dropdowns, which change no height
 * in Excel, it measures too, and rows of whatever sheet stands in front; it is then asked for none.
 */
export function fitFewRows(univer: Univer): void {
  const services = univer.__getInjector();
  const controller = services.get(AutoHeightController);
  const measure = controller.getUndoRedoParamsOfAutoHeight.bind(controller);
  Object.assign(controller, {
    getUndoRedoParamsOfAutoHeight(ranges: IRange[], sheetId?: string, ...others: [Parameters<typeof measure>[2]?]): ReturnType<typeof measure> {
      const workbook = services.get(IUniverInstanceService).getCurrentUnitOfType<Workbook>(SHEET_UNIT);
      const sheet = workbook?.getSheetBySheetId(sheetId ?? '');
      return workbook && sheet ? measure(rowsToFit(sheet, workbook.getStyles(), ranges), sheetId, ...others) : { undos: [], redos: [] };
    },
  });
}
