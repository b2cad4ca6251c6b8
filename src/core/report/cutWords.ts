import type { AmountKind, Cut } from '#core/totals/Totals';
import type { Tongue } from '#core/values/format';

/** What a cut is called, and the row of what has none. */
export const CUT_WORDS: Readonly<Record<Tongue, Readonly<Record<Cut, { readonly name: string; readonly none: string }>>>> = {
  nl: {
    sd: { name: 'Strategische doelstelling', none: 'Zonder strategische doelstelling' },
    od: { name: 'Operationele doelstelling', none: 'Zonder operationele doelstelling' },
    hsd: { name: 'Hoofdstrategische doelstelling', none: 'Zonder HSD' },
    programma: { name: 'Programma', none: 'Zonder programma' },
    project: { name: 'Project', none: 'Zonder project' },
    departement: { name: 'Departement', none: 'Zonder departement' },
    dienst: { name: 'Dienst', none: 'Zonder dienst' },
    kostenplaats: { name: 'Kostenplaats', none: 'Zonder kostenplaats' },
    budgetplaats: { name: 'Budgetplaats', none: 'Zonder budgetplaats' },
    beleidsnota: { name: 'Beleidsnota', none: 'Zonder beleidsnota' },
  },
  en: {
    sd: { name: 'Strategic objective', none: 'Without strategic objective' },
    od: { name: 'Operational objective', none: 'Without operational objective' },
    hsd: { name: 'Main strategic objective', none: 'Without HSD' },
    programma: { name: 'Programme', none: 'Without programme' },
    project: { name: 'Project', none: 'Without project' },
    departement: { name: 'Department', none: 'Without department' },
    dienst: { name: 'Service', none: 'Without service' },
    kostenplaats: { name: 'Cost centre', none: 'Without cost centre' },
    budgetplaats: { name: 'Budget position', none: 'Without budget position' },
    beleidsnota: { name: 'Policy note', none: 'Without policy note' },
  },
};

/** What a kind of amount is called at the head of a column. */
export const KIND_WORDS: Readonly<Record<Tongue, Readonly<Record<AmountKind, string>>>> = {
  nl: {
    GD: 'GD', BD: 'BD', VTE: 'VTE', 'GD-O': 'GD ontvangst', 'BD-O': 'BD ontvangst', 'VTE-O': 'VTE ontvangst',
    onbekend: 'Bedrag', 'onbekend-O': 'Ontvangst', afschrijving: 'Afschrijving', 'afschrijving-O': 'Afschrijving ontvangst',
  },
  en: {
    GD: 'Ordinary', BD: 'Extraordinary', VTE: 'FTE', 'GD-O': 'Ordinary receipt', 'BD-O': 'Extraordinary receipt', 'VTE-O': 'FTE receipt',
    onbekend: 'Amount', 'onbekend-O': 'Receipt', afschrijving: 'Depreciation', 'afschrijving-O': 'Depreciation receipt',
  },
};
