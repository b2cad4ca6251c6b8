import { columnName } from '#core/values/address';
import type { BookComment } from '#xlsx/book/Book';
import type { MarkedSheet, Marking } from './Marking';

type Said = Pick<BookComment, 'id' | 'author' | 'text' | 'created'>;

/** Comments and notes as the engine's plug-in knows them: a mark in the cell's corner, and the thread beside it. */
export function commentMarkings({ state }: MarkedSheet): Marking[] {
  return state.comments.flatMap((comment) => {
    const ref = `${columnName(comment.column)}${comment.row + 1}`;
    const first = marking(comment, comment.id, { ref, resolved: comment.resolved ?? false });
    return [first, ...comment.replies.map((reply) => marking(reply, comment.id, { ref, parentId: comment.id }))];
  });
}

function marking({ id, author, text, created }: Said, threadId: string, more: object): Marking {
  return {
    add: { id: 'thread-comment.mutation.add-comment', params: { comment: {
      id, threadId, personId: author, dT: shownTime(created), attachments: [], text: bodyOf(text), ...more,
    } } },
    remove: { id: 'thread-comment.mutation.delete-comment', params: { commentId: id } },
  };
}

function shownTime(created: string | undefined): string {
  return created ? created.slice(0, 16).replace('T', ' ') : '';
}

/** The engine's rich text: paragraphs end in a carriage return, the whole in a line feed. */
function bodyOf(text: string) {
  const lines = text.split(/\r?\n/);
  const dataStream = `${lines.join('\r')}\r\n`;
  let at = -1;
  const paragraphs = lines.map((line) => ({ startIndex: at += line.length + 1 }));
  return { dataStream, paragraphs };
}
