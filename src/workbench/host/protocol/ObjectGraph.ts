import type { HostContext } from '../HostContext';
import type { ExcelClass, Handle, Member, MethodMember, ObjectMember } from '../members/Member';
import { classNamed } from '../members/classes';
import { apiNotFound, ExcelError, itemNotFound } from './ExcelError';
import { ObjectPathType, type ArgumentInfo, type ObjectPath } from './messages';

/** Finds what the object paths of one batch stand for. A path is resolved once, so `add()` adds once. */
export class ObjectGraph {
  readonly #resolved = new Map<number, Handle | null>();

  constructor(private readonly paths: Record<string, ObjectPath>, private readonly host: HostContext) {}

  /** The object of a path, or null for a null object. Throws `ItemNotFound`, `ApiNotFound` … as Excel does. */
  async resolve(id: number): Promise<Handle | null> {
    const known = this.#resolved.get(id);
    if (known !== undefined) return known;
    const path = this.paths[id];
    if (!path) throw new ExcelError('GeneralException', `The object path ${id} is not in the batch.`);
    const found = await this.#follow(path);
    this.#resolved.set(id, found);
    return found;
  }

  /** The arguments of a call, with host objects where the client passed proxies. */
  async arguments(info: ArgumentInfo | undefined): Promise<unknown[]> {
    const values = info?.Arguments ?? [];
    const references = info?.ReferencedObjectPathIds;
    return Promise.all(values.map((value, index) => this.#argument(value, references?.[index] ?? null)));
  }

  async #argument(value: unknown, reference: number | (number | null)[] | null): Promise<unknown> {
    if (Array.isArray(reference)) return Promise.all(reference.map((one, index) => this.#argument((value as unknown[])[index], one)));
    return reference ? this.resolve(reference) : this.#withObjects(value);
  }

  /** A range object inside a plain one, as in `rule = { list: { source: range } }`, travels as the number of its path. */
  async #withObjects(value: unknown): Promise<unknown> {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    if ('_ObjectPathId' in value) return this.resolve(Number(value._ObjectPathId));
    return Object.fromEntries(await Promise.all(Object.entries(value).map(async ([key, part]) => [key, await this.#withObjects(part)] as const)));
  }

  async #follow(path: ObjectPath): Promise<Handle | null> {
    switch (path.ObjectPathType) {
      case ObjectPathType.workbook: return { type: 'Workbook', self: this.host.workbook };
      case ObjectPathType.nullObject: return null;
      case ObjectPathType.reference: return this.#kept(path.Name);
      case ObjectPathType.newObject: throw apiNotFound(path.Name);
      default: return this.#fromParent(path);
    }
  }

  #kept(referenceId: string): Handle {
    const kept = this.host.references.get(referenceId);
    if (!kept) throw new ExcelError('InvalidReference', `The object of reference ${referenceId} is no longer there.`);
    return kept;
  }

  async #fromParent(path: ObjectPath): Promise<Handle | null> {
    const parent = await this.resolve(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    const definition = classNamed(parent.type);
    if (path.ObjectPathType === ObjectPathType.indexer) return this.#indexed(parent, definition, path);
    const member = definition.members[path.Name];
    if (!member || member.kind === 'property') throw apiNotFound(`${parent.type}.${path.Name}`);
    return member.kind === 'object' ? this.#object(parent, member) : this.#called(parent, member, path);
  }

  async #indexed(parent: Handle, definition: ExcelClass<unknown>, path: ObjectPath): Promise<Handle> {
    const [key] = await this.arguments(path.ArgumentInfo);
    if (!definition.collection) throw apiNotFound(`${parent.type}.getItem`);
    const found = await definition.collection.item(parent.self, key, this.host);
    if (found === null || found === undefined) throw itemNotFound();
    return { type: definition.collection.type, self: found };
  }

  #object(parent: Handle, member: ObjectMember<unknown>): Handle | null {
    const self = member.get(parent.self, this.host);
    return self === null ? null : { type: member.type, self };
  }

  async #called(parent: Handle, member: MethodMember<unknown>, path: ObjectPath): Promise<Handle | null> {
    if (!member.type) throw apiNotFound(`${parent.type}.${path.Name} as an object`);
    const self = await member.run(parent.self, await this.arguments(path.ArgumentInfo), this.host);
    if (self === undefined) throw itemNotFound();
    return self === null ? null : { type: member.type, self };
  }
}

/** A member of a class; `ApiNotFound` with its name where the host doesn't have it. */
export function memberOf(handle: Handle, name: string): Member<unknown> {
  const member = classNamed(handle.type).members[name];
  if (!member) throw apiNotFound(`${handle.type}.${name}`);
  return member;
}
