import type { RefusalWords } from './refusals.nl';

/** What working in the tree may refuse. */
export const treeRefusals: Readonly<Record<string, RefusalWords>> = {
  'level-not-below': { text: (data) => `${data.level || 'Dit'} kan niet onder ${data.parent || 'dat element'} hangen.`, next: 'Kies een ander element waar het onder komt.' },
  'code-taken': { text: (data) => `De code ${data.code ?? ''} bestaat al.`, next: 'Kies een andere code.' },
  'still-used': { text: (data) => `Naar ${data.code || data.title || 'dit element'} wordt nog ${data.count ?? ''} keer verwezen.`, next: 'Verplaats of verwijder eerst wat ernaar verwijst.' },
  'moved-below-itself': { text: (data) => `${data.code || 'Een element'} kan niet onder zichzelf hangen.`, next: 'Kies een element buiten deze tak.' },
  'other-sheet': { text: (data) => `${data.code || 'Dit element'} staat op een ander blad dan het element waar het onder zou komen.`, next: 'Knip de rijen in Excel en plak ze op dat blad, en kijk het plan opnieuw na.' },
  'listed-stays': { text: (data) => `${data.code || 'Dit element'} staat op een lijst en blijft daar.`, next: 'Pas de lijst zelf aan in Excel.' },
  'parent-without-code': { text: (data) => `${data.parent || 'Het element erboven'} heeft geen code, en de rijen eronder verwijzen met een code.`, next: 'Geef het eerst een code.' },
  'no-plan-sheet': { text: () => 'Er is geen blad waar dit element op kan staan.', next: 'Kies Herken mijn plan en wijs het blad met het plan aan.' },
  'no-title-column': { text: () => 'Het blad heeft geen kolom voor de titel.', next: 'Voeg een kolom Titel toe, of wijs ze aan met Herken mijn plan.' },
  'level-unknown': { text: () => 'Dit niveau bestaat niet in dit plan.', next: 'Kies een ander niveau.' },
  'level-not-shown': { text: (data) => `Op het blad ${data.sheet ?? ''} staat nog niets van dit niveau: hoe diep het staat, is niet te tonen.`, next: 'Typ het eerste element van dit niveau zelf op het blad.' },
  'place-tells-parent': { text: (data) => `Op het blad ${data.sheet ?? ''} vertelt de plaats van een rij waar ze onder hangt, en dat element staat op een ander blad.`, next: 'Voeg op het blad een kolom Bovenliggende code toe.' },
  'stands-in-title': { text: (data) => `“${data.title ?? ''}” staat in de titel van het blad, niet in een rij.`, next: 'Pas de titel zelf aan in Excel.' },
  'title-missing': { text: () => 'De titel is leeg.', next: 'Typ een titel.' },
  'nothing-to-do': { text: () => 'Er valt niets te veranderen.', next: 'Het staat al zo.' },
  'element-changed': { text: (data) => `${data.name || 'Het element'} staat niet meer zo op het blad.`, next: 'Kijk het plan opnieuw na en probeer opnieuw.' },
  'preview-outdated': { text: () => 'De bladen zijn veranderd sinds je dit voorbeeld zag.', next: 'Sluit dit venster en vraag het opnieuw: dan zie je wat er nu zou veranderen.' },
};
