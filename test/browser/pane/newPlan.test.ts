import { axeFindings } from './axe';
import { closeClean, held, openPaneKit, smallTargets, widest, type PaneKit } from './paneKit';
import { eventually } from '../kit/eventually';

/* "Nieuw plan": what is asked before a new workbook opens. */
jest.setTimeout(120_000);

let kit: PaneKit;
beforeAll(async () => { kit = await openPaneKit(); });
afterAll(async () => { await kit?.close(); });

test.each([['light', 270], ['dark', 320], ['forced', 350]] as const)('axe finds nothing, nothing is cut off: %s at %i px', async (theme, width) => {
  const shown = await kit.show(`view=nieuw&theme=${theme === 'forced' ? 'light' : theme}`, { width, forced: theme === 'forced' });
  await shown.page.waitForSelector('#nieuw-title');
  expect(await axeFindings(shown.page)).toEqual([]);
  expect(await widest(shown.page)).toBeLessThanOrEqual(width);
  expect(await smallTargets(shown.page)).toEqual([]);
  await closeClean(shown);
});

test('period, departement and lists are asked, and a period that ends before it begins is refused', async () => {
  const shown = await kit.show('view=nieuw');
  const { page } = shown;
  await page.waitForSelector('#nieuw-title');
  await page.getByLabel('Tot en met', { exact: true }).selectOption('2025');
  await eventually(async () => { expect(await page.getByRole('alert').innerText()).toContain('einde ligt voor het begin'); });
  await eventually(async () => { expect(await page.getByRole('button', { name: 'Nieuwe werkmap openen' }).isDisabled()).toBe(true); });
  await page.getByLabel('Van', { exact: true }).selectOption('2025');
  await page.getByLabel('Departement', { exact: true }).selectOption('Cultuur');
  await page.locator('.ms-Checkbox-label').filter({ hasText: /^Programma/ }).click();
  await page.getByLabel('Schema', { exact: true }).selectOption('bbc');
  await page.getByText('Niveaus: Beleidsdoelstelling · Actieplan · Actie').waitFor();
  await page.getByRole('button', { name: 'Nieuwe werkmap openen' }).click();
  const [wishes] = await held(page, (session) => session.asked.filter(({ name }) => name === 'newPlan').map(({ args }) => args[0] as { lists: string[] }));
  expect(wishes).toMatchObject({ title: 'Meerjarenplan 2025-2025', schemeId: 'bbc', years: [2025], departement: 'Cultuur' });
  expect(wishes?.lists).not.toContain('programmas');
  await closeClean(shown);
});
