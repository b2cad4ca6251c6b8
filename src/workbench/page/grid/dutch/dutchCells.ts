/** Dutch for what happens in and around cells: the context menu, editing, formats and formulas. The keys are the engine's. */
export const dutchCells = {
  sheets: {
    tabs: { sheetCopy: '(kopie{0})', sheet: 'Blad' },
    info: {
      overlappingSelections: 'Dit kan niet op overlappende selecties', acrossMergedCell: 'De selectie snijdt een samengevoegde cel',
      partOfCell: 'Slechts een deel van een samengevoegde cel is gekozen', hideSheet: 'Er zou geen zichtbaar blad overblijven',
    },
    definedName: {
      nameEmpty: 'De naam mag niet leeg zijn', nameDuplicate: 'Deze naam bestaat al', nameInvalid: 'Deze naam is niet geldig', nameSheetConflict: 'Er is een blad met deze naam',
      formulaOrRefStringEmpty: 'Geef een formule of bereik', nameConflict: 'Er is een functie met deze naam', defaultName: 'Naam',
    },
    autoFill: { copy: 'Cellen kopiëren', series: 'Reeks doorvoeren', formatOnly: 'Alleen opmaak', noFormat: 'Zonder opmaak' },
    merge: { confirm: {
      title: 'Bij samenvoegen blijft alleen de waarde linksboven bewaard. Doorgaan?', cancel: 'Niet samenvoegen', confirm: 'Samenvoegen', warning: 'Let op',
      dismantleMergeCellWarning: 'Hierdoor worden samengevoegde cellen gesplitst. Doorgaan?',
    } },
  },
  'sheets-ui': {
    rightClick: {
      copy: 'Kopiëren', cut: 'Knippen', paste: 'Plakken', copySpecial: 'Kopiëren als', pasteSpecial: 'Plakken speciaal', pasteValue: 'Waarden plakken', pasteFormat: 'Opmaak plakken',
      pasteColWidth: 'Kolombreedte plakken', pasteBesidesBorder: 'Plakken zonder randen', insert: 'Invoegen', insertRow: 'Rij invoegen', insertRowBefore: 'Rij erboven invoegen',
      insertRowsAfter: 'Voeg', insertRowsAbove: 'Voeg', insertRowsAfterSuffix: 'rijen eronder in', insertRowsAboveSuffix: 'rijen erboven in',
      insertColumn: 'Kolom invoegen', insertColumnBefore: 'Kolom ervoor invoegen', insertColsLeft: 'Voeg', insertColsRight: 'Voeg', insertColsLeftSuffix: 'kolommen links in', insertColsRightSuffix: 'kolommen rechts in',
      delete: 'Verwijderen', deleteCell: 'Cel verwijderen', insertCell: 'Cel invoegen', deleteSelected: 'Selectie verwijderen ', hide: 'Verbergen', hideSelected: 'Selectie verbergen ', showHide: 'Verborgen tonen',
      deleteSelectedRow: 'Rijen verwijderen', deleteSelectedColumn: 'Kolommen verwijderen', hideSelectedRow: 'Rijen verbergen', showHideRow: 'Verborgen rijen tonen', rowHeight: 'Rijhoogte',
      hideSelectedColumn: 'Kolommen verbergen', showHideColumn: 'Verborgen kolommen tonen', columnWidth: 'Kolombreedte',
      moveLeft: 'Naar links schuiven', moveUp: 'Naar boven schuiven', moveRight: 'Naar rechts schuiven', moveDown: 'Naar beneden schuiven',
      add: 'Toevoegen', row: 'Rij', column: 'Kolom', confirm: 'OK', clearSelection: 'Wissen', clearContent: 'Inhoud wissen', clearFormat: 'Opmaak wissen', clearAll: 'Alles wissen', fitContent: 'Aanpassen aan inhoud',
      freeze: 'Blokkeren', freezeCell: 'Blokkeren tot de actieve cel ({0} rij, {1} kolom)', freezeCol: 'Blokkeren tot kolom {0}', freezeRow: 'Blokkeren tot rij {0}',
      freezeFirstCol: 'Eerste kolom blokkeren', freezeFirstRow: 'Eerste rij blokkeren', cancelFreeze: 'Blokkering opheffen',
      deleteAllRowsAlert: 'U kunt niet alle rijen verwijderen', deleteAllColumnsAlert: 'U kunt niet alle kolommen verwijderen', hideAllRowsAlert: 'U kunt niet alle rijen verbergen', hideAllColumnsAlert: 'U kunt niet alle kolommen verbergen',
      protectRange: 'Rijen en kolommen beveiligen', editProtectRange: 'Beveiligd bereik instellen', removeProtectRange: 'Beveiliging van bereik opheffen', turnOnProtectRange: 'Bereik beveiligen',
      viewAllProtectArea: 'Alle beveiligde bereiken', textToNumber: 'Tekst naar getal',
    },
    info: {
      notChangeMerge: 'Een deel van samengevoegde cellen kan niet gewijzigd worden', loading: 'Bezig…', copy: 'Kopiëren', return: 'Terug', rename: 'Naam wijzigen', tips: 'Naam wijzigen',
      noName: 'Naamloos', add: 'Toevoegen', addLast: 'rijen onderaan', backTop: 'Naar boven', nextPage: 'Volgende', tipInputNumber: 'Geef een getal', tipInputNumberLimit: 'Geef een getal van 1 tot 100',
      tipRowHeightLimit: 'De rijhoogte ligt tussen 0 en 545', tipColumnWidthLimit: 'De kolombreedte ligt tussen 0 en 2038', problem: 'Er ging iets mis',
    },
    'data-validation': { alert: { ok: 'OK' }, list: { edit: 'Bewerken', dropdown: 'Kies een waarde' }, listMultiple: { dropdown: 'Kies waarden' } },
    definedName: {
      managerTitle: 'Namen beheren', managerDescription: 'Kies cellen of geef een formule, en typ de naam in het vak.', addButton: 'Naam toevoegen', featureTitle: 'Namen',
      ratioRange: 'Bereik', ratioFormula: 'Formule', confirm: 'OK', cancel: 'Annuleren', scopeWorkbook: 'Werkmap', inputNamePlaceholder: 'Naam (zonder spaties)', inputCommentPlaceholder: 'Toelichting',
      inputRangePlaceholder: 'Bereik (zonder spaties)', inputFormulaPlaceholder: 'Formule (zonder spaties)', formulaOrRefStringInvalid: 'Ongeldige formule of ongeldig bereik', defaultName: 'Naam',
      updateButton: 'Wijzigen', deleteButton: 'Verwijderen', deleteConfirmText: 'Wil je deze naam verwijderen?',
    },
    permission: {
      toolbarMenu: 'Beveiliging', button: { confirm: 'OK', cancel: 'Annuleren', addNewPermission: 'Beveiliging toevoegen' },
      dialog: {
        alert: 'Beveiligd', alertContent: 'Dit bereik is beveiligd en kan niet bewerkt worden.', commonErr: 'Dit bereik is beveiligd; dit kan hier niet.', editErr: 'Dit bereik is beveiligd en kan niet bewerkt worden.',
        pasteErr: 'Dit bereik is beveiligd; plakken kan hier niet.', setStyleErr: 'Dit bereik is beveiligd; de opmaak kan niet wijzigen.', copyErr: 'Dit bereik is beveiligd; kopiëren kan hier niet.',
        setRowColStyleErr: 'Dit bereik is beveiligd; de opmaak van rijen en kolommen kan niet wijzigen.', moveRowColErr: 'Dit bereik is beveiligd; rijen en kolommen kunnen niet verplaatst worden.',
        insertRowColErr: 'Dit bereik is beveiligd; rijen en kolommen kunnen niet ingevoegd worden.', removeRowColErr: 'Dit bereik is beveiligd; rijen en kolommen kunnen niet verwijderd worden.',
        autoFillErr: 'Dit bereik is beveiligd; doorvoeren kan hier niet.', filterErr: 'Dit bereik is beveiligd; filteren kan hier niet.', operatorSheetErr: 'Dit blad is beveiligd.',
        formulaErr: 'Het bereik of waarnaar het verwijst is beveiligd.', commentErr: 'Dit bereik is beveiligd; een opmerking plaatsen kan hier niet.',
      },
    },
  },
  'sheets-numfmt-ui': {
    title: 'Getalnotatie', numfmtType: 'Soort notatie', cancel: 'Annuleren', confirm: 'OK', general: 'Standaard', accounting: 'Boekhouding', text: 'Tekst', number: 'Getal', percent: 'Percentage',
    scientific: 'Wetenschappelijk', currency: 'Valuta', date: 'Datum', time: 'Tijd', thousandthPercentile: 'Duizendtallen', preview: 'Voorbeeld', dateTime: 'Datum en tijd', decimalLength: 'Decimalen',
    currencyType: 'Valutateken', moreFmt: 'Meer notaties', financialValue: 'Financieel', roundingCurrency: 'Valuta afgerond', timeDuration: 'Tijdsduur', dateType: 'Soort datum', negType: 'Negatieve getallen',
    addDecimal: 'Meer decimalen', subtractDecimal: 'Minder decimalen', customFormat: 'Eigen notatie', info: { error: 'Fout', forceStringInfo: 'Getal dat als tekst bewaard is' },
  },
  'sheets-formula': { progress: { analyzing: 'Formules nagaan', calculating: 'Formules berekenen', 'array-analysis': 'Matrixformules nagaan', 'array-calculation': 'Matrixformules berekenen', done: 'Klaar' } },
  'sheets-formula-ui': {
    shortcut: { 'quick-sum': 'Snelle som' }, insert: { tooltip: 'Functies', common: 'Veelgebruikt' },
    prompt: { helpExample: 'VOORBEELD', helpAbstract: 'OVER', required: 'Verplicht.', optional: 'Facultatief.' },
    error: {
      title: 'Fout', divByZero: 'Deling door nul', name: 'Onbekende naam', value: 'Fout in een waarde', num: 'Fout in een getal', na: 'Waarde niet beschikbaar', cycle: 'Kringverwijzing', ref: 'Ongeldige celverwijzing',
      spill: 'Het overloopgebied is niet leeg', calc: 'Berekeningsfout', error: 'Fout', connect: 'Gegevens worden opgehaald', null: 'Leeg snijpunt',
    },
    functionType: {
      financial: 'Financieel', date: 'Datum en tijd', math: 'Wiskunde', statistical: 'Statistiek', lookup: 'Zoeken', database: 'Database', text: 'Tekst', logical: 'Logisch', information: 'Informatie',
      engineering: 'Techniek', cube: 'Kubus', compatibility: 'Compatibiliteit', web: 'Web', array: 'Matrix', user: 'Eigen', definedname: 'Naam',
    },
    moreFunctions: { confirm: 'OK', prev: 'Vorige', next: 'Volgende', searchFunctionPlaceholder: 'Functie zoeken', allFunctions: 'Alle functies', syntax: 'SYNTAXIS' },
    operation: { copyFormulaOnly: 'Alleen de formule kopiëren', pasteFormula: 'Formule plakken' },
  },
};
