import type { ToolId, ToolWords } from '../state/tools';

const each: Readonly<Record<ToolId, ToolWords>> = {
  herken: { name: 'Herken mijn plan', hint: 'Wat van deze werkmap gelezen wordt, en waarom; wijs aan wat anders moet, en laat het onthouden.' },
  structuur: { name: 'Structureren', hint: 'Codes, keuzelijsten, groepen en totalen op je eigen blad, of het plan in het sjabloon' },
  nieuw: { name: 'Nieuw plan', hint: 'Een nieuwe werkmap voor een periode en een departement, met de lijsten van deze werkmap.' },
  koppelingen: { name: 'Koppelingen', hint: 'Gepland tegenover budget per kostenplaats en budgetplaats, wat nergens aan hangt, en welke HSD door wie gedekt is.' },
  lijsten: { name: 'Lijsten overnemen', hint: 'Kostenplaatsen, budgetplaatsen en andere lijsten uit SAP of PRINS.' },
  profiel: { name: 'Regels van deze werkmap', hint: 'Wat een regel hier weegt: fout, waarschuwing, tip of uit.' },
};

export const tools = { title: 'Meer', open: 'Meer gereedschap', back: 'Terug', each };
