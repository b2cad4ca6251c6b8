import type { SheetTemplate } from './Template';
import { BEDRAG, BELEIDSVELD, CODE, DEPARTEMENT, DIENST, HSD, KOSTENPLAATS, OMSCHRIJVING, OPMERKING, PROGRAMMA, REKENING, TITEL, TOT, VAN, VERANTWOORDELIJKE } from './sharedColumns';
import type { ColumnTemplate } from './Template';

/** A copy of a shared column with no dropdown, for the sheet that the dropdown would point at. */
function withoutList({ list: _, ...column }: ColumnTemplate): ColumnTemplate {
  return column;
}

function own(column: ColumnTemplate, synonyms: readonly string[]): ColumnTemplate {
  return { ...column, synonyms: [...column.synonyms, ...synonyms] };
}

const hsd: SheetTemplate = {
  kind: 'hsd', name: 'HSD', tableName: 'tblHSD', frozenColumns: 1,
  synonyms: ["HSD's", 'Hoofdstrategische doelstellingen', 'Hoofdstrategische doelstelling', 'Main strategic objectives'],
  purpose: 'De hoofdstrategische doelstellingen van de stad.',
  columns: [
    own(CODE, ['HSD code', 'Code HSD', 'HSD nr', 'HSD-nummer']),
    own(TITEL, ['HSD', 'Naam HSD', 'Titel HSD', 'Hoofdstrategische doelstelling', 'Main strategic objective']),
    OMSCHRIJVING,
  ],
};

const programmas: SheetTemplate = {
  kind: 'programmas', name: "Programma's", tableName: 'tblProgrammas', frozenColumns: 1,
  synonyms: ['Programma', "Strategische programma's", 'Programmes', 'Programs', 'Strategic programmes'],
  purpose: "De strategische programma's, elk met een of meer HSD's, minstens twee collegeleden en minstens twee stuurdepartementen.",
  columns: [
    own(CODE, ['Programmacode', 'Programma code', 'Code programma', 'Programmanummer', 'Programmanr', 'Prg', 'Programme code']),
    own(TITEL, ['Programma', 'Strategisch programma', 'Programmanaam', 'Naam programma', 'Programma omschrijving', 'Programme', 'Strategic programme']),
    OMSCHRIJVING,
    HSD,
    { field: 'college', header: 'Collegeleden', kind: 'wrapped', width: 30, synonyms: ['Collegelid', 'College', 'Schepenen', 'Bevoegde schepenen', 'Members of the college'],
      help: 'Minstens twee leden van het college, gescheiden door een puntkomma.' },
    { field: 'stuurdepartementen', header: 'Stuurdepartementen', kind: 'wrapped', width: 36, synonyms: ['Stuurdepartement', 'Sturende departementen', 'Departementen', 'Stuurgroep', 'Stuurgroep departementen', 'Steering departments'],
      help: 'Minstens twee sturende departementen, gescheiden door een puntkomma.' },
    { field: 'regisseur', header: 'Programmaregisseur', kind: 'text', width: 23, synonyms: ['Regisseur', 'Programmaleider', 'Programmamanager', 'Programme director'],
      help: 'Wie het programma regisseert.' },
    { field: 'decision', header: 'Beslissing', kind: 'text', width: 18, synonyms: ['Collegebeslissing', 'Collegebesluit', 'Besluit', 'Besluit CBS', 'Besluitnummer', 'Datum beslissing', 'Decision'],
      help: 'De uitdrukkelijke beslissing waarmee het programma bestaat: nummer of datum.' },
    VAN, TOT, OPMERKING,
  ],
};

const projecten: SheetTemplate = {
  kind: 'projecten', name: 'Projecten', tableName: 'tblProjecten', frozenColumns: 1,
  synonyms: ['Project', 'Projects', 'Projectenlijst'],
  purpose: "De projecten van de programma's.",
  columns: [
    own(CODE, ['Projectcode', 'Project code', 'Code project', 'Projectnummer', 'Projectnr']),
    own(TITEL, ['Project', 'Projectnaam', 'Naam project', 'Titel project', 'Projecttitel', 'Project name']),
    OMSCHRIJVING,
    { ...PROGRAMMA, isRequired: true },
    DEPARTEMENT, DIENST, own(VERANTWOORDELIJKE, ['Projectleider', 'Project leader']), VAN, TOT, OPMERKING,
  ],
};

const beleidsnotas: SheetTemplate = {
  kind: 'beleidsnotas', name: "Beleidsnota's", tableName: 'tblBeleidsnotas', frozenColumns: 1,
  synonyms: ['Beleidsnota', 'Beleidsplannen', "Nota's", 'Policy notes'],
  purpose: "De beleidsnota's en beleidsplannen van deze bestuursperiode.",
  columns: [
    own(CODE, ['Beleidsnotacode', 'Code beleidsnota', 'Nummer beleidsnota', 'Policy note code']),
    own(TITEL, ['Beleidsnota', 'Beleidsplan', 'Titel beleidsnota', 'Naam beleidsnota', 'Policy note']),
    DEPARTEMENT, VAN, TOT, OPMERKING,
  ],
};

const diensten: SheetTemplate = {
  kind: 'diensten', name: 'Departementen en diensten', tableName: 'tblDiensten', frozenColumns: 2,
  synonyms: ['Diensten', 'Departementen', 'Organisatie', 'Organogram', 'Departments and services', 'Services', 'Departments'],
  purpose: 'Eerst de departementen, elk op een rij zonder dienst; daaronder de diensten, elk met haar departement en haar capaciteit per jaar.',
  columns: [
    { ...withoutList(DEPARTEMENT), isRequired: true, width: 40, help: 'Naam van het departement.' },
    { ...withoutList(DIENST), width: 40, help: 'Naam van de dienst; leeg op de rij van het departement zelf.' },
    { ...VERANTWOORDELIJKE, header: 'Leidinggevende', synonyms: [...VERANTWOORDELIJKE.synonyms, 'Verantwoordelijke', 'Departementshoofd', 'Diensthoofd', 'Hoofd', 'Directeur', 'Head', 'Director'],
      help: 'Departementshoofd of diensthoofd.' },
    { ...BEDRAG, header: 'VTE', kind: 'vte', width: 11, help: 'Beschikbare mensen in dat jaar, in voltijdse equivalenten (VTE). Leeg is niet bekend.' },
    { field: 'capaciteit', header: 'Capaciteit', kind: 'vte', width: 15, isOnDemand: true,
      synonyms: ['Personeelscapaciteit', 'Capaciteit (VTE)', 'VTE', 'Aantal VTE', 'Personeelsbestand', 'FTE', 'Capacity', 'Staff capacity'],
      help: 'Beschikbare mensen in elk jaar, waar ze niet per jaar gegeven zijn.' },
    OPMERKING,
  ],
};

const kostenplaatsen: SheetTemplate = {
  kind: 'kostenplaatsen', name: 'Kostenplaatsen', tableName: 'tblKostenplaatsen', frozenColumns: 1,
  synonyms: ['Kostenplaats', 'Kostenpl', 'Cost centres', 'Cost centers', 'Cost centre', 'Cost center', 'KOSTL'],
  purpose: 'De kostenplaatsen, elk met haar dienst en de jaren waarin ze geldig is.',
  columns: [
    own(CODE, ['Kostenplaats', 'Kostenplaatscode', 'Code kostenplaats', 'Kostenplaatsnummer', 'Kostenplaatsnr', 'Kostenpl', 'Kostenpl.', 'Cost centre', 'Cost center', 'Cost centre code', 'KP', 'KPL', 'KOSTL']),
    { ...own(TITEL, ['Titel', 'Naam kostenplaats', 'Kostenplaatsnaam', 'Omschrijving', 'Omschrijving kostenplaats', 'Kostenplaatsomschrijving', 'Korte tekst', 'Lange tekst', 'Cost centre name', 'KTEXT', 'LTEXT']), header: 'Naam', help: 'Naam van de kostenplaats.' },
    { ...own(DIENST, ['Verantwoordelijke dienst', 'Verantw. dienst']), help: 'Dienst waar de kostenplaats bij hoort.' },
    { ...VAN, header: 'Geldig van', synonyms: [...VAN.synonyms, 'Van', 'Geldig vanaf', 'Geldig v.', 'Begindatum geldigheid', 'DATAB'], width: 11, help: 'Eerste jaar waarin de kostenplaats gebruikt mag worden; leeg is altijd al.' },
    { ...TOT, header: 'Geldig tot', synonyms: [...TOT.synonyms, 'Tot', 'Geldig tot en met', 'Geldig t.e.m.', 'Geldig t/m', 'Geldig t.', 'Einddatum geldigheid', 'DATBI'], width: 11, help: 'Laatste jaar waarin de kostenplaats gebruikt mag worden; leeg is zonder einde.' },
    OPMERKING,
  ],
};

const budgetplaatsen: SheetTemplate = {
  kind: 'budgetplaatsen', name: 'Budgetplaatsen', tableName: 'tblBudgetplaatsen', frozenColumns: 1,
  synonyms: ['Budgetplaats', 'Budgetposities', 'Begrotingsposten', 'Budget positions'],
  purpose: 'De budgetplaatsen, elk met haar kostenplaats, soort (GD of BD), rekening, beleidsveld en het budget per jaar.',
  columns: [
    own(CODE, ['Budgetplaats', 'Budgetplaatscode', 'Code budgetplaats', 'Budgetpositie', 'Budgetpost', 'Begrotingspost', 'Begrotingsartikel', 'Financiële positie', 'Fin. positie', 'Budget position', 'Commitment item', 'FIPOS', 'FIPEX', 'BP']),
    { ...own(TITEL, ['Titel', 'Naam budgetplaats', 'Budgetplaatsnaam', 'Omschrijving', 'Omschrijving budgetplaats', 'Budgetplaatsomschrijving', 'Korte tekst', 'Lange tekst', 'Budget position name']), header: 'Naam', help: 'Naam van de budgetplaats.' },
    { ...own(KOSTENPLAATS, ['Kostenpl.', 'KOSTL']), isRequired: true, help: 'Kostenplaats waar het budget bij hoort.' },
    { field: 'aard', header: 'Soort', kind: 'text', width: 10, list: 'lijst_soorten', isRequired: true,
      synonyms: ['Aard', 'GD/BD', 'GD of BD', 'Dienst (GD/BD)', 'G/B', 'Dienst G/B', 'Soort dienst', 'Type', 'Kind'], help: 'GD = gewone dienst, BD = buitengewone dienst.' },
    REKENING, BELEIDSVELD,
    { ...BEDRAG, kind: 'money', help: 'Budget van dat jaar, in euro.' },
    OPMERKING,
  ],
};

const beleidsvelden: SheetTemplate = {
  kind: 'beleidsvelden', name: 'Beleidsvelden', tableName: 'tblBeleidsvelden', frozenColumns: 1,
  synonyms: ['Beleidsveld', 'Beleidsitems', 'Policy fields', 'Policy field', 'FKBER'],
  purpose: 'De beleidsvelden, elk met het beleidsdomein (departement) waar het toe hoort.',
  columns: [
    own(CODE, ['Beleidsveld', 'Beleidsveldcode', 'Code beleidsveld', 'Beleidsitem', 'Policy field', 'Policy field code', 'FKBER']),
    { ...own(TITEL, ['Titel', 'Naam beleidsveld', 'Omschrijving', 'Omschrijving beleidsveld', 'Beleidsveldomschrijving', 'Policy field name']), header: 'Naam', help: 'Naam van het beleidsveld.' },
    { ...DEPARTEMENT, header: 'Beleidsdomein', synonyms: [...DEPARTEMENT.synonyms, 'Departement'], help: 'Beleidsdomein (departement); een beleidsveld hoort tot een enkel beleidsdomein.' },
    OPMERKING,
  ],
};

export const listSheets: readonly SheetTemplate[] = [hsd, programmas, projecten, beleidsnotas, diensten, kostenplaatsen, budgetplaatsen, beleidsvelden];
