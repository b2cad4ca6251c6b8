import { applyEdits } from '#workbook/applyEdits';
import { applyChange } from '#workbook/change/applyChange';
import { hearChanges } from '#workbook/hearChanges';
import { keepPart } from '#workbook/keepPart';
import { keepProperty } from '#workbook/keepProperty';
import { openNew } from '#workbook/openNew';
import { readCells } from '#workbook/readCells';
import { readColumns } from '#workbook/readColumns';
import { readContents } from '#workbook/readContents';
import { readFile, type OfficeDocument } from '#workbook/readFile';
import { canReadMerged, readMerged } from '#workbook/readMerged';
import { readFormulas } from '#workbook/readFormulas';
import { readLook } from '#workbook/readLook';
import { readSnapshot } from '#workbook/readSnapshot';
import { createQueue, type ExcelClient, type QueueOptions } from '#workbook/runExcel';
import { selectCell, selectPlace } from '#workbook/selectPlace';
import { removeSheet, writeSheet } from '#workbook/writeSheet';

/** The open workbook, as the rest of the house knows it: all that is asked of Excel passes here, one thing at a time. */
export type ExcelWorkbook = ReturnType<typeof openExcelWorkbook>;

export interface WorkbookOptions extends QueueOptions {
  /** `Office.context.document`, for what only the file tells. */
  readonly document?: OfficeDocument | undefined;
}

export function openExcelWorkbook(excel: ExcelClient, options: WorkbookOptions = {}) {
  const queue = createQueue(excel, options);
  return {
    readSnapshot: bound(readSnapshot, queue),
    readContents: bound(readContents, queue),
    readFormulas: bound(readFormulas, queue),
    readCells: bound(readCells, queue),
    readLook: bound(readLook, queue),
    readFile: () => readFile(options.document),
    readColumns: bound(readColumns, queue),
    /** Whether `readMerged` is answered. */
    canReadMerged: canReadMerged(queue),
    readMerged: bound(readMerged, queue),
    applyEdits: bound(applyEdits, queue),
    applyChange: bound(applyChange, queue),
    selectPlace: bound(selectPlace, queue),
    selectCell: bound(selectCell, queue),
    hearChanges: bound(hearChanges, queue),
    writeSheet: bound(writeSheet, queue),
    removeSheet: bound(removeSheet, queue),
    openNew: bound(openNew, queue),
    keepProperty: bound(keepProperty, queue),
    keepPart: bound(keepPart, queue),
  };
}

function bound<First, Rest extends unknown[], Outcome>(act: (first: First, ...rest: Rest) => Outcome, first: First): (...rest: Rest) => Outcome {
  return (...rest) => act(first, ...rest);
}
