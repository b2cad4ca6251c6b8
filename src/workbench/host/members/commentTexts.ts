import type { BookComment } from '#xlsx/book/Book';
import type { HostContext } from '../HostContext';
import { ExcelError, invalidArgument } from '../protocol/ExcelError';
import { tellComments } from '../events/tellComments';
import { CURRENT_USER } from '../state/currentUser';
import { property, type Member } from './Member';

/** What a comment and a reply have in common. */
export interface Said { id: string; author: string; text: string; created?: string }

function freshId(): string {
  return `{${globalThis.crypto.randomUUID().toUpperCase()}}`;
}

/** Comments on a copy of their sheet: the same words under ids of their own. */
export function copiedComments(comments: readonly BookComment[]): BookComment[] {
  return comments.map((comment) => ({ ...comment, id: freshId(), replies: comment.replies.map((reply) => ({ ...reply, id: freshId() })) }));
}

/** Words of the person at work, of this moment. */
export function said(text: string): Said {
  return { id: freshId(), author: CURRENT_USER.name, text, created: new Date().toISOString() };
}

/** The text of a comment that was given. Mentions, which call on a colleague by e-mail, have nobody to go to here. */
export function textOf(content: unknown): string {
  if (typeof content === 'object' && content !== null) throw new ExcelError('NotImplemented', 'This host has no mentions in comments.');
  if (typeof content !== 'string' || content === '') throw invalidArgument();
  return content;
}

/** The members that a comment and a reply share. `find` gets the words; `assertOpen` refuses where they may not be changed. */
export function saidMembers<Self>(find: (host: HostContext, self: Self) => Said, assertOpen: (host: HostContext, self: Self) => void): Record<string, Member<Self>> {
  return {
    Id: property((self, host) => find(host, self).id),
    AuthorName: property((self, host) => find(host, self).author),
    AuthorEmail: property((self, host) => (find(host, self).author === CURRENT_USER.name ? CURRENT_USER.email : '')),
    Content: property((self, host) => find(host, self).text, (self, value, host) => {
      assertOpen(host, self);
      find(host, self).text = textOf(value);
      tellComments(host);
    }),
    ContentType: property(() => 'Plain'),
    CreationDate: property((self, host) => find(host, self).created ?? null),
    Mentions: property(() => []),
    RichContent: property((self, host) => find(host, self).text),
  };
}
