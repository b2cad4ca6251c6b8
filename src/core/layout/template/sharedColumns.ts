import type { ColumnTemplate } from './Template';

/** Columns that mean the same on several sheets; each sheet says its own help or width where it differs. */

export const CODE: ColumnTemplate = {
  field: 'code', header: 'Code', kind: 'code', width: 14, isRequired: true,
  synonyms: ['Codes', 'Codering', 'Plancode', 'Nr', 'Nummer', 'Volgnummer', 'ID', 'Number', 'No', 'Ref', 'Referentie'],
  help: 'Korte, unieke code. Hoofdletters, kleine letters en spaties maken geen verschil. Een code die al gebruikt wordt, verander je beter niet.',
};

export const TITEL: ColumnTemplate = {
  field: 'title', header: 'Titel', kind: 'wrapped', width: 48, isRequired: true,
  synonyms: ['Titels', 'Naam', 'Benaming', 'Korte omschrijving', 'Korte beschrijving', 'Omschrijving kort', 'Title', 'Name', 'Short description'],
  help: 'Korte omschrijving. De digitale rapportering toont hoogstens 100 tekens.',
};

export const OMSCHRIJVING: ColumnTemplate = {
  field: 'description', header: 'Omschrijving', kind: 'wrapped', width: 60,
  synonyms: ['Lange omschrijving', 'Beschrijving', 'Uitgebreide omschrijving', 'Toelichting', 'Doel', 'Description', 'Long description', 'Details'],
  help: 'Wat er precies gebeurt en waarom. Hoogstens 4.000 tekens.',
};

export const HSD: ColumnTemplate = {
  field: 'hsd', header: 'HSD', kind: 'code', width: 12, list: 'lijst_hsd',
  synonyms: ['HSD code', 'Code HSD', "HSD's", 'Hoofdstrategische doelstelling', 'Hoofdstrategische doelstellingen', 'Main strategic objective', 'Main strategic objectives'],
  help: 'Code van de hoofdstrategische doelstelling, uit het blad HSD. Meer dan een: scheid ze met een puntkomma.',
};

export const PROGRAMMA: ColumnTemplate = {
  field: 'programma', header: 'Programma', kind: 'code', width: 14, list: 'lijst_programmas',
  synonyms: ["Programma's", 'Programmacode', 'Programma code', 'Code programma', 'Strategisch programma', 'Strategic programme', 'Programme', 'Program', 'Programme code'],
  help: "Code van het strategisch programma, uit het blad Programma's.",
};

export const PROJECT: ColumnTemplate = {
  field: 'project', header: 'Project', kind: 'code', width: 12, list: 'lijst_projecten',
  synonyms: ['Projecten', 'Projectcode', 'Project code', 'Code project', 'Projects'],
  help: 'Code van het project waarvoor deze actie nieuw beleid is, uit het blad Projecten. De actie blijft ook onder haar OD staan en telt maar een keer.',
};

export const BELEIDSNOTA: ColumnTemplate = {
  field: 'beleidsnota', header: 'Beleidsnota', kind: 'code', width: 16, list: 'lijst_beleidsnotas',
  synonyms: ["Beleidsnota's", 'Beleidsnota code', 'Code beleidsnota', 'Beleidsplan', 'Nota', 'Policy note', 'Policy notes', 'Policy plan'],
  help: "Code van de beleidsnota of het beleidsplan, uit het blad Beleidsnota's. Meer dan een: scheid ze met een puntkomma.",
};

export const DEPARTEMENT: ColumnTemplate = {
  field: 'departement', header: 'Departement', kind: 'text', width: 26, list: 'lijst_departementen',
  synonyms: ['Departementen', 'Dept', 'Dep', 'Beleidsdomein', 'Beleidsdomeinen', 'Domein', 'Cluster', 'Sector', 'Directie', 'Department', 'Departments', 'Policy domain'],
  help: 'Departement dat ervoor instaat. Wie hier leeg laat, neemt het over van het bovenliggende element.',
};

export const DIENST: ColumnTemplate = {
  field: 'dienst', header: 'Dienst', kind: 'text', width: 26, list: 'lijst_diensten',
  synonyms: ['Diensten', 'Afdeling', 'Team', 'Uitvoerende dienst', 'Verantwoordelijke dienst', 'Trekkende dienst', 'Service', 'Services', 'Division', 'Unit'],
  help: 'Dienst die uitvoert. Wie hier leeg laat, neemt ze over van het bovenliggende element.',
};

export const VERANTWOORDELIJKE: ColumnTemplate = {
  field: 'owner', header: 'Verantwoordelijke', kind: 'text', width: 22,
  synonyms: ['Verantwoordelijken', 'Trekker', 'Eigenaar', 'Actiehouder', 'Actieverantwoordelijke', 'Contactpersoon', 'Projectleider', 'Beheerder', 'Owner', 'Responsible', 'Contact', 'Lead'],
  help: 'Wie aanspreekbaar is.',
};

export const PRIORITAIR: ColumnTemplate = {
  field: 'prioritair', header: 'Prioritair', kind: 'text', width: 15,
  synonyms: ['Prioritair (J/N)', 'Prioritair (ja/nee)', 'Prioritair J/N', 'Prioritair ja/nee', 'Is prioritair', 'Prioritaire actie', 'Prioritair actieplan', 'Prioritair beleid', 'Prioritaire doelstelling', 'Prioritair/overig', 'Prioritair of overig', 'Is priority', 'Priority action'],
  help: 'Ja bij een actie of actieplan dat prioritair is. Een doelstelling is prioritair als er iets prioritairs onder staat: vul het daar niet in.',
};

export const VAN: ColumnTemplate = {
  field: 'from', header: 'Van', kind: 'year', width: 8,
  synonyms: ['Startjaar', 'Start', 'Begin', 'Beginjaar', 'Vanaf', 'Jaar van', 'Begindatum', 'Startdatum', 'Geldig van', 'Geldig vanaf', 'From', 'Start year', 'Valid from', 'Start date'],
  help: 'Eerste jaar, bijvoorbeeld 2026.',
};

export const TOT: ColumnTemplate = {
  field: 'to', header: 'Tot', kind: 'year', width: 8,
  synonyms: ['Tot en met', 't/m', 'Einde', 'Eindjaar', 'Eind', 'Jaar tot', 'Einddatum', 'Geldig tot', 'Geldig tot en met', 'To', 'Until', 'End', 'End year', 'Valid to', 'Valid until', 'End date'],
  help: 'Laatste jaar, bijvoorbeeld 2031.',
};

export const OPMERKING: ColumnTemplate = {
  field: 'note', header: 'Opmerking', kind: 'wrapped', width: 36,
  synonyms: ['Opmerkingen', 'Commentaar', 'Nota bene', 'Bemerking', 'Bemerkingen', 'Notitie', 'Note', 'Notes', 'Remark', 'Remarks', 'Comment', 'Comments'],
  help: 'Vrij in te vullen; wordt niet meegerekend.',
};

export const BEDRAG: ColumnTemplate = {
  field: 'bedrag', header: 'Bedrag', kind: 'amount', width: 14, isPerYear: true,
  synonyms: [],
  help: 'Bedrag van dat jaar in euro, of het aantal voltijdse equivalenten op een rij met aard VTE. Altijd een gewoon getal.',
};

export const KOSTENPLAATS: ColumnTemplate = {
  field: 'kostenplaats', header: 'Kostenplaats', kind: 'code', width: 17, list: 'lijst_kostenplaatsen',
  synonyms: ['Kostenplaatsen', 'Kostenplaatscode', 'Kostenplaats code', 'Code kostenplaats', 'KP', 'KPL', 'Kostendrager', 'Cost centre', 'Cost center', 'Cost centres', 'Cost centers', 'Cost centre code'],
  help: 'Code uit het blad Kostenplaatsen.',
};

export const BUDGETPLAATS: ColumnTemplate = {
  field: 'budgetplaats', header: 'Budgetplaats', kind: 'code', width: 17, list: 'lijst_budgetplaatsen',
  synonyms: ['Budgetplaatsen', 'Budgetplaatscode', 'Budgetplaats code', 'Code budgetplaats', 'BP', 'Budgetpositie', 'Budgetposities', 'Begrotingspost', 'Begrotingsartikel', 'Budget position', 'Budget positions', 'Budget line'],
  help: 'Code uit het blad Budgetplaatsen.',
};

export const REKENING: ColumnTemplate = {
  field: 'rekening', header: 'Rekening', kind: 'code', width: 13,
  synonyms: ['Algemene rekening', 'Algemeen rekening', 'Alg. rekening', 'Rekeningnummer', 'Algemeen rekeningnummer', 'Rekeningcode', 'Grootboekrekening', 'Grootboekrek.', 'AR', 'ARK', 'MAR', 'Account', 'General account', 'G/L account', 'HKONT', 'SAKNR'],
  help: 'Algemene rekening van het budget.',
};

export const BELEIDSVELD: ColumnTemplate = {
  field: 'beleidsveld', header: 'Beleidsveld', kind: 'code', width: 16, list: 'lijst_beleidsvelden',
  synonyms: ['Beleidsvelden', 'Beleidsveldcode', 'Code beleidsveld', 'Beleidsitem', 'BV', 'Functioneel gebied', 'Policy field', 'Policy fields', 'Policy item', 'Functional area', 'FKBER'],
  help: 'Code uit het blad Beleidsvelden.',
};
