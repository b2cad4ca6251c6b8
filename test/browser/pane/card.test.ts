import { madePlan } from './madePlan';
import type { Page } from 'playwright-core';
import { axeFindings } from './axe';
import { closeClean, held, openPaneKit, smallTargets, widest, type PaneKit, type ShownPane } from './paneKit';
import { eventually } from '../kit/eventually';

/* The card of a row: what it tells, and its pickers by keyboard alone, over a held session with lists of 20,000. */
jest.setTimeout(180_000);

let kit: PaneKit;
beforeAll(async () => { kit = await openPaneKit(); });
afterAll(async () => { await kit?.close(); });

/** With the first line of this action selected in the sheet, or its own row. */
async function showCard(query: string, row: 'line' | 'element', look: Parameters<PaneKit['show']>[1] = {}): Promise<ShownPane> {
  const shown = await kit.show(`mistakes=3&${query}`, look);
  await held(shown.page, row === 'line' ? (session) => {
    const plan = session.state.plan!;
    const index = plan.byKey.get('AC30001')![0]!;
    session.hold({ selectedElement: index, selectedLine: [...plan.means.element].indexOf(index) });
  } : (session) => session.hold({ selectedElement: session.state.plan!.byKey.get('AC30000')![0]!, selectedLine: -1 }));
  await shown.page.waitForSelector('.way');
  return shown;
}

const lit = (page: Page): Promise<string> => page.evaluate(() => {
  const box = document.querySelector('input[role=combobox]')!;
  return document.getElementById(box.getAttribute('aria-activedescendant') ?? '')?.querySelector('strong')?.textContent ?? '';
});

test.each(['light', 'dark', 'forced'])('axe finds nothing on the card, in a picker and with a finding open: %s', async (theme) => {
  const shown = await showCard(`lists=60&theme=${theme === 'forced' ? 'light' : theme}`, 'line', { width: 270, height: 600, forced: theme === 'forced' });
  const { page } = shown;
  await page.locator('.card-finding-button').first().click();
  expect(await axeFindings(page)).toEqual([]);
  expect(await smallTargets(page)).toEqual([]);
  await page.getByRole('button', { name: /^Budgetplaats/ }).first().click();
  await page.getByRole('combobox', { name: 'Budgetplaats' }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await closeClean(shown);
});

test.each([270, 320, 350])('at %i px nothing is too wide, and the tree keeps its place above the card', async (width) => {
  const shown = await showCard('lists=60', 'line', { width, height: 600 });
  const { page } = shown;
  expect(await widest(page)).toBe(width);
  const height = (selector: string): Promise<number> => page.locator(selector).evaluate((each) => each.getBoundingClientRect().height);
  expect(await height('.list-viewport')).toBeGreaterThanOrEqual(96);
  await page.getByRole('button', { name: 'Details in- of uitklappen' }).click();
  expect(await height('.element-details')).toBeLessThan(64);
  await eventually(async () => { expect(await page.locator('.way').count()).toBe(0); });
  await page.getByRole('button', { name: 'Details in- of uitklappen' }).click();
  await page.getByRole('button', { name: /^Kostenplaats/ }).first().click();
  expect(await widest(page)).toBe(width);
  await closeClean(shown);
});

test('both strands: from the mission to the action, and programme and project', async () => {
  const shown = await showCard('', 'element');
  const { page } = shown;
  const ways = await page.locator('.crumbs').evaluateAll((lists) => lists.map((list) => [...list.querySelectorAll('li')].map((each) => each.textContent).join(' › ')));
  expect(ways).toEqual(['Missie › HSD1 › SD20010 › OD20100 › AC30000', 'P1 › PR100 › AC30000']);
  await page.getByRole('button', { name: /^OD20100/ }).click();
  await eventually(async () => { expect(await held(page, ({ state, asked }) => [asked.at(-1)!.name, state.plan!.elements[asked.at(-1)!.args[0] as number]!.code])).toEqual(['goToElement', 'OD20100']); });
  await closeClean(shown);
});

test('a kostenplaats out of 20,000, by keyboard alone: words in any order, Enter writes one edit', async () => {
  const shown = await showCard('lists=20000', 'line', { width: 270, height: 600 });
  const { page } = shown;
  await page.getByRole('button', { name: /^Kostenplaats: K1\. Wijzigen/ }).focus();
  await page.keyboard.press('Enter');
  await page.locator('[role=option]').first().waitFor();
  await eventually(async () => { expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('combobox'); });
  await eventually(async () => { expect(await lit(page)).toBe('K1'); });
  await page.keyboard.type('wijk wijkbudget 13');
  const first = await lit(page);
  await eventually(async () => { expect(await page.locator('[role=option][aria-selected=true]').innerText()).toMatch(/Wijkbudget in wijk 13/); });
  await page.keyboard.press('ArrowDown');
  const second = await lit(page);
  expect([second === first, await page.locator('[role=option]').count()]).toEqual([false, 50]);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await eventually(async () => { expect(await page.locator('[role=option]').last().getAttribute('aria-selected')).toBe('true'); });
  await page.keyboard.press('ArrowDown');
  await eventually(async () => { expect(await lit(page)).toBe(first); });
  await page.keyboard.press('Enter');
  await page.locator('dialog').waitFor({ state: 'detached' });
  const asked = await held(page, (session) => session.asked.at(-1)!);
  expect(asked.name).toBe('applyFixes');
  expect(asked.args[1]).toMatchObject([{ expected: 'K1', value: first, place: { sheetId: '{middelen}', header: 'kostenplaats' } }]);
  await eventually(async () => { expect(await page.getByRole('button', { name: 'Terugnemen' }).isVisible()).toBe(true); });
  await eventually(async () => { expect(await page.evaluate(() => document.activeElement?.className)).toBe('field-button'); });
  await closeClean(shown);
});

test('Escape writes nothing; what is free is told by year, in words', async () => {
  const shown = await showCard('lists=200', 'line');
  const { page } = shown;
  await page.getByRole('button', { name: /^Budgetplaats: leeg/ }).first().click();
  await page.getByRole('combobox', { name: 'Budgetplaats' }).fill('B1');
  await page.getByText('2026: € 100K vrij').first().waitFor();
  await eventually(async () => { expect(await lit(page)).toBe('B1'); });
  // Of a year in which the list votes nothing that is told; of one of which it says nothing certain nothing is free or over.
  await page.getByRole('combobox', { name: 'Budgetplaats' }).fill('B2');
  await eventually(async () => { expect((await page.locator('.choice-option').first().locator('.room-year').allInnerTexts()).map((text) => text.replace(/\s/gu, ' '))).toEqual(['2026: € 0 vrij', '2027: budget niet bekend', '2028: € 300K vrij', '2029: € 0 vrij', '2030: € 0 vrij', '2031: € 0 vrij']); });
  await page.keyboard.press('Escape');
  await page.locator('dialog').waitFor({ state: 'detached' });
  await eventually(async () => { expect(await held(page, ({ asked }) => asked.length)).toBe(0); });
  await closeClean(shown);
});

test('before anything is typed, the budgetplaatsen of the row\'s own kostenplaats come first, then the others', async () => {
  const shown = await kit.show('mistakes=0&lists=200');
  const { page } = shown;
  await held(page, (session) => {
    const { means } = session.state.plan!;
    const line = [...means.kostenplaats.ids].findIndex((id) => means.kostenplaats.values[id] === 'K2');
    session.hold({ selectedElement: means.element[line]!, selectedLine: line });
  });
  await page.getByRole('button', { name: /^Budgetplaats: leeg/ }).first().click();
  const codes = (): Promise<string[]> => page.locator('[role=option] strong').allInnerTexts();
  await eventually(async () => { expect((await codes()).slice(0, 3)).toEqual(['B2', 'B1', 'B10000']); });
  expect(await codes()).toHaveLength(50);
  await page.getByRole('combobox', { name: 'Budgetplaats' }).fill('B1');
  await eventually(async () => { expect((await codes())[0]).toBe('B1'); });
  await closeClean(shown);
});

test('the HSD of an action is written with the objective that says it', async () => {
  const shown = await showCard('', 'element');
  const { page } = shown;
  await page.getByRole('button', { name: /^HSD: HSD1/ }).click();
  await page.getByText('Dit staat bij SD20010 en geldt voor alles wat eronder hangt.').waitFor();
  await page.keyboard.type('sociale');
  await page.keyboard.press('Enter');
  await page.locator('dialog').waitFor({ state: 'detached' });
  const { row } = madePlan(120, 3).elements.find(({ code }) => code === 'SD20010')!;
  await eventually(async () => { expect(await held(page, ({ asked }) => asked.at(-1)!.args[1])).toMatchObject([{ expected: 'HSD1', value: 'HSD2', place: { row, header: 'hsd' } }]); });
  await closeClean(shown);
});

test('owner and period are typed: Enter writes, Escape puts back, what is no year is said', async () => {
  const shown = await showCard('', 'element');
  const { page } = shown;
  const until = page.getByRole('textbox', { name: 'Tot en met' });
  await until.fill('later');
  await until.press('Enter');
  await page.getByText('“later” is geen jaar.').waitFor();
  await until.press('Escape');
  await eventually(async () => { expect(await until.inputValue()).toBe('2026'); });
  await eventually(async () => { expect(await held(page, ({ asked }) => asked.length)).toBe(0); });
  await until.fill('2028');
  await until.press('Enter');
  await page.getByRole('button', { name: 'Terugnemen' }).waitFor();
  await eventually(async () => { expect(await held(page, ({ asked }) => asked.at(-1)!.args[1])).toMatchObject([{ expected: 2026, value: 2028 }]); });
  await page.getByRole('textbox', { name: 'Trekker' }).fill('An Peeters');
  await page.getByRole('textbox', { name: 'Trekker' }).press('Enter');
  await eventually(async () => { expect(await held(page, ({ asked }) => asked.at(-1)!.args[1])).toMatchObject([{ expected: '', value: 'An Peeters' }]); });
  await closeClean(shown);
});

test('a line that hangs on nothing has a card of its own', async () => {
  const shown = await kit.show('mistakes=3');
  const { page } = shown;
  await held(page, (session) => session.hold({ selectedElement: -1, selectedLine: [...session.state.plan!.means.element].indexOf(-1) }));
  await page.getByRole('heading', { name: 'Middelen zonder gekende actie' }).waitFor();
  await page.getByRole('button', { name: /^Kostenplaats/ }).waitFor();
  await page.getByRole('button', { name: 'Details sluiten' }).click();
  await eventually(async () => { expect(await page.locator('.element-details').count()).toBe(0); });
  await closeClean(shown);
});
