const SEPARATORS = [';', '\t', ',', '|'] as const;
/** How much of a text is looked at to tell what parts its columns. */
const LOOKED_AT = 20_000;

export interface SeparatedText {
  readonly rows: readonly (readonly string[])[];
  readonly separator: string;
}

/**
 * Reads text with a separator between its columns: `;`, tab, `,` or `|`, as its first lines say. Values may stand
 * between quotes, with line breaks, separators and doubled quotes in them; line ends may be mixed; rows may differ in
 * length. A quote that nothing closes is a plain character. Work: linear in the text.
 */
export function parseSeparated(text: string): SeparatedText {
  const told = /^sep=(.)\r?\n?/.exec(text);
  const body = told ? text.slice(told[0].length) : text;
  const separator = told?.[1] ?? separatorOf(body);
  return { rows: new Parser(body, separator).rows(), separator };
}

/** The separator that parts the first lines into most columns, all lines alike. */
function separatorOf(text: string): string {
  const head = text.slice(0, LOOKED_AT);
  const scores = SEPARATORS.map((separator) => ({ separator, score: scoreOf(new Parser(head, separator).rows()) }));
  return scores.reduce((best, each) => (each.score > best.score ? each : best)).separator;
}

/** How many columns more than one the lines have, and above all how many of the lines agree on that. */
function scoreOf(rows: readonly (readonly string[])[]): number {
  const filled = rows.filter((row) => row.some((cell) => cell !== ''));
  const counts = new Map<number, number>();
  for (const { length } of filled) counts.set(length, (counts.get(length) ?? 0) + 1);
  return Math.max(0, ...[...counts].map(([columns, lines]) => (lines / filled.length) ** 2 * (columns - 1)));
}

class Parser {
  private at = 0;

  constructor(private readonly text: string, private readonly separator: string) {}

  rows(): string[][] {
    const rows: string[][] = [];
    while (this.at < this.text.length) rows.push(this.row());
    return rows;
  }

  private row(): string[] {
    const cells: string[] = [];
    for (;;) {
      cells.push(this.cell());
      if (this.text[this.at] !== this.separator) break;
      this.at += 1;
    }
    if (this.text[this.at] === '\r') this.at += 1;
    if (this.text[this.at] === '\n') this.at += 1;
    return cells;
  }

  /** A value; afterwards `at` stands on what ended it. */
  private cell(): string {
    const quoted = this.text[this.at] === '"' ? this.quoted() : null;
    const from = this.at;
    while (this.at < this.text.length && !this.isEnd(this.text[this.at])) this.at += 1;
    const rest = this.text.slice(from, this.at);
    return quoted === null ? rest : quoted + rest;
  }

  private isEnd(char: string | undefined): boolean {
    return char === this.separator || char === '\n' || char === '\r';
  }

  /** What stands between quotes, `at` past the closing one; null where none closes it. */
  private quoted(): string | null {
    let value = '';
    let from = this.at + 1;
    for (;;) {
      const end = this.text.indexOf('"', from);
      if (end < 0) return null;
      value += this.text.slice(from, end);
      if (this.text[end + 1] !== '"') {
        this.at = end + 1;
        return value;
      }
      value += '"';
      from = end + 2;
    }
  }
}
