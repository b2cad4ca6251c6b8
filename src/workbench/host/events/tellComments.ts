import type { BookComment } from '#xlsx/book/Book';
import type { HostContext } from '../HostContext';

/** The numbers under which Excel's client knows what happens to comments. */
const EventType = { added: 250, deleted: 251, changed: 252 } as const;

interface Known { sheetId: string; text: string; resolved: boolean; replies: Map<string, string> }
const told = new WeakMap<HostContext, Map<string, Known>>();

/** Follows what a person does with comments in the grid; from here on changes are told. */
export function watchComments(host: HostContext): () => void {
  told.set(host, commentsNow(host));
  // The page brings the change into the state on hearing the same command, so this looks afterwards.
  return host.engine.onExecuted(({ id }) => { if (id.startsWith('thread-comment.mutation.')) queueMicrotask(() => tellComments(host)); });
}

/** Tells what became of the comments since the last time: added, deleted, or changed and how. */
export function tellComments(host: HostContext): void {
  const before = told.get(host) ?? new Map<string, Known>();
  const now = commentsNow(host);
  told.set(host, now);
  for (const [id, known] of now) {
    const old = before.get(id);
    if (!old) tell(host, EventType.added, id, known);
    else for (const { changeType, replyIds } of changesOf(old, known)) tell(host, EventType.changed, id, known, { changeType }, replyIds);
  }
  for (const [id, known] of before) if (!now.has(id)) tell(host, EventType.deleted, id, known);
}

function commentsNow(host: HostContext): Map<string, Known> {
  return new Map([...host.state.sheets].flatMap(([sheetId, { comments }]) => comments.filter(({ threaded }) => threaded).map((comment) => [comment.id, known(sheetId, comment)] as const)));
}

function known(sheetId: string, { text, resolved = false, replies }: BookComment): Known {
  return { sheetId, text, resolved, replies: new Map(replies.map((reply) => [reply.id, reply.text])) };
}

function changesOf(before: Known, now: Known): { changeType: string; replyIds: string[] }[] {
  const added = [...now.replies.keys()].filter((id) => !before.replies.has(id));
  const deleted = [...before.replies.keys()].filter((id) => !now.replies.has(id));
  const edited = [...now.replies].filter(([id, text]) => before.replies.has(id) && before.replies.get(id) !== text).map(([id]) => id);
  return [
    { changeType: 'CommentEdited', isSo: before.text !== now.text, replyIds: [] },
    { changeType: now.resolved ? 'CommentResolved' : 'CommentReopened', isSo: before.resolved !== now.resolved, replyIds: [] },
    { changeType: 'ReplyAdded', isSo: added.length > 0, replyIds: added },
    { changeType: 'ReplyDeleted', isSo: deleted.length > 0, replyIds: deleted },
    { changeType: 'ReplyEdited', isSo: edited.length > 0, replyIds: edited },
  ].filter(({ isSo }) => isSo);
}

function tell(host: HostContext, type: number, commentId: string, { sheetId, replies }: Known, more: object = {}, replyIds: string[] = [...replies.keys()]): void {
  host.state.isDirty = true;
  host.events.emit(type, sheetId, { commentDetails: [{ commentId, replyIds }], ...more });
}
