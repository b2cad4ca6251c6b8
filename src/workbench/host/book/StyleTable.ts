import type { IStyleData, Nullable, Styles } from '@univerjs/core';
import type { BookStyle } from '#xlsx/book/Book';
import { toBookStyle, type StyleExtras } from './bookStyles';

const NO_EXTRAS = '{}';

/** Styles in the order in which cells come by; equal ones are one. The first is the plain style. */
export class StyleTable {
  readonly list: BookStyle[] = [];
  readonly #byKey = new Map<string, number>();
  readonly #byEngine = new Map<string, Map<string | IStyleData, number>>();
  readonly #extrasKeys = new WeakMap<object, string>();

  constructor(private readonly styles: Styles, plain: BookStyle) {
    this.list.push(plain);
    this.#byKey.set(JSON.stringify(plain), 0);
  }

  /** Undefined for a cell without any style. A style is converted once per id and extras, however many cells have it. */
  indexOf(s: Nullable<string | IStyleData>, extras: StyleExtras | undefined): number | undefined {
    if (!s && !extras) return undefined;
    return this.#indexAmong(this.#knownWith(extras), s || '', extras ?? {});
  }

  #indexAmong(byStyle: Map<string | IStyleData, number>, s: string | IStyleData, extras: StyleExtras): number {
    const known = byStyle.get(s);
    if (known !== undefined) return known;
    const index = this.#add(this.styles.get(s) ?? {}, extras);
    byStyle.set(s, index);
    return index;
  }

  #knownWith(extras: StyleExtras | undefined): Map<string | IStyleData, number> {
    const key = extras ? this.#keyOf(extras) : NO_EXTRAS;
    let byStyle = this.#byEngine.get(key);
    if (!byStyle) this.#byEngine.set(key, byStyle = new Map());
    return byStyle;
  }

  /** Loaded cells share their extras; edited ones have equal copies. */
  #keyOf(extras: StyleExtras): string {
    let key = this.#extrasKeys.get(extras);
    if (key === undefined) this.#extrasKeys.set(extras, key = JSON.stringify(extras));
    return key;
  }

  #add(univer: IStyleData, extras: StyleExtras): number {
    const style = toBookStyle(univer, extras);
    const key = JSON.stringify(style);
    let index = this.#byKey.get(key);
    if (index === undefined) this.#byKey.set(key, index = this.list.push(style) - 1);
    return index;
  }
}
