import type { WorkbookSnapshot } from '#core/layout/Snapshot';
import { createLive, type Live } from '#core/live/createLive';
import type { Plan } from '#core/plan/Plan';
import { readPlan } from '#core/read/readPlan';
import { judgePlan } from '#core/rules/checkPlan';
import { parseExample } from '#core/rules/example.testing';
import { findingId } from '#core/rules/findingId';
import { inForce } from '#core/rules/profile/inForce';
import { NO_PROFILE, type Profile, type Waiver, type WaivedFinding } from '#core/rules/profile/Profile';
import { ruleBook } from '#core/rules/profile/ruleBook';
import type { Finding } from '#core/rules/Finding';
import { TELLING_RULES, toldLines } from '#core/rules/told/told.testing';
import { packPlan } from './packPlan';
import { unpackPlan } from './unpackPlan';

// A finding may be told in the place of others. Whoever waives it has seen it, and not those.

const TODAY = '2026-11-27';
const bookOf = (plan: Plan, profile: Profile, today: string) => ruleBook(plan.scheme, profile, today, TELLING_RULES);

/** A person at a workbook: what is told and what is waived, live, which is each time what a fresh check and the register make of it. */
class Desk {
  private readonly live: Live;
  private profile: Profile = NO_PROFILE;
  private today = TODAY;

  constructor(private book: WorkbookSnapshot) {
    this.live = createLive(book, TELLING_RULES);
  }

  static of(text: string): Desk {
    return new Desk(parseExample(text).snapshot);
  }

  /** What is told, and what of it is waived. */
  get told(): readonly string[] {
    const { plan, findings, waived, findingCount } = this.live;
    const fresh = readPlan(this.book);
    const judged = judgePlan(fresh, bookOf(fresh, this.profile, this.today));
    expect(shown(plan, findings, waived)).toEqual(shown(fresh, judged.findings, judged.waived));
    expect(findingCount).toBe(findings.length);
    const travelled = unpackPlan(packPlan(fresh), fresh.years, fresh.scheme);
    if (!travelled.ok) throw new Error(travelled.refusal.code);
    const atRegister = judgePlan(travelled.value, bookOf(fresh, inForce(this.profile, judged.waived), this.today));
    expect(shown(fresh, atRegister.findings, atRegister.waived)).toEqual(shown(fresh, judged.findings, judged.waived));
    return shown(plan, findings, waived);
  }

  waive(rule: string): this {
    const waivers = this.live.findings.filter((each) => each.rule === rule).map((each): Waiver => ({ finding: findingId(each), reason: 'zo bedoeld', by: 'An', until: '2026-12-31', at: TODAY }));
    expect(waivers.length).toBeGreaterThan(0);
    return this.under({ ...this.profile, waivers: [...this.profile.waivers, ...waivers] });
  }

  on(day: string): this {
    this.today = day;
    return this.under(this.profile);
  }

  under(profile: Profile): this {
    this.profile = profile;
    this.live.waive(bookOf(this.live.plan, profile, this.today).waiverOf);
    return this;
  }

  type(sheet: string, row: number, column: number, content: string): this {
    const change = this.live.patch({ sheetId: `{${sheet}}`, top: row, left: column, values: [[content]] });
    expect(change.isStructural).toBe(false);
    this.book = { ...this.book, sheets: this.book.sheets.map((each) => (each.name === sheet ? { ...each, values: each.values.map((cells, i) => cells.map((cell, j) => (i === row && j === column ? content : cell))) } : each)) };
    return this;
  }
}

function shown(plan: Plan, findings: readonly Finding[], waived: readonly WaivedFinding[]): readonly string[] {
  return [...toldLines(plan, findings), ...toldLines(plan, waived).map((line) => `(${line})`)];
}

const DEPARTEMENTEN = `
  Niveau | Code | Titel | Departement | Dienst
  Actie | AC1 | Onthaal | Cultuur | Sport
  Blad *Middelen*
  Code actie | Kostenplaats | Aard | 2026
  AC1 | K1 | GD | 5
  Blad *Kostenplaatsen*
  Code | Naam | Dienst
  K1 | Balie | Musea
  Blad *Departementen en diensten*
  Departement | Dienst
  Cultuur | Musea
  Vrije tijd | Sport`;

test('what one that is waived had hidden is no news', () => {
  const desk = Desk.of(DEPARTEMENTEN);
  expect(desk.told).toEqual(['warning dienst-of-other-departement Plan!E2']);
  expect(desk.waive('dienst-of-other-departement').told).toEqual(['(warning dienst-of-other-departement Plan!E2)']);
});

test('when the waiver ends it is told again, and still hides the other', () => {
  const desk = Desk.of(DEPARTEMENTEN).waive('dienst-of-other-departement');
  expect([desk.on('2027-01-01').told, desk.on(TODAY).told, desk.under(NO_PROFILE).told]).toEqual([
    ['warning dienst-of-other-departement Plan!E2'], ['(warning dienst-of-other-departement Plan!E2)'], ['warning dienst-of-other-departement Plan!E2'],
  ]);
});

test('when what was waived is mended, the other is told for itself', () => {
  const desk = Desk.of(DEPARTEMENTEN).waive('dienst-of-other-departement');
  expect(desk.type('Plan', 1, 3, 'Vrije tijd').told).toEqual(['warning kostenplaats-of-other-dienst Middelen!B2']);
  expect(desk.type('Plan', 1, 3, 'Cultuur').told).toEqual(['(warning dienst-of-other-departement Plan!E2)']);
});

test('one that was waived before another came to hide it stays so, and weighs nothing there', () => {
  const desk = Desk.of(DEPARTEMENTEN).type('Plan', 1, 3, 'Vrije tijd').waive('kostenplaats-of-other-dienst');
  expect(desk.told).toEqual(['(warning kostenplaats-of-other-dienst Middelen!B2)']);
  expect(desk.type('Plan', 1, 3, 'Cultuur').told).toEqual(['warning dienst-of-other-departement Plan!E2', '(warning kostenplaats-of-other-dienst Middelen!B2)']);
  expect(desk.waive('dienst-of-other-departement').told).toEqual(['(warning dienst-of-other-departement Plan!E2)', '(warning kostenplaats-of-other-dienst Middelen!B2)']);
});

const OVER = `
  Niveau | Code | Titel | Van | Tot
  Actie | AC1 | Premie | 2026 | 2029
  Actie | AC2 | Loket | 2026 | 2030
  Blad *Middelen*
  Code actie | Budgetplaats | Aard | 2026 | 2027 | 2028 | 2029 | 2030
  AC1 | B1 | GD | 10 | 10 | 10 | 10 | 12
  AC2 | B1 | GD | 10 | 10 | 10 | 10 | 10
  Blad *Budgetplaatsen*
  Code | Naam | Soort | 2026 | 2027 | 2028 | 2029 | 2030
  B1 | Huur | GD | 60 | 60 | 60 | 60 | 15`;

test('a sum that is over is a fault of its own: whoever leaves the amount as it is hears of it', () => {
  const desk = Desk.of(OVER);
  expect(desk.told).toEqual(['error amount-outside-period Middelen!H2']);
  expect(desk.waive('amount-outside-period').told).toEqual(['error budget-exceeded Budgetplaatsen!H2', '(warning amount-outside-period Middelen!H2)']);
  expect(desk.on('2027-01-01').told).toEqual(['error amount-outside-period Middelen!H2']);
});

test('an amount that stands out in a year that is waived is no news', () => {
  const desk = Desk.of(OVER.replace('| 12', '| 100').replace('60 | 60 | 60 | 60 | 15', '0 | 0 | 0 | 0 | 0'));
  expect(desk.told).toEqual(['warning amount-outside-period Middelen!H2']);
  expect(desk.waive('amount-outside-period').told.filter((line) => line.includes('outlier'))).toEqual([]);
});

test('what is heavier, and what is on the floor, is told: nobody has seen it', () => {
  const desk = Desk.of(`
    Niveau | Code | Titel | Bovenliggende code | HSD | Project
    SD | SD1 | Wonen | | HSD1 |
    OD | OD1 | Huren | SD1 | |
    Actie | AV1 | Premie | | |
    Actie | AC2 | Premie 2 | OD1 | | PR1
    Blad *HSD*
    Code | Titel
    HSD1 | Sociaal
    Blad *Projecten*
    Code | Titel
    PR1 | Klimaat`);
  const of = (): readonly string[] => desk.told.filter((line) => /Plan!\w4/u.test(line));
  expect(of()).toEqual(['error code-pattern Plan!A4']);
  desk.waive('code-pattern');
  expect(of()).toEqual(['error parent-missing Plan!D4', '(warning code-pattern Plan!A4)']);
});

const LIST = `
  Niveau | Code | Titel | Departement
  SD | SD1 | Kunst | Cultuur
  SD | SD2 | Musea | Cultuur
  SD | SD3 | Spel | Sport
  Blad *Departementen en diensten*
  Departement | Dienst
  Cultuurr | Musea
  Sport | Zwembaden`;

test('what is told at the cell that all contradict hides all of them, waived or not; another row that says so is another finding', () => {
  const desk = Desk.of(LIST);
  const of = (): readonly string[] => desk.told.filter((line) => !/sd-|empty/u.test(line));
  expect(of()).toEqual(['error code-mistyped Departementen en diensten!A2']);
  desk.waive('code-mistyped');
  expect(of()).toEqual(['(error code-mistyped Departementen en diensten!A2)']);
  desk.type('Plan', 3, 3, 'Cultuur');
  expect(of()).toEqual(['error code-mistyped Departementen en diensten!A2']);
});

test('of rows of which one was waived by itself the others are told', () => {
  const desk = Desk.of(LIST.replace('Musea | Cultuur', 'Musea | Sport'));
  const of = (): readonly string[] => desk.told.filter((line) => !/sd-|empty/u.test(line));
  expect(of()).toEqual(['error departement-unknown Plan!D2']);
  desk.waive('departement-unknown').type('Plan', 2, 3, 'Cultuur');
  expect(of()).toEqual(['error departement-unknown Plan!D3', '(error departement-unknown Plan!D2)']);
  desk.type('Plan', 3, 3, 'Cultuur');
  expect(of()).toEqual(['error code-mistyped Departementen en diensten!A2', '(error departement-unknown Plan!D2)']);
});
