import type { StructureRow } from './StructurePreview';

type Sentence = (row: StructureRow) => string;

const NL: Readonly<Record<StructureRow['is'], Sentence>> = {
  'new-column': ({ text, place, count }) => (count > 0 ? `nieuwe kolom ${text} vanaf ${place}, ${many(count, 'cel', 'cellen')} ingevuld` : `nieuwe kolom ${text} vanaf ${place}, nog leeg`),
  'new-codes': ({ place, count, text }) => `${many(count, 'code', 'codes')} in lege cellen vanaf ${place}, zoals ${text}`,
  'new-levels': ({ place, count }) => `${many(count, 'niveau', 'niveaus')} in lege cellen vanaf ${place}`,
  'new-dropdown': ({ place, count, text }) => `keuzelijst ${text} op ${many(count, 'cel', 'cellen')} vanaf ${place}`,
  'new-name': ({ text, place }) => `de naam ${text} voor de lijst vanaf ${place}`,
  'new-groups': ({ place, count }) => `${many(count, 'groep', 'groepen')} vanaf rij ${place}; de ouder staat erboven, en Excel zet het plusje standaard onder de groep (Gegevens, Overzicht)`,
  'new-totals': ({ place, count, text }) => `${many(count, 'totaal', 'totalen')} vanaf ${place}, zoals ${text}`,
  'name-elsewhere': ({ text }) => `niet gedaan: de naam ${text} verwijst al naar iets anders en blijft zo`,
  'table-in-the-way': ({ text }) => `niet gedaan: een kolom ${text} zou door een andere tabel lopen`,
  'branch-scattered': ({ count, place }) => `niet gedaan: van ${many(count, 'element', 'elementen')} staat niet alles bij elkaar (${place})`,
  'other-amounts': ({ count, place, text }) => `niet gedaan: onder ${many(count, 'element', 'elementen')} staan in kolom ${text} bedragen die niet meetellen (${place})`,
  'kinds-mixed': ({ text }) => `niet gedaan: in kolom ${text} staan mensen en geld, of uitgaven en ontvangsten, door elkaar`,
  'grouped-already': ({ count }) => `niet gedaan: de rijen zijn al gegroepeerd (${many(count, 'groep', 'groepen')})`,
  'too-deep': ({ count, place }) => `niet gedaan: ${many(count, 'groep staat', 'groepen staan')} dieper dan Excel toelaat (${place})`,
  'no-place': () => 'niet gedaan: alle niveaus staan hier in een kolom, met code en titel samen',
};

const EN: Readonly<Record<StructureRow['is'], Sentence>> = {
  'new-column': ({ text, place, count }) => (count > 0 ? `new column ${text} from ${place}, ${many(count, 'cell', 'cells')} filled in` : `new column ${text} from ${place}, still empty`),
  'new-codes': ({ place, count, text }) => `${many(count, 'code', 'codes')} in empty cells from ${place}, such as ${text}`,
  'new-levels': ({ place, count }) => `${many(count, 'level', 'levels')} in empty cells from ${place}`,
  'new-dropdown': ({ place, count, text }) => `dropdown ${text} on ${many(count, 'cell', 'cells')} from ${place}`,
  'new-name': ({ text, place }) => `the name ${text} for the list from ${place}`,
  'new-groups': ({ place, count }) => `${many(count, 'group', 'groups')} from row ${place}; the parent stands above, and Excel by default puts the plus sign below a group (Data, Outline)`,
  'new-totals': ({ place, count, text }) => `${many(count, 'total', 'totals')} from ${place}, such as ${text}`,
  'name-elsewhere': ({ text }) => `not done: the name ${text} refers to something else already and stays so`,
  'table-in-the-way': ({ text }) => `not done: a column ${text} would go through another table`,
  'branch-scattered': ({ count, place }) => `not done: the rows of ${many(count, 'element', 'elements')} do not stand together (${place})`,
  'other-amounts': ({ count, place, text }) => `not done: below ${many(count, 'element', 'elements')} column ${text} holds amounts that do not count (${place})`,
  'kinds-mixed': ({ text }) => `not done: column ${text} mixes people and money, or expenses and receipts`,
  'grouped-already': ({ count }) => `not done: the rows are grouped already (${many(count, 'group', 'groups')})`,
  'too-deep': ({ count, place }) => `not done: ${many(count, 'group stands', 'groups stand')} deeper than Excel allows (${place})`,
  'no-place': () => 'not done: all levels stand in one column here, code and title together',
};

/** One line of the list of what structuring adds and leaves, without the sheet's name. */
export function structureText(row: StructureRow, language: 'nl' | 'en'): string {
  return (language === 'en' ? EN : NL)[row.is](row);
}

function many(count: number, one: string, more: string): string {
  return `${count} ${count === 1 ? one : more}`;
}
