import { typedNl } from '#core/rules/saying';

/** What a cell holds, as it is told in a sentence: a text between quotes, a number as the language writes it. */
export function heldNl(content: string | number): string {
  return held(content, 'niets', typedNl);
}

export function heldEn(content: string | number): string {
  return held(content, 'nothing', String);
}

function held(content: string | number, nothing: string, written: (number: number) => string): string {
  if (content === '') return nothing;
  return typeof content === 'number' ? written(content) : `“${content}”`;
}
