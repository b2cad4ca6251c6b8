/** What a value must be; to look at contents that came from elsewhere. */
export type Is = (value: unknown) => boolean;

export type Shape = Readonly<Record<string, Is>>;

/** Whether a value is an object in which each of these is right; it may hold more. */
export function has(value: unknown, shape: Shape): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(shape).every(([key, isRight]) => isRight((value as Readonly<Record<string, unknown>>)[key]));
}

export function maybe(isRight: Is): Is {
  return (value) => value === undefined || isRight(value);
}

export function listOf(isRight: Is): Is {
  return (value) => Array.isArray(value) && value.every(isRight);
}

export function isText(value: unknown): value is string {
  return typeof value === 'string';
}

export function isFlag(value: unknown): value is boolean {
  return typeof value === 'boolean';
}

export function isWhole(value: unknown): boolean {
  return Number.isSafeInteger(value);
}

export function isCount(value: unknown): boolean {
  return isWhole(value) && (value as number) >= 0;
}
