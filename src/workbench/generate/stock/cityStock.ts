import { bevolkingEnWelzijn } from '../voorbeeld/departementen/bevolkingEnWelzijn';
import { brandweer } from '../voorbeeld/departementen/brandweer';
import { cultuur } from '../voorbeeld/departementen/cultuur';
import { facilityManagement } from '../voorbeeld/departementen/facilityManagement';
import { financien } from '../voorbeeld/departementen/financien';
import { milieuGroenGezondheid } from '../voorbeeld/departementen/milieuGroenGezondheid';
import { onderwijsEnOpvoeding } from '../voorbeeld/departementen/onderwijsEnOpvoeding';
import { personeelEnOrganisatie } from '../voorbeeld/departementen/personeelEnOrganisatie';
import { ruimteEnMobiliteit } from '../voorbeeld/departementen/ruimteEnMobiliteit';
import { stadspromotieEnSport } from '../voorbeeld/departementen/stadspromotieEnSport';
import { stafdiensten } from '../voorbeeld/departementen/stafdiensten';
import { werkEnEconomie } from '../voorbeeld/departementen/werkEnEconomie';
import type { DepartementSource } from '../voorbeeld/DepartementSource';
import { generiek } from '../voorbeeld/generiek';
import { programmas } from '../voorbeeld/programmas';
import { parsePlanSource } from './parsePlanSource';
import type { StockOd, StockSd } from './Stock';

/** The twelve departementen, in the order of the city's own list. */
export const departementen: readonly DepartementSource[] = [
  bevolkingEnWelzijn, cultuur, milieuGroenGezondheid, ruimteEnMobiliteit, werkEnEconomie, onderwijsEnOpvoeding,
  stadspromotieEnSport, stafdiensten, brandweer, personeelEnOrganisatie, financien, facilityManagement,
];

/** A dienst with its departement, and its kostenplaatsen with the codes that they get. */
export interface DienstOfStad {
  readonly code: string;
  readonly naam: string;
  readonly owner: string;
  readonly departement: string;
  readonly kostenplaatsen: readonly { readonly code: string; readonly naam: string }[];
}

export const diensten: readonly DienstOfStad[] = departementen.flatMap((departement, index) => {
  let last = 0;
  return departement.diensten.map(({ kostenplaatsen, ...dienst }) => ({
    ...dienst, departement: departement.naam,
    kostenplaatsen: kostenplaatsen.map((naam) => ({ naam, code: `KP${pad(index + 1)}${pad((last += 1))}` })),
  }));
});

const byCode = new Map(diensten.map((dienst) => [dienst.code, dienst]));

/** The dienst with this code; a code that does not exist is a slip in our own text. */
export function dienstOf(code: string): DienstOfStad {
  const dienst = byCode.get(code);
  if (!dienst) throw new Error(`No dienst has the code ${code}`);
  return dienst;
}

/** All SDs as they were written: the departementen's, the generic ones, the programmes'. */
const written: readonly StockSd[] = [
  ...departementen.flatMap(({ naam, beleidsnota, plan }) => parsePlanSource(plan, { departement: naam, beleidsnota: beleidsnota.code, programma: 0 })),
  ...parsePlanSource(generiek, { departement: '', beleidsnota: '', programma: 0 }),
  ...programmas.flatMap(({ plan }, index) => parsePlanSource(plan, { departement: '', beleidsnota: 'BN13', programma: index + 1 })),
];

/** The same, those of one HSD together. */
export const stock: readonly StockSd[] = [...written].sort((a, b) => a.hsd - b.hsd);

const kostenplaatsByOd = new Map(diensten.flatMap(({ code, kostenplaatsen }) => {
  const ods = written.flatMap((sd) => sd.ods).filter((od) => od.dienst === code);
  return ods.map((od, nth) => [od, kostenplaatsen[nth % kostenplaatsen.length]?.code ?? ''] as const);
}));

/** The kostenplaats that pays for what a dienst does under an OD: the first of the dienst where the OD is another's. */
export function kostenplaatsOf(dienstCode: string, od: StockOd): string {
  return (od.dienst === dienstCode ? kostenplaatsByOd.get(od) : undefined) ?? dienstOf(dienstCode).kostenplaatsen[0]?.code ?? '';
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
