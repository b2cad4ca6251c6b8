import type { SheetTemplate } from './Template';
import { BELEIDSNOTA, CODE, DEPARTEMENT, DIENST, HSD, OMSCHRIJVING, OPMERKING, PRIORITAIR, PROGRAMMA, PROJECT, TITEL, TOT, VAN, VERANTWOORDELIJKE } from './sharedColumns';

/** One row per element, parents above their children. */
export const planSheet: SheetTemplate = {
  kind: 'plan', name: 'Plan', tableName: 'tblPlan', frozenColumns: 3,
  synonyms: ['Meerjarenplan', 'Doelstellingen', 'Doelstellingenboom', 'Acties', 'Jaarplan', 'Actieplan', 'Strategisch plan', 'Objectives', 'Actions', 'Strategic plan'],
  purpose: 'Een rij per element: SD, OD, actie of activiteit, de bovenliggende boven wat eronder hangt.',
  columns: [
    { ...CODE, help: `${CODE.help} Bijvoorbeeld SD01, OD0101, AC0001 (actie) of AV0001 (activiteit).`,
      synonyms: [...CODE.synonyms, 'Code doelstelling', 'Doelstellingscode', 'Code element', 'Elementcode', 'Element', 'Objective code', 'Element code'] },
    { field: 'niveau', header: 'Niveau', kind: 'text', width: 12, list: 'lijst_niveaus', isRequired: true,
      synonyms: ['Niveaus', 'Soort', 'Type', 'Type element', 'Laag', 'Soort element', 'Level', 'Levels', 'Kind'],
      help: 'SD, OD, actie (nieuw beleid), activiteit (reguliere werking) of project.' },
    { ...TITEL, synonyms: [...TITEL.synonyms, 'Doelstelling', 'Doelstellingen', 'Actie/activiteit', 'Objective'] },
    OMSCHRIJVING,
    { field: 'parent', header: 'Bovenliggende code', kind: 'code', width: 18, list: 'lijst_plancodes',
      synonyms: ['Bovenliggend', 'Bovenliggend element', 'Bovenliggende codes', 'Code bovenliggend element', 'Hangt onder', 'Valt onder', 'Hoort bij', 'Ouder', 'Oudercode', 'Hoger niveau', 'Parent', 'Parents', 'Parent code', 'Belongs to'],
      help: 'Code van het element waar dit onder hangt: een OD onder een SD, een actie of activiteit onder een OD. Een SD hangt onder haar HSD (kolom HSD).' },
    { ...HSD, help: `${HSD.help} In te vullen bij een SD; wat eronder hangt, neemt ze over.` },
    PROGRAMMA, PROJECT, BELEIDSNOTA, DEPARTEMENT, DIENST, VERANTWOORDELIJKE, VAN, TOT, OPMERKING,
    // The BBC's word: a plan of the city's own making knows it not.
    { ...PRIORITAIR, isOnDemand: true },
  ],
};
