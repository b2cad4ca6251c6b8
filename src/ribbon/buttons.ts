/** A button of the ribbon: what it opens, and its words. The manifest is held to this list by a test. */
export interface RibbonButton {
  /** The id of its control in the manifest. */
  readonly id: string;
  /** The view of the pane that it opens; null for one that runs a function. */
  readonly view: 'plan' | 'controle' | 'totalen' | 'indienen' | null;
  readonly icon: 'plan' | 'check' | 'totals' | 'submit' | 'help';
  readonly label: { readonly nl: string; readonly en: string };
  readonly tip: { readonly nl: string; readonly en: string };
}

/** The name under which the help button's function is known to Excel. */
export const HELP_FUNCTION = 'openHelp';

export const BUTTONS: readonly RibbonButton[] = [
  {
    id: 'Doelboom.Plan', view: 'plan', icon: 'plan',
    label: { nl: 'Plan', en: 'Plan' },
    tip: { nl: 'Toon de boom van doelstellingen en acties, met de som van alles wat eronder hangt.', en: 'Show the tree of objectives and actions, with the sum of all that hangs below.' },
  },
  {
    id: 'Doelboom.Controleren', view: 'controle', icon: 'check',
    label: { nl: 'Controleren', en: 'Check' },
    tip: { nl: 'Kijk het plan na: codes, koppelingen, kostenplaatsen en bedragen. Er verandert niets in de werkmap.', en: 'Check the plan: codes, links, cost centres and amounts. Nothing changes in the workbook.' },
  },
  {
    id: 'Doelboom.Totalen', view: 'totalen', icon: 'totals',
    label: { nl: 'Totalen', en: 'Totals' },
    tip: { nl: 'Tel mensen en middelen op per doelstelling, programma, departement of kostenplaats.', en: 'Add up people and money by objective, programme, department or cost centre.' },
  },
  {
    id: 'Doelboom.Indienen', view: 'indienen', icon: 'submit',
    label: { nl: 'Indienen', en: 'Submit' },
    tip: { nl: 'Dien het plan in bij het register en krijg een ontvangstbewijs.', en: 'Submit the plan to the register and get a receipt.' },
  },
  {
    id: 'Doelboom.Help', view: null, icon: 'help',
    label: { nl: 'Help', en: 'Help' },
    tip: { nl: 'Open de uitleg en de regels in een apart venster.', en: 'Open the guide and the rules in a window of their own.' },
  },
];
