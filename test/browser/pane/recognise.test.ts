import type { Page } from 'playwright-core';
import { axeFindings } from './axe';
import { closeClean, held, openPaneKit, smallTargets, widest, type PaneKit, type ShownPane } from './paneKit';
import { eventually } from '../kit/eventually';

/* "Herken mijn plan" over a held workbook that the core itself recognises: what it shows, asks and keeps. */
jest.setTimeout(180_000);

let kit: PaneKit;
beforeAll(async () => { kit = await openPaneKit(); });
afterAll(async () => { await kit?.close(); });

async function wizard(query = '', look: Parameters<PaneKit['show']>[1] = {}): Promise<ShownPane> {
  const shown = await kit.show(`view=herken&state=planners&${query}`, look);
  await shown.page.waitForSelector('#herken-title');
  return shown;
}

const PARTS = ['Bladen', 'Totalen', 'Opmerkingen'];
const unfold = (page: Page, name: RegExp) => page.locator('.sheet-button').filter({ hasText: name }).click();
const choosePart = (page: Page, name: string) => page.locator('.segment').filter({ hasText: name }).click();
const corrections = (page: Page) => held(page, (session) => session.asked.filter(({ name }) => name === 'correct').map(({ args }) => args[0]));

test.each(['light', 'dark', 'forced'].flatMap((theme) => [270, 320, 350].map((width) => [theme, width] as const)))('axe finds nothing, nothing is cut off, everything can be hit: %s at %i px', async (theme, width) => {
  const shown = await wizard(`theme=${theme === 'forced' ? 'light' : theme}`, { width, forced: theme === 'forced' });
  const { page } = shown;
  await unfold(page, /Acties en middelen/);
  for (const part of PARTS) {
    await choosePart(page, part);
    expect(await axeFindings(page)).toEqual([]);
    expect(await widest(page)).toBeLessThanOrEqual(width);
    expect(await smallTargets(page)).toEqual([]);
  }
  await page.getByRole('button', { name: 'Onthouden…' }).click();
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Delen', exact: true }).click();
  expect(await axeFindings(page)).toEqual([]);
  expect(await widest(page)).toBeLessThanOrEqual(width);
  await closeClean(shown);
});

test('an answer changes the tree at once and is not asked again', async () => {
  const shown = await wizard();
  const { page } = shown;
  const before = await page.locator('.question').count();
  await page.locator('.question').filter({ hasText: 'mensen of hun lonen' }).getByRole('button', { name: 'Mensen (VTE)' }).click();
  await page.locator('.question').nth(before - 1).waitFor({ state: 'detached' });
  await eventually(async () => { expect(await page.locator('.question').count()).toBe(before - 1); });
  await eventually(async () => { expect(await held(page, (session) => session.state.plan!.sheets[0]!.columns.filter(({ aard }) => aard === 'VTE').length)).toBe(1); });
  await closeClean(shown);
});

test('another meaning for a column, and another kind for a sheet, are said by a pick list and shown at once', async () => {
  const shown = await wizard();
  const { page } = shown;
  await unfold(page, /Acties en middelen/);
  await page.getByLabel('Betekenis van kolom J, Kleur van de fiche').selectOption({ label: 'Opmerking' });
  expect(await corrections(page)).toEqual([[{ kind: 'column', sheetId: 'a', column: 9, as: { field: 'note' } }]]);
  await eventually(async () => { expect(await page.getByLabel('Betekenis van kolom J, Kleur van de fiche').inputValue()).toBe('{"field":"note"}'); });
  const count = await page.locator('.tree-preview-head p').textContent();
  await unfold(page, /^HSD/);
  await page.getByLabel('Wat staat er op “HSD”?').selectOption({ label: 'Weggelaten' });
  await page.waitForFunction((was) => document.querySelector('.tree-preview-head p')?.textContent !== was, count);
  await closeClean(shown);
});

test('the totals that the sheet states stand beside what was read, with the difference', async () => {
  const shown = await wizard();
  const { page } = shown;
  await choosePart(page, 'Totalen');
  await page.locator('.stated').first().waitFor();
  const first = (await page.locator('.stated').first().innerText()).replace(/\s+/g, ' ');
  expect(first).toContain('Algemeen totaal · 2027');
  expect(first).toMatch(/Blad zegt € 60\.500 Gelezen € 60\.435 Verschil € 65/);
  await eventually(async () => { expect(await page.locator('.stated-verdict.is-good').count()).toBe(3); });
  await closeClean(shown);
});

test('remembering shows what is written before it is, and asks for it once', async () => {
  const shown = await wizard();
  const { page } = shown;
  await page.getByRole('button', { name: 'Onthouden…' }).click();
  await eventually(async () => { expect(await page.locator('dialog').innerText()).toMatch(/Geen enkele cel verandert\. Het is \d+ kB groot/); });
  await eventually(async () => { expect(await held(page, (session) => session.asked.some(({ name }) => name === 'keepLayout'))).toBe(false); });
  await page.locator('dialog').getByRole('button', { name: 'Onthouden', exact: true }).click();
  await page.getByText('Onthouden in deze werkmap').waitFor();
  await page.getByRole('button', { name: 'Terugnemen' }).waitFor();
  await closeClean(shown);
});

test('the layout goes out as a file and comes in as one', async () => {
  const shown = await wizard();
  const { page } = shown;
  await page.getByRole('button', { name: 'Delen', exact: true }).click();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Bewaren als bestand' }).click()]);
  expect(download.suggestedFilename()).toBe('doelboom-indeling.json');
  await page.locator('input[type=file]').setInputFiles((await download.path())!);
  await page.waitForFunction(() => (globalThis as unknown as { held: { asked: { name: string }[] } }).held.asked.some(({ name }) => name === 'importLayout'));
  await eventually(async () => { expect(await held(page, (session) => session.state.notice)).toBeNull(); });
  await closeClean(shown);
});

test('by keyboard alone: a question is answered, a sheet unfolded, a meaning changed', async () => {
  const shown = await wizard('', { height: 900 });
  const { page } = shown;
  const reach = async (selector: string): Promise<void> => {
    for (let i = 0; i < 80; i += 1) {
      await page.keyboard.press('Tab');
      if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    }
    throw new Error(`${selector} is not reached by Tab`);
  };
  await reach('.answer');
  await page.keyboard.press('Enter');
  await reach('.sheet-button');
  await page.keyboard.press('Enter');
  await reach('.column-entry select');
  await page.keyboard.press('ArrowDown');
  expect((await corrections(page)).length).toBe(2);
  await reach('.tree-item');
  await closeClean(shown);
});

test('the pane offers it by itself: one line where something is asked, a button where nothing was recognised', async () => {
  const asked = await kit.show('view=plan&state=planners');
  await asked.page.getByRole('button', { name: 'Vragen beantwoorden' }).click();
  await asked.page.waitForSelector('#herken-title');
  await closeClean(asked);
  const foreign = await kit.show('view=plan&state=foreign');
  await foreign.page.getByRole('button', { name: 'Herken mijn plan' }).click();
  await foreign.page.waitForSelector('#herken-title');
  expect(await axeFindings(foreign.page)).toEqual([]);
  await closeClean(foreign);
  const more = await kit.show('view=plan');
  await more.page.getByRole('button', { name: 'Meer gereedschap' }).click();
  await more.page.locator('.tool').filter({ hasText: 'Herken mijn plan' }).click();
  await more.page.waitForSelector('#herken-title');
  await closeClean(more);
});

test('remarks on reading are told where a person checks, and lead to their list', async () => {
  const shown = await kit.show('view=controle&state=planners');
  const { page } = shown;
  await page.getByRole('button', { name: /opmerking(en)? bij het lezen/ }).click();
  await page.locator('.note').first().waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await closeClean(shown);
});
