import { elementBeside, elementsBeside } from '#core/plan/elementOrder';
import { lineBeside } from '#core/plan/lineOrder';
import type { Lists, Plan, PlanElement } from '#core/plan/Plan';
import type { Finding } from '#core/rules/Finding';
import type { PlanLinks } from '#core/rules/PlanLinks';
import type { LevelId } from '#core/scheme/Scheme';
import type { Neighbours } from './Neighbours';
import { tieKey } from './Tie';
import type { TieIndex } from './TieIndex';
import { FAR } from './wrongParents';

/** By what is told of an entry of a list others are tied: who is said to disagree with it, and what is over. */
const OF_LISTS: Readonly<Partial<Record<keyof Lists, readonly string[]>>> = {
  kostenplaatsen: ['kostenplaats-of-other-dienst'],
  budgetplaatsen: ['budgetplaats-of-other-kostenplaats', 'budgetplaats-of-other-kind', 'over budgetplaatsen'],
  diensten: ['dienst-of-other-departement', 'over diensten'],
};

/** An action has so many rows that one more or less makes no difference. */
const MANY_ROWS = 200;

/**
 * What changes in the plan where findings that hang together look at it, without any of them changing. Hears of
 * elements, lines and entries before they change and after; what no finding is tied by is not noted.
 */
export class PlanNotes {
  private keys = new Set<string>();
  /** The levels of elements as they were. */
  private levels = new Map<PlanElement, LevelId | ''>();
  /** Those that came, and those that stand right below where one went. */
  private moved = new Set<PlanElement | undefined>();

  constructor(private readonly plan: Plan, private readonly links: PlanLinks, private readonly ties: Pick<TieIndex, 'has' | 'of'>, private readonly neighbours: Pick<Neighbours, 'seeLines' | 'standingOn'>) {}

  /** Before it goes. */
  seeGoing(index: number): void {
    this.moved.add(elementBeside(this.plan, this.plan.elements[index]!, 1));
  }

  seeCome(index: number): void {
    this.moved.add(this.plan.elements[index]);
  }

  seeElement(index: number): void {
    const element = this.plan.elements[index];
    if (!element) return;
    if (!this.levels.has(element)) this.levels.set(element, element.level);
    this.note('dienst-of-other-departement', element.dienst);
    if (!this.ties.has('period-outside-parent')) return;
    for (const code of [element.code, this.plan.elements[element.parent]?.code ?? '']) for (const field of ['from', 'to']) this.note('period-outside-parent', periodKey(code, field));
  }

  seeLine(line: number): void {
    const { kostenplaats, budgetplaats } = this.plan.means;
    this.noteEntry('kostenplaatsen', kostenplaats.keys[kostenplaats.ids[line]!]);
    this.noteEntry('budgetplaatsen', budgetplaats.keys[budgetplaats.ids[line]!]);
    this.seeSums(line);
    if (this.ties.has('row')) this.seeRowsAround(line);
    const { sheet, row } = this.plan.means;
    this.neighbours.seeLines({ sheet: sheet[line]!, row: row[line]! });
  }

  /** What is said of amounts comes or goes: the sums that they count in. */
  seeSuspect(lines: () => readonly number[]): void {
    if (!['over budgetplaatsen', 'over diensten'].some((kind) => this.ties.has(kind))) return;
    for (const line of lines()) this.seeSums(line);
  }

  seeEntry(list: keyof Lists, entry: number): void {
    this.noteEntry(list, this.plan.lists[list].entries[entry]?.key);
  }

  /** The findings that may bring others along than they did. */
  *take(): Generator<Finding> {
    for (const key of this.keys) yield* this.ties.of(key);
    for (const first of this.withOtherAbove()) {
      for (const element of [first, ...elementsBeside(this.plan, first, 1, FAR)]) yield* this.neighbours.standingOn(element);
    }
    this.keys = new Set();
    this.levels = new Map();
    this.moved = new Set();
  }

  private seeSums(line: number): void {
    for (const [list, sums] of this.links.sums.all) this.noteEntry(list, this.plan.lists[list].entries[sums.entryOf(line)]?.key);
  }

  /** The rows beside a line, where its action may be meant, and the other rows of its own action. */
  private seeRowsAround(line: number): void {
    const { sheet, row, element } = this.plan.means;
    const own = this.links.lines.of(element[line]!).slice(0, MANY_ROWS);
    const beside = [lineBeside(this.plan, line, -1), lineBeside(this.plan, line, 1)].filter((each) => each >= 0);
    for (const each of [line, ...beside, ...own]) this.note('row', `${sheet[each]} ${row[each]}`);
  }

  /** Those from which on downwards rows have something else above them. */
  private withOtherAbove(): readonly PlanElement[] {
    const otherLevels = [...this.levels].filter(([element, level]) => element.level !== level).map(([element]) => element);
    return [...new Set([...this.moved, ...otherLevels])].filter((element) => element !== undefined && this.plan.elements[element.index] === element) as PlanElement[];
  }

  private noteEntry(list: keyof Lists, key: string | undefined): void {
    for (const kind of OF_LISTS[list] ?? []) this.note(kind, key);
  }

  private note(kind: string, by: string | undefined): void {
    if (this.ties.has(kind)) this.keys.add(tieKey(kind, by));
  }
}

/** By which those are tied that fall outside one period. */
export function periodKey(parent: string, field: string): string {
  return `${parent}\n${field}`;
}
