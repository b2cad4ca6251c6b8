import type { SheetTemplate } from './Template';
import { BEDRAG, BELEIDSVELD, BUDGETPLAATS, KOSTENPLAATS, OPMERKING, REKENING } from './sharedColumns';

/** One row per action, cost centre, budget position and kind; a column per year. */
export const middelenSheet: SheetTemplate = {
  kind: 'middelen', name: 'Middelen', tableName: 'tblMiddelen', frozenColumns: 1,
  synonyms: ['Budget', 'Budgetten', 'Budgetlijnen', 'Ramingen', 'Financiën', 'Mensen en middelen', 'Means', 'Resources', 'Budget lines'],
  purpose: 'Een rij per actie of activiteit, kostenplaats, budgetplaats en aard: de mensen (VTE) en het geld (GD, BD), per jaar.',
  columns: [
    { field: 'element', header: 'Code actie', kind: 'code', width: 14, list: 'lijst_plancodes', isRequired: true,
      synonyms: ['Actiecode', 'Actie', 'Acties', 'Actie code', 'Code actie/activiteit', 'Code activiteit', 'Activiteit', 'Activiteitcode', 'Actie of activiteit', 'Code', 'Code element', 'Element', 'Action', 'Action code', 'Activity', 'Activity code', 'Actie/activiteit'],
      help: 'Code van de actie of activiteit op het blad Plan.' },
    { ...KOSTENPLAATS, isRequired: true },
    BUDGETPLAATS,
    { field: 'aard', header: 'Aard', kind: 'text', width: 9, list: 'lijst_aarden', isRequired: true,
      synonyms: ['Soort', 'Soort middelen', 'Type', 'VTE/GD/BD', 'GD/BD', 'GD of BD', 'Dienst (GD/BD)', 'Soort dienst', 'Kind', 'Kind of means'],
      help: 'VTE = personeel in voltijdse equivalenten, GD = gewone dienst, BD = buitengewone dienst (investeringen).' },
    { field: 'richting', header: 'Richting', kind: 'text', width: 13, list: 'lijst_richtingen',
      synonyms: ['U/O', 'Uitgave/ontvangst', 'Uitgave of ontvangst', 'Uitgaven/ontvangsten', 'Uitgaven of ontvangsten', 'Direction', 'Expense/receipt', 'Expense or receipt'],
      help: 'Uitgave of Ontvangst. Leeg is een uitgave.' },
    BEDRAG,
    { field: 'afschrijvingstermijn', header: 'Afschrijvingstermijn', kind: 'term', width: 25,
      synonyms: ['Afschrijvingstermijnen', 'Afschrijving', 'Afschrijvingstermijn (jaar)', 'Afschrijvingsduur', 'Levensduur', 'Depreciation term', 'Depreciation', 'Depreciation years'],
      help: 'In jaren, voor wat de buitengewone dienst aankoopt. Afschrijving is geen uitgave en telt niet mee in GD of BD.' },
    OPMERKING,
    // A budgetplaats has its account and policy field on its own list; exports write them, and a key, beside each line.
    { ...REKENING, isOnDemand: true },
    { ...BELEIDSVELD, isOnDemand: true },
    { field: 'sleutel', header: 'Registratiesleutel', kind: 'text', width: 34, isOnDemand: true,
      synonyms: ['Registratiesleutels', 'Sleutel', 'Budgetsleutel', 'Registration key', 'Key'],
      help: 'Sleutel van de budgetlijn, zoals de boekhouding ze kent.' },
  ],
};
