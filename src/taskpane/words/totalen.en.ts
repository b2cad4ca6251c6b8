import type { totalen as dutch } from './totalen.nl';

export const totalen: typeof dutch = {
  cut: 'Totals by',
  cuts: {
    sd: 'Strategic objective', od: 'Operational objective', hsd: 'Main strategic objective', programma: 'Programme', project: 'Project',
    departement: 'Department', dienst: 'Service', kostenplaats: 'Cost centre', budgetplaats: 'Budget position', beleidsnota: 'Policy note',
  },
  none: {
    sd: 'Without SD', od: 'Without OD', hsd: 'Without HSD', programma: 'Outside the programmes', project: 'Outside the projects',
    departement: 'Without department', dienst: 'Without service', kostenplaats: 'Without cost centre', budgetplaats: 'Without budget position', beleidsnota: 'Without policy note',
  },
  kind: 'Kind of amount',
  years: 'Choose a year',
  allYears: 'All',
  total: 'Total',
  perYear: (year, amount) => `${year}: ${amount}`,
  order: 'Order', byCode: 'By code', byAmount: 'By amount',
  share: (percent) => `${percent} of the total`,
  table: (cut) => `Totals by ${cut}`,
  column: { name: 'Description', amount: 'Amount' },
  write: 'To sheet Overzicht',
  writeHint: 'Writes these totals, for all kinds and years, to a new sheet Overzicht.',
  nothing: 'There are no amounts for this choice.',
};
