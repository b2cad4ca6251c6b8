import { codeKey, tidyCode } from '#core/values/code';
import type { CellValue } from '#core/values/CellValue';
import { jaarFromCell } from '#core/values/jaar';
import type { Jaar } from '#core/values/units';
import { textOf } from '#core/values/text';

/** Columns whose texts repeat from row to row: remembers the last cell, so that most are not looked at twice. */
export class RepeatedText {
  private last: CellValue = '';
  private text = '';

  of(content: CellValue): string {
    if (content !== this.last) {
      this.text = textOf(content);
      this.last = content;
    }
    return this.text;
  }
}

/** A column of years. */
export class RepeatedYear {
  private last: CellValue = '';
  private jaar: Jaar | null = null;

  of(content: CellValue): Jaar | null {
    if (content !== this.last) {
      this.jaar = jaarFromCell(content);
      this.last = content;
    }
    return this.jaar;
  }
}

const NONE: readonly string[] = [];

/** A column in which several codes may stand: each distinct cell is taken apart once. */
export class RepeatedCodes {
  private readonly known = new Map<CellValue, readonly string[]>();

  of(content: CellValue): readonly string[] {
    if (content === '') return NONE;
    let codes = this.known.get(content);
    if (!codes) {
      codes = splitCodes(textOf(content));
      this.known.set(content, codes);
    }
    return codes;
  }
}

/**
 * The codes in a cell, each once: parted by `;`, `|` or a line break, and by `,`, `+` or `&` where every part is one
 * word with a digit in it (a title may hold a comma).
 */
export function splitCodes(text: string): readonly string[] {
  const parts = text.split(/[;|\n]/u).map(tidyCode);
  const finer = text.split(/[;|\n,+&]/u).map(tidyCode).filter((part) => part !== '');
  const codes = finer.every((part) => /^\S*\d\S*$/u.test(part)) ? finer : parts.filter((part) => part !== '');
  const seen = new Set<string>();
  return codes.filter((code) => !seen.has(codeKey(code)) && seen.add(codeKey(code)));
}

/** A title as it stands, with only the blanks around it taken off: it is shown, never compared. */
export function titleOf(content: CellValue): string {
  if (typeof content !== 'string') return String(content);
  return content === '' || (isPlain(content.charCodeAt(0)) && isPlain(content.charCodeAt(content.length - 1))) ? content : content.trim();
}

/** Whether a character can not be a blank; most are letters, and looking is many times cheaper than trimming. */
function isPlain(char: number): boolean {
  return char > 32 && char < 160;
}
