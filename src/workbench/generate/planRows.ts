import type { RowContent } from '#core/write/PlanContent';
import type { Jaar } from '#core/values/units';
import { hsdCode, programmaCode } from './codes';
import { projectCodes } from './listRows';
import type { StockItem, StockOd, StockSd } from './stock/Stock';
import { dienstOf } from './stock/cityStock';

/** Rows of the sheet Plan. What is empty is taken over from the row above it. */

export interface Span { readonly from: Jaar; readonly to: Jaar }

export function sdRow(code: string, sd: StockSd, title: string, span: Span): RowContent {
  return {
    depth: 0,
    cells: {
      code, niveau: 'SD', title, description: sd.description, hsd: hsdCode(sd.hsd), departement: sd.departement,
      programma: sd.programma > 0 ? programmaCode(sd.programma) : '', beleidsnota: sd.beleidsnota, ...span,
    },
  };
}

export function odRow(code: string, parent: string, od: StockOd, title: string, span: Span): RowContent {
  return { depth: 1, cells: { code, niveau: 'OD', title, parent, ...placeOf(od.dienst), ...span } };
}

export function itemRow(code: string, parent: string, item: StockItem, title: string, span: Span): RowContent {
  const project = projectCodes.get(item.project);
  return {
    depth: 2,
    cells: {
      code, niveau: item.isActie ? 'Actie' : 'Activiteit', title, parent, ...placeOf(item.dienst), ...span,
      ...(project === undefined ? {} : { project }),
    },
  };
}

function placeOf(dienstCode: string): RowContent['cells'] {
  if (dienstCode === '') return {};
  const { departement, naam, owner } = dienstOf(dienstCode);
  return { departement, dienst: naam, owner };
}
