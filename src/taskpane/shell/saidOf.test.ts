import type { AppliedChange } from '#actions/SessionState';
import type { Edit } from '#core/edits/Edit';
import { nl } from '../words/nl';
import { isOfNothing, saidOf } from './saidOf';

const change = (more: Partial<AppliedChange>): AppliedChange => ({ id: 1, kind: 'cells', title: 'Bedrag is tekst', at: '2026-11-27T06:00:00Z', done: [], refused: [], isTakenBack: false, ...more });
const edits = (count: number): readonly Edit[] => Array.from({ length: count }, () => ({ place: { sheetId: '{1}', row: 1, column: 1, header: '2026', headerRow: 0, identity: [] }, expected: 1, value: 2 }));

test('where every cell was refused it is said that nothing was changed, and it is no success', () => {
  const refused = change({ refused: edits(1).map((edit) => ({ edit, refusal: { code: 'sheet-protected', data: {} } })) });
  expect([isOfNothing(refused), saidOf(refused, nl.changes)]).toEqual([true, 'Geen cel gewijzigd']);
  const partly = change({ done: edits(2), refused: refused.refused });
  expect([isOfNothing(partly), saidOf(partly, nl.changes), saidOf({ ...partly, isTakenBack: true }, nl.changes)]).toEqual([false, '2 cellen gewijzigd', '2 cellen hersteld']);
  // What changes no cells has none that could be refused.
  expect(isOfNothing(change({ kind: 'structure' }))).toBe(false);
});
