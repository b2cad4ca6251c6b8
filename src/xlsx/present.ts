/** The same object with every field that may be undefined made one that may be absent. */
type Present<Fields> = { [Name in keyof Fields as undefined extends Fields[Name] ? never : Name]: Fields[Name] }
  & { [Name in keyof Fields as undefined extends Fields[Name] ? Name : never]?: Exclude<Fields[Name], undefined> };

/** Leaves out the fields that are undefined: a Book is JSON, where absent and undefined must be the same. */
export function present<Fields extends object>(fields: Fields): Present<Fields> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Present<Fields>;
}

/** True, or undefined where it would be false: for switches of which only one side is worth saying. */
export function onlyTrue(isOn: boolean | undefined): true | undefined {
  return isOn ? true : undefined;
}

/** The object, or undefined when it has no fields. */
export function unlessEmpty<Fields extends object>(fields: Fields): Fields | undefined {
  return Object.keys(fields).length > 0 ? fields : undefined;
}
