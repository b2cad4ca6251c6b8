import { freshSheetState } from '#workbench/host/state/HostState';
import { readBackComment, withExcelIds } from './readBackComments';

const nameOf = (id: string) => `naam van ${id}`;
const drawn = (id: string, text: string, more = {}) => ({ comment: { id, threadId: 'een', personId: 'p1', ref: 'C4', text: { dataStream: `${text}\r\n` }, ...more } });

function withThread() {
  const state = freshSheetState();
  readBackComment(state, 'thread-comment.mutation.add-comment', drawn('een', 'Klopt dit?\rNee'), nameOf);
  return state;
}

test('a comment and its reply reach the state, with author, place and lines', () => {
  const state = withThread();
  readBackComment(state, 'thread-comment.mutation.add-comment', drawn('twee', 'Ja', { parentId: 'een' }), nameOf);
  expect(state.comments).toMatchObject([{ id: 'een', row: 3, column: 2, author: 'naam van p1', text: 'Klopt dit?\nNee', threaded: true, replies: [{ id: 'twee', text: 'Ja' }] }]);
});

test('changing, resolving and deleting reach it too', () => {
  const state = withThread();
  readBackComment(state, 'thread-comment.mutation.update-comment', { payload: { commentId: 'een', text: { dataStream: 'Toch wel\r\n' } } }, nameOf);
  readBackComment(state, 'thread-comment.mutation.resolve-comment', { commentId: 'een', resolved: true }, nameOf);
  expect(state.comments).toMatchObject([{ text: 'Toch wel', resolved: true }]);
  readBackComment(state, 'thread-comment.mutation.delete-comment', { commentId: 'een' }, nameOf);
  expect(state.comments).toEqual([]);
});

test('other mutations are none of its business', () => {
  expect(readBackComment(freshSheetState(), 'sheet.mutation.set-range-values', {}, nameOf)).toBe(false);
});

test('ids that Excel would not take are replaced, its own stay', () => {
  const own = '{C0000000-0000-0000-0000-000000000001}';
  const base = { row: 0, column: 0, author: '', text: '', threaded: true, replies: [] };
  const [first, second] = withExcelIds([{ ...base, id: own }, { ...base, id: 'kort' }]);
  expect(first!.id).toBe(own);
  expect(second!.id).toMatch(/^\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/);
});
