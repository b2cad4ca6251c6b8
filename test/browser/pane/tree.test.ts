import type { Page } from 'playwright-core';
import { axeFindings } from './axe';
import { closeClean, held, openPaneKit, smallTargets, widest, type PaneKit } from './paneKit';
import { eventually } from '../kit/eventually';

/* Work in the tree, over a held session that does what it is asked to a workbook in memory. */
jest.setTimeout(180_000);

let kit: PaneKit;
beforeAll(async () => { kit = await openPaneKit(); });
afterAll(async () => { await kit?.close(); });

const codes = (page: Page): Promise<string[]> => held(page, ({ state }) => state.plan!.elements.map(({ code, title, parent }) => `${code} ${title} < ${state.plan!.elements[parent]?.code ?? ''}`));
const focusedRole = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.getAttribute('role') ?? document.activeElement?.tagName ?? '');

async function onFirst(page: Page, level: string): Promise<{ code: string; title: string }> {
  const element = await held(page, ({ state }) => state.plan!.elements.map(({ code, title, level: own }) => ({ code, title, level: own }))).then((all) => all.find((each) => each.level === level)!);
  await page.locator('[role=treeitem]').first().focus();
  await page.keyboard.press('*');
  for (let step = 0; step < 60; step += 1) {
    const text = await page.evaluate(() => document.activeElement?.querySelector('.tree-code')?.textContent ?? '');
    if (text === element.code) return element;
    await page.keyboard.press('ArrowRight');
    if (await page.evaluate(() => document.activeElement?.querySelector('.tree-code')?.textContent ?? '') === text) await page.keyboard.press('ArrowDown');
  }
  throw new Error(`${element.code} is not reached`);
}

test('a title is typed in the row itself: Enter writes, Escape does not, the focus is back in the tree', async () => {
  const shown = await kit.show('state=planners', { width: 270, height: 640 });
  const { page } = shown;
  const { code } = await onFirst(page, 'od');
  await page.keyboard.press('F2');
  await page.locator('.tree-title-input').waitFor();
  await page.keyboard.type('Iets anders');
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.locator('.tree-title-input').waitFor({ state: 'detached' });
  await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'treeitem');
  expect((await codes(page)).some((each) => each.includes('Iets anders'))).toBe(false);
  await page.keyboard.press('F2');
  await page.locator('.tree-title-input').waitFor();
  await page.keyboard.type('Iets anders');
  await page.keyboard.press('Enter');
  await page.locator('.tree-title-input').waitFor({ state: 'detached' });
  expect((await codes(page)).find((each) => each.startsWith(`${code} `))).toContain('Iets anders');
  await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'treeitem');
  await eventually(async () => { expect(await page.locator('.change-bar').innerText()).toContain(`${code} heet nu Iets anders`); });
  await page.getByRole('button', { name: 'Terugnemen' }).click();
  expect((await codes(page)).some((each) => each.includes('Iets anders'))).toBe(false);
  await closeClean(shown);
});

test('two are added one after the other, without a mouse; each takes the next code', async () => {
  const shown = await kit.show('state=planners', { width: 350, height: 640 });
  const { page } = shown;
  const { code } = await onFirst(page, 'od');
  const before = await codes(page);
  await page.keyboard.press('Insert');
  await page.waitForFunction(() => document.activeElement?.matches('.tree-add input[type=text]'), null, { timeout: 5000 });
  for (const title of ['Eerste', 'Tweede']) {
    await page.keyboard.type(title);
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => (document.querySelector('.tree-add input[type=text]') as HTMLInputElement).value === '');
  }
  const added = (await codes(page)).filter((each) => !before.includes(each));
  expect(added).toHaveLength(2);
  expect(added.map((each) => each.replace(/^\S+ /, ''))).toEqual([`Eerste < ${code}`, `Tweede < ${code}`]);
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'treeitem');
  await closeClean(shown);
});

test('Delete shows what goes, and does nothing before it is said', async () => {
  const shown = await kit.show('state=planners', { width: 320, height: 640 });
  const { page } = shown;
  const { code } = await onFirst(page, 'od');
  const before = await codes(page);
  await page.keyboard.press('Delete');
  await page.locator('dialog .tree-steps li').first().waitFor();
  await eventually(async () => { expect(await page.locator('dialog').innerText()).toMatch(/Er gaa[nt]+ \d+ element/); });
  expect(await codes(page)).toEqual(before);
  await page.keyboard.press('Escape');
  await page.locator('dialog').waitFor({ state: 'detached' });
  await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'treeitem');
  await page.keyboard.press('Delete');
  await page.locator('dialog .tree-steps li').first().waitFor();
  await page.locator('dialog').getByRole('button', { name: 'Verwijderen' }).click();
  await page.locator('dialog').waitFor({ state: 'detached' });
  expect((await codes(page)).some((each) => each.startsWith(`${code} `))).toBe(false);
  await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'treeitem');
  await closeClean(shown);
});

test('what is unfolded stays unfolded when it is renumbered, and when that is taken back', async () => {
  const shown = await kit.show('state=planners', { width: 320, height: 2000 });
  const { page } = shown;
  // Without OD1 each OD after it gets the code of the one before.
  await onFirst(page, 'od');
  await page.keyboard.press('Delete');
  await page.locator('dialog .tree-steps li').first().waitFor();
  await page.locator('dialog').getByRole('button', { name: 'Verwijderen' }).click();
  await page.locator('dialog').waitFor({ state: 'detached' });
  await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'treeitem');
  const row = (code: string) => page.locator('[role=treeitem]').filter({ has: page.locator(`.tree-code:text-is("${code}")`) });
  for (const [code, below] of [['SD2', 'OD3'], ['OD3', 'AC10']] as const) {
    await row(code).locator('.twisty').click();
    await row(below).waitFor({ timeout: 5_000 });
  }
  await row('SD1').press('Enter');
  await page.getByRole('button', { name: 'Hernummeren' }).waitFor();
  const titles = (): Promise<string[]> => page.locator('[role=treeitem] .tree-title').allInnerTexts();
  const [before, codesBefore] = [await titles(), await codes(page)];
  await page.getByRole('button', { name: 'Hernummeren' }).click();
  await page.getByText('Het hele plan').click();
  await page.locator('dialog').getByRole('button', { name: 'Hernummeren' }).click();
  await page.locator('dialog').waitFor({ state: 'detached' });
  expect(await codes(page)).not.toEqual(codesBefore);
  await eventually(async () => { expect(await titles()).toEqual(before); });
  await page.getByRole('button', { name: 'Terugnemen' }).click();
  await eventually(async () => { expect(await codes(page)).toEqual(codesBefore); });
  await eventually(async () => { expect(await titles()).toEqual(before); });
  await closeClean(shown);
});

test('a row that is dragged onto another is shown below it before it moves', async () => {
  const shown = await kit.show('state=planners', { width: 320, height: 900 });
  const { page } = shown;
  const { code } = await onFirst(page, 'actie');
  const elsewhere = 'OD2';
  const row = (wanted: string) => page.locator('[role=treeitem]').filter({ has: page.locator(`.tree-code:text-is("${wanted}")`) }).first();
  await row(code).dragTo(row(elsewhere), { targetPosition: { x: 60, y: 36 } });
  await page.locator('dialog .tree-steps li').first().waitFor();
  await page.locator('dialog').getByRole('button', { name: 'Verplaatsen' }).click();
  await page.locator('dialog').waitFor({ state: 'detached' });
  expect((await codes(page)).find((each) => each.startsWith(`${code} `))).toContain(`< ${elsewhere}`);
  await closeClean(shown);
});

test.each([[270, 'light'], [350, 'dark'], [320, 'forced']] as const)('at %i px, %s: axe finds nothing, nothing is too wide or too small', async (width, theme) => {
  const shown = await kit.show(`state=planners&theme=${theme === 'forced' ? 'light' : theme}`, { width, height: 720, forced: theme === 'forced' });
  const { page } = shown;
  await onFirst(page, 'actie');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Hernummeren' }).waitFor();
  const look = async (name: string): Promise<void> => {
    if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/tree-${width}-${theme}-${name}.png` });
    expect([name, await axeFindings(page)]).toEqual([name, []]);
    expect([name, await smallTargets(page)]).toEqual([name, []]);
    expect([name, await widest(page)]).toEqual([name, width]);
  };
  await look('buttons');
  await page.getByRole('button', { name: 'Verplaatsen naar…' }).click();
  await page.locator('[role=option]').first().waitFor();
  await eventually(async () => { expect(await focusedRole(page)).toBe('combobox'); });
  await look('move-to');
  await page.keyboard.press('Enter');
  await page.locator('dialog .tree-steps li').first().waitFor();
  await look('move');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Kopiëren' }).click();
  await page.locator('dialog .tree-steps li').first().waitFor();
  await look('copy');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Toevoegen' }).click();
  await page.locator('.tree-add').waitFor();
  await look('add');
  await closeClean(shown);
});
