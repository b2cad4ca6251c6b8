/**
 * What is found of a subject now, in place of what was found of it before: what says the same is the same object, so
 * that who keeps something of it has nothing to do; where all says the same it is the very list.
 */
export function keptFindings<Kind extends object>(old: readonly Kind[], now: readonly Kind[]): readonly Kind[] {
  if (old.length === 0 || now.length === 0) return now;
  const kept = now.map((finding) => old.find((each) => saysTheSame(each, finding)) ?? finding);
  return kept.length === old.length && kept.every((finding, i) => finding === old[i]) ? old : kept;
}

/** Whether two pieces of plain data hold the same. */
function saysTheSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  return Array.isArray(one) && Array.isArray(other) ? areTheSame(one, other) : haveTheSame(one as Fields, other as Fields);
}

type Fields = Readonly<Record<string, unknown>>;

function areTheSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((each, i) => saysTheSame(each, other[i]));
}

function haveTheSame(one: Fields, other: Fields): boolean {
  for (const name in one) if (!Object.hasOwn(other, name) || !saysTheSame(one[name], other[name])) return false;
  for (const name in other) if (!Object.hasOwn(one, name)) return false;
  return true;
}
