/** The codes that Excel itself answers with, as Microsoft documents them for the application-specific API. */
export type ExcelErrorCode =
  | 'AccessDenied' | 'ActivityLimitReached' | 'ApiNotFound' | 'GeneralException' | 'InsertDeleteConflict' | 'InvalidArgument'
  | 'InvalidBinding' | 'InvalidOperation' | 'InvalidOperationInCellEditMode' | 'InvalidReference' | 'InvalidRequest'
  | 'InvalidSelection' | 'ItemAlreadyExists' | 'ItemNotFound' | 'MergedRangeConflict' | 'FilteredRangeConflict' | 'NonBlankCellOffSheet'
  | 'NotImplemented' | 'OperationCellsExceedLimit' | 'PivotTableRangeConflict' | 'RangeExceedsLimit' | 'RequestAborted'
  | 'RequestPayloadSizeLimitExceeded' | 'ResponsePayloadSizeLimitExceeded' | 'ServiceNotAvailable' | 'UnsupportedOperation'
  | 'UnsupportedFeature' | 'InactiveWorkbook' | 'UndoNotSupported';

const HTTP_STATUS: Partial<Record<ExcelErrorCode, number>> = {
  AccessDenied: 401, ApiNotFound: 404, ItemNotFound: 404, ItemAlreadyExists: 409, ServiceNotAvailable: 503, GeneralException: 500,
  NotImplemented: 501, ActivityLimitReached: 429,
};

/** A refusal in Excel's own words: it stops the batch, and what was done before it stays done. */
export class ExcelError extends Error {
  constructor(readonly code: ExcelErrorCode | (string & {}), message: string) {
    super(message);
    this.name = 'ExcelError';
  }

  /** The HTTP status that Excel pairs with the code. */
  get httpStatus(): number {
    return HTTP_STATUS[this.code as ExcelErrorCode] ?? 400;
  }
}

export function invalidArgument(message = 'The argument is invalid or missing or has an incorrect format.'): ExcelError {
  return new ExcelError('InvalidArgument', message);
}

export function itemNotFound(message = "The requested resource doesn't exist."): ExcelError {
  return new ExcelError('ItemNotFound', message);
}

export function invalidReference(message = 'This reference is not valid for the current operation.'): ExcelError {
  return new ExcelError('InvalidReference', message);
}

export function apiNotFound(name: string): ExcelError {
  return new ExcelError('ApiNotFound', `The API '${name}' is not found in this host.`);
}
