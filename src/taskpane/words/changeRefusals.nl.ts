import { heldNl } from './held';
import type { RefusalWords } from './refusals.nl';

/** Why a change of rows, columns, names or sheets was not made. */
export const changeRefusals: Readonly<Record<string, RefusalWords>> = {
  'cell-changed-since': { text: (data) => `${String(data.cell)} is intussen veranderd${data.found === undefined ? '' : `: er staat nu ${heldNl(data.found)}, eerder ${heldNl(data.expected ?? '')}`}.`, next: 'Kijk het plan opnieuw na en bekijk de wijziging nog eens. Er is niets geschreven.' },
  'rows-moved-since': { text: () => 'Er zijn intussen rijen of kolommen bijgekomen, verdwenen of gesorteerd.', next: 'Kijk het plan opnieuw na en bekijk de wijziging nog eens. Er is niets geschreven.' },
  'validation-there': { text: (data) => `In ${String(data.cell)} staat al een andere gegevensvalidatie.`, next: 'Doelboom laat ze staan. Haal ze weg in Excel, of laat deze keuzelijst weg.' },
  'nothing-to-structure': { text: () => 'Er is niets om aan te vullen.', next: 'De bladen hebben al alles wat aangevinkt is.' },
  'other-than-shown': { text: () => 'De werkmap is veranderd sinds de lijst getoond werd.', next: 'Bekijk de lijst opnieuw. Er is niets geschreven.' },
  'name-changed-since': { text: (data) => `De naam ${String(data.name)} verwijst intussen naar iets anders.`, next: 'Kijk in Excel bij Formules, Namen beheren.' },
  'column-filled-since': { text: (data) => `In ${String(data.cell)} staat intussen iets.`, next: 'Maak de kolom leeg, of laat ze staan. Er is niets veranderd.' },
  'sheet-changed-since': { text: (data) => `Op het blad ${String(data.sheet)} is intussen gewerkt.`, next: 'Doelboom haalt het niet weg. Verwijder het zelf als het weg mag.' },
  'table-cannot-grow': { text: (data) => `De tabel ${String(data.table)} eindigt net boven de nieuwe rij, en dit Excel kan haar niet groter maken.`, next: 'Druk in Excel op Tab in de laatste cel van de tabel, kijk het plan opnieuw na en probeer het nog eens. Er is niets geschreven.' },
  'merged-cell': { text: (data) => `${String(data.cell)} op het blad ${String(data.sheet)} is samengevoegd met een andere cel: wat daar geschreven of verplaatst wordt, houdt Excel niet zoals het was.`, next: 'Splits de cellen in Excel (Start, Samenvoegen) en probeer opnieuw. Er is niets geschreven.' },
  'merged-unknown': { text: () => 'Dit Excel zegt niet welke cellen samengevoegd zijn, en geeft ook het bestand niet: wat samengevoegd is, kwam na verplaatsen of verwijderen van rijen misschien niet terug.', next: 'Verplaats of verwijder de rijen in Excel zelf, of bewaar de werkmap en open ze opnieuw. Er is niets geschreven.' },
  'not-as-written': { text: (data) => `Excel nam de waarde voor ${String(data.cell)} niet over zoals ze is: er staat ${heldNl(data.found ?? '')}.`, next: 'Kijk of de cel samengevoegd is of door een tabel gevuld wordt. Alles staat weer zoals het was.' },
};
