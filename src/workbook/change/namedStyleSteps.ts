import type { DropStyle, MakeStyle } from '#core/edits/change/Change';
import { sheetOf, type Ground, type Step } from '#workbook/change/Step';

/** Makes a style where there is none of its name. It says nothing but font and fill, so that cells keep all else. */
export function makeStyleStep(ground: Ground, act: MakeStyle): Step {
  const { styles } = ground.context.workbook;
  let font: Excel.RangeFont;
  const isThere = (): boolean => isNamed(styles, act.name);
  return {
    place: act.name,
    look() {
      styles.load('items/name');
      ({ font } = sheetOf(ground, act.like.sheetId).getRangeByIndexes(act.like.row, act.like.column, 1, 1).format);
      font.load('name,size,color');
    },
    queue(mark) {
      if (isThere()) return mark();
      styles.add(act.name);
      mark();
      describe(styles.getItem(act.name), act, font);
    },
    done: () => ({ ...act, isMade: !isThere() }),
    back: () => { if (!isThere()) styles.getItem(act.name).delete(); },
  };
}

/** A style that was there before stays. */
export function dropStyleStep(ground: Ground, act: DropStyle): Step {
  const { styles } = ground.context.workbook;
  const isOurs = (): boolean => act.isMade === true && isNamed(styles, act.name);
  return {
    place: act.name,
    look: () => { styles.load('items/name'); },
    queue(mark) {
      if (isOurs()) styles.getItem(act.name).delete();
      mark();
    },
    done: () => act,
    back() {
      if (!isOurs()) return;
      styles.add(act.name);
      describe(styles.getItem(act.name), act, null);
    },
  };
}

function isNamed({ items }: Excel.StyleCollection, name: string): boolean {
  return items.some((style) => style.name.toLowerCase() === name.toLowerCase());
}

function describe(style: Excel.Style, { isBold, fill }: MakeStyle | DropStyle, font: Excel.RangeFont | null): void {
  Object.assign(style, { includeNumber: false, includeAlignment: false, includeBorder: false, includeProtection: false, includeFont: true, includePatterns: true });
  if (font) Object.assign(style.font, { name: font.name, size: font.size, color: font.color });
  style.font.bold = isBold;
  if (fill !== null) style.fill.color = fill;
}
