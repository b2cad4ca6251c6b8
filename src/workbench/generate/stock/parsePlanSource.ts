import type { StockItem, StockOd, StockSd } from './Stock';

interface Owner { readonly departement: string; readonly beleidsnota: string; readonly programma: number }
type OpenOd = Omit<StockOd, 'items'> & { readonly items: StockItem[] };
type OpenSd = Omit<StockSd, 'ods'> & { readonly ods: OpenOd[] };

const SD = /^SD (\d) (.+?)(?: :: (.+))?$/;
const OD = /^OD (\S+) (.+)$/;
const ITEM = /^([-+]) (?:#(\w+) |\. )?(?:&(\w+) )?(?:@(\d+)-(\d+) )?v([\d,]+) (?:g(\d+) )?(?:b(\d+)\/(\d+) )?(?:o(\d+) )?(.+)$/;

/** Reads the lines of a `plan` (see `DepartementSource`); throws on a line that says nothing, which is a slip in our own text. */
export function parsePlanSource(plan: string, owner: Owner): StockSd[] {
  const sds: OpenSd[] = [];
  for (const line of plan.split('\n').filter((each) => each !== '')) {
    const ods = sds.at(-1)?.ods;
    const od = ods?.at(-1);
    if (line.startsWith('SD ')) sds.push(readSd(line, owner));
    else if (line.startsWith('OD ') && ods) ods.push(readOd(line));
    else if (od) od.items.push(readItem(line, od.dienst));
    else throw new Error(`This line stands under nothing: ${line}`);
  }
  return sds;
}

function readSd(line: string, owner: Owner): OpenSd {
  const [, hsd, title, description = ''] = match(SD, line);
  return { hsd: Number(hsd), title: text(title), description, ...owner, ods: [] };
}

function readOd(line: string): OpenOd {
  const [, dienst, title] = match(OD, line);
  return { dienst: dienst === '.' ? '' : text(dienst), title: text(title), items: [] };
}

function readItem(line: string, dienstOfOd: string): StockItem {
  const [, sign, project, dienst, from, to, vte, gd, bd, term, receipts, title] = match(ITEM, line);
  return {
    isActie: sign === '+', title: text(title), dienst: dienst ?? dienstOfOd, project: project ?? '',
    years: from === undefined ? null : { from: 2000 + Number(from), to: 2000 + Number(to) },
    vte: Number(text(vte).replace(',', '.')), gd: number(gd), receipts: number(receipts), bd: number(bd), term: number(term),
  };
}

function match(pattern: RegExp, line: string): (string | undefined)[] {
  const found = pattern.exec(line);
  if (!found) throw new Error(`This line cannot be read: ${line}`);
  return found;
}

function text(part: string | undefined): string {
  return part ?? '';
}

function number(part: string | undefined): number {
  return Number(part ?? 0);
}
