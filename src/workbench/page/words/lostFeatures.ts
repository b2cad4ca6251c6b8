import type { Language } from './Words';

/** What the file reader calls the parts that it cannot keep, in a planner's words. */
const NAMES: Record<string, Record<Language, string>> = {
  chart: { nl: 'Grafiek', en: 'Chart' },
  chartSheet: { nl: 'Grafiekblad', en: 'Chart sheet' },
  picture: { nl: 'Afbeelding', en: 'Picture' },
  backgroundPicture: { nl: 'Achtergrondafbeelding', en: 'Background picture' },
  drawing: { nl: 'Vorm of tekening', en: 'Shape or drawing' },
  smartArt: { nl: 'SmartArt', en: 'SmartArt' },
  ink: { nl: 'Inkt', en: 'Ink' },
  pivotTable: { nl: 'Draaitabel', en: 'Pivot table' },
  slicers: { nl: 'Slicers', en: 'Slicers' },
  timelines: { nl: 'Tijdlijnen', en: 'Timelines' },
  sparklines: { nl: 'Sparklines', en: 'Sparklines' },
  macros: { nl: 'Macro’s', en: 'Macros' },
  macroSheet: { nl: 'Macroblad', en: 'Macro sheet' },
  macroName: { nl: 'Naam die naar een macro verwijst', en: 'Name that refers to a macro' },
  externalLink: { nl: 'Koppeling met een andere werkmap', en: 'Link to another workbook' },
  connection: { nl: 'Gegevensverbinding', en: 'Data connection' },
  dataModel: { nl: 'Gegevensmodel', en: 'Data model' },
  dataTable: { nl: 'Wat-als-gegevenstabel', en: 'What-if data table' },
  consolidation: { nl: 'Consolidatie', en: 'Consolidation' },
  scenarios: { nl: 'Scenario’s', en: 'Scenarios' },
  formControls: { nl: 'Formulierbesturing', en: 'Form control' },
  embeddedObjects: { nl: 'Ingesloten object', en: 'Embedded object' },
  richDataValue: { nl: 'Gekoppeld gegevenstype', en: 'Linked data type' },
  dynamicArray: { nl: 'Dynamische matrixformule', en: 'Dynamic array formula' },
  sortState: { nl: 'Bewaarde sortering', en: 'Kept sort order' },
  gradientFill: { nl: 'Kleurverloop in een cel', en: 'Gradient fill' },
  splitPanes: { nl: 'Gesplitst venster', en: 'Split window' },
  hiddenDefaultRows: { nl: 'Standaard verborgen rijen', en: 'Rows hidden by default' },
  wideHyperlink: { nl: 'Koppeling over meer cellen', en: 'Hyperlink over several cells' },
  brokenHyperlink: { nl: 'Koppeling zonder doel', en: 'Hyperlink without a target' },
  protectedRanges: { nl: 'Bereik met eigen wachtwoord', en: 'Range with its own password' },
  pageBreaks: { nl: 'Pagina-einde', en: 'Page break' },
  customViews: { nl: 'Aangepaste weergave', en: 'Custom view' },
  cellWatches: { nl: 'Controlevenster', en: 'Watch window' },
  ignoredErrors: { nl: 'Genegeerde foutmeldingen', en: 'Ignored error marks' },
  webPublishItems: { nl: 'Webpublicatie', en: 'Web publishing' },
  sheetProperties: { nl: 'Eigenschappen van een blad', en: 'Sheet properties' },
  headerPictures: { nl: 'Afbeelding in kop- of voettekst', en: 'Picture in a header or footer' },
  rightToLeft: { nl: 'Blad van rechts naar links', en: 'Right-to-left sheet' },
  showFormulas: { nl: 'Formules in plaats van waarden tonen', en: 'Formulas shown instead of values' },
  hiddenZeros: { nl: 'Verborgen nulwaarden', en: 'Hidden zeros' },
  hiddenHeadings: { nl: 'Verborgen rij- en kolomkoppen', en: 'Hidden headings' },
  unknownPart: { nl: 'Onbekend onderdeel', en: 'Unknown part' },
  officeAddIn: { nl: 'Ingesloten Office-invoegtoepassing', en: 'Embedded Office add-in' },
  ribbonChanges: { nl: 'Aangepast lint', en: 'Changed ribbon' },
  signature: { nl: 'Digitale handtekening', en: 'Digital signature' },
  filter: { nl: 'Filtervoorwaarde van een andere soort', en: 'Filter condition of another kind' },
  conditionalFormatExtension: { nl: 'Voorwaardelijke opmaak van een nieuwere soort', en: 'Conditional format of a newer kind' },
  extension: { nl: 'Onderdeel van een nieuwere Excel', en: 'Part of a newer Excel' },
  table: { nl: 'Tabel', en: 'Table' },
  sheet: { nl: 'Blad', en: 'Sheet' },
};

/** The name of a feature; one that has no name here is shown as the reader calls it, never hidden. */
export function lostFeature(feature: string, language: Language): string {
  const [kind = '', detail] = feature.split(':');
  const name = NAMES[kind]?.[language];
  if (!name) return feature;
  return detail ? `${name} (${detail})` : name;
}
