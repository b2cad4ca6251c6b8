const comparisons = {
  none: 'Geen', empty: 'Is leeg', 'not-empty': 'Is niet leeg', 'text-contains': 'Tekst bevat', 'does-not-contain': 'Tekst bevat niet', 'starts-with': 'Tekst begint met', 'ends-with': 'Tekst eindigt op', equals: 'Tekst is',
  'greater-than': 'Groter dan', 'greater-than-or-equal': 'Groter dan of gelijk aan', 'less-than': 'Kleiner dan', 'less-than-or-equal': 'Kleiner dan of gelijk aan', equal: 'Gelijk aan', 'not-equal': 'Niet gelijk aan',
  between: 'Tussen', 'not-between': 'Niet tussen', custom: 'Aangepast',
};

const validation = {
  title: 'Gegevensvalidatie',
  list: { title: 'Keuzelijst', name: 'Waarde uit een lijst', error: 'De waarde moet in de lijst staan', emptyError: 'Geef een waarde', add: 'Toevoegen', dropdown: 'Kiezen', options: 'Opties', customOptions: 'Eigen lijst', refOptions: 'Uit een bereik', edit: 'Bewerken' },
  listMultiple: { title: 'Keuzelijst, meerdere', dropdown: 'Meerdere kiezen' },
  any: { title: 'Elke waarde', error: 'Deze waarde voldoet niet aan de validatieregel' },
  custom: { title: 'Eigen formule', error: 'Deze waarde voldoet niet aan de validatieregel', validFail: 'Geef een geldige formule' },
  decimal: { title: 'Getal' }, whole: { title: 'Geheel getal' }, date: { title: 'Datum' }, textLength: { title: 'Tekstlengte' }, checkbox: { title: 'Selectievakje', error: 'Deze waarde voldoet niet aan de validatieregel' },
  error: { title: 'Niet geldig:' }, alert: { title: 'Niet geldig', ok: 'OK' },
  panel: {
    title: 'Gegevensvalidatie beheren', addTitle: 'Nieuwe gegevensvalidatie', removeAll: 'Alles verwijderen', add: 'Regel toevoegen', range: 'Bereiken', type: 'Soort', options: 'Meer opties', operator: 'Vergelijking', removeRule: 'Verwijderen', done: 'Klaar',
    formulaPlaceholder: 'Waarde of formule', valuePlaceholder: 'Waarde', formulaAnd: 'en', invalid: 'Bij ongeldige waarde', showWarning: 'Waarschuwen', rejectInput: 'Weigeren', messageInfo: 'Hulptekst', showInfo: 'Hulptekst tonen bij een gekozen cel',
    rangeError: 'Dit bereik is niet geldig', allowBlank: 'Lege cellen toestaan',
  },
};

const removal = { main: 'Verwijderen uit tabel' };

/** Dutch for filters, tables, validation, conditional formats and comments. The keys are the engine's. */
export const dutchFeatures = {
  'sheets-filter-ui': {
    toolbar: { 'smart-toggle-filter-tooltip': 'Filter', 'clear-filter-criteria': 'Filter wissen', 're-calc-filter-conditions': 'Filter opnieuw toepassen' },
    shortcut: { 'smart-toggle-filter': 'Filter aan of uit' },
    panel: {
      'clear-filter': 'Filter wissen', cancel: 'Annuleren', confirm: 'OK', 'by-values': 'Op waarde', 'by-colors': 'Op kleur', 'filter-by-cell-fill-color': 'Op opvulkleur', 'filter-by-cell-text-color': 'Op tekstkleur',
      'filter-by-color-none': 'De kolom heeft maar één kleur', 'by-conditions': 'Op voorwaarde', 'filter-only': 'Alleen dit', 'search-placeholder': 'Zoekwoorden, met een spatie ertussen', 'select-all': 'Alles', 'input-values-placeholder': 'Waarde',
      and: 'EN', or: 'OF', empty: '(leeg)', '?': '“?” staat voor één teken.', '*': '“*” staat voor een reeks tekens.',
    },
    conditions: comparisons,
    date: { 1: 'januari', 2: 'februari', 3: 'maart', 4: 'april', 5: 'mei', 6: 'juni', 7: 'juli', 8: 'augustus', 9: 'september', 10: 'oktober', 11: 'november', 12: 'december' },
  },
  'sheets-filter': { command: { 'not-valid-filter-range': 'Dit bereik telt maar één rij; daarop kan niet gefilterd worden.' }, msg: { 'filter-header-forbidden': 'De kopregel van een filter kan niet verplaatst worden.' } },
  'sheets-table': { columnPrefix: 'Kolom', tablePrefix: 'Tabel', tableNameError: 'Een tabelnaam heeft geen spaties, begint niet met een cijfer en komt maar één keer voor' },
  'sheets-table-ui': {
    title: 'Tabel', selectRange: 'Bereik van de tabel', rename: 'Tabelnaam wijzigen', renamePlaceholder: 'Tabelnaam', updateRange: 'Bereik wijzigen', tableRangeWithMergeError: 'Een tabel kan geen samengevoegde cellen bevatten',
    tableRangeWithOtherTableError: 'Tabellen kunnen niet overlappen', tableRangeSingleRowError: 'Een tabel heeft meer dan één rij', tableStyle: 'Tabelstijl', defaultStyle: 'Standaard', customStyle: 'Eigen stijl', setTheme: 'Tabelstijl kiezen',
    removeTable: 'Tabel verwijderen', cancel: 'Annuleren', confirm: 'OK', header: 'Kopregel', footer: 'Totaalregel', firstLine: 'Eerste rij', secondLine: 'Tweede rij', columnPrefix: 'Kolom', tablePrefix: 'Tabel',
    columnMenu: { 'insert-left': 'Tabelkolom links invoegen', 'insert-right': 'Tabelkolom rechts invoegen', delete: 'Tabelkolom verwijderen' }, sort: { 'sort-asc': 'Oplopend', 'sort-desc': 'Aflopend' },
    insert: { main: 'Tabel invoegen', row: 'Tabelrij invoegen', col: 'Tabelkolom invoegen' }, remove: { ...removal, row: 'Tabelrij verwijderen', col: 'Tabelkolom verwijderen' },
    condition: { string: 'Tekst', number: 'Getal', date: 'Datum', empty: '(leeg)' },
    filter: { 'by-values': 'Op waarde', 'by-conditions': 'Op voorwaarde', 'clear-filter': 'Filter wissen', cancel: 'Annuleren', confirm: 'OK', 'search-placeholder': 'Zoekwoorden, met een spatie ertussen', 'select-all': 'Alles' },
  },
  'data-validation': validation,
  'sheets-data-validation': validation,
  'sheets-data-validation-ui': validation,
  'sheets-conditional-formatting-ui': {
    title: 'Voorwaardelijke opmaak',
    menu: { manageConditionalFormatting: 'Voorwaardelijke opmaak beheren', createConditionalFormatting: 'Voorwaardelijke opmaak maken', clearRangeRules: 'Regels van de selectie wissen', clearWorkSheetRules: 'Regels van het blad wissen' },
    panel: { createRule: 'Regel maken', clear: 'Alle regels wissen', range: 'Bereik', styleType: 'Soort', submit: 'OK', cancel: 'Annuleren', rankAndAverage: 'Hoogste, laagste, gemiddelde', styleRule: 'Regel', workSheet: 'Heel het blad', selectedRange: 'Selectie', managerRuleSelect: 'Regels van {0}', onlyShowDataBar: 'Alleen de balk tonen' },
    ruleType: { highlightCell: 'Cellen markeren', dataBar: 'Gegevensbalk', colorScale: 'Kleurenschaal', formula: 'Eigen formule', iconSet: 'Pictogrammen', duplicateValues: 'Dubbele waarden', uniqueValues: 'Unieke waarden' },
  },
  'sheets-thread-comment-ui': { panel: { title: 'Opmerkingen' }, menu: { addComment: 'Opmerking toevoegen', commentManagement: 'Opmerkingen' } },
  'thread-comment-ui': {
    panel: { title: 'Opmerkingen', empty: 'Nog geen opmerkingen', filterEmpty: 'Niets gevonden', reset: 'Filter wissen', addComment: 'Opmerking toevoegen', solved: 'Afgehandeld' },
    editor: { placeholder: 'Antwoord', reply: 'Plaatsen', cancel: 'Annuleren', save: 'Bewaren' }, item: { edit: 'Bewerken', delete: 'Opmerking verwijderen' },
    filter: { sheet: { all: 'Alle bladen', current: 'Dit blad' }, status: { all: 'Alle opmerkingen', resolved: 'Afgehandeld', unsolved: 'Open', concernMe: 'Voor mij' } },
  },
};
