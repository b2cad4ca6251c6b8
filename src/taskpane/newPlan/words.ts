import type { ListKind } from '#core/write/newPlanContent';
import type { Language } from '../language';

const nl = {
  title: 'Nieuw plan',
  intro: 'Er opent een nieuwe werkmap met een leeg plan, keuzelijsten en uitleg. De werkmap die nu open is, blijft zoals ze is.',
  name: 'Naam van het plan',
  scheme: 'Schema',
  levels: (levels: string) => `Niveaus: ${levels}`,
  from: 'Van', to: 'Tot en met',
  period: 'Periode',
  badPeriod: 'Het einde ligt voor het begin, of de periode is langer dan twaalf jaar.',
  departement: 'Departement', allDepartementen: 'Alle departementen', other: 'Een ander departement',
  lists: 'Lijsten uit deze werkmap meenemen',
  noLists: 'Deze werkmap heeft geen lijsten om mee te nemen.',
  kinds: {
    hsd: 'Hoofddoelstellingen', programmas: 'Programma’s', projecten: 'Projecten', beleidsnotas: 'Beleidsnota’s', diensten: 'Departementen en diensten',
    kostenplaatsen: 'Kostenplaatsen', budgetplaatsen: 'Budgetplaatsen', beleidsvelden: 'Beleidsvelden',
  } satisfies Record<ListKind, string>,
  count: (name: string, count: string) => `${name} (${count})`,
  make: 'Nieuwe werkmap openen',
};

const en: typeof nl = {
  title: 'New plan',
  intro: 'A new workbook opens with an empty plan, dropdowns and guidance. The workbook that is open stays as it is.',
  name: 'Name of the plan',
  scheme: 'Scheme',
  levels: (levels) => `Levels: ${levels}`,
  from: 'From', to: 'Up to',
  period: 'Period',
  badPeriod: 'The end is before the beginning, or the period is longer than twelve years.',
  departement: 'Department', allDepartementen: 'All departments', other: 'Another department',
  lists: 'Lists to take along from this workbook',
  noLists: 'This workbook has no lists to take along.',
  kinds: {
    hsd: 'Main objectives', programmas: 'Programmes', projecten: 'Projects', beleidsnotas: 'Policy notes', diensten: 'Departments and services',
    kostenplaatsen: 'Cost centres', budgetplaatsen: 'Budget positions', beleidsvelden: 'Policy fields',
  },
  count: (name, count) => `${name} (${count})`,
  make: 'Open the new workbook',
};

export const WORDS: Readonly<Record<Language, typeof nl>> = { nl, en };
export type NewPlanWords = typeof nl;
