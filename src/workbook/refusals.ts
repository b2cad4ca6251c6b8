import type { Refusal } from '#core/values/Result';

/** Our own mark on an error: cells were written, the rest failed, and they could not be put back. */
export const HALF_WRITTEN = 'HalfWritten';

/**
 * Excel's error codes as ours; what is not named here is `excel-failed` with Excel's own code beside it.
 * Messages of Excel are never shown: they are in its own words and language.
 */
const CODES: ReadonlyMap<string, string> = new Map([
  ['InvalidOperationInCellEditMode', 'cell-in-edit-mode'],
  ['AccessDenied', 'sheet-protected'],
  ['ItemNotFound', 'not-found-in-workbook'],
  ['InvalidReference', 'not-found-in-workbook'],
  ['InvalidSelection', 'other-workbook-in-front'],
  ['InactiveWorkbook', 'other-workbook-in-front'],
  ['RequestPayloadSizeLimitExceeded', 'too-much-at-once'],
  ['ResponsePayloadSizeLimitExceeded', 'too-much-at-once'],
  ['RangeExceedsLimit', 'too-much-at-once'],
  ['OperationCellsExceedLimit', 'too-much-at-once'],
  ['MergedRangeConflict', 'cells-merged'],
  ['FilteredRangeConflict', 'rows-filtered'],
  ['ApiNotFound', 'excel-too-old'],
  ['UnsupportedOperation', 'excel-too-old'],
  [HALF_WRITTEN, 'half-written'],
]);

/** Errors after which the same reading may be tried again. */
const PASSING: ReadonlySet<string> = new Set(['GeneralException', 'RequestAborted', 'ServiceNotAvailable', 'ActivityLimitReached']);

interface OfficeError { readonly code: string; readonly debugInfo?: { readonly errorLocation?: string } }

function isOfficeError(error: unknown): error is OfficeError {
  return typeof error === 'object' && error !== null && typeof (error as { code?: unknown }).code === 'string';
}

/** A refusal of Excel's in our words; null for what is no refusal but a mistake of ours. */
export function refusalOf(error: unknown): Refusal | null {
  if (!isOfficeError(error)) return null;
  const code = CODES.get(error.code) ?? 'excel-failed';
  return { code, data: { excelCode: error.code, place: error.debugInfo?.errorLocation ?? '' } };
}

export function mayPass(refusal: Refusal): boolean {
  return PASSING.has(String(refusal.data.excelCode));
}
