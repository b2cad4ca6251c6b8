import { changeRefusals } from './changeRefusals.nl';
import { heldNl } from './held';
import { registerRefusals } from './registerRefusals.nl';
import { treeRefusals } from './treeRefusals.nl';
type Data = Readonly<Record<string, string | number>>;

/** What the world refused, and the next step. `other` is for a code that has no sentence of its own. */
export interface RefusalWords { readonly text: (data: Data) => string; readonly next: string }

const place = (data: Data): string => (data.place ? ` (${data.place})` : '');

export const refusals: Readonly<Record<string, RefusalWords>> = {
  ...registerRefusals,
  ...treeRefusals,
  ...changeRefusals,
  'cell-in-edit-mode': { text: () => 'Je typt nog in een cel.', next: 'Druk Enter in Excel en probeer opnieuw.' },
  'sheet-protected': { text: (data) => `Het blad is beveiligd${place(data)}.`, next: 'Hef de beveiliging op in Excel: Controleren, Beveiliging van blad opheffen.' },
  'part-changed': { text: () => 'Wat Doelboom in de werkmap bewaarde, is intussen door iemand anders gewijzigd.', next: 'Lees de werkmap opnieuw en kijk na wat er nu bewaard is.' },
  'kept-broken': { text: () => 'Wat hier bewaard is, is beschadigd en wordt niet gebruikt.', next: 'Bewaar het opnieuw, of vraag een nieuw bestand.' },
  'kept-newer': { text: (data) => `Dit is bewaard door een nieuwere Doelboom${data.version ? ` (versie ${data.version})` : ''}.`, next: 'Sluit het venster en open het opnieuw om de nieuwste versie te laden.' },
  'scheme-malformed': { text: ({ place }) => (place ? `Dit is geen planningsschema: “${String(place)}” klopt niet.` : 'Dit is geen planningsschema.'), next: 'Verbeter het bestand, of vraag een ander aan wie het maakte.' },
  'kept-other-file': { text: () => 'Dit bestand is geen bewaarde indeling of profiel van Doelboom.', next: 'Kies het bestand dat een collega met Doelboom bewaarde.' },
  'kept-too-large': { text: (data) => `Dit is te groot om in de werkmap te bewaren${data.most ? `: ${data.kilobytes} kB, hoogstens ${data.most} kB` : ''}.`, next: 'Bewaar het als bestand.' },
  'not-found-in-workbook': { text: (data) => `De plaats bestaat niet meer in de werkmap${place(data)}.`, next: 'Kijk het plan opnieuw na.' },
  'cell-changed': { text: ({ cell, found, expected }) => (found === undefined ? 'De cel is intussen veranderd.' : `${cell ? `In ${cell}` : 'Hier'} staat nu ${heldNl(found)}, eerder ${heldNl(expected ?? '')}.`), next: 'Kijk het plan opnieuw na.' },
  'sum-differs': { text: ({ cell, found = '', expected = '' }) => `De formule${cell ? ` in ${cell}` : ''} geeft ${heldNl(found)} en niet ${heldNl(expected)}: ze is teruggezet.`, next: 'Kijk of er een filter aanstaat of handmatig berekend wordt, en kies Opnieuw nakijken.' },
  'cell-has-formula': { text: () => 'In de cel staat een formule. Doelboom overschrijft geen formules.', next: 'Pas de formule zelf aan.' },
  'row-gone': { text: () => 'De rij is niet meer te vinden: ze is gewist of gewijzigd.', next: 'Kijk het plan opnieuw na.' },
  'sheet-gone': { text: () => 'Het blad is er niet meer.', next: 'Kijk het plan opnieuw na.' },
  'other-workbook-in-front': { text: () => 'Een andere werkmap staat vooraan.', next: 'Klik in de werkmap met het plan en probeer opnieuw.' },
  'too-much-at-once': { text: () => 'Dit is te veel in één keer voor Excel.', next: 'Los minder bevindingen tegelijk op.' },
  'cells-merged': { text: (data) => `${data.cell ? `Cel ${data.cell}` : 'De cel'} maakt deel uit van een samengevoegde cel, en is niet de eerste.`, next: 'Splits de samengevoegde cel in Excel.' },
  'rows-filtered': { text: () => 'Er staat een filter op het blad.', next: 'Wis de filter in Excel en probeer opnieuw.' },
  'excel-too-old': { text: () => 'Deze versie van Excel kan dit niet.', next: 'Doelboom werkt vanaf Excel 2021 en in Microsoft 365.' },
  'excel-failed': { text: (data) => `Excel gaf een fout${data.excelCode ? ` (${data.excelCode})` : ''}.`, next: 'Probeer opnieuw. Blijft het duren, sla de werkmap op en open ze opnieuw.' },
  'excel-silent': { text: () => 'Excel antwoordt niet.', next: 'Wacht tot Excel klaar is met rekenen, of druk Esc in de cel waarin je typt, en probeer opnieuw.' },
  'outside-excel': { text: () => 'Doelboom werkt in Excel.', next: 'Open de werkmap met het plan in Excel en kies Doelboom in het lint.' },
  'half-written': { text: () => 'De wijziging is halverwege gestopt en kon niet helemaal hersteld worden.', next: 'Kijk de genoemde cellen na en kijk het plan opnieuw na.' },
  'nothing-read': { text: () => 'Het plan is nog niet gelezen.', next: 'Kijk het plan eerst na.' },
  'nothing-to-take-back': { text: () => 'Deze wijziging kan niet meer teruggenomen worden.', next: 'Pas de cellen zelf aan.' },
  'register-offline': { text: () => 'Het register is niet bereikbaar.', next: 'Controleer de verbinding en probeer opnieuw. Er is niets verloren.' },
  'register-busy': { text: () => 'Het register heeft het druk.', next: 'Probeer het over een minuut opnieuw: hetzelfde plan wordt nooit twee keer ingediend.' },
  'register-answer-unreadable': { text: () => 'Wat antwoordt, is niet het register.', next: 'Controleer de verbinding, of vraag de beheerder naar het adres van het register.' },
  'register-refused': { text: () => 'Het register heeft het plan geweigerd.', next: 'Kijk het plan opnieuw na en los de fouten op.' },
  'receipt-differs': { text: () => 'Het ontvangstbewijs hoort niet bij dit plan.', next: 'Dien opnieuw in en verwittig de beheerder als het zich herhaalt.' },
  'not-signed-in': { text: () => 'Je bent niet aangemeld, of je aanmelding is verlopen.', next: 'Meld je opnieuw aan.' },
  'sign-in-cancelled': { text: () => 'Het aanmelden is afgebroken.', next: 'Meld je aan wanneer het past.' },
  'sign-in-blocked': { text: () => 'Het aanmeldvenster kon niet openen.', next: 'Laat vensters van deze site toe en probeer opnieuw.' },
  'sign-in-refused': { text: () => 'Het aanmelden is geweigerd.', next: 'Probeer opnieuw of kies een andere account.' },
  'token-refused': { text: () => 'Het register herkent je aanmelding niet.', next: 'Meld je af en opnieuw aan.' },
  'scope-missing': { text: () => 'Je account heeft geen toegang tot het register.', next: 'Vraag toegang aan de beheerder.' },
  'departement-refused': { text: () => 'Je account mag niet indienen voor alle departementen in dit plan.', next: 'Laat een coördinator of iemand van die departementen indienen.' },
  'plan-has-errors': { text: () => 'Het plan bevat nog fouten.', next: 'Los de fouten op onder Controle.' },
  'has-errors': { text: () => 'Het plan bevat nog fouten.', next: 'Los de fouten op onder Controle.' },
  'reasons-missing': { text: () => 'Er ontbreken nog toelichtingen.', next: 'Vul de toelichtingen aan.' },
  'version-stale': { text: () => 'Het register heeft intussen een nieuwere versie van dit plan.', next: 'Vraag de versies opnieuw op en kijk na wie indiende, voor je een nieuwe versie stuurt.' },
  'key-reused': { text: () => 'Het plan is tijdens het versturen veranderd.', next: 'Dien opnieuw in.' },
  'package-inconsistent': { text: () => 'Het register komt tot andere totalen of bevindingen.', next: 'Kijk het plan opnieuw na en dien opnieuw in.' },
  'package-malformed': { text: () => 'Het register kan dit plan niet lezen.', next: 'Kopieer deze melding voor de beheerder.' },
  'contract-unknown': { text: () => 'Het register verwacht een andere versie van Doelboom.', next: 'Sluit het venster en open het opnieuw om de nieuwste versie te laden.' },
  'no-receipt': { text: () => 'Er is nog geen ontvangstbewijs.', next: 'Dien het plan eerst in.' },
  cancelled: { text: () => 'Het lezen is gestopt.', next: 'Kijk opnieuw na wanneer het past.' },
  other: { text: (data) => `Dit is niet gelukt${data.code ? ` (${data.code})` : ''}.`, next: 'Probeer opnieuw.' },
};
