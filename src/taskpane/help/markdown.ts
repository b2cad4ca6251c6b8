/** The few forms that the rules' explanations use. */
export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };

type Reader = (lines: readonly string[], at: number) => { readonly block: Block; readonly next: number } | null;

const READERS: readonly Reader[] = [readHeading, readCode, readTable, readList, readParagraph];

/** Markdown to blocks: headings, paragraphs, lists, tables and code. What it doesn't know stays readable text. */
export function parseMarkdown(source: string): Block[] {
  const lines = source.replace(/<!--[\s\S]*?-->/g, '').split(/\r?\n/);
  const blocks: Block[] = [];
  for (let at = 0; at < lines.length;) {
    if (lines[at]!.trim() === '') {
      at += 1;
      continue;
    }
    const read = firstThatReads(lines, at);
    blocks.push(read.block);
    at = read.next;
  }
  return blocks;
}

function firstThatReads(lines: readonly string[], at: number): { block: Block; next: number } {
  for (const reader of READERS) {
    const read = reader(lines, at);
    if (read) return read;
  }
  return { block: { kind: 'paragraph', text: lines[at]! }, next: at + 1 };
}

function readHeading(lines: readonly string[], at: number): ReturnType<Reader> {
  const match = /^(#{1,6})\s+(.*)$/.exec(lines[at]!);
  return match ? { block: { kind: 'heading', level: match[1]!.length, text: match[2]!.trim() }, next: at + 1 } : null;
}

function readCode(lines: readonly string[], at: number): ReturnType<Reader> {
  if (!lines[at]!.startsWith('```')) return null;
  const length = lines.slice(at + 1).findIndex((line) => line.startsWith('```'));
  const end = length < 0 ? lines.length : at + 1 + length;
  return { block: { kind: 'code', text: lines.slice(at + 1, end).join('\n') }, next: end + 1 };
}

function readTable(lines: readonly string[], at: number): ReturnType<Reader> {
  if (!lines[at]!.trim().startsWith('|') || !/^\s*\|?[\s:|-]+\|?\s*$/.test(lines[at + 1] ?? '')) return null;
  const end = endWhile(lines, at, (line) => line.trim().startsWith('|'));
  return { block: { kind: 'table', head: cells(lines[at]!), rows: lines.slice(at + 2, end).map(cells) }, next: end };
}

function readList(lines: readonly string[], at: number): ReturnType<Reader> {
  const isItem = (line: string): boolean => /^\s*([-*]|\d+\.)\s+/.test(line);
  if (!isItem(lines[at]!)) return null;
  const end = endWhile(lines, at, isItem);
  return { block: { kind: 'list', items: lines.slice(at, end).map((line) => line.replace(/^\s*([-*]|\d+\.)\s+/, '')) }, next: end };
}

function readParagraph(lines: readonly string[], at: number): ReturnType<Reader> {
  const end = endWhile(lines, at, (line) => line.trim() !== '' && !/^(#{1,6}\s|```|\s*\||\s*[-*]\s)/.test(line));
  return end === at ? null : { block: { kind: 'paragraph', text: lines.slice(at, end).join(' ') }, next: end };
}

function endWhile(lines: readonly string[], at: number, goesOn: (line: string) => boolean): number {
  let end = at;
  while (end < lines.length && goesOn(lines[end]!)) end += 1;
  return end;
}

function cells(line: string): string[] {
  return line.trim().replace(/^\||\|$/g, '').split('|').map((cell) => cell.trim());
}
