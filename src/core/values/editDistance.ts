/** How many slips make one word another: letters put in, taken away, replaced, or changed places with a neighbour. */
export function editDistance(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, i) => i)];
  for (let i = 1; i <= a.length; i += 1) {
    const [above, before] = [rows[i - 1]!, rows[i - 2]];
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const isSwapped = before !== undefined && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1), isSwapped ? before[j - 2]! + 1 : Infinity));
    }
    rows.push(row);
  }
  return rows.at(-1)![b.length]!;
}
