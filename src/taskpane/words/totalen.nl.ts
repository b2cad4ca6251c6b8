export const totalen = {
  cut: 'Totalen per',
  cuts: {
    sd: 'Strategische doelstelling', od: 'Operationele doelstelling', hsd: 'Hoofdstrategische doelstelling', programma: 'Programma', project: 'Project',
    departement: 'Departement', dienst: 'Dienst', kostenplaats: 'Kostenplaats', budgetplaats: 'Budgetplaats', beleidsnota: 'Beleidsnota',
  },
  none: {
    sd: 'Zonder SD', od: 'Zonder OD', hsd: 'Zonder HSD', programma: 'Buiten de programma’s', project: 'Buiten de projecten',
    departement: 'Zonder departement', dienst: 'Zonder dienst', kostenplaats: 'Zonder kostenplaats', budgetplaats: 'Zonder budgetplaats', beleidsnota: 'Zonder beleidsnota',
  },
  kind: 'Soort bedrag',
  years: 'Kies een jaar',
  allYears: 'Alle',
  total: 'Totaal',
  perYear: (year: string, amount: string) => `${year}: ${amount}`,
  order: 'Volgorde', byCode: 'Op code', byAmount: 'Op bedrag',
  share: (percent: string) => `${percent} van het totaal`,
  table: (cut: string) => `Totalen per ${cut}`,
  column: { name: 'Omschrijving', amount: 'Bedrag' },
  write: 'Naar blad Overzicht',
  writeHint: 'Schrijft deze totalen, voor alle soorten en jaren, in een nieuw blad Overzicht.',
  nothing: 'Voor deze keuze zijn er geen bedragen.',
};
