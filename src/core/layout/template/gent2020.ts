import type { ListTemplate, Template } from './Template';
import { listSheets } from './listSheets';
import { middelenSheet } from './middelenSheet';
import { planSheet } from './planSheet';

const lists: readonly ListTemplate[] = [
  { name: 'lijst_niveaus', from: 'choices', header: 'Niveau', isStrict: true, choices: [
    { value: 'SD', meaning: 'strategische doelstelling, ongeveer 5 jaar, onder een HSD' },
    { value: 'OD', meaning: 'operationele doelstelling, ongeveer 2 tot 3 jaar, onder een SD' },
    { value: 'Actie', meaning: 'nieuw en vernieuwend beleid, 1 jaar, onder een OD en eventueel ook een project' },
    { value: 'Activiteit', meaning: 'reguliere werking, 1 jaar, onder een OD' },
    { value: 'Project', meaning: 'project dat zelf in de boom hangt, onder een SD of OD' },
  ] },
  { name: 'lijst_aarden', from: 'choices', header: 'Aard', isStrict: true, choices: [
    { value: 'VTE', meaning: 'personeel, in voltijdse equivalenten' },
    { value: 'GD', meaning: 'gewone dienst, in euro' },
    { value: 'BD', meaning: 'buitengewone dienst (investeringen), in euro' },
  ] },
  { name: 'lijst_richtingen', from: 'choices', header: 'Richting', isStrict: true, choices: [
    { value: 'Uitgave', meaning: 'wat het kost' },
    { value: 'Ontvangst', meaning: 'wat het opbrengt; telt apart' },
  ] },
  { name: 'lijst_soorten', from: 'choices', header: 'Soort', isStrict: true, choices: [
    { value: 'GD', meaning: 'gewone dienst' },
    { value: 'BD', meaning: 'buitengewone dienst' },
  ] },
  // Several codes may stand in one cell of these, so that another value is warned about and not refused.
  { name: 'lijst_hsd', from: 'sheet', sheet: 'hsd', field: 'code', rows: 'all', isStrict: false },
  { name: 'lijst_beleidsnotas', from: 'sheet', sheet: 'beleidsnotas', field: 'code', rows: 'all', isStrict: false },
  { name: 'lijst_programmas', from: 'sheet', sheet: 'programmas', field: 'code', rows: 'all', isStrict: false },
  { name: 'lijst_projecten', from: 'sheet', sheet: 'projecten', field: 'code', rows: 'all', isStrict: false },
  { name: 'lijst_departementen', from: 'sheet', sheet: 'diensten', field: 'departement', rows: 'departementen', isStrict: false },
  { name: 'lijst_diensten', from: 'sheet', sheet: 'diensten', field: 'dienst', rows: 'diensten', isStrict: false },
  { name: 'lijst_kostenplaatsen', from: 'sheet', sheet: 'kostenplaatsen', field: 'code', rows: 'all', isStrict: false },
  { name: 'lijst_budgetplaatsen', from: 'sheet', sheet: 'budgetplaatsen', field: 'code', rows: 'all', isStrict: false },
  { name: 'lijst_beleidsvelden', from: 'sheet', sheet: 'beleidsvelden', field: 'code', rows: 'all', isStrict: false },
  { name: 'lijst_plancodes', from: 'sheet', sheet: 'plan', field: 'code', rows: 'all', isStrict: false },
];

/** The workbook of a plan in the words of Gent 2020. */
export const gent2020Template: Template = {
  id: 'gent2020',
  schemeId: 'gent2020',
  sheets: [planSheet, middelenSheet, ...listSheets],
  lists,
  highlights: ['SD', 'OD'],
  guide: {
    name: 'Leeswijzer',
    title: 'Meerjarenplan: hoe vul je deze werkmap in?',
    paragraphs: [
      'Begin met de lijsten: HSD, programma\'s, projecten, departementen en diensten, kostenplaatsen, budgetplaatsen en beleidsvelden. De keuzelijsten in de andere bladen komen daaruit.',
      'Op het blad Plan staat een rij per element. Een SD hangt onder een HSD, een OD onder een SD, een actie of activiteit onder een OD. Zet de code van het bovenliggende element in de kolom Bovenliggende code.',
      'Een actie is nieuw beleid en kan ook bij een project van een programma horen; een activiteit is reguliere werking. Wat bij een OD en bij een project hoort, telt toch maar een keer.',
      'Op het blad Middelen staan de mensen en het geld, per actie of activiteit, kostenplaats, budgetplaats en aard. Bedragen zijn in euro, personeel in voltijdse equivalenten.',
      'Je mag kolommen verplaatsen, eigen kolommen toevoegen en rijen sorteren. Een bedrag is altijd een gewoon getal: geen tekst, geen punten of euroteken intikken.',
      'Deze werkmap werkt zonder invoegtoepassing. Met Doelboom zie je er de boom, de totalen en de fouten bij, en dien je het plan in.',
    ],
  },
};
