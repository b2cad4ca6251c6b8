import type { Plan, PlanElement } from '#core/plan/Plan';
import type { Cut } from '#core/totals/Totals';
import { effectiveHsd } from '#core/plan/inherit';
import { KeyTable } from '#core/totals/KeyTable';
import { uncodedKey } from '#core/totals/uncodedKey';
import { FROM_ABOVE, resolveUpwards } from '#core/totals/resolveUpwards';
import { runSteps, type Steps } from '#core/values/steps';

/** The cuts that go by element; the others go by line. */
export type ElementCut = Exclude<Cut, 'kostenplaats' | 'budgetplaats'>;

/**
 * In which group of each cut an element stands. What an element says itself goes first, then the nearest element
 * above it; the horizontal strand (project, programma) is followed where an action names a project.
 */
export interface ElementGroups {
  readonly tables: Readonly<Record<ElementCut, KeyTable>>;
  /** By element: id in the cut's table; 0 is none. */
  readonly of: Readonly<Record<ElementCut, Int32Array>>;
  /** What each group of SDs or ODs is called: by the first of its level with that code. Null once anything has changed. */
  names(cut: Cut): readonly GroupName[] | null;
  /** Works these elements out again: all whose group can have changed, so those below a changed one too. */
  refresh(elements: readonly number[] | Int32Array): void;
}

export interface GroupName { readonly key: string; readonly title: string }

type Tables = Readonly<Record<ElementCut, KeyTable>>;

/** The cuts; the parents; and what the horizontal strand is built on: the project that an element names, programme and HSD of the vertical strand alone. */
type Columns = Readonly<Record<ElementCut | 'programmaAbove' | 'hsdAbove' | 'projectNamed' | 'parent', Int32Array>>;

const PLAIN = ['sd', 'od', 'departement', 'dienst', 'beleidsnota', 'project', 'programmaAbove', 'hsdAbove'] as const;

/** Elements between two yields: some ten milliseconds in a process that has just begun. */
const PIECE = 8192;

export function createElementGroups(plan: Plan): ElementGroups {
  return runSteps(createElementGroupsSteps(plan));
}

/** The same in pieces. */
export function* createElementGroupsSteps(plan: Plan): Steps<ElementGroups> {
  const count = plan.elements.length;
  const tables = newTables();
  const columns = newColumns(count + (plan.room ?? 0));
  const all = firstNumbers(count);
  const names = (yield* readAllSteps(plan, tables, columns, true)) ?? (yield* readAllSteps(plan, tables, columns, false));
  for (const name of PLAIN) {
    resolveUpwards(columns.parent, columns[name], all);
    if (count > PIECE) yield;
  }
  followProjects(plan, tables, columns, all);
  yield;
  followProgrammas(plan, tables, columns, all);
  let isAsCreated = true;
  return {
    tables, of: columns,
    names: (cut) => (isAsCreated && (cut === 'sd' || cut === 'od') ? names?.[cut] ?? null : null),
    refresh: (elements) => {
      isAsCreated = false;
      for (let i = 0; i < elements.length; i += 1) {
        readOwn(plan.elements[elements[i]!]!, tables, columns);
        readOwnLevel(plan.elements[elements[i]!]!, tables, columns);
      }
      for (const name of PLAIN) resolveUpwards(columns.parent, columns[name], elements);
      followProjects(plan, tables, columns, elements);
      followProgrammas(plan, tables, columns, elements);
    },
  };
}

type Names = Readonly<Record<'sd' | 'od', GroupName[]>>;

/**
 * What all elements say themselves. It is first taken that no two elements have one code, as it should be: then no
 * group need be looked up. Null when that proves wrong.
 */
function* readAllSteps(plan: Plan, tables: Tables, columns: Columns, isUnique: boolean): Steps<Names | null> {
  const { elements } = plan;
  const names: Names = { sd: [NO_NAME], od: [NO_NAME] };
  let keys = 0;
  for (const level of ['sd', 'od'] as const) tables[level].clear();
  for (let from = 0; from < elements.length; from += PIECE) {
    const end = Math.min(elements.length, from + PIECE);
    for (let i = from; i < end; i += 1) {
      const element = elements[i]!;
      if (element.key !== '') keys += 1;
      readOwn(element, tables, columns);
      const level = namingLevel(element);
      if (level !== null) columns[level][i] = nameGroup(element, tables[level], names[level], isUnique);
    }
    yield;
  }
  return isUnique && keys !== plan.byKey.size ? null : names;
}

const NO_NAME: GroupName = { key: '', title: '' };

/** An SD or OD gives its group its name, unless one before it did. */
function nameGroup(element: PlanElement, table: KeyTable, names: GroupName[], isNew: boolean): number {
  const key = groupKey(element);
  const { code, title } = element;
  const group = isNew ? table.idOfNewKey(key) : table.idOfKey(key);
  if (group === names.length) names.push({ key: code, title });
  return group;
}

function newTables(): Tables {
  return {
    sd: new KeyTable(), od: new KeyTable(), hsd: new KeyTable(), programma: new KeyTable(), project: new KeyTable(),
    departement: new KeyTable(), dienst: new KeyTable(), beleidsnota: new KeyTable(),
  };
}

function newColumns(count: number): Columns {
  return {
    sd: new Int32Array(count), od: new Int32Array(count), hsd: new Int32Array(count), programma: new Int32Array(count), project: new Int32Array(count),
    departement: new Int32Array(count), dienst: new Int32Array(count), beleidsnota: new Int32Array(count), programmaAbove: new Int32Array(count), hsdAbove: new Int32Array(count),
    projectNamed: new Int32Array(count), parent: new Int32Array(count),
  };
}

// A plain loop: Int32Array.from with a function takes longer than all that it is used for.
function firstNumbers(count: number): Int32Array {
  const numbers = new Int32Array(count);
  for (let i = 0; i < count; i += 1) numbers[i] = i;
  return numbers;
}

/** What an element says itself; where it says nothing, the group is to come from above. */
function readOwn(element: PlanElement, tables: Tables, columns: Columns): void {
  const { index, level, hsdCodes, projectCode } = element;
  columns.parent[index] = element.parent;
  columns.sd[index] = FROM_ABOVE;
  columns.od[index] = FROM_ABOVE;
  const named = tables.project.idOf(projectCode);
  const isProject = level === 'project';
  columns.projectNamed[index] = isProject ? 0 : named;
  columns.project[index] = orAbove(isProject ? tables.project.idOfKey(element.key) : named);
  columns.departement[index] = orAbove(tables.departement.idOf(element.departement));
  columns.dienst[index] = orAbove(tables.dienst.idOf(element.dienst));
  columns.programmaAbove[index] = orAbove(codeAt(element, tables.programma, 'programma', element.programmaCode));
  columns.beleidsnota[index] = orAbove(tables.beleidsnota.idOfAll(element.beleidsnotaCodes));
  columns.hsdAbove[index] = orAbove(hsdCodes.length > 0 ? tables.hsd.idOfAll(hsdCodes) : codeAt(element, tables.hsd, 'hsd', ''));
}

/** An SD or OD is in its own group. */
function readOwnLevel(element: PlanElement, tables: Tables, columns: Columns): void {
  const level = namingLevel(element);
  if (level !== null) columns[level][element.index] = tables[level].idOfKey(groupKey(element));
}

function namingLevel({ level, key, title }: PlanElement): 'sd' | 'od' | null {
  if (key === '' && title === '') return null;
  if (level === 'sd') return 'sd';
  return level === 'od' ? 'od' : null;
}

/** Without a code it is told apart by its place, and shown by its title. */
function groupKey({ key, index }: PlanElement): string {
  return key === '' ? uncodedKey(index) : key;
}

function orAbove(group: number): number {
  return group === 0 ? FROM_ABOVE : group;
}

/** An element of a level is in its own group; any other in that of the code that it names. */
function codeAt({ level, key }: PlanElement, table: KeyTable, wanted: string, named: string): number {
  return level === wanted ? table.idOfKey(key) : table.idOf(named);
}

/** The programme of an element: of the project that it names, else its own, else of what stands above it. */
function followProjects(plan: Plan, tables: Tables, columns: Columns, elements: readonly number[] | Int32Array): void {
  const projectOf = createElementFinder(plan, tables.project, 'project');
  const { programma, programmaAbove, projectNamed } = columns;
  for (let i = 0; i < elements.length; i += 1) {
    const index = elements[i]!;
    const project = projectNamed[index] === 0 ? -1 : projectOf(projectNamed[index]!);
    const ofProject = project < 0 ? 0 : programmaAbove[project]!;
    programma[index] = ofProject || programmaAbove[index]!;
  }
}

/** Where the vertical strand leads to no HSD, that of the programme. */
function followProgrammas(plan: Plan, tables: Tables, { hsd, hsdAbove, programma }: Columns, elements: readonly number[] | Int32Array): void {
  const programmaOf = createElementFinder(plan, tables.programma, 'programma');
  for (let i = 0; i < elements.length; i += 1) {
    const index = elements[i]!;
    const above = hsdAbove[index] === 0 ? programmaOf(programma[index]!) : -1;
    hsd[index] = above < 0 ? hsdAbove[index]! : tables.hsd.idOfAll(effectiveHsd(plan, above));
  }
}

/** Index of the first element of a level with the code of a group; -1 when there is none. Each group is looked up once. */
function createElementFinder(plan: Plan, table: KeyTable, level: string): (group: number) => number {
  const known: number[] = [-1];
  return (group) => known[group] ??= plan.byKey.get(table.firstPart(group))?.find((index) => plan.elements[index]!.level === level) ?? -1;
}
