import type { BookComment } from '#xlsx/book/Book';
import { cellAddress } from '../place/cellAddress';
import { element, textElement, xmlPart } from '../xml/writeXml';
import { textTag } from './StringWriter';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const revision = 'http://schemas.microsoft.com/office/spreadsheetml/2014/revision';
const guid = /^\{[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\}$/i;
/** What programs that know no threaded comments show in their place. */
const standInText = '[Reactie in een gesprek] In uw versie van Excel kunt u dit gesprek lezen, maar wijzigingen eraan gaan verloren in een nieuwere versie.\n\nReactie:\n    ';

/** The notes part: notes, and for each threaded comment the note that stands in for it. */
export function writeNotes(comments: readonly BookComment[]): string {
  const authors = [...new Set(comments.map(authorOf))];
  const items = comments.map((comment) => {
    const text = comment.threaded ? standInText + [comment.text, ...comment.replies.map((reply) => `Antwoord:\n    ${reply.text}`)].join('\n') : comment.text;
    const attributes = { ref: cellAddress(comment.row, comment.column), authorId: authors.indexOf(authorOf(comment)), shapeId: 0, 'xr:uid': guid.test(comment.id) ? comment.id : undefined };
    return element('comment', attributes, element('text', {}, textTag(text)));
  });
  return xmlPart(element('comments', { xmlns: main, 'xmlns:mc': 'http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc:Ignorable': 'xr', 'xmlns:xr': revision },
    element('authors', {}, authors.map((author) => textElement('author', author)).join('')) + element('commentList', {}, items.join(''))));
}

function authorOf(comment: BookComment): string {
  return comment.threaded ? `tc=${comment.id}` : comment.author;
}

/** The boxes of the notes: without them Excel shows none. */
export function writeNoteBoxes(comments: readonly BookComment[]): string {
  const boxes = comments.map((comment, n) => {
    const { row, column } = comment;
    const anchor = [column + 1, 15, Math.max(0, row - 1), 2, column + 3, 31, row + 4, 1].join(', ');
    return `<v:shape id="_x0000_s${1025 + n}" type="#_x0000_t202" style="position:absolute;margin-left:80pt;margin-top:5pt;width:108pt;height:60pt;z-index:${n + 1};visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">`
      + '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>'
      + `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;
  });
  return '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">'
    + '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>'
    + '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>'
    + `${boxes.join('')}</xml>`;
}

/** The people who wrote threaded comments; an author's id follows from the order of first appearance. */
export class PersonWriter {
  private readonly ids = new Map<string, string>();

  idOf(author: string): string {
    const known = this.ids.get(author);
    if (known !== undefined) return known;
    const id = `{00000000-0000-4000-9000-${(this.ids.size + 1).toString(16).toUpperCase().padStart(12, '0')}}`;
    this.ids.set(author, id);
    return id;
  }

  isEmpty(): boolean {
    return this.ids.size === 0;
  }

  xml(): string {
    const people = [...this.ids].map(([displayName, id]) => element('person', { displayName, id, userId: displayName, providerId: 'None' }));
    return xmlPart(element('personList', { xmlns: 'http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments', 'xmlns:x': main }, people.join('')));
  }
}

/** The threaded comments of a sheet, each followed by its replies. */
export function writeThreadedComments(comments: readonly BookComment[], persons: PersonWriter): string {
  const items = comments.filter((comment) => comment.threaded).flatMap((comment) => {
    const ref = cellAddress(comment.row, comment.column);
    const said = (each: { id: string; author: string; text: string; created?: string }, more: Record<string, string | boolean | undefined>): string =>
      element('threadedComment', { ref, dT: each.created?.replace(/Z$/, ''), personId: persons.idOf(each.author), id: each.id, ...more }, textElement('text', each.text));
    return [said(comment, { done: comment.resolved || undefined }), ...comment.replies.map((reply) => said(reply, { parentId: comment.id }))];
  });
  return xmlPart(element('ThreadedComments', { xmlns: 'http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments', 'xmlns:x': main }, items.join('')));
}
