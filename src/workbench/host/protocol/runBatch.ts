import type { HostContext } from '../HostContext';
import type { Handle } from '../members/Member';
import { apiNotFound, ExcelError, itemNotFound } from './ExcelError';
import { ActionType, type Action, type BatchBody, type ResponseBody } from './messages';
import { memberOf, ObjectGraph } from './ObjectGraph';
import { answerQuery, identityOf } from './query';

/** Runs before each action; may throw an `ExcelError` to play a fault. */
export type BeforeAction = (action: Action) => void;

/** Does a batch in order. An error stops it there: what came before stays done and is answered. */
export async function runBatch(body: BatchBody, host: HostContext, beforeAction: BeforeAction): Promise<ResponseBody> {
  const response: ResponseBody = { Results: [], TraceIds: [] };
  const run = new Batch(body, host, response);
  for (const [index, action] of body.Actions.entries()) {
    try {
      beforeAction(action);
      response.Results.push({ ActionId: action.Id, Value: await run.act(action) });
    } catch (cause) {
      response.Error = asError(cause, index, locationOf(action));
      break;
    }
  }
  return response;
}

class Batch {
  readonly #graph: ObjectGraph;

  constructor(private readonly body: BatchBody, private readonly host: HostContext, private readonly response: ResponseBody) {
    this.#graph = new ObjectGraph(body.ObjectPaths, host);
  }

  async act(action: Action): Promise<unknown> {
    if (action.ActionType === ActionType.trace) {
      this.response.TraceIds.push(action.Id);
      return null;
    }
    const target = await this.#graph.resolve(action.ObjectPathId);
    const act = this.#acts[action.ActionType];
    if (!act) throw apiNotFound(`action ${action.ActionType}`);
    return act(target, action);
  }

  readonly #acts: Record<number, (target: Handle | null, action: Action) => unknown> = {
    [ActionType.instantiate]: (target) => target && identityOf(target, this.host),
    [ActionType.query]: (target, action) => target && this.#query(target, action),
    [ActionType.queryAsJson]: (target, action) => target && this.#query(target, action),
    [ActionType.method]: (target, action) => this.#call(target, action),
    [ActionType.setProperty]: async (target, action) => this.#set(target, action.Name, (await this.#graph.arguments(action.ArgumentInfo))[0]),
    [ActionType.update]: (target, action) => this.#update(target, action),
  };

  async #query(target: Handle, action: Action): Promise<unknown> {
    await this.host.calculation.beforeRead();
    return answerQuery(target, action.QueryInfo ?? {}, this.host);
  }

  async #call(target: Handle | null, action: Action): Promise<unknown> {
    if (action.Name === '_KeepReference') return target && this.host.references.keep(target);
    if (!target) throw itemNotFound();
    const member = memberOf(target, action.Name);
    if (member.kind !== 'method') throw apiNotFound(`${target.type}.${action.Name}`);
    const args = await this.#graph.arguments(action.ArgumentInfo);
    const value = await member.run(target.self, args, this.host);
    return value === undefined ? null : value;
  }

  async #set(target: Handle | null, name: string, value: unknown): Promise<null> {
    if (!target) throw itemNotFound();
    const member = memberOf(target, name);
    if (member.kind !== 'property' || !member.set) throw apiNotFound(`${target.type}.${name} as a property that can be set`);
    await member.set(target.self, value, this.host);
    return null;
  }

  async #update(target: Handle | null, action: Action): Promise<null> {
    for (const [name, value] of Object.entries(action.ObjectState ?? {})) await this.#set(target, pascal(name), value);
    return null;
  }
}

function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function locationOf(action: Action): string {
  return action.Name || 'load';
}

function asError(cause: unknown, index: number, place: string): NonNullable<ResponseBody['Error']> {
  if (!(cause instanceof ExcelError)) throw cause;
  return { Code: cause.code, Message: cause.message, ActionIndex: index, Location: place, HttpStatusCode: cause.httpStatus };
}
