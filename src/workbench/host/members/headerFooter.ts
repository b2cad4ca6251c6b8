import type { HostContext, WorksheetHandle } from '../HostContext';
import { object, property, type ExcelClass, type PropertyMember } from './Member';

const LETTERS = { L: 'L', C: 'C', R: 'R' } as const;
type Letter = keyof typeof LETTERS;
type Parts = Record<Letter, string>;

/** A file keeps left, centre and right in one text: `&LPlan&C&P&RGent`. What stands before any letter is centred. */
export function splitHeader(text: string): Parts {
  const parts: Parts = { L: '', C: '', R: '' };
  let letter: Letter = 'C';
  for (const piece of text.split(/(&&|&[LCR])/)) {
    if (/^&[LCR]$/.test(piece)) letter = piece[1] as Letter;
    else parts[letter] += piece;
  }
  return parts;
}

export function joinHeader(parts: Parts): string {
  return (Object.keys(LETTERS) as Letter[]).map((letter) => (parts[letter] === '' ? '' : `&${letter}${parts[letter]}`)).join('');
}

function part(place: 'header' | 'footer', letter: Letter): PropertyMember<WorksheetHandle> {
  const read = (self: WorksheetHandle, host: HostContext): Parts => splitHeader(host.sheetState(self.sheetId).print?.[place] ?? '');
  return property((self, host) => read(self, host)[letter], (self, value, host) => {
    const state = host.sheetState(self.sheetId);
    state.print = { ...state.print, [place]: joinHeader({ ...read(self, host), [letter]: String(value ?? '') }) };
    host.state.isDirty = true;
  });
}

const headerFooter: ExcelClass<WorksheetHandle> = {
  name: 'HeaderFooter',
  members: {
    LeftHeader: part('header', 'L'), CenterHeader: part('header', 'C'), RightHeader: part('header', 'R'),
    LeftFooter: part('footer', 'L'), CenterFooter: part('footer', 'C'), RightFooter: part('footer', 'R'),
  },
};

/** One header and footer for all pages: a file of ours keeps no others. */
const headerFooterGroup: ExcelClass<WorksheetHandle> = {
  name: 'HeaderFooterGroup',
  members: { State: property(() => 'Default'), DefaultForAllPages: object('HeaderFooter', (self) => self) },
};

export const headerFooterClasses = [headerFooter, headerFooterGroup] as ExcelClass<never>[];
