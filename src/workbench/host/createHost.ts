import type { Engine } from './engine/Engine';
import { EventDesk, type EventListener } from './events/EventDesk';
import { EngineWatch } from './events/watchEngine';
import { Counters } from './Counters';
import { Faults } from './Faults';
import { HostContext, type Limits } from './HostContext';
import { classNamed } from './members/classes';
import { ExcelError } from './protocol/ExcelError';
import { DELAY_FOR_CELL_EDIT, type BatchBody, type RequestMessage, type ResponseBody } from './protocol/messages';
import { runBatch } from './protocol/runBatch';
import { cultureNamed } from './values/culture';

/** A program that answers Microsoft's Excel client. */
export interface Host {
  /** Answers one message of the client: the text of its request, and back the text of the response. */
  answer(requestText: string): Promise<string>;
  /** Hears the events to pass on to the client; gives the way to stop. */
  onEvent(listener: EventListener): () => void;
  /** Called when `Excel.createWorkbook(file)` is opened; null stands for an empty workbook. */
  onCreateWorkbook(listener: (base64: string | null) => void): void;
  readonly counters: Counters;
  readonly faults: Faults;
  readonly limits: Limits;
  readonly engine: Engine;
  dispose(): void;
}

export interface HostOptions {
  /** The culture of the user's settings; `nl-BE` when absent. */
  culture?: string;
  /** The workbook's file name. */
  name?: string;
  limits?: Partial<Limits>;
}

const LIMITS: Limits = { payloadBytes: 5 * 1024 * 1024, cellsPerRead: 5_000_000, cellsPerOperation: 33_554_000 };

/** Answers Excel's protocol over an engine. One batch at a time: a later one waits for the one before it. */
export function createHost(engine: Engine, options: HostOptions = {}): Host {
  const limits = { ...LIMITS, ...options.limits };
  const context = new HostContext(engine, new EventDesk(), cultureNamed(options.culture ?? 'nl-BE'), limits, options.name ?? 'Map1.xlsx', classNamed);
  const watch = new EngineWatch(context);
  const host = new AnsweringHost(context);
  let queue: Promise<unknown> = Promise.resolve();
  return {
    answer(text) {
      const answer = queue.then(() => host.answer(text));
      queue = answer.catch(() => undefined);
      return answer;
    },
    onEvent: (listener) => context.events.listen(listener),
    onCreateWorkbook: (listener) => { context.onCreateWorkbook = listener; },
    counters: host.counters, faults: host.faults, limits, engine,
    dispose() {
      watch.dispose();
      engine.dispose();
    },
  };
}

class AnsweringHost {
  readonly counters = new Counters();
  readonly faults: Faults;

  constructor(private readonly context: HostContext) {
    this.faults = new Faults(context);
  }

  async answer(text: string): Promise<string> {
    const request = JSON.parse(text) as RequestMessage;
    const bytes = byteLength(text);
    this.counters.request(bytes);
    await this.faults.delay();
    const body = typeof request.message.body === 'string' ? JSON.parse(request.message.body) as BatchBody : request.message.body;
    const refusal = await this.#refusal(request, bytes);
    const response = refusal ?? await this.#run(body);
    const answer = this.#wrap(request.id, response);
    this.counters.response(byteLength(answer));
    return answer;
  }

  /** What stops a request before any of it is done. */
  async #refusal(request: RequestMessage, bytes: number): Promise<ResponseBody | null> {
    if (bytes > this.context.limits.payloadBytes) return refused(new ExcelError('RequestPayloadSizeLimitExceeded', 'The request payload size has exceeded the limit.'));
    try {
      await this.faults.beforeSync(this.counters.roundTrips, (request.flags & DELAY_FOR_CELL_EDIT) !== 0);
      return null;
    } catch (cause) {
      if (cause instanceof ExcelError) return refused(cause);
      throw cause;
    }
  }

  async #run(body: BatchBody): Promise<ResponseBody> {
    const { events, references, calculation } = this.context;
    events.isAddinActing = true;
    this.counters.actions += body.Actions.length;
    try {
      const response = await runBatch(body, this.context, (action) => this.faults.beforeAction(action));
      calculation.isSuspended = false;
      await calculation.beforeRead();
      return response;
    } finally {
      calculation.isSuspended = false;
      references.endBatch();
      events.isAddinActing = false;
    }
  }

  #wrap(id: number, response: ResponseBody): string {
    const text = message(id, response);
    if (byteLength(text) <= this.context.limits.payloadBytes) return text;
    return message(id, refused(new ExcelError('ResponsePayloadSizeLimitExceeded', 'The response payload size has exceeded the limit. Please refer to the documentation.')));
  }
}

function refused(error: ExcelError): ResponseBody {
  return { Results: [], TraceIds: [], Error: { Code: error.code, Message: error.message, ActionIndex: -1, Location: '', HttpStatusCode: error.httpStatus } };
}

function message(id: number, response: ResponseBody): string {
  return JSON.stringify({ id, type: 1, message: { statusCode: 200, headers: {}, body: JSON.stringify(response) } });
}

const encoder = new TextEncoder();

/** Bytes in UTF-8, as they travel. */
function byteLength(text: string): number {
  return encoder.encode(text).length;
}
