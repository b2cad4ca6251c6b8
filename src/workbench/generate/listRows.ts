import type { SheetKind } from '#core/layout/Layout';
import type { RowContent } from '#core/write/PlanContent';
import type { Jaar } from '#core/values/units';
import { hsdCode, programmaCode, projectCode } from './codes';
import { departementen, diensten, dienstOf } from './stock/cityStock';
import { beleidsvelden } from './voorbeeld/beleidsvelden';
import { hsds } from './voorbeeld/hsds';
import { programmas } from './voorbeeld/programmas';

type Cells = RowContent['cells'];
/** First and last year of the acties of a project, by its code. */
export type ProjectSpans = ReadonlyMap<string, { readonly from: Jaar; readonly to: Jaar }>;

const naamOf = new Map(departementen.map(({ code, naam }) => [code, naam]));

/** The list sheets, but for the budgetplaatsen, which follow from the means. */
export function listRows(years: readonly Jaar[], spans: ProjectSpans, staff: ReadonlyMap<string, readonly (number | '')[]>): Partial<Record<SheetKind, readonly RowContent[]>> {
  const from = years[0] ?? 0;
  const to = years.at(-1) ?? from;
  return {
    hsd: rows(hsds.map(({ title, description }, index) => ({ code: hsdCode(index + 1), title, description }))),
    programmas: rows(programmaRows(from, to)),
    projecten: rows(projectRows(spans)),
    beleidsnotas: rows([
      ...departementen.map(({ naam, beleidsnota }) => ({ code: beleidsnota.code, title: beleidsnota.title, departement: naam, from, to })),
      { code: 'BN13', title: 'Bestuursakkoord en strategische programma’s', departement: 'Stafdiensten', from, to },
    ]),
    diensten: [
      ...rows(departementen.map(({ naam, hoofd }) => ({ departement: naam, owner: hoofd }))),
      ...diensten.map(({ code, naam, departement, owner }): RowContent => ({ cells: { departement, dienst: naam, owner }, amounts: staff.get(code) ?? [] })),
    ],
    beleidsvelden: rows(beleidsvelden.map(({ code, title, departement }) => ({ code, title, departement: naamOf.get(departement) ?? '' }))),
    kostenplaatsen: rows(diensten.flatMap((dienst) => dienst.kostenplaatsen.map(({ code, naam }, index): Cells =>
      // A dienst's later kostenplaatsen were opened for this plan and close with it.
      ({ code, title: naam, dienst: dienst.naam, ...(index > 1 ? { from, to } : { from: from - 1 }) })))),
  };
}

function programmaRows(from: Jaar, to: Jaar): Cells[] {
  return programmas.map((programma, index) => ({
    code: programmaCode(index + 1), title: programma.title, description: programma.description,
    hsd: programma.hsds.map(hsdCode).join('; '), college: programma.college.join('; '),
    stuurdepartementen: programma.stuurdepartementen.map((code) => naamOf.get(code) ?? code).join('; '),
    regisseur: programma.regisseur, decision: `College ${programma.decision}`, from, to: Math.max(2020, to),
  }));
}

function projectRows(spans: ProjectSpans): Cells[] {
  return programmas.flatMap(({ projecten }, index) => projecten.map((project, nth): Cells => {
    const code = projectCode(index + 1, nth + 1);
    const dienst = dienstOf(project.dienst);
    return {
      code, title: project.title, description: project.description, programma: programmaCode(index + 1),
      departement: dienst.departement, dienst: dienst.naam, owner: dienst.owner, ...spans.get(code),
    };
  }));
}

/** Codes of the projects by the keys that the sources use. */
export const projectCodes: ReadonlyMap<string, string> = new Map(
  programmas.flatMap(({ projecten }, index) => projecten.map(({ key }, nth) => [key, projectCode(index + 1, nth + 1)] as const)),
);

function rows(cells: readonly Cells[]): RowContent[] {
  return cells.map((each) => ({ cells: each }));
}
