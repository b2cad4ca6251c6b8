import { axeFindings } from './axe';
import { closeClean, held, openPaneKit, smallTargets, widest, type PaneKit } from './paneKit';
import { eventually } from '../kit/eventually';

/* "Structureren": the planner's own sheet with what is missing, or the plan in the template beside it. */
jest.setTimeout(120_000);

let kit: PaneKit;
beforeAll(async () => { kit = await openPaneKit(); });
afterAll(async () => { await kit?.close(); });

test.each([['light', 270], ['dark', 320], ['forced', 350]] as const)('axe finds nothing, nothing is cut off, also with a preview open: %s at %i px', async (theme, width) => {
  const shown = await kit.show(`view=structuur&state=bare&theme=${theme === 'forced' ? 'light' : theme}`, { width, forced: theme === 'forced' });
  const { page } = shown;
  await page.getByRole('button', { name: 'Voorbeeld tonen' }).click();
  await page.getByRole('button', { name: /wijzigingen? schrijven/ }).waitFor();
  await page.locator('.structure-body details summary').click();
  expect(await axeFindings(page)).toEqual([]);
  expect(await widest(page)).toBeLessThanOrEqual(width);
  expect(await smallTargets(page)).toEqual([]);
  await closeClean(shown);
});

test('parts are chosen, looked over and written in one step; another choice asks for another look', async () => {
  const shown = await kit.show('view=structuur&state=bare');
  const { page } = shown;
  await page.getByRole('button', { name: 'Voorbeeld tonen' }).click();
  const write = page.getByRole('button', { name: /wijzigingen? schrijven/ });
  await write.waitFor();
  await eventually(async () => { expect(await page.locator('.structure-rows li').count()).toBeGreaterThan(0); });
  await page.locator('.ms-Checkbox-label').filter({ hasText: 'Inklapbare groepen' }).click();
  await eventually(async () => { expect(await write.count()).toBe(0); });
  await page.getByRole('button', { name: 'Voorbeeld tonen' }).click();
  await write.click();
  const asked = await held(page, (session) => session.asked.filter(({ name }) => name === 'structureSheets').map(({ args }) => (args[1] as { parts: object }).parts));
  expect(asked).toEqual([{ codes: true, niveau: true, hsd: true, keuzelijsten: true, groepen: false, totalen: true, stijlen: false }]);
  await closeClean(shown);
});

test('the template beside is looked over line by line, and remembering is offered after it', async () => {
  const shown = await kit.show('view=structuur&state=bare');
  const { page } = shown;
  await page.getByRole('radio', { name: 'In het sjabloon ernaast' }).check({ force: true });
  await page.getByRole('button', { name: 'Voorbeeld tonen' }).click();
  await page.getByText(/^Nieuw blad /).first().waitFor();
  await page.getByRole('button', { name: /wijzigingen? schrijven/ }).click();
  await page.getByRole('button', { name: 'Onthouden' }).click();
  await eventually(async () => { expect(await held(page, ({ asked }) => asked.map(({ name }) => name).filter((name) => name === 'structureBeside' || name === 'keepLayout'))).toEqual(['structureBeside', 'keepLayout']); });
  await closeClean(shown);
});

test.each([
  ['planners', 'In het sjabloon ernaast', 'een platte lijst'], ['bare', 'Op je eigen blad', 'heeft geen kolom'],
])('a row of which a field has no place leads to structuring: %s', async (state, way, why) => {
  const shown = await kit.show(`state=${state}`, { width: 270 });
  const { page } = shown;
  await held(page, (session) => session.hold({ selectedElement: session.state.plan!.elements.find(({ level }) => level === 'actie')!.index, selectedLine: -1 }));
  await page.getByText(why).first().waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Structureer eerst…' }).click();
  await eventually(async () => { expect(await page.getByRole('radio', { name: way }).isChecked()).toBe(true); });
  await closeClean(shown);
});
