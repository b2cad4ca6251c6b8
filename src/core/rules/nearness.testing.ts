/** How many cells two drawn workbooks have not in common, wherever they stand: one cell that is turned makes two. */
export function differenceOf(one: string, other: string): number {
  const [a, b] = [countsOf(one), countsOf(other)];
  return [...new Set([...a.keys(), ...b.keys()])].reduce((sum, cell) => sum + Math.abs((a.get(cell) ?? 0) - (b.get(cell) ?? 0)), 0);
}

/** The cells that hold something, without the marks of what is wrong and of hidden rows. */
function countsOf(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const cell of text.split(/[|\n]/u).map((each) => each.replace(/\*\*|~~|\(leeg\)/gu, '').trim()).filter((each) => each !== '')) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  return counts;
}
