/** One batch as Microsoft's client sends it: a message per `context.sync()`. */
export interface RequestMessage {
  id: number;
  type: number;
  flags: number;
  controlId?: string;
  message: { url: string; method: string; headers?: Record<string, string>; body: BatchBody | string };
}

export interface BatchBody {
  /** True within `Excel.run`: what the batch touches stays reachable by its reference id. */
  AutoKeepReference?: boolean;
  Actions: Action[];
  ObjectPaths: Record<string, ObjectPath>;
}

export const ActionType = {
  instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5, recursiveQuery: 6, queryAsJson: 7, ensureUnchanged: 8, update: 9,
} as const;

export interface Action {
  Id: number;
  ActionType: number;
  Name: string;
  ObjectPathId: number;
  ArgumentInfo?: ArgumentInfo;
  QueryInfo?: QueryInfo;
  /** Of an update (`range.set({...})`): the properties by PascalCase name. */
  ObjectState?: Record<string, unknown>;
}

export interface QueryInfo { Select?: string[]; Expand?: string[]; Top?: number; Skip?: number }

export const ObjectPathType = { workbook: 1, newObject: 2, method: 3, property: 4, indexer: 5, reference: 6, nullObject: 7 } as const;

export interface ObjectPath {
  Id: number;
  ObjectPathType: number;
  Name: string;
  ParentObjectPathId?: number;
  ArgumentInfo?: ArgumentInfo;
}

export interface ArgumentInfo {
  Arguments?: unknown[];
  /** Beside each argument: the object path it stands for, or null where it is a plain value. */
  ReferencedObjectPathIds?: (number | (number | null)[] | null)[];
}

export interface ActionResult { ActionId: number; Value: unknown }

export interface ResponseBody {
  Results: ActionResult[];
  TraceIds: number[];
  Error?: { Code: string; Message: string; ActionIndex: number; Location: string; HttpStatusCode: number };
}

/** `Excel.run({ delayForCellEdit: true })` marks its requests with this flag. */
export const DELAY_FOR_CELL_EDIT = 64;

/** The category under which the client looks for events of the object model. */
export const EVENT_CATEGORY = 65536;
