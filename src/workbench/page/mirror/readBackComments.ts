import type { BookComment } from '#xlsx/book/Book';
import { parseAddress } from '#core/values/grid/address';
import type { SheetState } from '#workbench/host/state/HostState';

interface DrawnComment { id: string; threadId: string; parentId?: string; personId: string; ref: string; text: { dataStream: string } }
interface Told { comment?: DrawnComment; payload?: { commentId: string; text?: { dataStream: string } }; commentId?: string; resolved?: boolean }

/** What a person did to a comment in the grid, brought to the host's state. `id` is the mutation that told it; false when it is none of a comment's. */
export function readBackComment(state: SheetState, id: string, told: Told, nameOf: (personId: string) => string): boolean {
  switch (id) {
    case 'thread-comment.mutation.add-comment': add(state, told.comment!, nameOf(told.comment!.personId)); return true;
    case 'thread-comment.mutation.update-comment': Object.assign(find(state, told.payload!.commentId) ?? {}, { text: plainText(told.payload!.text) }); return true;
    case 'thread-comment.mutation.resolve-comment': Object.assign(find(state, told.commentId!) ?? {}, { resolved: told.resolved ?? false }); return true;
    case 'thread-comment.mutation.delete-comment': remove(state, told.commentId!); return true;
    default: return false;
  }
}

function add(state: SheetState, { id, parentId, threadId, ref, text }: DrawnComment, author: string): void {
  const said = { id, author, text: plainText(text), created: new Date().toISOString() };
  const thread = state.comments.find((comment) => comment.id === (parentId ?? threadId) && comment.id !== id);
  const place = parseAddress(ref)?.area;
  if (thread) thread.replies.push(said);
  else if (place) state.comments.push({ ...said, row: place.top, column: place.left, threaded: true, replies: [] });
}

function find(state: SheetState, id: string): BookComment | BookComment['replies'][number] | undefined {
  return state.comments.flatMap((comment) => [comment, ...comment.replies]).find((said) => said.id === id);
}

function remove(state: SheetState, id: string): void {
  state.comments = state.comments.filter((comment) => comment.id !== id);
  for (const comment of state.comments) comment.replies = comment.replies.filter((reply) => reply.id !== id);
}

function plainText(text: { dataStream: string } | undefined): string {
  return (text?.dataStream ?? '').replace(/\r?\n$/, '').replaceAll('\r', '\n');
}

const GUID = /^\{[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\}$/i;

/** Excel wants GUIDs for its comments; those made in the grid have the engine's own short ids. */
export function withExcelIds(comments: BookComment[]): BookComment[] {
  const renamed = <Said extends { id: string }>(said: Said): Said => (GUID.test(said.id) ? said : { ...said, id: `{${crypto.randomUUID().toUpperCase()}}` });
  return comments.map((comment) => ({ ...renamed(comment), replies: comment.replies.map(renamed) }));
}
