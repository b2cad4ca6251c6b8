import type { HostContext } from '../HostContext';

/** What an argument that is itself an object of the host arrives as. */
export interface Handle<Self = unknown> { readonly type: string; readonly self: Self }

export type Arguments = readonly unknown[];
type MaybePromise<T> = T | Promise<T>;

/** A scalar that can be loaded, and set where `set` is there. */
export interface PropertyMember<Self> {
  kind: 'property';
  get(self: Self, host: HostContext): MaybePromise<unknown>;
  set?(self: Self, value: unknown, host: HostContext): MaybePromise<void>;
}

/** An object reached by name: `range.format`. Its members are those of the class `type`. */
export interface ObjectMember<Self> { kind: 'object'; type: string; get(self: Self, host: HostContext): unknown }

/** A method. With `type` it gives an object of that class, and null stands for the null object; without it a plain value. */
export interface MethodMember<Self> {
  kind: 'method';
  type?: string;
  run(self: Self, args: Arguments, host: HostContext): MaybePromise<unknown>;
}

export type Member<Self> = PropertyMember<Self> | ObjectMember<Self> | MethodMember<Self>;

/** How a collection lists its items and finds one by key, name or id. */
export interface CollectionMembers<Self> {
  type: string;
  list(self: Self, host: HostContext): MaybePromise<readonly unknown[]>;
  /** Null or undefined where there is none: the host answers `ItemNotFound`. */
  item(self: Self, key: unknown, host: HostContext): unknown;
}

/** One Excel class: the members that this host answers, by the name under which Excel's protocol knows them. */
export interface ExcelClass<Self> {
  name: string;
  members: Record<string, Member<Self>>;
  collection?: CollectionMembers<Self>;
  /** The key by which the client finds the object again in a later batch. */
  id?(self: Self, host: HostContext): { Id: unknown } | { _Id: unknown };
}

export function property<Self>(get: PropertyMember<Self>['get'], set?: PropertyMember<Self>['set']): PropertyMember<Self> {
  return set ? { kind: 'property', get, set } : { kind: 'property', get };
}

export function object<Self>(type: string, get: ObjectMember<Self>['get']): ObjectMember<Self> {
  return { kind: 'object', type, get };
}

/** A method that gives an object of the class `type`. */
export function gives<Self>(type: string, run: MethodMember<Self>['run']): MethodMember<Self> {
  return { kind: 'method', type, run };
}

export function method<Self>(run: MethodMember<Self>['run']): MethodMember<Self> {
  return { kind: 'method', run };
}

/** What every collection offers: `getCount`, `getItemOrNullObject` and `getItemAt`. */
export function collectionMembers<Self>(collection: CollectionMembers<Self>): Record<string, Member<Self>> {
  return {
    GetCount: method(async (self, _args, host) => (await collection.list(self, host)).length),
    GetItemOrNullObject: gives(collection.type, (self, [key], host) => collection.item(self, key, host) ?? null),
    GetItemAt: gives(collection.type, async (self, [index], host) => (await collection.list(self, host))[index as number]),
  };
}
