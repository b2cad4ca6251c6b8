import type { StructureRow } from './StructurePreview';

type Sentence = (row: StructureRow) => string;

function parentsBesideNl({ part, place, count, text }: StructureRow): string {
  return `geen plaats voor ${part === 'totalen' ? 'een totaal' : 'een groep'}: ${many(count, 'bovenliggend element staat', 'bovenliggende elementen staan')} naast wat eronder hangt en niet op een eigen rij, zoals ${text} (${place})`;
}

function parentsBesideEn({ part, place, count, text }: StructureRow): string {
  return `no place for a ${part === 'totalen' ? 'total' : 'group'}: ${many(count, 'parent stands', 'parents stand')} beside what hangs below and not on a row of its own, such as ${text} (${place})`;
}

const NL: Readonly<Record<StructureRow['is'], Sentence>> = {
  'new-column': ({ text, place, count }) => (count > 0 ? `nieuwe kolom ${text} vanaf ${place}, ${many(count, 'cel', 'cellen')} ingevuld` : `nieuwe kolom ${text} vanaf ${place}, nog leeg`),
  'new-codes': ({ place, count, text }) => `${many(count, 'code', 'codes')} in lege cellen vanaf ${place}, zoals ${text}`,
  'new-levels': ({ place, count }) => `${many(count, 'niveau', 'niveaus')} in lege cellen vanaf ${place}`,
  'new-dropdown': ({ place, count, text }) => `keuzelijst ${text} op ${many(count, 'cel', 'cellen')} vanaf ${place}`,
  'new-name': ({ text, place }) => `de naam ${text} voor de lijst vanaf ${place}`,
  'new-groups': ({ place, count }) => `${many(count, 'groep', 'groepen')} vanaf rij ${place}; de ouder staat erboven, en Excel zet het plusje standaard onder de groep (Gegevens, Overzicht)`,
  'new-styles': ({ place, count, text }) => `stijl ${text} op ${many(count, 'rij', 'rijen')} vanaf ${place}`,
  'new-totals': ({ place, count, text }) => `${many(count, 'totaal', 'totalen')} vanaf ${place}, zoals ${text}`,
  'name-elsewhere': ({ text }) => `niet gedaan: de naam ${text} verwijst al naar iets anders en blijft zo`,
  'table-in-the-way': ({ text }) => `niet gedaan: een kolom ${text} zou door een andere tabel lopen`,
  'branch-scattered': ({ count, place }) => `niet gedaan: van ${many(count, 'element', 'elementen')} staat niet alles bij elkaar (${place})`,
  'other-amounts': ({ count, place, text }) => `niet gedaan: onder ${many(count, 'element', 'elementen')} staan in kolom ${text} bedragen die niet meetellen (${place})`,
  'kinds-mixed': ({ text }) => `niet gedaan: in kolom ${text} staan mensen en geld, of uitgaven en ontvangsten, door elkaar`,
  'grouped-already': ({ count }) => `niet gedaan: de rijen zijn al gegroepeerd (${many(count, 'groep', 'groepen')})`,
  'too-deep': ({ count, place }) => `niet gedaan: ${many(count, 'groep staat', 'groepen staan')} dieper dan Excel toelaat (${place})`,
  'groups-unseen': () => 'niet gedaan: dit Excel geeft het bestand niet, zodat niet te zien is welke rijen al gegroepeerd zijn',
  merged: ({ place, count, text }) => `niet gedaan: ${many(count, 'cel is samengevoegd', 'cellen zijn samengevoegd')} met een andere (${place || text}); wat daar geschreven wordt, houdt Excel niet`,
  'told-together': ({ text }) => `niet gedaan: in de kolom ${text} staan code en titel samen in een cel; zet een ontbrekende code daar voor de titel`,
  'needs-both': ({ text }) => `niet gedaan: naast de kolom ${text}, met alle niveaus, komen codes en niveaus samen of niet; vink ze allebei aan`,
  'reads-otherwise': ({ text }) => `niet gedaan: met een kolom ${text} erbij zou dit blad anders gelezen worden`,
  'one-level': ({ text }) => `geen kolom Niveau: elke rij is hier van hetzelfde niveau (${text})`,
  'parents-beside': parentsBesideNl,
  'coded-elsewhere': ({ place, count, text }) => `niet gedaan: ${many(count, 'rij', 'rijen')} zonder code ${count === 1 ? 'noemt' : 'noemen'} een titel die elders wel een code heeft, zoals ${text} (${place}); neem die code over als het hetzelfde is`,
};

const EN: Readonly<Record<StructureRow['is'], Sentence>> = {
  'new-column': ({ text, place, count }) => (count > 0 ? `new column ${text} from ${place}, ${many(count, 'cell', 'cells')} filled in` : `new column ${text} from ${place}, still empty`),
  'new-codes': ({ place, count, text }) => `${many(count, 'code', 'codes')} in empty cells from ${place}, such as ${text}`,
  'new-levels': ({ place, count }) => `${many(count, 'level', 'levels')} in empty cells from ${place}`,
  'new-dropdown': ({ place, count, text }) => `dropdown ${text} on ${many(count, 'cell', 'cells')} from ${place}`,
  'new-name': ({ text, place }) => `the name ${text} for the list from ${place}`,
  'new-groups': ({ place, count }) => `${many(count, 'group', 'groups')} from row ${place}; the parent stands above, and Excel by default puts the plus sign below a group (Data, Outline)`,
  'new-styles': ({ place, count, text }) => `style ${text} on ${many(count, 'row', 'rows')} from ${place}`,
  'new-totals': ({ place, count, text }) => `${many(count, 'total', 'totals')} from ${place}, such as ${text}`,
  'name-elsewhere': ({ text }) => `not done: the name ${text} refers to something else already and stays so`,
  'table-in-the-way': ({ text }) => `not done: a column ${text} would go through another table`,
  'branch-scattered': ({ count, place }) => `not done: the rows of ${many(count, 'element', 'elements')} do not stand together (${place})`,
  'other-amounts': ({ count, place, text }) => `not done: below ${many(count, 'element', 'elements')} column ${text} holds amounts that do not count (${place})`,
  'kinds-mixed': ({ text }) => `not done: column ${text} mixes people and money, or expenses and receipts`,
  'grouped-already': ({ count }) => `not done: the rows are grouped already (${many(count, 'group', 'groups')})`,
  'too-deep': ({ count, place }) => `not done: ${many(count, 'group stands', 'groups stand')} deeper than Excel allows (${place})`,
  'groups-unseen': () => 'not done: this Excel does not give its file, so that one cannot see which rows are grouped already',
  merged: ({ place, count, text }) => `not done: ${many(count, 'cell is merged', 'cells are merged')} with another (${place || text}); Excel keeps nothing that is written there`,
  'told-together': ({ text }) => `not done: column ${text} holds code and title in one cell; put a missing code there, before the title`,
  'needs-both': ({ text }) => `not done: beside column ${text}, with all levels, codes and levels come together or not at all; tick both`,
  'reads-otherwise': ({ text }) => `not done: with a column ${text} this sheet would be read otherwise`,
  'one-level': ({ text }) => `no level column: every row here is of the same level (${text})`,
  'parents-beside': parentsBesideEn,
  'coded-elsewhere': ({ place, count, text }) => `not done: ${many(count, 'row', 'rows')} without a code ${count === 1 ? 'names' : 'name'} a title that has one elsewhere, such as ${text} (${place}); copy that code if it is the same`,
};

/** One line of the list of what structuring adds and leaves, without the sheet's name. */
export function structureText(row: StructureRow, language: 'nl' | 'en'): string {
  return (language === 'en' ? EN : NL)[row.is](row);
}

function many(count: number, one: string, more: string): string {
  return `${count} ${count === 1 ? one : more}`;
}
