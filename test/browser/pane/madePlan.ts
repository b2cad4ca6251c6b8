import type { Plan } from '#core/plan/Plan';
import { buildPlan, type ElementLiteral, type MeansLiteral } from '#core/plan/buildPlan.testing';
import { gent2020 } from '#core/scheme/gent2020';

const HSDS = ['Kennis, innovatie en creativiteit', 'Sociale duurzaamheid', 'Economische duurzaamheid', 'Ruimtelijke en ecologische duurzaamheid', 'Communicatie en inspraak'];
const PROGRAMMAS = ['Scheppende stad', 'Duurzaamheid', 'Diversiteit en gelijke kansen', 'Inspraak', 'Administratieve vereenvoudiging', 'Digitaal.talent@Gent'];
const DEPARTEMENTEN = ['Stafdiensten', 'Bevolking en Welzijn', 'Cultuur', 'Milieu, Groen en Gezondheid', 'Ruimtelijke Planning, Mobiliteit en Openbaar Domein', 'Financiën'];
const OWNERS = ['An Peeters', 'Bram De Smet', 'Celine Maes', 'Youssef El Amrani'];
const SD = ['Het departement Stafdiensten is steunpunt voor kennis, consultancy en instrumenten', 'Elke inwoner vindt vlot zijn weg naar de dienstverlening van de stad', 'De stad verlaagt haar uitstoot en maakt wijken klimaatbestendig'];
const OD = ['Juridische ondersteuning verloopt optimaal', 'De dienstverlening is bereikbaar, begrijpelijk en digitaal waar dat kan', 'Tegen het einde van de looptijd zijn alle stadsgebouwen die nog gebruikt worden energiezuinig verbouwd'];
const ACTIES = ['Juridisch advies aan stadsdiensten en college', 'Opleiding voor loketmedewerkers', 'Relighting van sporthallen en bibliotheken in de twaalf wijken van de stad, met inbegrip van de buitenverlichting', 'Wijkbudget', 'Onderhoud van de vijvers'];

/** A plan of any size, always the same, to look at the pane with; `mistakes` is how many of each kind it has, `lists` how many more kostenplaatsen and budgetplaatsen. */
export function madePlan(actions: number, mistakes: number, lists = 0): Plan {
  const elements: ElementLiteral[] = HSDS.map((title, i) => ({ level: 'hsd', code: `HSD${i + 1}`, title }));
  PROGRAMMAS.forEach((title, i) => elements.push({ level: 'programma', code: `P${i + 1}`, title, hsd: [`HSD${(i % 5) + 1}`] }));
  for (let i = 0; i < 12; i += 1) elements.push({ level: 'project', code: `PR${100 + i}`, title: `Project ${ACTIES[i % 5]}`, parent: `P${(i % 6) + 1}` });
  const means: MeansLiteral[] = [];
  const sds = Math.max(1, Math.round(actions / 10));
  for (let sd = 0; sd < sds; sd += 1) {
    elements.push({ level: 'sd', code: `SD${20010 + sd}`, title: SD[sd % 3]!, ...(sd % 9 === 8 ? {} : { hsd: [`HSD${(sd % 5) + 1}`] }), departement: DEPARTEMENTEN[sd % 6]!, owner: OWNERS[sd % 4]! });
    for (let od = 0; od < 3; od += 1) {
      const code = `OD${20100 + sd * 3 + od}`;
      elements.push({ level: 'od', code, title: OD[od]!, parent: `SD${20010 + sd}`, dienst: 'Juridische Dienst en Kennisbeheer' });
      for (let at = 0; at < 10 / 3; at += 1) addAction(elements, means, code, sd * 12 + od * 4 + at);
    }
  }
  for (let i = 0; i < mistakes; i += 1) addMistakes(elements, means, i);
  return buildPlan({ scheme: gent2020, years: [2026, 2027, 2028, 2029, 2030, 2031], elements, means, departementen: DEPARTEMENTEN, kostenplaatsen: [...KOSTENPLAATSEN, ...many(lists, (n) => ({ code: `K${10_000 + n}`, title: `${ACTIES[n % 5]} in wijk ${n % 40}`, dienst: DEPARTEMENTEN[n % 6]!, ...(n % 9 === 0 ? { to: 2027 } : {}) }))],
    budgetplaatsen: [...BUDGETPLAATSEN, ...many(lists, (n) => ({ code: `B${10_000 + n}`, title: `${n % 2 ? 'Lonen' : 'Werking'} ${ACTIES[n % 5]}`, kostenplaats: `K${10_000 + n}`, aard: n % 4 ? 'GD' : 'BD', budget: Array.from({ length: 6 }, (_, y) => (n % 7) * 10_000_000 * (y + 1)) }))] });
}

const KOSTENPLAATSEN = ['K1', 'K2'];
const BUDGETPLAATSEN = [
  { code: 'B1', title: 'Lonen vast personeel', kostenplaats: 'K1', aard: 'GD', budget: [1, 2, 3, 4, 5, 6].map((n) => n * 100_000_00) },
  { code: 'B2', title: 'Herstelling van vijvers', kostenplaats: 'K2', aard: 'GD', budget: [0, 0, 300_000_00, 0, 0, 0], unreadBudget: [2027] },
];

function many<Entry>(count: number, make: (n: number) => Entry): Entry[] {
  return Array.from({ length: count }, (_, n) => make(n));
}

function addAction(elements: ElementLiteral[], means: MeansLiteral[], parent: string, at: number): void {
  const code = `AC${30000 + at}`;
  elements.push({ level: at % 2 ? 'activiteit' : 'actie', code, title: ACTIES[at % 5]!, parent, ...(at % 4 === 0 ? { project: `PR${100 + (at % 12)}` } : {}), from: 2026, to: 2026 + (at % 5) });
  means.push({ element: code, kostenplaats: 'K1', aard: 'GD', amounts: Array.from({ length: 6 }, (_, y) => 10_000_000 + at * 12_345 * (y + 1)) });
  if (at % 3 === 0) means.push({ element: code, kostenplaats: 'K1', aard: 'BD', amounts: Array.from({ length: 6 }, (_, y) => (y % 3) * 250_000_000) });
  means.push({ element: code, kostenplaats: 'K2', aard: 'VTE', amounts: Array.from({ length: 6 }, () => 850) });
  if (at % 7 === 0) means.push({ element: code, kostenplaats: 'K2', aard: 'GD', richting: 'O', amounts: Array.from({ length: 6 }, () => 2_500_000) });
}


function addMistakes(elements: ElementLiteral[], means: MeansLiteral[], at: number): void {
  const od = `OD${20100 + (at % 3)}`;
  elements.push({ level: 'actie', code: `AC${30000 + at * 3}`, title: ACTIES[at % 5]!, parent: od });
  elements.push({ level: 'actie', code: `AC${90000 + at}`, title: 'Een actie die onder een onbekende doelstelling hangt', parent: `OD2010${at}9` });
  elements.push({ level: 'od', code: `OD${60000 + at}`, title: OD[at % 3]!, parent: 'SD20010', departement: DEPARTEMENTEN[at % 6]! });
  elements.push({ level: 'actie', code: '', title: ACTIES[(at + 1) % 5]!, parent: od });
  means.push({ element: `AC${30001 + at}`, kostenplaats: 'K1', aard: 'GD', amounts: ['1.234,50', 0, 0, 0, 0, 0] });
  means.push({ element: `AC${30002 + at}`, aard: 'GD', amounts: [5_000_000, 0, 0, 0, 0, 0] });
  means.push({ element: `AC${30004 + at}`, kostenplaats: `K${40 + at}`, budgetplaats: `B${7 + at}`, aard: 'GD', amounts: [2_500_000, 0, 0, 0, 0, 0] });
  means.push({ element: `AC${70000 + at}`, kostenplaats: 'K1', aard: 'GD', amounts: [150_000, 0, 0, 0, 0, 0] });
}
