import type { BookComment } from '#xlsx/book/Book';
import { area } from '#core/values/grid/Area';
import { tellComments } from '../events/tellComments';
import type { HostContext } from '../HostContext';
import { itemNotFound } from '../protocol/ExcelError';
import { said, saidMembers, textOf, type Said } from './commentTexts';
import { collectionMembers, gives, method, property, type Arguments, type CollectionMembers, type ExcelClass } from './Member';
import { assertWritable } from './protectionCheck';

interface ThreadHandle { sheetId: string; id: string }
interface ReplyHandle { thread: ThreadHandle; id: string }

function threadOf(host: HostContext, { sheetId, id }: ThreadHandle): BookComment {
  const found = host.sheetState(sheetId).comments.find((comment) => comment.id === id);
  if (!found) throw itemNotFound();
  return found;
}

function replyOf(host: HostContext, { thread, id }: ReplyHandle): Said {
  const found = threadOf(host, thread).replies.find((reply) => reply.id === id);
  if (!found) throw itemNotFound();
  return found;
}

function assertOpen(host: HostContext, { thread }: { thread: ThreadHandle }): void {
  const { row, column } = threadOf(host, thread);
  assertWritable(host, thread.sheetId, area(row, column), 'allowEditObjects');
}

function add(thread: ThreadHandle, [content]: Arguments, host: HostContext): ReplyHandle {
  const reply = said(textOf(content));
  assertOpen(host, { thread });
  threadOf(host, thread).replies.push(reply);
  tellComments(host);
  return { thread, id: reply.id };
}

function remove(self: ReplyHandle, _args: Arguments, host: HostContext): void {
  assertOpen(host, self);
  const comment = threadOf(host, self.thread);
  comment.replies = comment.replies.filter(({ id }) => id !== self.id);
  tellComments(host);
}

const reply: ExcelClass<ReplyHandle> = {
  name: 'CommentReply',
  id: (self) => ({ Id: self.id }),
  members: {
    ...saidMembers<ReplyHandle>(replyOf, assertOpen),
    // Of a reply it is always that of its thread.
    Resolved: property((self, host) => threadOf(host, self.thread).resolved ?? false),
    Delete: method(remove),
    GetLocation: gives('Range', ({ thread }, _args, host) => {
      const { row, column } = threadOf(host, thread);
      return host.range(thread.sheetId, area(row, column));
    }),
    GetParentComment: gives('Comment', (self) => self.thread),
  },
};

const replies: CollectionMembers<ThreadHandle> = {
  type: 'CommentReply',
  list: (thread, host) => threadOf(host, thread).replies.map(({ id }) => ({ thread, id })),
  item: (thread, key, host) => (threadOf(host, thread).replies.some(({ id }) => id === key) ? { thread, id: String(key) } : null),
};

const replyCollection: ExcelClass<ThreadHandle> = {
  name: 'CommentReplyCollection',
  collection: replies,
  members: { ...collectionMembers(replies), Add: gives('CommentReply', add) },
};

/** `comment.replies` and what is in it. */
export const commentReplyClasses = [reply, replyCollection] as ExcelClass<never>[];
