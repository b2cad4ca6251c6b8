import type { AppliedChange } from '#actions/SessionState';
import { en } from '../words/en';
import { nl } from '../words/nl';
import { refusedReasons } from './refusedReasons';

const refused = (sheetId: string, row: number, code: string, data: Record<string, string | number> = {}): AppliedChange['refused'][number] => ({
  edit: { place: { sheetId, row, column: 2, header: '', headerRow: 0, identity: [] }, expected: '', value: '' }, refusal: { code, data },
});
const told = (all: AppliedChange['refused'], words: typeof nl = nl) => refusedReasons(all, (id) => (id === '{1}' ? 'Plan' : 'Middelen'), words.refusals).map(({ sheet, cells, text, next }) => `${sheet} ${cells.join(', ')}: ${text} ${next}`);

test('what stands in the way of many cells is told once for each sheet, with its cells', () => {
  expect(told([
    refused('{1}', 4, 'sheet-protected', { cell: 'C5', place: 'Plan!C5' }), refused('{2}', 1, 'sheet-protected', { cell: 'C2', place: 'Middelen!C2' }), refused('{1}', 6, 'sheet-protected', { cell: 'C7', place: 'Plan!C7' }),
  ])).toEqual([
    'Plan C5, C7: Het blad is beveiligd. Hef de beveiliging op in Excel: Controleren, Beveiliging van blad opheffen.',
    'Middelen C2: Het blad is beveiligd. Hef de beveiliging op in Excel: Controleren, Beveiliging van blad opheffen.',
  ]);
});

test('a cell that changed says what it holds and held, a number as it is written here; it is named where it stands by now', () => {
  const changed = [refused('{1}', 4, 'cell-changed', { cell: 'C9', found: 16.996, expected: '16,99' }), refused('{1}', 5, 'cell-changed', { cell: 'C10', found: '', expected: 'Dak' }), refused('{1}', 6, 'cell-changed', { cell: 'C11', found: '25.000', expected: '' })];
  expect(told(changed).map((each) => each.replace(/ Kijk.*/, ''))).toEqual(['Plan C9: Hier staat nu 16,996, eerder “16,99”.', 'Plan C10: Hier staat nu niets, eerder “Dak”.', 'Plan C11: Hier staat nu “25.000”, eerder niets.']);
  expect(told(changed, en)[0]).toBe('Plan C9: It now holds 16.996, before “16,99”. Check the plan again.');
  expect(told([refused('{1}', 4, 'row-gone'), refused('{1}', 5, 'cells-merged', { cell: 'C6' })])).toEqual([
    'Plan C5: De rij is niet meer te vinden: ze is gewist of gewijzigd. Kijk het plan opnieuw na.',
    'Plan C6: De cel maakt deel uit van een samengevoegde cel, en is niet de eerste. Splits de samengevoegde cel in Excel.',
  ]);
});
