import { many } from '../words/many';

const elements = (count: number): string => `${count} ${many(count, 'element', 'elementen')}`;

const withLines = (count: number, lines: number): string => (lines === 0 ? elements(count) : `${elements(count)} en ${lines} ${many(lines, 'middelenlijn', 'middelenlijnen')}`);

const nl = {
  work: 'Werken in de boom',
  add: 'Toevoegen', rename: 'Hernoemen', moveTo: 'Verplaatsen naar…', copy: 'Kopiëren', renumber: 'Hernummeren', remove: 'Verwijderen',
  level: 'Wat', below: (level: string, name: string) => `${level} onder ${name}`, beside: (level: string) => `${level} ernaast`,
  title: 'Titel', newTitle: (name: string) => `Nieuwe titel voor ${name}`, howToAdd: 'Enter schrijft, en daarna kun je de volgende typen. Esc sluit.', howToRename: 'Enter schrijft, Esc laat alles zoals het is.',
  write: 'Schrijven', nothingBelow: 'Hier kan niets onder hangen.',
  added: (title: string, name: string) => `${title} toegevoegd onder ${name || 'het plan'}`, renamed: (name: string, title: string) => `${name} heet nu ${title}`,
  acts: {
    move: (name: string) => `${name} verplaatsen`, delete: (name: string) => `${name} verwijderen`, copy: (name: string) => `${name} kopiëren`, renumber: (name: string) => `${name || 'Het hele plan'} hernummeren`,
  },
  go: { move: 'Verplaatsen', delete: 'Verwijderen', copy: 'Kopiëren', renumber: 'Hernummeren' },
  done: {
    move: (name: string) => `${name} verplaatst`, delete: (name: string) => `${name} verwijderd`, copy: (name: string) => `${name} gekopieerd`, renumber: (name: string) => `${name || 'Het hele plan'} hernummerd`,
  },
  goes: (count: number, lines: number) => `Er ${many(count + lines, 'gaat', 'gaan')} ${withLines(count, lines)} weg.`,
  comes: (count: number, lines: number) => `Er ${many(count + lines, 'komt', 'komen')} ${withLines(count, lines)} bij, onder ${many(count, 'een nieuwe code', 'nieuwe codes')}.`,
  moves: (count: number, codes: number) => `${elements(count)} ${many(count, 'verhuist', 'verhuizen')}. ${codes === 0 ? 'De codes blijven.' : 'De nummers tellen binnen hun doelstelling: de codes worden andere.'}`,
  recoded: (count: number) => `${count} ${many(count, 'code verandert', 'codes veranderen')}, overal waar ${many(count, 'ze staat', 'ze staan')}.`,
  kinds: { GD: 'Gewone dienst', BD: 'Buitengewone dienst', VTE: 'VTE', afschrijving: 'Afschrijving', onbekend: 'Zonder soort' },
  years: 'Jaren later', whole: 'Het hele plan', later: (count: number) => `${count} jaar later`,
  oldCode: 'Nu', newCode: 'Wordt',
  steps: 'Wat er op de bladen verandert', preparing: 'Wordt klaargezet…',
  rowsIn: (sheet: string, rows: string) => `${sheet}: nieuw, rij ${rows}`, rowsOut: (sheet: string, rows: string) => `${sheet}: rij ${rows} gaat weg`, rowsMoved: (rows: string, to: number) => `${rows} komt op rij ${to}`,
  cell: (sheet: string, cell: string, before: string, after: string) => `${sheet} ${cell}: ${before || 'leeg'} → ${after || 'leeg'}`, moreSteps: (count: string) => `En nog ${count}.`,
  where: 'Verplaatsen naar', search: 'Begin van een code, of woorden uit de titel', places: 'Waar het onder kan hangen', noPlace: 'Niets gevonden waar dit onder kan hangen.', howToMove: 'Pijlen kiezen, Enter toont wat er verandert.',
};

const elementsEn = (count: number): string => `${count} ${many(count, 'element', 'elements')}`;

const withLinesEn = (count: number, lines: number): string => (lines === 0 ? elementsEn(count) : `${elementsEn(count)} and ${lines} ${many(lines, 'means line', 'means lines')}`);

const en: typeof nl = {
  work: 'Work in the tree',
  add: 'Add', rename: 'Rename', moveTo: 'Move to…', copy: 'Copy', renumber: 'Renumber', remove: 'Delete',
  level: 'What', below: (level, name) => `${level} below ${name}`, beside: (level) => `${level} beside it`,
  title: 'Title', newTitle: (name) => `New title for ${name}`, howToAdd: 'Enter writes, and then you can type the next. Esc closes.', howToRename: 'Enter writes, Esc leaves all as it is.',
  write: 'Write', nothingBelow: 'Nothing can hang below this.',
  added: (title, name) => `${title} added below ${name || 'the plan'}`, renamed: (name, title) => `${name} is now called ${title}`,
  acts: { move: (name) => `Move ${name}`, delete: (name) => `Delete ${name}`, copy: (name) => `Copy ${name}`, renumber: (name) => `Renumber ${name || 'the whole plan'}` },
  go: { move: 'Move', delete: 'Delete', copy: 'Copy', renumber: 'Renumber' },
  done: { move: (name) => `${name} moved`, delete: (name) => `${name} deleted`, copy: (name) => `${name} copied`, renumber: (name) => `${name || 'The whole plan'} renumbered` },
  goes: (count, lines) => `${withLinesEn(count, lines)} will go.`,
  comes: (count, lines) => `${withLinesEn(count, lines)} will be added, under ${many(count, 'a new code', 'new codes')}.`,
  moves: (count, codes) => `${elementsEn(count)} will move. ${codes === 0 ? 'The codes stay.' : 'Numbers count within their objective: the codes become others.'}`,
  recoded: (count) => `${count} ${many(count, 'code changes', 'codes change')}, wherever ${many(count, 'it stands', 'they stand')}.`,
  kinds: { GD: 'Operating', BD: 'Investment', VTE: 'FTE', afschrijving: 'Depreciation', onbekend: 'Without kind' },
  years: 'Years later', whole: 'The whole plan', later: (count) => `${count} ${many(count, 'year', 'years')} later`,
  oldCode: 'Now', newCode: 'Becomes',
  steps: 'What changes on the sheets', preparing: 'Preparing…',
  rowsIn: (sheet, rows) => `${sheet}: new, row ${rows}`, rowsOut: (sheet, rows) => `${sheet}: row ${rows} goes`, rowsMoved: (rows, to) => `${rows} goes to row ${to}`,
  cell: (sheet, cell, before, after) => `${sheet} ${cell}: ${before || 'empty'} → ${after || 'empty'}`, moreSteps: (count) => `And ${count} more.`,
  where: 'Move to', search: 'The beginning of a code, or words of the title', places: 'What it may hang below', noPlace: 'Nothing found that this may hang below.', howToMove: 'Arrows choose, Enter shows what changes.',
};

export const WORDS = { nl, en };
export type TreeWords = typeof nl;
