/** The short guide in the pane. */
export const help = {
  title: 'Help',
  back: 'Terug',
  lead: 'Doelboom leest het meerjarenplan in deze werkmap, kijkt het na, telt het op en dient het in.',
  sections: [
    { title: 'Plan', text: 'De boom toont elke doelstelling en actie één keer, met de som van alles eronder. Klik op een rij om ze in het blad te selecteren; selecteer een rij in het blad en de boom volgt.' },
    { title: 'Controle', text: 'Fouten houden het indienen tegen; waarschuwingen vragen een woord uitleg; tips zijn vrijblijvend. Open een bevinding om te lezen wat er scheelt en wat je kunt doen.' },
    { title: 'Totalen', text: 'Elke euro telt één keer, welke indeling je ook kiest. Op verzoek schrijft Doelboom de totalen in het blad Overzicht.' },
    { title: 'Indienen', text: 'Zonder fouten en met alle waarschuwingen toegelicht gaat het plan naar het register. Je krijgt een ontvangstbewijs met nummer, tijdstip en controlegetal.' },
  ],
  promiseTitle: 'Wat Doelboom niet doet',
  promises: [
    'Het schrijft niets in de werkmap zonder dat je erom vraagt.',
    'Het verstuurt niets vóór je op Plan indienen drukt.',
    'Het overschrijft geen cel die intussen veranderd is.',
  ],
  keysTitle: 'Toetsen in de boom',
  keys: [
    { key: '↑ ↓', text: 'vorige, volgende rij' },
    { key: '→ ←', text: 'openvouwen, dichtvouwen' },
    { key: 'Home End', text: 'eerste, laatste rij' },
    { key: '*', text: 'alles op dit niveau openvouwen' },
    { key: 'Enter', text: 'de rij in het blad selecteren' },
    { key: 'a-z', text: 'naar een code of titel' },
  ],
  rulesTitle: 'De regels',
  rulesLoading: 'De uitleg wordt geladen…',
  rulesMissing: 'De uitleg van deze regel kon niet geladen worden.',
  ruleInDutch: '',
};
