/** Dutch for the spreadsheet's frame: toolbar, sheet tabs, status bar. The keys are the engine's. */
export const dutchFrame = {
  design: {
    Confirm: { cancel: 'Annuleren', confirm: 'OK' },
    Select: { empty: 'Geen' },
    CascaderList: { empty: 'Geen' },
    ColorPicker: { more: 'Meer kleuren', cancel: 'Annuleren', confirm: 'OK' },
    Calendar: {
      weekDays: ['zo', 'ma', 'di', 'wo', 'do', 'vr', 'za'],
      months: ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
    },
  },
  ui: {
    ribbon: {
      start: 'Start', insert: 'Invoegen', formulas: 'Formules', data: 'Gegevens', view: 'Beeld', others: 'Overige', more: 'Meer',
      startDesc: 'Het blad opmaken.', insertDesc: 'Rijen, kolommen en andere onderdelen invoegen.', formulasDesc: 'Rekenen met functies en formules.',
      dataDesc: 'Gegevens filteren en valideren.', viewDesc: 'De weergave aanpassen.', othersDesc: 'Overige functies en instellingen.',
    },
    shortcut: { undo: 'Ongedaan maken', redo: 'Opnieuw', cut: 'Knippen', copy: 'Kopiëren', paste: 'Plakken', 'shortcut-panel': 'Sneltoetsen tonen' },
    'shortcut-panel': { title: 'Sneltoetsen' },
    'common-edit': 'Bewerken', 'global-shortcut': 'Algemeen', 'toggle-shortcut-panel': 'Sneltoetsen tonen',
    clipboard: { authentication: { title: 'Geen toegang', content: 'Geef deze pagina toegang tot het klembord.' } },
    textEditor: { formulaError: 'Geef een geldige formule, zoals =SUM(A1)', rangeError: 'Geef een geldig bereik, zoals A1:B10' },
    rangeSelector: { title: 'Kies een bereik', addAnotherRange: 'Bereik toevoegen', buttonTooltip: 'Bereik kiezen', placeHolder: 'Kies een bereik of typ het.', confirm: 'OK', cancel: 'Annuleren' },
    'zoom-slider': { resetTo: 'Terug naar' }, row: 'Rij', column: 'Kolom',
    fontFamily: { 'not-supported': 'Dit lettertype staat niet op deze computer; het standaardlettertype wordt gebruikt.' },
  },
  'sheets-ui': {
    toolbar: {
      undo: 'Ongedaan maken', redo: 'Opnieuw', formatPainter: 'Opmaak kopiëren', font: 'Lettertype', fontSize: 'Tekengrootte',
      fontSizeIncrease: 'Grotere tekens', fontSizeDecrease: 'Kleinere tekens', bold: 'Vet', italic: 'Cursief', strikethrough: 'Doorhalen',
      subscript: 'Subscript', superscript: 'Superscript', underline: 'Onderstrepen',
      textColor: { main: 'Tekstkleur', right: 'Kleur kiezen' }, resetColor: 'Standaard', fillColor: { main: 'Opvulkleur', right: 'Kleur kiezen' },
      border: { main: 'Rand', right: 'Randstijl' }, mergeCell: { main: 'Cellen samenvoegen', right: 'Soort samenvoeging' },
      horizontalAlignMode: { main: 'Horizontaal uitlijnen', right: 'Uitlijning' }, verticalAlignMode: { main: 'Verticaal uitlijnen', right: 'Uitlijning' },
      textWrapMode: { main: 'Tekstterugloop', right: 'Terugloop' }, textRotateMode: { main: 'Tekst draaien', right: 'Draaiing' },
      more: 'Meer', toggleGridlines: 'Rasterlijnen', textToNumber: 'Tekst naar getal',
    },
    align: { left: 'links', center: 'midden', right: 'rechts', top: 'boven', middle: 'midden', bottom: 'onder' },
    button: { confirm: 'OK', cancel: 'Annuleren', close: 'Sluiten', insert: 'Invoegen', prevPage: 'Vorige', nextPage: 'Volgende', total: 'totaal:' },
    borderLine: {
      borderTop: 'Rand boven', borderBottom: 'Rand onder', borderLeft: 'Rand links', borderRight: 'Rand rechts', borderNone: 'Geen rand', borderAll: 'Alle randen',
      borderOutside: 'Buitenrand', borderInside: 'Binnenranden', borderHorizontal: 'Horizontale randen', borderVertical: 'Verticale randen',
      borderColor: 'Randkleur', borderSize: 'Randdikte', borderType: 'Randstijl',
    },
    merge: {
      all: 'Alles samenvoegen', vertical: 'Verticaal samenvoegen', horizontal: 'Horizontaal samenvoegen', cancel: 'Samenvoeging opheffen',
      overlappingError: 'Overlappende gebieden kunnen niet samengevoegd worden', partiallyError: 'Dit kan niet op een deel van samengevoegde cellen',
    },
    textWrap: { overflow: 'Doorlopen', wrap: 'Terugloop', clip: 'Afkappen' },
    textRotate: { none: 'Niet gedraaid', angleUp: 'Schuin omhoog', angleDown: 'Schuin omlaag', vertical: 'Onder elkaar', rotationUp: 'Omhoog gedraaid', rotationDown: 'Omlaag gedraaid' },
    statusbar: { sum: 'Som', average: 'Gemiddelde', min: 'Min', max: 'Max', count: 'Aantal getallen', countA: 'Aantal', clickToCopy: 'Klik om te kopiëren', copied: 'Gekopieerd' },
    sheetConfig: {
      delete: 'Verwijderen', copy: 'Kopiëren', rename: 'Naam wijzigen', changeColor: 'Tabkleur', hide: 'Verbergen', unhide: 'Zichtbaar maken', moveLeft: 'Naar links', moveRight: 'Naar rechts',
      resetColor: 'Geen kleur', cancelText: 'Annuleren', chooseText: 'Kleur kiezen', tipNameRepeat: 'Er is al een blad met die naam.',
      noMoreSheet: 'Een werkmap heeft minstens één zichtbaar blad.', confirmDelete: 'Wil je dit blad verwijderen', redoDelete: 'Met Ctrl+Z komt het terug', noHide: 'Minstens één blad moet zichtbaar blijven',
      sheetNameErrorTitle: 'Deze naam kan niet', sheetNameSpecCharError: 'Een naam telt hoogstens 31 tekens, begint of eindigt niet met \' en bevat geen [ ] : \\ ? * /',
      sheetNameCannotIsEmptyError: 'De naam mag niet leeg zijn.', sheetNameAlreadyExistsError: 'Er is al een blad met die naam. Kies een andere naam.',
      deleteSheet: 'Blad verwijderen', deleteSheetContent: 'Wil je dit blad verwijderen?', deleteLargeSheetContent: 'Wil je dit blad verwijderen? Het komt daarna niet terug.',
      addProtectSheet: 'Blad beveiligen', removeProtectSheet: 'Beveiliging opheffen', changeSheetPermission: 'Beveiliging wijzigen', viewAllProtectArea: 'Alle beveiligde bereiken',
    },
    clipboard: {
      paste: { exceedMaxCells: 'Zoveel cellen kunnen niet tegelijk geplakt worden', overlappingMergedCells: 'Het plakgebied raakt samengevoegde cellen' },
      shortCutNotify: { title: 'Plak met de sneltoets.', useShortCutInstead: 'De inhoud komt uit Excel. Plak met Ctrl+V.' },
    },
    uploadLoading: { loading: 'Bezig…, nog' },
  },
};
