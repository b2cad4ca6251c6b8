import { mayPass, refusalOf } from '#workbook/refusals';
import type { Result } from '#core/values/Result';
import { ok } from '#core/values/Result';

/** The client library's namespace: the global one in a pane, the headless client's on the command line. */
export type ExcelClient = typeof Excel;

/** Runs batches one after another: Excel refuses too many at once, and a read between two writes would see half. */
export interface ExcelQueue {
  /** Something that may be tried again as it is: it only reads. */
  read<Value>(batch: (context: Excel.RequestContext) => Promise<Value>): Promise<Result<Value>>;
  /**
   * Something that changes the workbook: tried once; in one undo step where Excel has that. It is waited for as long as it
   * takes: given up, it might still be done, and nobody would know, or could take it back.
   */
  write<Value>(batch: Batch<Value>): Promise<Result<Value>>;
  readonly excel: ExcelClient;
  /** Whether this Excel moves cells with all that hangs on them (ExcelApi 1.11). */
  readonly canMove: boolean;
  /** Whether this Excel makes a table larger (ExcelApi 1.13). */
  readonly canResize: boolean;
  /** Whether this Excel has a version of ExcelApi. */
  supports(version: string): boolean;
}

/** How long a reading batch may take before it counts as lost, in milliseconds. */
const PATIENCE = 30_000;
const TRIES = 3;
const PAUSE = 200;

type Batch<Value> = (context: Excel.RequestContext) => Promise<Value>;

export interface QueueOptions {
  /** Milliseconds after which a reading batch counts as lost. */
  readonly patience?: number;
  /** Whether this Excel can make one undo step of a batch (ExcelApi 1.20). */
  readonly hasUndoGroups?: boolean;
  /** Whether this Excel moves cells with all that hangs on them (ExcelApi 1.11). */
  readonly canMove?: boolean;
  /** Whether this Excel makes a table larger (ExcelApi 1.13); it does where nobody says that it doesn't. */
  readonly canResize?: boolean;
  /** Whether this Excel has a version of ExcelApi above 1.10; none where it is not given. */
  readonly supports?: (version: string) => boolean;
}

export function createQueue(excel: ExcelClient, { patience = PATIENCE, hasUndoGroups = false, canMove = false, canResize = true, supports = () => false }: QueueOptions = {}): ExcelQueue {
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <Value>(work: () => Promise<Result<Value>>): Promise<Result<Value>> => {
    const turn = last.then(work, work);
    last = turn.catch(() => undefined);
    return turn;
  };
  return {
    excel, canMove, canResize, supports,
    // A context of its own, not `Excel.run`: that one keeps every range alive between syncs, and sends a round trip of its
    // own afterwards to let them go.
    read: (batch) => inTurn(() => tried(() => answered(() => withPatience(batch(new excel.RequestContext()), patience), patience), TRIES)),
    write: (batch) => inTurn(() => answered(() => (hasUndoGroups ? inUndoGroup(excel, batch) : excel.run(batch)))),
  };
}

/** One undo step; some builds refuse that for large writes, before anything is done, and then it is done without. */
async function inUndoGroup<Value>(excel: ExcelClient, batch: Batch<Value>): Promise<Value> {
  try {
    return await excel.run({ mergeUndoGroup: true } as Excel.RunOptions, batch);
  } catch (error) {
    if ((error as { code?: unknown }).code !== 'UndoNotSupported') throw error;
    return excel.run(batch);
  }
}

async function answered<Value>(run: () => Promise<Value | typeof SILENT>, patience = 0): Promise<Result<Value>> {
  try {
    const value = await run();
    return value === SILENT ? { ok: false, refusal: { code: 'excel-silent', data: { seconds: patience / 1000 } } } : ok(value);
  } catch (error) {
    const refusal = refusalOf(error);
    if (!refusal) throw error;
    return { ok: false, refusal };
  }
}

async function tried<Value>(work: () => Promise<Result<Value>>, tries: number): Promise<Result<Value>> {
  const result = await work();
  if (result.ok || tries <= 1 || !mayPass(result.refusal)) return result;
  await new Promise((resolve) => setTimeout(resolve, PAUSE));
  return tried(work, tries - 1);
}

const SILENT = Symbol('silent');

async function withPatience<Value>(work: Promise<Value>, patience: number): Promise<Value | typeof SILENT> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<typeof SILENT>((resolve) => { timer = setTimeout(() => resolve(SILENT), patience); });
  try {
    return await Promise.race([work, silence]);
  } finally {
    clearTimeout(timer);
  }
}
