import { lostFeature } from './lostFeatures';
import type { Words } from './Words';

export const nl: Words = {
  page: { title: 'Doelboom', grid: 'Rekenblad', pane: 'Taakvenster', toolbar: 'Werkbalk' },
  file: {
    group: 'Bestand', fresh: 'Nieuw', freshHint: 'Een leeg plan uit het sjabloon beginnen',
    sample: 'Voorbeeld', sampleHint: 'Het voorbeeldplan openen (Gent 2020)',
    open: 'Openen', openHint: 'Een Excel-werkmap openen (Ctrl+O)',
    save: 'Opslaan', saveHint: 'De werkmap bewaren als Excel-bestand (Ctrl+S)',
    untitled: 'Naamloos plan', unsaved: 'Niet bewaarde wijzigingen', dropHere: 'Laat de Excel-werkmap hier los om ze te openen',
  },
  edit: { group: 'Bewerken', undo: 'Ongedaan maken (Ctrl+Z)', redo: 'Opnieuw (Ctrl+Y)' },
  outline: { group: 'Overzichtsniveaus', label: 'Niveau', level: (level) => `Toon rijen tot en met niveau ${level}`, none: 'Dit blad heeft geen gegroepeerde rijen' },
  trial: {
    group: 'Proef',
    slow: 'Trage verbinding', slowHint: 'Laat elke vraag van het taakvenster aan de werkmap 600 milliseconden duren',
    author: 'Tweede auteur', authorHint: 'Laat nu en dan een tweede auteur een cel wijzigen, zoals bij samen bewerken',
    authorNow: 'Nu', authorNowHint: 'Laat de tweede auteur meteen een cel wijzigen',
  },
  view: { group: 'Weergave', language: 'Taal', toDark: 'Donkere weergave', toLight: 'Lichte weergave' },
  pane: {
    title: 'Doelboom', reload: 'Taakvenster opnieuw laden', widths: 'Breedte van het taakvenster',
    width: (pixels) => `${pixels} pixels breed`, resize: 'Breedte van het taakvenster aanpassen', frame: 'Taakvenster Doelboom',
  },
  traffic: {
    counts: (roundTrips, bytes) => `${roundTrips} ${roundTrips === 1 ? 'vraag' : 'vragen'} · ${bytes}`,
    hint: 'Wat het taakvenster sinds het laden aan de werkmap gevraagd heeft: aantal rondreizen en omvang van vragen en antwoorden',
  },
  busy: { opening: (name) => `${name} wordt geopend…`, saving: 'De werkmap wordt bewaard…' },
  dialog: { cancel: 'Annuleren', close: 'Sluiten' },
  loss: {
    title: 'Niet alles uit dit bestand kan bewaard worden',
    intro: (name) => `${name} bevat onderdelen die deze pagina niet kent. Bewaar je over het oorspronkelijke bestand heen, dan gaan ze verloren:`,
    saveAnyway: 'Toch bewaren', part: 'Onderdeel', where: 'Waar', name: (feature) => lostFeature(feature, 'nl'),
  },
  unsaved: {
    title: 'Wijzigingen bewaren?', text: (name) => `De wijzigingen in ${name} zijn nog niet bewaard.`,
    discard: 'Niet bewaren', saveFirst: 'Eerst bewaren',
  },
  failure: {
    titleOpen: 'Het bestand kon niet geopend worden', titleSave: 'De werkmap kon niet bewaard worden', titleStart: 'De pagina kon niet starten',
    unreadable: (name) => `${name} is geen werkmap die gelezen kan worden. Controleer of het bestand in Excel opengaat en bewaard is als .xlsx.`,
    details: 'Details',
    reasons: {
      'xlsx-not-a-zip': (name) => `${name} is geen Excel-werkmap. Kies een bestand dat in Excel als .xlsx bewaard is.`,
      'xlsx-password': (name) => `${name} is met een wachtwoord versleuteld. Open het in Excel, verwijder het wachtwoord en bewaar het opnieuw.`,
      'xlsx-too-large': (name) => `${name} is te groot om hier te openen.`,
      'xlsx-other-format': (name) => `${name} is een werkmap in een andere indeling. Open ze in Excel en bewaar ze als .xlsx.`,
      'xlsx-damaged': (name) => `${name} is beschadigd. Open het in Excel, dat een bestand soms kan herstellen, en bewaar het opnieuw.`,
    },
  },
  told: { saved: (name) => `${name} is bewaard.`, opened: (name) => `${name} is geopend.`, authorChanged: (where) => `De tweede auteur heeft ${where} gewijzigd.` },
};
