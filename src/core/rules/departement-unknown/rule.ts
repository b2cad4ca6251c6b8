import type { Edit } from '#core/edits/Edit';
import { editOfElement, editOfEntry } from '#core/edits/editOf';
import { cellOf } from '#core/plan/cellOf';
import { firstElements } from '#core/plan/elementOrder';
import type { Plan, PlanElement, Programma } from '#core/plan/Plan';
import { ANY } from '#core/rules/Asked';
import { DepartementNames } from '#core/rules/DepartementNames';
import type { Where, FindingDraft } from '#core/rules/Finding';
import type { Rule } from '#core/rules/Rule';
import { didYouMeanEn, didYouMeanNl, named, REPLACE_EN, REPLACE_NL, worded } from '#core/rules/saying';
import { nearestData, replaceFixes } from '#core/rules/suggest';
import { elementWhere, entryWhere, isOwnCell } from '#core/rules/where';
import { looksLikeAFormula } from '#core/values/looksLikeAFormula';

type Named = Pick<PlanElement, 'code' | 'title' | 'dienst'>;

/** What is told of a sheet is told of no row. */
const NOBODY: Named = { code: '', title: '', dienst: '' };

/** A departement, of a row of the plan or among those that steer a programme, that is on no list of departementen. */
export const departementUnknown: Rule = {
  id: 'departement-unknown',
  severity: 'error',
  lists: ['departementen', 'diensten', 'programmas'],
  prepare(plan, links) {
    const names = new DepartementNames(plan);
    if (names.isEmpty) return {};
    const ask = links.asked.askerOf('departementen');
    const isUnknown = (value: string, sheet: number): boolean => !looksLikeAFormula(value) && (isShared(plan, sheet) ? names.isMistyped(value) : names.keysIn(value) === null);
    const draft = ({ code, title, dienst }: Named, where: Where, value: string, editTo: (name: string) => Edit | null): FindingDraft => {
      ask(ANY);
      const suggestions = names.suggest(value, dienst);
      return { where, element: code, data: { code, title, value, ...nearestData(suggestions) }, fixes: isOwnCell(plan, where) ? replaceFixes(suggestions, editTo) : [] };
    };
    const firstOf = firstElements(plan);
    const ofElement = (element: PlanElement, where: Where): FindingDraft => draft(element, where, element.departement, (value) => editOfElement(plan, element, { column: where.column, expected: cellOf(plan, where, where.column) ?? element.departement, value }));
    return {
      element(index, report) {
        const element = plan.elements[index]!;
        if (!isUnknown(element.departement, element.sheet)) return;
        const where = elementWhere(plan, element, 'departement');
        if (isOwnCell(plan, where)) report(ofElement(element, where));
        else if (firstOf(element.sheet) === index) report(ofSheet(plan, where, draft(NOBODY, where, element.departement, () => null)));
      },
      entries: {
        programmas(entry, report) {
          const programma = plan.lists.programmas.entries[entry]!;
          const where = entryWhere(plan, programma, 'stuurdepartementen');
          for (const value of programma.stuurdepartementen.filter((name) => isUnknown(name, programma.sheet))) report(draft({ ...programma, dienst: '' }, where, value, (name) => editAmong(plan, programma, where, value, name)));
        },
      },
    };
  },
  words: {
    nl: {
      title: 'Departement onbekend',
      message: ({ code, title, value, sheet }) => (sheet !== undefined ? `Het blad “${String(sheet)}” is van ${worded('departement', value)}, dat niet in de lijst staat.` : `${worded('Departement', value)} bij ${named(code, title) || 'deze rij'} staat niet in de lijst.`),
      why: () => 'In de overzichten per departement staan de mensen en middelen dan bij een departement dat niet bestaat.',
      todo: (data) => `${data.sheet === undefined ? 'Kies een departement uit de lijst' : 'Verbeter de naam van het departement boven de tabel of in de naam van het blad'}, of voeg ${String(data.value)} toe aan de lijst.${didYouMeanNl(data)}`,
      fixes: { replace: REPLACE_NL },
    },
    en: {
      title: 'Department unknown',
      message: ({ code, title, value, sheet }) => (sheet !== undefined ? `The sheet “${String(sheet)}” is of department ${String(value)}, which is not on the list.` : `Department ${String(value)} of ${named(code, title) || 'this row'} is not on the list.`),
      why: () => 'In the overviews by department the people and means then stand under a department that does not exist.',
      todo: (data) => `${data.sheet === undefined ? 'Choose a department from the list' : 'Correct the name of the department above the table or in the name of the sheet'}, or add ${String(data.value)} to the list.${didYouMeanEn(data)}`,
      fixes: { replace: REPLACE_EN },
    },
  },
};

/** Lists that departementen share: whoever has the diensten of one departement only still has the programmes that others steer, and their projects. There only a slip is told. */
function isShared({ sheets }: Plan, sheet: number): boolean {
  return SHARED.has(sheets[sheet]?.kind ?? '');
}

const SHARED: ReadonlySet<string> = new Set(['hsd', 'programmas', 'projecten']);

/** Puts a name in the place of another in a cell that may hold several; null where the cell holds it not just once. */
function editAmong(plan: Plan, programma: Programma, where: Where, value: string, name: string): Edit | null {
  const content = cellOf(plan, where, where.column);
  if (typeof content !== 'string' || content.split(value).length !== 2) return null;
  return editOfEntry(plan, programma, { column: where.column, expected: content, value: content.replace(value, () => name) });
}

/** What a title row or the sheet's name says of all rows is told once, at the header: what stands above it does not travel with the plan. */
function ofSheet({ sheets }: Plan, where: Where, draft: FindingDraft): FindingDraft {
  const { name, headerRow } = sheets[where.sheet]!;
  return { ...draft, where: { ...where, row: headerRow }, data: { ...draft.data, sheet: name } };
}
