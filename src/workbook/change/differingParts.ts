/** The parts of `wanted` that `now` has otherwise, in the same shape; undefined when there are none. */
export function differingParts(wanted: unknown, now: unknown): object | undefined {
  if (!isObject(wanted)) return undefined;
  const parts: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(wanted)) {
    const part = differing(value, isObject(now) ? now[name] : undefined);
    if (part !== undefined && part !== null) parts[name] = part;
  }
  return Object.keys(parts).length > 0 ? parts : undefined;
}

function differing(value: unknown, other: unknown): unknown {
  if (isObject(value)) return differingParts(value, other);
  return value === other ? undefined : value;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
