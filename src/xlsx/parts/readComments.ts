import type { BookComment } from '#xlsx/book/Book';
import { parseRange } from '../place/cellAddress';
import { decodeEscapedString } from '../xml/escapedString';
import { child, childrenOf, descendantsOf, flagOf, type XmlElement } from '../xml/XmlElement';

/** Under such an author Excel keeps, for older programs, a note that stands in for a threaded comment. */
const standInAuthor = /^tc=(\{.*\})$/i;

/** Notes of the older kind. Those that stand in for threaded comments are left out. */
export function readNotes(root: XmlElement, sheetIndex: number): BookComment[] {
  const authors = childrenOf(child(root, 'authors'), 'author').map((each) => decodeEscapedString(each.text));
  return childrenOf(child(root, 'commentList'), 'comment').flatMap((comment, n) => {
    const place = parseRange(comment.attributes['ref'] ?? '');
    const author = authors[Number(comment.attributes['authorId'])] ?? '';
    if (!place || standInAuthor.test(author)) return [];
    const id = comment.attributes['uid'] ?? noteId(sheetIndex, n);
    return [{ id, row: place.top, column: place.left, author, text: noteText(child(comment, 'text')), threaded: false, replies: [] }];
  });
}

function noteText(text: XmlElement | undefined): string {
  const pieces = text?.children.flatMap((each) => each.name === 't' ? [each] : each.name === 'r' ? childrenOf(each, 't') : []) ?? [];
  return decodeEscapedString(pieces.map((piece) => piece.text).join(''));
}

/** A note without an id of its own gets one that is the same at every reading. */
function noteId(sheetIndex: number, index: number): string {
  return `{00000000-0006-0000-${sheetIndex.toString(16).toUpperCase().padStart(4, '0')}-${(index + 1).toString(16).toUpperCase().padStart(12, '0')}}`;
}

/** Names of the people that threaded comments refer to, by id. */
export function readPersons(root: XmlElement): Map<string, string> {
  return new Map(childrenOf(root, 'person').map(({ attributes }) => [attributes['id'] ?? '', attributes['displayName'] ?? '']));
}

/** Threaded comments, each with its replies in order. */
export function readThreadedComments(root: XmlElement, persons: ReadonlyMap<string, string>): BookComment[] {
  const threads = new Map<string, BookComment>();
  for (const each of childrenOf(root, 'threadedComment')) {
    const said = readSaid(each, persons);
    const parent = threads.get(each.attributes['parentId'] ?? '');
    if (parent) parent.replies.push(said);
    else startThread(each, said, threads);
  }
  return [...threads.values()];
}

function startThread(each: XmlElement, said: BookComment['replies'][number], threads: Map<string, BookComment>): void {
  const place = parseRange(each.attributes['ref'] ?? '');
  if (!place) return;
  const done = flagOf(each, 'done');
  threads.set(said.id, { ...said, row: place.top, column: place.left, threaded: true, ...(done ? { resolved: true } : {}), replies: [] });
}

function readSaid(each: XmlElement, persons: ReadonlyMap<string, string>): BookComment['replies'][number] {
  const { id = '', personId = '', dT } = each.attributes;
  const created = dT === undefined ? {} : { created: utcOf(dT) };
  return { id, author: persons.get(personId) ?? '', text: descendantsOf(each, 'text')[0]?.text ?? '', ...created };
}

/** Excel writes the time in UTC and leaves out the letter that says so. */
function utcOf(text: string): string {
  return /(Z|[-+]\d\d:\d\d)$/.test(text) ? text : `${text}Z`;
}
