import type { ListStatus } from '#core/lists/compareLists';
import type { ListKind } from '#core/lists/ListKind';
import type { YearPart } from '#core/lists/chooseColumn';
import type { Doubles } from '#core/lists/ListReading';
import type { ListRemarkId } from '#core/lists/ListTable';
import type { Field } from '#core/layout/Layout';
import type { AmountKind } from '#core/totals/Totals';
import type { Language } from '../language';
import { en } from './words.en';
import { nl } from './words.nl';

/** What a remark is about: texts as they stand in the file, and other rows as they are counted in Excel. */
export interface RemarkSaid { readonly header: string; readonly value: string; readonly other: string; readonly rows: readonly number[] }

/** All that the view of taking over a list says. */
export interface ListWords {
  readonly title: string;
  readonly lead: string;
  readonly choose: string;
  readonly drop: string;
  readonly another: string;
  readonly reading: string;
  readonly comparing: string;
  readonly whichList: string;
  readonly whichSheet: string;
  readonly askKind: string;
  readonly notRecognised: string;
  twoMeant(lists: string): string;
  readonly kinds: Readonly<Record<ListKind, string>>;
  readonly columns: { readonly title: string; button(taken: number, all: number): string; readonly hint: string; readonly none: string; example(text: string): string; readonly fields: Readonly<Partial<Record<Field, string>>>; readonly amount: { readonly money: string; readonly people: string }; readonly perYear: Readonly<Record<YearPart, string>> };
  readonly status: Readonly<Record<ListStatus, string>>;
  counts(differences: string, same: string): string;
  readonly all: string;
  readonly list: string;
  into(sheet: string): string;
  readonly newSheet: string;
  withoutColumn(headers: string): string;
  readonly remarks: { button(count: string): string; readonly title: string } & Readonly<Record<ListRemarkId, (row: number, said: RemarkSaid) => string>>;
  /** Of a file with a row for each year: what was made of it. */
  turned(first: number, last: number): string;
  readonly doubles: { asked(count: number, first: string, rows: readonly number[]): string; readonly label: string; readonly open: string } & Readonly<Record<Doubles, string>>;
  moreRemarks(count: string): string;
  readonly field: Readonly<Partial<Record<Field, string>>>;
  readonly empty: string;
  touched(lines: number, elements: number): string;
  readonly untouched: string;
  readonly perYear: string;
  years(first: number, last: number): string;
  readonly elements: string;
  moreElements(count: string): string;
  readonly amountKinds: Readonly<Record<AmountKind, string>>;
  readonly nothing: string;
  readonly takeOver: string;
  readonly confirmTitle: string;
  readonly by: string;
  readonly byHint: string;
  readonly what: string;
  readonly gone: string;
  goneHint(count: string): string;
  readonly keep: string;
  readonly keepUnmarked: string;
  readonly close: string;
  readonly remove: string;
  readonly closeIn: string;
  closeAfter(jaar: number): string;
  readonly removeRow: string;
  readonly goneThis: string;
  readonly asOthers: string;
  goneApart(count: string): string;
  readonly confirm: string;
  readonly nothingChosen: string;
  readonly isWritten: string;
  readonly herkomst: string;
  left(cells: string): string;
  readonly isTakenBack: string;
  readonly refusals: Readonly<Record<string, { text(place: string): string; readonly next: string }>>;
}

export const WORDS: Readonly<Record<Language, ListWords>> = { nl, en };
