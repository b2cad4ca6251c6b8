import type { GoneChoice } from '#core/lists/TakeOver';
import type { Jaar } from '#core/values/units';
import type { ListPreview } from '#actions/previewList';
import type { ChoiceOption } from '../ui/Choice';
import type { ListWords } from './words';

/** A choice as a pick list holds it: `keep`, `remove`, or the last year. */
export type GoneText = 'keep' | 'remove' | `${number}`;

export function goneText(choice: GoneChoice): GoneText {
  return typeof choice === 'object' ? `${choice.closeIn}` : choice;
}

export function goneChoice(text: GoneText): GoneChoice {
  return text === 'keep' || text === 'remove' ? text : { closeIn: Number(text) };
}

/** Last years that can be given: the year before the plan, and each of the plan. */
export function closingYears({ years }: Pick<ListPreview, 'years'>): Jaar[] {
  const first = years[0] ?? new Date().getFullYear();
  return [first - 1, ...(years.length > 0 ? years : [first])];
}

/** All that can become of one entry, in one list. */
export function goneOptions(preview: ListPreview, words: ListWords): ChoiceOption<GoneText>[] {
  return [
    { value: 'keep', text: preview.canMark ? words.keep : words.keepUnmarked },
    ...(preview.canClose ? closingYears(preview).map((jaar) => ({ value: `${jaar}` as const, text: words.closeAfter(jaar) })) : []),
    { value: 'remove', text: words.removeRow },
  ];
}

/** What becomes of single entries that are gone; the others follow the choice for all. */
export interface GoneByKey {
  readonly byKey: ReadonlyMap<string, GoneChoice>;
  /** Null follows the choice for all again. */
  choose(key: string, choice: GoneChoice | null): void;
}
