import type { HostContext } from '../HostContext';
import { classNamed } from '../members/classes';
import type { ExcelClass, Handle, Member } from '../members/Member';
import { apiNotFound } from './ExcelError';
import type { QueryInfo } from './messages';

/** What to load of one object: names of scalars and, under a name, what to load of an object. */
type Wanted = Map<string, Wanted>;

/** Answers a `load`: the values under PascalCase names, items of a collection under `_Items`. */
export async function answerQuery(handle: Handle, query: QueryInfo, host: HostContext): Promise<Record<string, unknown>> {
  return read(handle, wantedBy(query), host, query);
}

/** The key or reference by which the client finds an object again. */
export function identityOf(handle: Handle, host: HostContext): Record<string, unknown> {
  const identity: Record<string, unknown> = { ...classNamed(handle.type).id?.(handle.self, host) };
  const referenceId = host.references.idOf(handle);
  if (referenceId) identity._ReferenceId = referenceId;
  return identity;
}

function wantedBy(query: QueryInfo): Wanted {
  const wanted: Wanted = new Map();
  for (const path of [...(query.Select ?? []), ...(query.Expand ?? [])]) {
    let level = wanted;
    // `borders/items` says no more than `borders`.
    for (const name of path.toLowerCase().split('/').filter((part) => part !== 'items')) {
      if (!level.has(name)) level.set(name, new Map());
      level = level.get(name) as Wanted;
    }
  }
  return wanted;
}

async function read(handle: Handle, wanted: Wanted, host: HostContext, page: QueryInfo = {}): Promise<Record<string, unknown>> {
  const definition = classNamed(handle.type);
  if (definition.collection) return readCollection(handle, definition, wanted, host, page);
  const answer: Record<string, unknown> = {};
  for (const [name, member, below] of membersToRead(handle, definition, wanted)) {
    answer[name] = await readMember(handle, member, below, host);
  }
  return { ...answer, ...identityOf(handle, host) };
}

async function readMember(handle: Handle, member: Member<unknown>, below: Wanted, host: HostContext): Promise<unknown> {
  if (member.kind === 'property') return member.get(handle.self, host);
  if (member.kind === 'method') throw apiNotFound(`${handle.type}: a method can't be loaded`);
  const self = member.get(handle.self, host);
  return self === null ? null : read({ type: member.type, self }, below, host);
}

async function readCollection(
  handle: Handle, definition: ExcelClass<unknown>, wanted: Wanted, host: HostContext, page: QueryInfo,
): Promise<Record<string, unknown>> {
  const collection = definition.collection as NonNullable<ExcelClass<unknown>['collection']>;
  const own = [...wanted.keys()].filter((name) => isOwnScalar(definition, collection.type, name));
  const ofItems: Wanted = new Map([...wanted].filter(([name]) => !own.includes(name)));
  const answer: Record<string, unknown> = {};
  for (const [name, member] of membersToRead(handle, definition, new Map(own.map((name) => [name, new Map()])))) {
    if (own.length > 0) answer[name] = await readMember(handle, member, new Map(), host);
  }
  if (own.length > 0 && ofItems.size === 0) return answer;
  const from = page.Skip ?? 0;
  const items = (await collection.list(handle.self, host)).slice(from, page.Top === undefined ? undefined : from + page.Top);
  const rows: unknown[] = [];
  for (const self of items) rows.push(await read({ type: collection.type, self }, ofItems, host));
  return { ...answer, _Items: rows };
}

/** `tables.load('count')` speaks of the collection itself, `tables.load('name')` of its items. */
function isOwnScalar(definition: ExcelClass<unknown>, itemType: string, name: string): boolean {
  return byLowerCase(definition).get(name)?.[1].kind === 'property' && !byLowerCase(classNamed(itemType)).has(name);
}

function membersToRead(handle: Handle, definition: ExcelClass<unknown>, wanted: Wanted): [string, Member<unknown>, Wanted][] {
  if (wanted.size === 0 || wanted.has('*')) {
    return Object.entries(definition.members).filter(([, member]) => member.kind === 'property').map(([name, member]) => [name, member, new Map()]);
  }
  return [...wanted].map(([name, below]) => {
    const found = byLowerCase(definition).get(name);
    if (!found) throw apiNotFound(`${handle.type}.${name}`);
    return [found[0], found[1], below];
  });
}

const lowerCaseNames = new WeakMap<object, Map<string, [string, Member<unknown>]>>();

function byLowerCase(definition: ExcelClass<unknown>): Map<string, [string, Member<unknown>]> {
  let names = lowerCaseNames.get(definition);
  if (!names) {
    names = new Map(Object.entries(definition.members).map(([name, member]) => [name.toLowerCase(), [name, member]]));
    lowerCaseNames.set(definition, names);
  }
  return names;
}
