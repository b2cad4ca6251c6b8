import type { Book, BookComment } from '#xlsx/book/Book';
import type { HeadlessWorkbook } from '#workbench/host/openHeadless';
import { bookOf, closeAll, opened, refusal, told } from './open';

afterEach(closeAll);

const THREAD: BookComment = {
  id: '{11111111-1111-1111-1111-111111111111}', row: 1, column: 1, author: 'An Peeters', text: 'Nakijken', created: '2026-03-01T09:30:00Z', threaded: true,
  replies: [{ id: '{22222222-2222-2222-2222-222222222222}', author: 'Jan Maes', text: 'Gedaan' }],
};
const NOTE: BookComment = { id: '{33333333-3333-3333-3333-333333333333}', row: 4, column: 0, author: 'An Peeters', text: 'Een notitie', threaded: false, replies: [] };

function commented(): Book {
  const book = bookOf([['Code', 'Titel']], 'Plan');
  book.sheets[0]?.comments.push(structuredClone(THREAD), structuredClone(NOTE));
  return book;
}

function commentsOf(workbook: HeadlessWorkbook): BookComment[] {
  return workbook.toBook().sheets[0]?.comments ?? [];
}

/** Runs one piece of work on the comments of the workbook, in one sync. */
async function onComments<T>(workbook: HeadlessWorkbook, work: (comments: Excel.CommentCollection, context: Excel.RequestContext) => T): Promise<T> {
  return workbook.Excel.run(async (context) => {
    const result = work(context.workbook.comments, context);
    await context.sync();
    return result;
  });
}

test('a comment tells its author, time, text and replies', async () => {
  const workbook = await opened(commented());
  const comment = await onComments(workbook, (comments) => comments.getItemAt(0).load('id,authorName,authorEmail,content,creationDate,resolved,contentType,replies/items/content,replies/items/authorName'));
  expect(comment.toJSON()).toMatchObject({ id: THREAD.id, authorName: 'An Peeters', authorEmail: '', content: 'Nakijken', resolved: false, contentType: 'Plain' });
  expect(comment.creationDate.toISOString()).toBe('2026-03-01T09:30:00.000Z');
  expect(comment.replies.items.map(({ content, authorName }) => [content, authorName])).toEqual([['Gedaan', 'Jan Maes']]);
});

test('notes are no comments', async () => {
  const workbook = await opened(commented());
  expect((await onComments(workbook, (comments) => comments.getCount())).value).toBe(1);
  expect((await refusal(onComments(workbook, (comments) => comments.getItemByCell('Plan!A5').load('id')))).code).toBe('ItemNotFound');
  expect((await refusal(onComments(workbook, (comments) => comments.getItem(NOTE.id).load('id')))).code).toBe('ItemNotFound');
});

test('a comment is added on an address with its sheet, by the person at work', async () => {
  const workbook = await opened(commented());
  const comment = await onComments(workbook, (comments) => comments.add('Plan!C3', 'Klopt dit?').load('id,authorName,content,creationDate'));
  expect([comment.content, comment.authorName]).toEqual(['Klopt dit?', 'Planner']);
  expect(Math.abs(Date.now() - comment.creationDate.getTime())).toBeLessThan(60_000);
  expect(commentsOf(workbook).at(-1)).toMatchObject({ id: comment.id, row: 2, column: 2, text: 'Klopt dit?', threaded: true });
});

test('a comment is added on a range', async () => {
  const workbook = await opened(commented());
  await onComments(workbook, (comments, { workbook: { worksheets } }) => comments.add(worksheets.getFirst().getRange('D4'), 'Hier'));
  expect(commentsOf(workbook).at(-1)).toMatchObject({ row: 3, column: 3 });
});

test.each([['more than one cell', 'Plan!A1:A2', 'x'], ['an address without its sheet', 'A1', 'x'], ['no text', 'Plan!A1', '']])('%s is InvalidArgument', async (_, address, text) => {
  const workbook = await opened(commented());
  expect((await refusal(onComments(workbook, (comments) => comments.add(address, text)))).code).toBe('InvalidArgument');
});

test('a comment is found by its cell, its id and the id of a reply', async () => {
  const workbook = await opened(commented());
  const found = await onComments(workbook, (comments) => [
    comments.getItemByCell('Plan!B2'), comments.getItem(THREAD.id), comments.getItemByReplyId('{22222222-2222-2222-2222-222222222222}'), comments.getItemOrNullObject(THREAD.id),
  ].map((comment) => comment.load('id')));
  expect(found.map(({ id }) => id)).toEqual([THREAD.id, THREAD.id, THREAD.id, THREAD.id]);
  expect((await onComments(workbook, (comments) => comments.getItemOrNullObject('{0}').load('id'))).isNullObject).toBe(true);
});

test('comments of a sheet are those of that sheet', async () => {
  const workbook = await opened(commented());
  const counts = await workbook.Excel.run(async (context) => {
    const other = context.workbook.worksheets.add('Ander');
    context.workbook.comments.add('Ander!A1', 'Daar');
    const [first, second, all] = [context.workbook.worksheets.getFirst().comments.getCount(), other.comments.getCount(), context.workbook.comments.getCount()];
    await context.sync();
    return [first.value, second.value, all.value];
  });
  expect(counts).toEqual([1, 1, 2]);
});

test('content and state of a thread are changed, and replies follow the state', async () => {
  const workbook = await opened(commented());
  const reply = await onComments(workbook, (comments) => {
    const comment = comments.getItemAt(0);
    comment.content = 'Toch niet';
    comment.resolved = true;
    return comment.replies.getItemAt(0).load('resolved');
  });
  expect(reply.resolved).toBe(true);
  expect(commentsOf(workbook)[0]).toMatchObject({ text: 'Toch niet', resolved: true });
});

test('replies are added at the end, edited and deleted', async () => {
  const workbook = await opened(commented());
  await onComments(workbook, (comments) => {
    const { replies } = comments.getItemAt(0);
    replies.add('Bedankt');
    replies.getItemAt(0).content = 'Gedaan!';
  });
  expect(commentsOf(workbook)[0]?.replies.map(({ text }) => text)).toEqual(['Gedaan!', 'Bedankt']);
  await onComments(workbook, (comments) => comments.getItemAt(0).replies.getItemAt(0).delete());
  expect(commentsOf(workbook)[0]?.replies.map(({ text }) => text)).toEqual(['Bedankt']);
});

test('a reply knows its comment', async () => {
  const workbook = await opened(commented());
  expect((await onComments(workbook, (comments) => comments.getItemAt(0).replies.getItemAt(0).getParentComment().load('id'))).id).toBe(THREAD.id);
});

test('deleting a comment deletes its replies too, and leaves the notes', async () => {
  const workbook = await opened(commented());
  await onComments(workbook, (comments) => comments.getItemByCell('Plan!B2').delete());
  expect(commentsOf(workbook)).toEqual([NOTE]);
});

test('a copied sheet has comments of its own', async () => {
  const workbook = await opened(commented());
  const ids = await workbook.Excel.run(async (context) => {
    const copy = context.workbook.worksheets.getFirst().copy('End');
    copy.comments.load('items/id,items/content');
    context.workbook.comments.load('items/id');
    await context.sync();
    return [copy.comments.items.map(({ content }) => content), new Set(context.workbook.comments.items.map(({ id }) => id)).size];
  });
  expect(ids).toEqual([['Nakijken'], 2]);
});

test('a comment stands where its cell stands, also when rows are put in above', async () => {
  const workbook = await opened(commented());
  const range = await workbook.Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange('1:2').insert('Down');
    const location = context.workbook.comments.getItemAt(0).getLocation();
    location.load('address');
    await context.sync();
    return location;
  });
  expect(range.address).toBe('Plan!B4');
});

test('added, changed and deleted comments are told with their ids', async () => {
  const workbook = await opened(commented());
  const heard: unknown[] = [];
  await workbook.Excel.run(async (context) => {
    const { comments } = context.workbook;
    const hear = async ({ type, commentDetails, ...rest }: { type: string; commentDetails: Excel.CommentDetail[] }): Promise<void> => {
      heard.push([type, commentDetails.length, (rest as { changeType?: string }).changeType]);
    };
    comments.onAdded.add(hear);
    comments.onChanged.add(hear);
    comments.onDeleted.add(hear);
    await context.sync();
  });
  await onComments(workbook, (comments) => {
    comments.add('Plan!C3', 'Nieuw').replies.add('Antwoord');
    comments.getItemAt(0).resolved = true;
    comments.getItemAt(0).delete();
  });
  await told();
  expect(heard).toEqual([['CommentAdded', 1, undefined], ['CommentChanged', 1, 'ReplyAdded'], ['CommentChanged', 1, 'CommentResolved'], ['CommentDeleted', 1, undefined]]);
});

test('a protected sheet takes no comments unless objects may be edited', async () => {
  const workbook = await opened(commented());
  await onComments(workbook, (_comments, { workbook: { worksheets } }) => worksheets.getFirst().protection.protect({ allowEditObjects: false }));
  expect((await refusal(onComments(workbook, (comments) => comments.add('Plan!A1', 'x')))).code).toBe('AccessDenied');
});
