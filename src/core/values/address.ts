/** Column letters from a 0-based column: 0 is A, 26 is AA. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** The A1 name of a cell from its 0-based row and column, as it is shown to a person. */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}
