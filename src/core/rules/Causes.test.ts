import { Causes, CODE_MISTYPED, type Told } from '#core/rules/Causes';
import { foundBy } from '#core/rules/checkPlan';
import { parseExample, planOf } from '#core/rules/example.testing';
import type { Finding } from '#core/rules/Finding';
import { createPlanLinks } from '#core/rules/PlanLinks';
import { RULES } from '#core/rules/rules';

/** What the rules find, each by itself, and what is told of it. */
function causesOf(text: string, isTold: (finding: Finding) => boolean = () => true, rules = RULES) {
  const plan = planOf(parseExample(text).snapshot);
  const found = foundBy(plan, RULES).filter(isTold);
  const causes = new Causes(plan, createPlanLinks(plan), rules);
  for (const finding of found) causes.add(finding);
  return { causes, found, of: (id: string) => found.filter((finding) => finding.rule === id) };
}

/** What is told after all that came and went. */
const after = (causes: Causes): Told => { causes.tell(); return causes.told; };
const shown = ({ added }: Told): string[] => [...added].map(({ rule, where, data }) => `${rule} ${where.row} ${String(data.missed)}`);
const told = (...given: Parameters<typeof causesOf>): string[] => shown(after(causesOf(...given).causes));

const HEAD = 'Niveau | Code | Titel | Bovenliggende code | HSD\nHSD | HSD1 | Kennis | |\nSD | SD1 | Stafdiensten | | HSD1';
const MISTYPED = `${HEAD}\nOD | OD1O | | SD1 |\nActie | AC1 | Gids | OD10 |\nActie | AC2 | Loket | OD10 |\nActie | AC3 | Balie | OD10 |`;
const LOST = `${HEAD}\nOD | OD20 | Beheer | SD1 |\nActie | AC2 | Loket | OD20 |\nOD | (leeg) | Advies | SD1 |\nActie | AC1 | Gids | OD10 |`;

test('what is told follows the findings that come and go', () => {
  const { causes, found, of } = causesOf(MISTYPED);
  const [first, second, third] = of('parent-unknown');
  const steps = [() => undefined, () => causes.remove(first!), () => causes.remove(second!), () => causes.remove(third!), () => { causes.add(first!); causes.add(second!); }, () => { for (const each of found) if (each.rule === 'title-missing') causes.remove(each); }];
  expect(steps.map((step) => { step(); return shown(after(causes)); })).toEqual([['code-mistyped 3 OD10'], ['code-mistyped 3 OD10'], [], [], ['code-mistyped 3 OD10'], ['code-mistyped 3 OD10']]);
});

test('it stands for what misses the code and for what the code brings along, and for nothing else on that row', () => {
  const { causes, of } = causesOf(MISTYPED);
  const [untitled] = of('title-missing');
  const empty = { ...untitled!, rule: 'od-empty' };
  causes.add(empty);
  expect(after(causes).swallowed).toEqual(new Set([...of('parent-unknown'), empty]));
  // It leads to those that miss it, and to nothing on its own row.
  expect([...causes.told.added].map(({ related }) => related)).toEqual([of('parent-unknown').map(({ where }) => where)]);
  const unfit = { ...untitled!, rule: 'code-pattern' };
  causes.add(unfit);
  causes.remove(empty);
  expect(after(causes).swallowed).toEqual(new Set([...of('parent-unknown'), unfit]));
  causes.remove(unfit);
  expect(after(causes).swallowed).toEqual(new Set(of('parent-unknown')));
});

test('where nothing misses it any more, a row that lost its code is told as it is', () => {
  const { causes, of } = causesOf(LOST);
  expect(shown(after(causes))).toEqual(['code-missing 5 OD10']);
  const [user] = of('parent-unknown');
  causes.remove(user!);
  expect(after(causes)).toMatchObject({ swallowed: new Set(), added: new Set() });
  causes.add(user!);
  causes.remove(of('code-missing')[0]!);
  expect(shown(after(causes))).toEqual([]);
});

test('where the rule is switched off only lost codes are told', () => {
  expect([told(MISTYPED, () => true, []), told(LOST, () => true, [])]).toEqual([[], ['code-missing 5 OD10']]);
});

test('of two hundred codes that several rows miss, but of no more, each may be mistyped', () => {
  const { causes, of } = causesOf(MISTYPED);
  const miss = (i: number): void => { for (const user of of('parent-unknown')) causes.add({ ...user, data: { ...user.data, value: `ZZ-${i}-ZZ` } }); };
  for (let i = 1; i < 200; i += 1) miss(i);
  expect(shown(after(causes))).toEqual(['code-mistyped 3 OD10']);
  miss(200);
  expect(shown(after(causes))).toEqual([]);
});

test('a code that stands twice, or that one of those that miss it could not name, is not the one that was meant', () => {
  const twice = `${HEAD}\nOD | OD1O | Advies | SD1 |\nOD | OD1O | Beheer | SD1 |\nActie | AC1 | Gids | OD10 |\nActie | AC2 | Loket | OD10 |`;
  expect(told(twice, ({ rule }) => rule !== 'code-duplicate')).toEqual([]);
  const means = '\nBlad *Middelen*\nActie | Kostenplaats | GD 2026\nOD10 | K1 | 10';
  expect(told(`Blad *Plan*\n${HEAD}\nOD | OD1O | Advies | SD1 |\nActie | AC1 | Gids | OD10 |${means}`)).toEqual([]);
});

test('an HSD is mistyped where nothing names it', () => {
  const plan = (hsd: string): string => `Niveau | Code | Titel | Bovenliggende code | HSD\nHSD | HSD1O | Kennis | |\nSD | SD1 | Stafdiensten | | HSD10\nSD | SD2 | Zorg | | HSD10\nSD | SD3 | Wonen | | ${hsd}`;
  expect([told(plan('HSD10')), told(plan('HSD1O'))]).toEqual([['code-mistyped 1 HSD10'], []]);
});

test('a departement that no row of the plan says is mistyped on the list, on one row or on several', () => {
  const plan = (other: string): string => `
    Niveau | Code | Titel | Bovenliggende code | HSD | Departement | Dienst
    HSD | HSD1 | Kennis | | | |
    SD | SD1 | Stafdiensten | | HSD1 | Stafdiensten |
    OD | OD10 | Advies | SD1 | | Stafdiensten |
    Actie | AC10 | Gids | OD10 | | Stafdiensten | Juridische Dienst
    Actie | AC11 | Loket | OD10 | | Stafdiensten | Juridische Dienst
    Blad *Departementen en diensten*
    Departement | Dienst
    Stafdinsten | Juridische Dienst
    ${other} | Communicatie`;
  expect([told(plan('Stafdiensten')), told(plan('Stafdinsten'))]).toEqual([['code-mistyped 1 Stafdiensten'], ['code-mistyped 1 Stafdiensten']]);
});

test('among fifty rows without a code, but among no more, the one is found that is meant', () => {
  const holes = (count: number): string => LOST.replace('OD | (leeg) | Advies | SD1 |', Array.from({ length: count }, (_, i) => `OD | (leeg) | Advies ${i} | SD1 |`).join('\n'));
  expect([told(holes(50)), told(holes(51))]).toEqual([['code-missing 54 OD10'], []]);
});

test('a row gets no code that is a title, of another level, or that those who miss it would not name there', () => {
  const lost = (code: string, more = ''): string[] => told(`${LOST}\n${more}`.replace('OD10', code), ({ rule }) => rule !== CODE_MISTYPED);
  expect(lost('Advies')).toEqual([]);
  expect(lost('X10', 'Actie | AC5 | Balie | X10 |')).toEqual(['code-missing 5 X10']);
  expect(lost('SD10', 'Actie | AC5 | Balie | SD10 |')).toEqual([]);
  const action = (more: string): string[] => told(`Blad *Plan*\n${HEAD}\nOD | OD20 | Beheer | SD1 |\nActie | (leeg) | Loket | OD20 |\nActie | AC1 | Gids | ${more}`);
  expect(action('X10 |\nActie | AC2 | Balie | X10 |')).toEqual([]);
  expect(action('X10 |\nBlad *Middelen*\nActie | Kostenplaats | GD 2026\nX10 | K1 | 10')).toEqual([]);
});

test('one row that stands elsewhere names the code of another only where it counts on from its neighbours', () => {
  const elsewhere = (code: string): string[] => told(`${HEAD}\nOD | OD11 | Beheer | SD1 |\nActie | AC1 | Gids | ${code} |\nOD | (leeg) | Advies | SD1 |\nOD | OD13 | Zorg | SD1 |`, ({ rule }) => rule !== 'od-empty');
  expect([elsewhere('OD12'), elsewhere('OD55')]).toEqual([['code-missing 5 OD12'], []]);
});

test('of a list the one code is meant that is near and that nobody names', () => {
  const plan = (codes: string, users: string): string[] => told(`
    Blad *Plan*
    Niveau | Code | Titel | HSD
    HSD | HSD1 | Kennis |
    SD | SD1 | Stafdiensten | HSD1
    Blad *Middelen*
    Actie | Kostenplaats | GD 2026
    ${users.split(' ').map((code) => `SD1 | ${code} | 10`).join('\n')}
    Blad *Kostenplaatsen*
    Code | Titel
    ${codes.split(' ').map((code) => `${code} | Balie ${code}`).join('\n')}`, ({ rule }) => rule === 'kostenplaats-unknown');
  expect(plan('K100O Z9', 'K1000 K1000')).toEqual(['code-mistyped 1 K1000']);
  // Somebody names it, or two are near; of a longer list the only one out of order that nobody names is left.
  expect([plan('K100O Z9', 'K1000 K1000 K100O'), plan('K100O K100Q Z9', 'K1000 K1000'), plan('K100O Z9 K2000', 'K1000 K1000 K100O K2000')]).toEqual([[], [], ['code-mistyped 2 K1000']]);
});

test('of several codes that are near, that of the row right above those who miss it is meant', () => {
  const near = (more: string): string[] => told(`${HEAD}\nOD | OD1O | Advies | SD1 |\nActie | AC1 | Gids | OD10 |\nActie | AC2 | Loket | OD10 |\n${more}`);
  expect(near('OD | OD1Q | Beheer | SD1 |')).toEqual(['code-mistyped 3 OD10']);
  // The only one may stand anywhere.
  expect(told(`${HEAD}\nActie | AC1 | Gids | OD10 |\nActie | AC2 | Loket | OD10 |\nOD | OD1O | Advies | SD1 |`)).toEqual(['code-mistyped 5 OD10']);
  // One on which something hangs was meant by that.
  expect(near('Actie | AC3 | Balie | OD1O |')).toEqual([]);
  expect(told(`Blad *Plan*\n${HEAD}\nOD | OD1O | Advies | SD1 |\nActie | AC1 | Gids | OD10 |\nActie | AC2 | Loket | OD10 |\nBlad *Middelen*\nActie | Kostenplaats | GD 2026\nOD1O | K1 | 10`)).toEqual([]);
});

test('one row that misses a code may have a slip of its own', () => {
  expect(told(`${HEAD}\nOD | OD1O | Advies | SD1 |\nActie | AC1 | Gids | OD10 |`)).toEqual([]);
});

test('a text that looks like a formula is told by itself, unless it is the code itself', () => {
  const { causes, of } = causesOf(MISTYPED);
  const [untitled] = of('title-missing');
  const [code] = after(causes).added;
  const looksLike = { ...untitled!, rule: 'text-that-looks-like-a-formula' };
  const inCode = { ...looksLike, where: code!.where };
  for (const each of [looksLike, inCode]) causes.add(each);
  expect(after(causes).swallowed).toEqual(new Set([...of('parent-unknown'), inCode]));
});

test('the only row of a list without a code has lost the one that is missed; of two nobody can tell', () => {
  const lost = (rows: string): string[] => told(`
    Blad *Plan*
    Niveau | Code | Titel | HSD
    HSD | HSD1 | Kennis |
    SD | SD1 | Stafdiensten | HSD1
    Blad *Middelen*
    Actie | Kostenplaats | GD 2026
    SD1 | K1000 | 10
    SD1 | K1000 | 20
    Blad *Kostenplaatsen*
    Code | Titel
    Z9 | Balie
    ${rows}`, ({ rule }) => rule === 'kostenplaats-unknown');
  expect([lost('(leeg) | Loket'), lost('(leeg) | Loket\n(leeg) | Onthaal')]).toEqual([['code-mistyped 2 K1000'], []]);
});

test('it is only asked again what is told once something came or went that it rests on, or changed where it is told', () => {
  const { causes, of } = causesOf(`Blad *Plan*\n${MISTYPED}\nBlad *Kostenplaatsen*\nCode | Titel\nK1 | Balie`);
  const [user, ...others] = of('parent-unknown');
  const [untitled] = of('title-missing');
  // Whether it may be told otherwise after each; it is told in between.
  const mayDiffer = (...steps: readonly (() => void)[]): boolean[] => steps.map((step) => { causes.tell(); causes.mayDiffer(); step(); return causes.mayDiffer().length > 0; });
  const both = (finding: Finding) => [() => causes.add(finding), () => causes.remove(finding)];
  expect(causes.mayDiffer()).toEqual(['elements']);
  expect(mayDiffer(() => undefined, () => causes.remove(user!), () => causes.add(user!), ...both(untitled!))).toEqual([false, true, true, false, false]);
  expect(mayDiffer(...both({ ...untitled!, rule: 'od-empty' }), ...both({ ...untitled!, rule: 'code-missing' }))).toEqual([true, true, true, true]);
  // The row on which it is told, one that misses it, another row of the plan, and a row of a list, which may have lost its code.
  const seen = [[0, 3], [0, 5], [0, 1], [1, 1]].map(([sheet, row]) => () => causes.seeRows([{ sheet: sheet!, row: row! }]));
  expect(mayDiffer(...seen)).toEqual([true, true, false, true]);
  expect(others.length).toBe(2);
});

test('which row lost which code depends on what stands around it, so that another code there may tell otherwise: one that is as it was does not', () => {
  const mayDiffer = (text: string): boolean[] => {
    const plan = planOf(parseExample(text).snapshot);
    const links = createPlanLinks(plan);
    const causes = new Causes(plan, links, RULES);
    for (const finding of foundBy(plan, RULES)) causes.add(finding);
    const step = (work: () => void): boolean => { causes.tell(); causes.mayDiffer(); work(); return causes.mayDiffer().includes('elements'); };
    const { index } = plan.elements.find(({ title }) => title === 'Loket')!;
    const change = (made: object) => (): void => {
      links.detachElement(index);
      Object.assign(plan.elements[index]!, made);
      links.attachElement(index);
    };
    return [() => undefined, change({}), change({ code: 'AC9', key: 'AC9' })].map(step);
  };
  expect([mayDiffer(LOST), mayDiffer(MISTYPED)]).toEqual([[false, false, true], [false, false, true]]);
});

/** HSDs of which one is missed by two SDs, and one is named by nobody and out of order. */
const LISTED = 'Niveau | Code | Titel | Bovenliggende code | HSD\nSD | SD1 | Wonen | | HSD1\nSD | SD2 | Zorg | | HSD2\nSD | SD3 | Groen | | HSD2\nSD | SD4 | Water | | HSD40\nSD | SD5 | Bos | | HSD3\nBlad *HSD*\nCode | Titel\nHSD1 | Kennis\nHSD77 | Sociaal\nHSD3 | Inspraak\nHSD40 | Economie\nBlad *Kostenplaatsen*\nCode | Titel\nK1 | Balie';

/** The same as rows change one by one, without a look at anything else. */
function changing(text: string) {
  const plan = planOf(parseExample(text).snapshot);
  const links = createPlanLinks(plan);
  const causes = new Causes(plan, links, RULES);
  const found = foundBy(plan, RULES);
  for (const finding of found) causes.add(finding);
  const change = (title: string, made: object): void => {
    const { index } = plan.elements.find((each) => each.title === title)!;
    links.detachElement(index);
    Object.assign(plan.elements[index]!, made);
    links.attachElement(index);
  };
  return { causes, change, of: (id: string) => found.filter(({ rule }) => rule === id), told: () => shown(after(causes)) };
}

test('an HSD that nobody names may be the one that is missed, until somebody names it', () => {
  const { change, told: now } = changing(LISTED);
  const steps = [['HSD40'], ['HSD77'], ['HSD40']].map((hsdCodes) => { change('Water', { hsdCodes }); return now(); });
  expect(steps).toEqual([['code-mistyped 2 HSD2'], [], ['code-mistyped 2 HSD2']]);
});

test('who names an HSD is known too after that was nothing to ask, or a list was another', () => {
  const { causes, change, of, told: now } = changing(LISTED);
  expect(now()).toEqual(['code-mistyped 2 HSD2']);
  for (const user of of('hsd-unknown')) causes.remove(user);
  expect(now()).toEqual([]);
  change('Water', { hsdCodes: ['HSD77'] });
  expect(now()).toEqual([]);
  for (const user of of('hsd-unknown')) causes.add(user);
  expect(now()).toEqual([]);
  // In one step a list becomes another, and nobody names it any more.
  causes.seeRows([{ sheet: 2, row: 1 }]);
  change('Water', { hsdCodes: ['HSD40'] });
  expect(now()).toEqual(['code-mistyped 2 HSD2']);
});

test('an HSD that is listed from now on may be the one that is missed', () => {
  const { causes, change, told: now } = changing(LISTED);
  change('Sociaal', { isListed: false });
  expect(now()).toEqual([]);
  change('Sociaal', { isListed: true });
  causes.seeRows([{ sheet: 1, row: 2 }]);
  expect(now()).toEqual(['code-mistyped 2 HSD2']);
});

test('a code that is nearly the one that is missed goes before one that is out of order, unless only one row misses it', () => {
  const rows = (more: string, user = ''): string => `${HEAD}\nOD | OD10 | Huur | SD1 |\nActie | AC1 | Premie | OD10 |\nOD | OD99 | Koop | SD1 |\nActie | AC2 | Loket | OD20 |\n${user}OD | OD30 | Bouw | SD1 |\nActie | AC3 | Balie | OD30 |\n${more}`;
  const [near, other] = ['OD | OD2O | Verre | SD1 |', 'Actie | AC4 | Kassa | OD20 |\n'];
  expect([told(rows('')), told(rows('', other)), told(rows(near)), told(rows(near, other))]).toEqual([['code-mistyped 5 OD20'], ['code-mistyped 5 OD20'], ['code-mistyped 5 OD20'], ['code-mistyped 10 OD20']]);
  // Where no rule tells of such codes none is.
  expect(told(rows(''), () => true, []).filter((each) => each.startsWith('code'))).toEqual([]);
});

test('of a row of a list the error in its code is told with it, one elsewhere on that row is not', () => {
  const { causes, of } = causesOf(`
    Blad *Plan*
    Niveau | Code | Titel
    Actie | AC1 | Premie
    Blad *Middelen*
    Actie | Kostenplaats | GD 2026
    AC1 | K1000 | 10
    AC1 | K1000 | 20
    Blad *Kostenplaatsen*
    Code | Titel
    #REF! | #REF!
    Z9 | Loket`);
  expect(shown(after(causes))).toEqual(['code-mistyped 1 K1000']);
  expect([of('cell-error').length, [...causes.told.swallowed].filter(({ rule }) => rule === 'cell-error').map(({ where }) => where.column)]).toEqual([2, [0]]);
});

test('where more than two hundred codes of one list are missed, one that a single row misses is a slip of its own', () => {
  const missed = (count: number): string[] => told(`
    Blad *Plan*
    Niveau | Code | Titel
    Actie | AC1 | Premie
    Blad *Middelen*
    Actie | Kostenplaats | GD 2026
    AC1 | K1001 | 10
    ${Array.from({ length: count - 1 }, (_, i) => `AC1 | K${2000 + i} | 10`).join('\n')}
    Blad *Kostenplaatsen*
    Code | Titel
    K1000 | Balie
    (leeg) | Loket
    K1002 | Kassa`);
  expect([missed(200), missed(201)]).toEqual([['code-mistyped 2 K1001'], []]);
});

test('a row of means that goes with another action is told as much as the rule for it weighs', () => {
  const moved = `Niveau | Code | Titel | Dienst | Van | Tot
    Actie | AC1 | Onthaal | Musea | 2026 | 2027
    Actie | AC2 | Zwemlessen | Sport | 2028 | 2028
    Blad *Middelen*
    Code actie | Kostenplaats | Aard | 2026 | 2027 | 2028
    AC1 | K1 | GD | 10 | 10 |
    AC2 | K1 | GD | 5 | |
    AC2 | K2 | GD | | | 20
    Blad *Kostenplaatsen*
    Code | Naam | Dienst
    K1 | Balie | Musea
    K2 | Zwembad | Sport`;
  const weighed = (rules: typeof RULES): string[] => [...after(causesOf(moved, () => true, rules).causes).added].map(({ rule, severity }) => `${rule} ${severity}`);
  expect(weighed(RULES.map((rule) => ({ ...rule, severity: rule.id === 'means-of-other-element' ? 'info' : 'error' })))).toEqual(['means-of-other-element info']);
  expect(weighed(RULES.filter(({ id }) => id !== 'means-of-other-element'))).toEqual([]);
});
