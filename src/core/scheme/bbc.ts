import type { Level, Scheme } from './Scheme';

// The ids are those of the levels at the same height in gent2020, so that cuts and rules speak of both.
const doelstelling: Level = {
  id: 'sd', parents: [], strand: 'verticaal', carriesMeans: false, isListed: false, horizon: { from: 6, to: 6 },
  code: { prefix: 'BD', isWithin: 'nothing', width: 6, tail: '' },
  words: {
    nl: { one: 'Beleidsdoelstelling', many: 'Beleidsdoelstellingen', short: 'BD' },
    en: { one: 'Policy objective', many: 'Policy objectives', short: 'BD' },
  },
  synonyms: ['Doelstelling', 'Doelstellingen', 'Strategische doelstelling', 'Strategische beleidsdoelstelling', 'Objective', 'PO'],
  codePatterns: ['^(BD|BDS|SD|SBD)[-.]?\\d[\\d.\\-/]*$', '^\\d+\\.?$'],
};

const actieplan: Level = {
  id: 'od', parents: ['sd'], strand: 'verticaal', carriesMeans: false, isListed: false, horizon: { from: 1, to: 6 },
  code: { prefix: 'AP', isWithin: 'nothing', width: 6, tail: '' },
  words: {
    nl: { one: 'Actieplan', many: 'Actieplannen', short: 'AP' },
    en: { one: 'Action plan', many: 'Action plans', short: 'AP' },
  },
  synonyms: ['Operationele doelstelling', 'Operationele beleidsdoelstelling'],
  codePatterns: ['^(AP|APL|OD)[-.]?\\d[\\d.\\-/]*$', '^\\d+\\.\\d+\\.?$'],
};

const actie: Level = {
  id: 'actie', parents: ['od'], strand: 'verticaal', carriesMeans: true, isListed: false, horizon: { from: 1, to: 6 },
  code: { prefix: 'AC', isWithin: 'nothing', width: 6, tail: '' },
  words: {
    nl: { one: 'Actie', many: 'Acties', short: 'AC' },
    en: { one: 'Action', many: 'Actions', short: 'AC' },
  },
  codePatterns: ['^(AC|ACT|A)[-.]?\\d[\\d.\\-/]*$', '^\\d+\\.\\d+\\.\\d+\\.?$'],
};

/**
 * The cycle knows no HSD and no second strand: a workbook may hold columns of that name for purposes of its own.
 * Nothing is off that it does know.
 */
const weights: Scheme['weights'] = {
  'sd-without-hsd': 'off', 'hsd-unknown': 'off', 'hsd-differs-from-parent': 'off',
  'actie-without-project': 'off', 'activiteit-with-project': 'off', 'project-unknown': 'off', 'project-without-programma': 'off',
  'programma-unknown': 'off', 'programma-without-decision': 'off', 'programma-needs-two-college-members': 'off',
  'programma-needs-two-departementen': 'off', 'programma-without-director': 'off',
};

/** The policy and management cycle (beleids- en beheerscyclus): objective, action plan, action. */
export const bbc: Scheme = { id: 'bbc', name: 'BBC', levels: [doelstelling, actieplan, actie], weights };
