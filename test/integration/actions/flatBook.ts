import type { Book } from '#xlsx/book/Book';
import { bookOf } from './changeKit';

const HEADER = ['Code SD', 'Titel SD', 'Code OD', 'Titel OD', 'Code actie', 'Titel actie', 'Kostenplaats', 'Aard', 'Richting', '2026', '2027'];

/** A plan on one sheet: a row for each action, its parents beside it, its money behind it; one amount is a formula. */
export function flatBook(): Book {
  const rows = Array.from({ length: 20 }, (_, n) => [
    `SD00000${1 + Math.floor(n / 10)}`, `Doel ${Math.floor(n / 10)}`, `OD0000${10 + Math.floor(n / 4)}`, `Onderdeel ${Math.floor(n / 4)}`,
    `AC000${100 + n}`, `Actie ${n}`, `KP${n % 3}`, ['GD', 'BD', 'VTE'][n % 3]!, 'Uitgave', 100 + n, n === 3 ? '=J5*2' : n * 10,
  ]);
  return bookOf({ Meerjarenplan: [HEADER, ...rows], Kladblad: [['Notities'], ['Nog te bellen']] });
}
