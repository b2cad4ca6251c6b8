import { codeKey, tidyCode } from '#core/values/code';

/**
 * The names in a cell, each once: parted by `;`, `|` or a line break. Where there is none of these, by `,`, `&` or `en`
 * too, but only where every part is a person, or every part an office (`burgemeester, schepen van Cultuur`): a comma may
 * stand in the name of a departement as well as between two.
 */
export function splitNames(text: string): readonly string[] {
  const parts = named(text.split(/[;|\n]/u));
  if (parts.length !== 1) return parts;
  const finer = named(text.split(/,|&|\s(?:en|and)\s/u));
  const isAll = (pattern: RegExp): boolean => finer.every((part) => pattern.test(part));
  return isAll(OFFICE) || isAll(FULL_NAME) ? finer : parts;
}

function named(parts: readonly string[]): string[] {
  const seen = new Set<string>();
  return parts.map(tidyCode).filter((part) => part !== '' && !seen.has(codeKey(part)) && seen.add(codeKey(part)));
}

const OFFICE = /^(?:de\s)?(?:burgemeester|schepen|voorzitter|mayor|alderman|alderwoman)/iu;
const FULL_NAME = /^\p{Lu}[\p{L}.'’-]*(?:\s(?:(?:van|von|de|den|der|het|ter|ten|te|el|al|la|le|du)|[\p{Lu}'’][\p{L}.'’-]*))*\s[\p{Lu}'’][\p{L}.'’-]+$/u;
