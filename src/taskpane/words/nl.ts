import { refusals } from './refusals.nl';
import { help } from './help.nl';
import { indienen } from './indienen.nl';
import { many } from './many';
import { states } from './states.nl';
import { plan } from './plan.nl';
import { controle } from './controle.nl';
import { totalen } from './totalen.nl';
import { tools } from './tools.nl';

/** All Dutch words of the pane. English has the same shape (`en.ts`), held by the type and by a test. */
export const nl = {
  app: 'Doelboom',
  views: { plan: 'Plan', controle: 'Controle', totalen: 'Totalen', indienen: 'Indienen', help: 'Help' },
  tabs: 'Onderdelen van Doelboom',
  close: 'Sluiten',
  cancel: 'Annuleren',
  clearSearch: 'Zoektekst wissen',
  more: (count: string) => `en nog ${count}`,
  copied: 'Gekopieerd',

  head: {
    recheck: 'Opnieuw lezen en nakijken',
    checkedAt: (time: string) => `Nagekeken ${time}`,
    reading: 'Bezig met lezen…',
    stale: 'Verouderd',
    offline: 'Offline',
    help: 'Help en regels',
    errors: (count: number) => `${count} ${many(count, 'fout', 'fouten')}`,
    warnings: (count: number) => `${count} ${many(count, 'waarschuwing', 'waarschuwingen')}`,
    infos: (count: number) => `${count} ${many(count, 'tip', 'tips')}`,
  },

  states,
  busy: {
    any: 'Even geduld…',
    lasting: 'Duurt het lang? Kijk of in Excel een venster op antwoord wacht. Wat begonnen is, wordt afgewerkt of teruggezet.',
    fixing: 'De cellen worden gewijzigd…',
    takingBack: 'De wijziging wordt teruggenomen…',
    writing: 'Het blad Overzicht wordt geschreven…',
    lookingOver: 'De werkmap wordt nagekeken…',
    structuring: 'De werkmap wordt aangepast…',
    opening: 'De nieuwe werkmap wordt geopend…',
    selecting: 'De cel wordt geselecteerd…',
    'signing-in': 'Aanmelden…',
    submitting: 'Het plan wordt nagekeken en verstuurd…',
    keeping: 'Het ontvangstbewijs wordt bewaard…',
    keepingPart: 'De instelling wordt in de werkmap bewaard…',
    asking: 'Het register wordt bevraagd…',
    'waiting-for-cell': 'Je typt nog in een cel. Druk Enter in Excel om verder te gaan.',
  },

  plan,
  kinds: {
    uitgaven: 'Uitgaven', ontvangsten: 'Ontvangsten', GD: 'Gewone dienst (GD)', BD: 'Buitengewone dienst (BD)', VTE: 'Personeel (VTE)',
    onbekend: 'Uitgaven zonder soort', 'GD-O': 'Ontvangsten GD', 'BD-O': 'Ontvangsten BD', afschrijving: 'Afschrijvingen',
  },

  controle,
  changes: {
    done: (count: number) => `${count} ${many(count, 'cel', 'cellen')} gewijzigd`,
    nothing: 'Geen cel gewijzigd',
    takenBack: (count: number) => `${count} ${many(count, 'cel', 'cellen')} hersteld`,
    sheetAdded: 'Blad toegevoegd',
    partKept: 'Bewaarde instelling van de werkmap gewijzigd',
    partPutBack: 'Bewaarde instelling van de werkmap hersteld',
    structureDone: 'Werkmap aangepast',
    structureTakenBack: 'Werkmap weer zoals ze was',
    receiptKept: 'Ontvangstbewijs bewaard in de eigenschappen',
    receiptRemoved: 'Ontvangstbewijs weer verwijderd',
    sheetRemoved: 'Blad weer verwijderd',
    takeBack: 'Terugnemen',
    refused: (count: number) => `${count} ${many(count, 'cel bleef', 'cellen bleven')} ongemoeid: zie waarom`,
    hide: 'Melding verbergen',
    all: (count: number) => `Alle wijzigingen (${count})`,
    allTitle: 'Wijzigingen van Doelboom',
    isTakenBack: 'Teruggenomen',
  },

  totalen,
  indienen,
  help,
  tools,
  refusals,
};

export type Words = typeof nl;
