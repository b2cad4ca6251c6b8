import type { Level, Scheme } from './Scheme';

const hsd: Level = {
  id: 'hsd', parents: [], strand: 'verticaal', carriesMeans: false, isListed: true, horizon: { from: 10, to: 15 },
  code: { prefix: 'HSD', isWithin: 'nothing', width: 1, tail: '' },
  words: {
    nl: { one: 'Hoofdstrategische doelstelling', many: 'Hoofdstrategische doelstellingen', short: 'HSD' },
    en: { one: 'Main strategic objective', many: 'Main strategic objectives', short: 'HSD' },
  },
  synonyms: ['MSO'],
  codePatterns: ['^HSD[-.]?\\d+$'],
};

const programma: Level = {
  id: 'programma', parents: ['hsd'], strand: 'horizontaal', carriesMeans: false, isListed: true, horizon: { from: 5, to: 15 },
  code: { prefix: 'P', isWithin: 'nothing', width: 2, tail: '' },
  words: {
    nl: { one: 'Programma', many: "Programma's", short: 'Programma' },
    en: { one: 'Programme', many: 'Programmes', short: 'Programme' },
  },
  synonyms: ['Strategisch programma', 'Strategic programme', 'Program'],
  codePatterns: ['^P\\d{1,3}$', '^PRG[-.]?\\d+$'],
};

const sd: Level = {
  id: 'sd', parents: ['hsd', 'programma'], strand: 'verticaal', carriesMeans: false, isListed: false, horizon: { from: 4, to: 6 },
  code: { prefix: 'SD', isWithin: 'nothing', width: 2, tail: '' },
  words: {
    nl: { one: 'Strategische doelstelling', many: 'Strategische doelstellingen', short: 'SD' },
    en: { one: 'Strategic objective', many: 'Strategic objectives', short: 'SD' },
  },
  synonyms: ['SO'],
  codePatterns: ['^SD[-.]?\\d[\\d.\\-/]*$'],
};

const od: Level = {
  id: 'od', parents: ['sd'], strand: 'verticaal', carriesMeans: false, isListed: false, horizon: { from: 2, to: 3 },
  code: { prefix: 'OD', isWithin: 'digits', width: 2, tail: '' },
  words: {
    nl: { one: 'Operationele doelstelling', many: 'Operationele doelstellingen', short: 'OD' },
    en: { one: 'Operational objective', many: 'Operational objectives', short: 'OD' },
  },
  // PO: the action plan of the horizontal strand in Ghent's plan of today.
  synonyms: ['PO', 'OO', 'Actieplan', 'Action plan'],
  codePatterns: ['^OD[-.]?\\d[\\d.\\-/]*$', '^PO[-.]?\\d+$'],
};

const project: Level = {
  id: 'project', parents: ['programma', 'sd', 'od'], strand: 'horizontaal', carriesMeans: true, isListed: true, horizon: { from: 1, to: 15 },
  code: { prefix: 'PR', isWithin: 'nothing', width: 3, tail: '' },
  words: {
    nl: { one: 'Project', many: 'Projecten', short: 'Project' },
    en: { one: 'Project', many: 'Projects', short: 'Project' },
  },
  synonyms: ['PR'],
  codePatterns: ['^PR[-.]?\\d[\\d.\\-/]*$', '^PJ[-.]?\\d[\\d.\\-/]*$'],
};

const actie: Level = {
  id: 'actie', parents: ['od', 'project'], strand: 'verticaal', carriesMeans: true, isListed: false, horizon: { from: 1, to: 1 },
  code: { prefix: 'AC', isWithin: 'nothing', width: 4, tail: '' },
  words: {
    nl: { one: 'Actie', many: 'Acties', short: 'Actie' },
    en: { one: 'Action', many: 'Actions', short: 'Action' },
  },
  synonyms: ['AC'],
  codePatterns: ['^AC[OZ]?[-.]?\\d[\\d.\\-/]*$'],
};

const activiteit: Level = {
  id: 'activiteit', parents: ['od'], strand: 'verticaal', carriesMeans: true, isListed: false, horizon: { from: 1, to: 1 },
  code: { prefix: 'AV', isWithin: 'nothing', width: 4, tail: '' },
  words: {
    nl: { one: 'Activiteit', many: 'Activiteiten', short: 'Activiteit' },
    en: { one: 'Activity', many: 'Activities', short: 'Activity' },
  },
  synonyms: ['AV', 'Reguliere werking', 'Regular operation'],
  codePatterns: ['^AV[-.]?\\d[\\d.\\-/]*$'],
};

/** The levels of Gent 2020, with the codes that Ghent's own plan uses today (SD…, OD…, PO…, AC…, ACO…, ACZ…, PR…). */
export const gent2020: Scheme = { id: 'gent2020', name: 'Gent 2020', levels: [hsd, programma, sd, od, project, actie, activiteit] };
