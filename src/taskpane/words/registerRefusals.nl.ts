import type { RefusalWords } from './refusals.nl';

/** What the register says no to, beside what the pane itself can refuse. */
export const registerRefusals: Readonly<Record<string, RefusalWords>> = {
  'role-refused': { text: () => 'Alleen een coördinator kan een plan indienen.', next: 'Vraag het aan de coördinator van je departement.' },
  'person-unknown': { text: () => 'Je hebt nog geen rol in het register.', next: 'Vraag er een aan je beheerder.' },
  'origin-refused': { text: () => 'Het register aanvaardt geen vragen van deze website.', next: 'Open Doelboom vanuit Excel, of meld dit aan je beheerder.' },
  'package-too-large': { text: () => 'Het plan is te groot voor het register.', next: 'Dien het per departement in.' },
  'scheme-unknown': { text: () => 'Het register kent dit planningsschema niet.', next: 'Meld dit aan je beheerder.' },
  'totals-differ': { text: () => 'Het register komt op andere totalen uit dan dit venster.', next: 'Kijk het plan opnieuw na en dien opnieuw in. Blijft het, meld het dan aan je beheerder.' },
  'waiver-refused': { text: () => 'Een bevinding die je laat staan, mag niet (meer) blijven staan: de einddatum is voorbij, of de regel laat het niet toe.', next: 'Kijk het plan opnieuw na: wat verlopen is, staat weer onder Controle.' },
  'too-many-requests': { text: () => 'Er kwamen te veel vragen na elkaar.', next: 'Wacht een minuut en probeer opnieuw.' },
  'store-unavailable': { text: () => 'Het register kan nu niets bewaren.', next: 'Probeer het later opnieuw. Er is niets verloren.' },
  'sign-in-unavailable': { text: () => 'De aanmelding kan nu niet nagegaan worden.', next: 'Probeer het later opnieuw.' },
  'internal-failure': { text: () => 'Het register heeft een fout gemaakt. Er is niets bewaard.', next: 'Probeer opnieuw. Blijft het, meld het dan aan je beheerder.' },
  'stored-package-damaged': { text: () => 'Een bewaarde versie is beschadigd: haar hash klopt niet meer.', next: 'Meld dit meteen aan je beheerder.' },
  'body-unreadable': { text: () => 'Het register kon de zending niet lezen.', next: 'Probeer opnieuw.' },
  'request-malformed': { text: () => 'Het register begreep de vraag niet.', next: 'Herlaad Doelboom en probeer opnieuw.' },
  'media-type-refused': { text: () => 'Het register begreep de vorm van de zending niet.', next: 'Herlaad Doelboom en probeer opnieuw.' },
  'not-found': { text: () => 'Dat staat niet in het register.', next: 'Vraag de lijst opnieuw op.' },
  'column-moved': { text: () => 'De kolom staat niet meer waar ze stond.', next: 'Kijk het plan opnieuw na.' },
  'row-not-unique': { text: () => 'Er zijn nu meerdere rijen met dezelfde inhoud: welke bedoeld is, is niet zeker.', next: 'Pas de cel zelf aan, of kijk het plan opnieuw na.' },
};
