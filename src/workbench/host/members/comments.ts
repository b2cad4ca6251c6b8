import type { BookComment } from '#xlsx/book/Book';
import { area, cellCount, type Area } from '#core/values/grid/Area';
import { parseAddress } from '#core/values/grid/address';
import { tellComments } from '../events/tellComments';
import type { HostContext } from '../HostContext';
import { ExcelError, invalidArgument, itemNotFound } from '../protocol/ExcelError';
import { rangeArgument } from './address';
import { commentReplyClasses } from './commentReplies';
import { saidMembers, said, textOf } from './commentTexts';
import { collectionMembers, gives, method, object, property, type Arguments, type CollectionMembers, type ExcelClass } from './Member';
import { assertWritable } from './protectionCheck';

/** All comments of the workbook, or with a sheet those of the sheet. */
export interface CommentScope { sheetId?: string }
export interface CommentHandle { sheetId: string; id: string }

/** Comments only: notes of the older kind have a collection of their own in Excel. */
function commentsOf(host: HostContext, { sheetId }: CommentScope): CommentHandle[] {
  const sheets = sheetId === undefined ? host.engine.workbook.getSheets().map((sheet) => sheet.getSheetId()) : [sheetId];
  return sheets.flatMap((each) => host.sheetState(each).comments.filter(({ threaded }) => threaded).map(({ id }) => ({ sheetId: each, id })));
}

export function commentOf(host: HostContext, { sheetId, id }: CommentHandle): BookComment {
  const found = host.sheetState(sheetId).comments.find((comment) => comment.id === id);
  if (!found) throw itemNotFound();
  return found;
}

/** The cell that was named. Text must name the sheet too; more than one cell is `InvalidArgument`. */
function cellNamed(host: HostContext, given: unknown): { sheetId: string; area: Area } {
  if (typeof given === 'string' && parseAddress(given)?.sheet === undefined) throw invalidArgument();
  const found = rangeArgument(host, host.engine.workbook.getActiveSheet().getSheetId(), given);
  if (cellCount(found.area) > 1) throw invalidArgument();
  return found;
}

function add(_scope: CommentScope, [cell, content]: Arguments, host: HostContext): CommentHandle {
  const { sheetId, area: { top: row, left: column } } = cellNamed(host, cell);
  const text = textOf(content);
  assertWritable(host, sheetId, area(row, column), 'allowEditObjects');
  const { comments } = host.sheetState(sheetId);
  if (comments.some((comment) => comment.row === row && comment.column === column)) throw new ExcelError('InvalidOperation', 'The cell has a comment or a note already.');
  const comment = { ...said(text), row, column, threaded: true, replies: [] };
  comments.push(comment);
  tellComments(host);
  return { sheetId, id: comment.id };
}

function atCell(scope: CommentScope, [cell]: Arguments, host: HostContext): CommentHandle | undefined {
  const { sheetId, area: { top, left } } = cellNamed(host, cell);
  return commentsOf(host, scope).find((handle) => {
    const { row, column } = commentOf(host, handle);
    return handle.sheetId === sheetId && row === top && column === left;
  });
}

function withReply(scope: CommentScope, [replyId]: Arguments, host: HostContext): CommentHandle | undefined {
  return commentsOf(host, scope).find((handle) => commentOf(host, handle).replies.some(({ id }) => id === replyId));
}

function assertOpen(host: HostContext, handle: CommentHandle): void {
  const { row, column } = commentOf(host, handle);
  assertWritable(host, handle.sheetId, area(row, column), 'allowEditObjects');
}

function remove(self: CommentHandle, _args: Arguments, host: HostContext): void {
  assertOpen(host, self);
  const state = host.sheetState(self.sheetId);
  state.comments = state.comments.filter(({ id }) => id !== self.id);
  tellComments(host);
}

const comment: ExcelClass<CommentHandle> = {
  name: 'Comment',
  id: (self) => ({ Id: self.id }),
  members: {
    ...saidMembers<CommentHandle>(commentOf, assertOpen),
    Resolved: property((self, host) => commentOf(host, self).resolved ?? false, (self, value, host) => {
      assertOpen(host, self);
      commentOf(host, self).resolved = value === true;
      tellComments(host);
    }),
    Replies: object('CommentReplyCollection', (self) => self),
    Delete: method(remove),
    GetLocation: gives('Range', (self, _args, host) => {
      const { row, column } = commentOf(host, self);
      return host.range(self.sheetId, area(row, column));
    }),
  },
};

const comments: CollectionMembers<CommentScope> = {
  type: 'Comment',
  list: (scope, host) => commentsOf(host, scope),
  item: (scope, key, host) => commentsOf(host, scope).find(({ id }) => id === key),
};

const EVENTS = ['AddedEvent', 'ChangedEvent', 'DeletedEvent'];

const commentCollection: ExcelClass<CommentScope> = {
  name: 'CommentCollection',
  collection: comments,
  members: {
    ...collectionMembers(comments),
    Add: gives('Comment', add),
    GetItemByCell: gives('Comment', atCell),
    GetItemByReplyId: gives('Comment', withReply),
    ...Object.fromEntries(EVENTS.flatMap((name) => [`_Register${name}`, `_Unregister${name}`]).map((name) => [name, method<CommentScope>(() => null)])),
  },
};

export const commentClasses = [comment, commentCollection, ...commentReplyClasses] as ExcelClass<never>[];
