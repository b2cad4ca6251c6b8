import { axeFindings } from './axe';
import { closeClean, held, openPaneKit, smallTargets, widest, type PaneKit } from './paneKit';
import { eventually } from '../kit/eventually';

/* Finance's view over a held session: planned against budget, the coverage, and the rows behind each number. */
jest.setTimeout(180_000);

let kit: PaneKit;
beforeAll(async () => { kit = await openPaneKit(); });
afterAll(async () => { await kit?.close(); });

test.each(['light', 'dark', 'forced'])('axe finds nothing in any of its three, nor in the rows behind a number: %s', async (theme) => {
  const shown = await kit.show(`view=koppelingen&mistakes=3&lists=40&theme=${theme === 'forced' ? 'light' : theme}`, { width: 270, height: 600, forced: theme === 'forced' });
  const { page } = shown;
  await page.locator('.link-row').first().waitFor();
  expect(await axeFindings(page)).toEqual([]);
  expect(await smallTargets(page)).toEqual([]);
  await page.locator('.link-loose .row-button').first().click();
  await page.locator('.behind-row').first().waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Terug' }).click();
  await page.getByRole('radio', { name: 'Dekking' }).check({ force: true });
  await page.locator('.matrix-block').first().waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await closeClean(shown);
});

test.each([270, 320, 350])('at %i px nothing is too wide', async (width) => {
  const shown = await kit.show('view=koppelingen&mistakes=3&lists=40', { width, height: 600 });
  const { page } = shown;
  await page.locator('.link-row').first().waitFor();
  expect(await widest(page)).toBe(width);
  await page.getByRole('radio', { name: 'Dekking' }).check({ force: true });
  await page.locator('.matrix-block').first().waitFor();
  expect(await widest(page)).toBe(width);
  await closeClean(shown);
});

test.each([270, 320, 350].flatMap((width) => ['nl', 'en'].map((lang) => [width, lang] as const)))('at %i px the headings and the state of the pane are read whole: %s', async (width, lang) => {
  const shown = await kit.show(`view=koppelingen&mistakes=3&lists=40&lang=${lang}`, { width, height: 600 });
  const { page } = shown;
  await page.locator('.link-row').first().waitFor();
  await page.locator('.head-state:not(:empty)').waitFor();
  const cut = await page.evaluate(() => [...document.querySelectorAll('.link-looseTitle, .link-rowsTitle, .head-state')]
    .filter(({ scrollHeight, clientHeight, scrollWidth, clientWidth }) => scrollHeight > clientHeight || scrollWidth > clientWidth).map(({ textContent }) => textContent));
  expect(cut).toEqual([]);
  await closeClean(shown);
});

test.each([270, 350])('at %i px receipts that hang loose are told beside what is planned, and read whole', async (width) => {
  const shown = await kit.show('view=koppelingen&mistakes=0&lists=40', { width, height: 600 });
  const { page } = shown;
  await page.locator('.link-row').first().waitFor();
  const loose = page.locator('.link-loose', { hasText: 'Zonder budgetplaats' });
  expect(await loose.innerText()).toMatch(/^Zonder budgetplaats\s+€\s[\d.]+( · .*VTE)?\s+€\s[\d.]+ ontvangsten$/);
  const cut = await page.locator('.link-loose').evaluateAll((all) => all.filter((each) => [...each.querySelectorAll('.number')].some((text) => {
    const [own, row] = [text.getBoundingClientRect(), each.getBoundingClientRect()];
    return own.right > row.right || own.bottom > row.bottom;
  })).map(({ textContent }) => textContent));
  expect(cut).toEqual([]);
  await closeClean(shown);
});

test('while the plan is being read it says so, and not that there is none', async () => {
  const said = async (state: string): Promise<string> => {
    const shown = await kit.show(`view=koppelingen&state=${state}`, { width: 270, height: 600 });
    await shown.page.locator('#koppelingen-title').waitFor();
    await shown.page.locator('.state, .skeleton').waitFor();
    const text = await shown.page.locator('#koppelingen-title ~ *').allInnerTexts();
    await closeClean(shown);
    return text.join(' ');
  };
  expect(await said('starting')).toMatch(/^Doelboom start…/);
  expect(await said('reading')).toMatch(/^De werkmap wordt gelezen[\s\S]*7[\s\S]*19/);
  expect(await said('empty')).toMatch(/^Geen plan in deze werkmap/);
  expect(await said('failed')).toMatch(/^Het lezen is niet gelukt/);
});

test('what is not linked comes first; over and free are told in words and by a sign; a number leads to its rows, and a row to its cell', async () => {
  const shown = await kit.show('view=koppelingen&mistakes=3&lists=0');
  const { page } = shown;
  await page.getByRole('radio', { name: /Budget/ }).check({ force: true });
  const first = page.getByRole('listitem').nth(1);
  await first.waitFor();
  await eventually(async () => { expect(await first.innerText()).toMatch(/^Zonder gekende actie/); });
  await page.getByRole('combobox', { name: 'Jaar' }).selectOption('2027');
  await page.getByPlaceholder('Zoeken op code of naam').fill('b1');
  await eventually(async () => { expect(await page.locator('.link-row').innerText()).toMatch(/B1 Lonen vast personeel[\s\S]*\+€\s200\.000 vrij/); });
  await page.getByPlaceholder('Zoeken op code of naam').fill('');
  await page.getByRole('combobox', { name: 'Jaar' }).selectOption('2026');
  await page.locator('.link-loose .row-button').first().focus();
  await page.keyboard.press('Enter');
  await page.locator('.behind-row').first().waitFor();
  await eventually(async () => { expect(await page.locator('.behind-head h2').innerText()).toBe('Zonder gekende actie'); });
  await page.locator('.row-button[tabindex="0"]').focus();
  await page.keyboard.press('Enter');
  const asked = await held(page, (session) => session.asked.at(-1)!);
  expect(asked).toMatchObject({ name: 'goTo', args: [{ sheet: 1, field: 'element' }] });
  await page.getByRole('button', { name: 'Terug' }).click();
  await eventually(async () => { expect(await page.getByRole('radio', { name: /Budget/ }).isChecked()).toBe(true); });
  await closeClean(shown);
});

test('the rows behind a kostenplaats do not repeat it, those of what hangs loose tell theirs', async () => {
  const shown = await kit.show('view=koppelingen&mistakes=3&lists=0');
  const { page } = shown;
  const codes = async (): Promise<string> => { await page.locator('.behind-row').first().waitFor(); return page.locator('.behind-row .soft').first().innerText(); };
  await page.locator('.link-loose .row-button').first().click();
  expect(await codes()).toMatch(/^K\d+ · /);
  await page.getByRole('button', { name: 'Terug' }).click();
  await page.getByPlaceholder('Zoeken op code of naam').fill('k1');
  await page.locator('.link-row .row-button').first().click();
  expect(await codes()).not.toMatch(/K1/);
  await closeClean(shown);
});

test('20,000 of them: only what is in sight is drawn, arrows go on, End goes to the last', async () => {
  const shown = await kit.show('view=koppelingen&mistakes=0&lists=20000');
  const { page } = shown;
  await page.locator('.link-row').first().waitFor();
  await eventually(async () => { expect(await page.getByRole('listitem').count()).toBeLessThan(40); });
  await page.locator('.row-button[tabindex="0"]').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('End');
  const last = page.locator('[role=listitem]:has(:focus)');
  await last.waitFor();
  expect(Number(await last.getAttribute('aria-posinset'))).toBe(Number(await last.getAttribute('aria-setsize')));
  expect(Number(await last.getAttribute('aria-setsize'))).toBeGreaterThan(17_000);
  await page.getByPlaceholder('Zoeken op code of naam').fill('wijk 13');
  await page.waitForFunction(() => document.querySelector('.link-row')?.textContent?.includes('wijk 13') ?? document.querySelector('.nothing') !== null);
  await closeClean(shown);
});

test('the coverage: empty cells are there, a cell leads to its lines and actions, and it goes to a sheet', async () => {
  const shown = await kit.show('view=koppelingen&mistakes=0');
  const { page } = shown;
  await page.getByRole('radio', { name: 'Dekking' }).check({ force: true });
  await page.locator('.matrix-block').first().waitFor();
  await eventually(async () => { expect(await page.locator('.matrix-cell.is-empty').count()).toBeGreaterThan(0); });
  const cell = page.locator('button.matrix-cell').first();
  await eventually(async () => { expect(await cell.innerText()).toMatch(/VTE\n\d+ acties?$/); });
  await cell.click();
  await page.locator('.behind-row').first().waitFor();
  await page.getByRole('button', { name: 'Terug' }).click();
  await page.getByRole('button', { name: 'Naar blad' }).click();
  await page.getByText('Blad toegevoegd').waitFor();
  await page.getByRole('button', { name: 'Terugnemen' }).click();
  await page.getByText('Blad weer verwijderd').waitFor();
  // Of a sheet that is gone nothing is told that it is there.
  await eventually(async () => { expect(await page.locator('.linkage-foot').innerText()).toBe('Naar blad\n\nEen nieuw blad, terug te nemen.'); });
  await eventually(async () => { expect(await held(page, (session) => session.asked.find(({ name }) => name === 'writeReport'))).toEqual({ name: 'writeReport', args: [{ id: 'dekking', cut: 'departement', year: 0 }] }); });
  await closeClean(shown);
});
