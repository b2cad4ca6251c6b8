/* eslint-disable max-lines-per-function -- a step is one object, whose parts share what they read */
import type { NameRange } from '#core/edits/change/Change';
import type { Refusal } from '#core/values/Result';
import type { Ground, Step } from '#workbook/change/Step';

export function nameStep({ context }: Ground, act: NameRange): Step {
  const { names } = context.workbook;
  const read = (): Excel.NamedItem => {
    const item = names.getItemOrNullObject(act.name);
    item.load('formula');
    return item;
  };
  const referenceOf = (item: Excel.NamedItem): string | null => (item.isNullObject ? null : String(item.formula).replace(/^=/, ''));
  const wrong = (item: Excel.NamedItem): Refusal | null => {
    const found = referenceOf(item);
    return simple(found) === simple(act.before) ? null : { code: 'name-changed-since', data: { name: act.name, found: found ?? '', expected: act.before ?? '' } };
  };
  let first: Excel.NamedItem;
  let before: Excel.NamedItem;
  let now: Excel.NamedItem;
  return {
    place: act.name,
    look: () => { first = read(); },
    refusal: () => wrong(first),
    queue(mark) {
      before = read();
      mark();
      if (act.before === null && act.after !== null) names.add(act.name, `=${act.after}`, act.comment);
      else if (act.after === null) names.getItem(act.name).delete();
      else names.getItem(act.name).formula = `=${act.after}`;
    },
    objection: () => wrong(before),
    done: () => act,
    lookBack: () => { now = read(); },
    back() {
      const held = referenceOf(before);
      if (held === null && !now.isNullObject) now.delete();
      else if (held !== null && now.isNullObject) names.add(act.name, `=${held}`, act.comment);
      else if (held !== null) now.formula = `=${held}`;
    },
  };
}

/** Excel puts apostrophes where it likes. */
function simple(reference: string | null): string | null {
  return reference?.replaceAll("'", '').toUpperCase() ?? null;
}
