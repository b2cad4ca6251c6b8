import type { ToolId, ToolWords } from '../state/tools';

const each: Readonly<Record<ToolId, ToolWords>> = {
  herken: { name: 'Herken mijn plan', hint: 'Wat van deze werkmap gelezen wordt, en waarom; wijs aan wat anders moet, en laat het onthouden.' },
  nieuw: { name: 'Nieuw plan', hint: 'Een nieuwe werkmap voor een periode en een departement, met de lijsten van deze werkmap.' },
};

export const tools = { title: 'Meer', open: 'Meer gereedschap', back: 'Terug', each };
