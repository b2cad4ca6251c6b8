import path from 'node:path';
import type { Page } from 'playwright-core';
import { axeFindings } from './axe';
import { closeClean, openPaneKit, widest, type PaneKit } from './paneKit';
import { eventually } from '../kit/eventually';

/* Taking lists over, in the pane over a made plan: what a person sees and does, from file to written. */
jest.setTimeout(180_000);

let kit: PaneKit;
beforeAll(async () => { kit = await openPaneKit(); });
afterAll(async () => { await kit?.close(); });

const NEW = 'Kostenplaats;Naam;Dienst;Geldig vanaf;Geldig tot\r\n00099;Nieuwe plaats;Burgerzaken;2026;\r\n00100;=1+1;Burgerzaken;2026;\r\n';

async function choose(page: Page, name: string, text: string | Buffer): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
}

test.each([270, 320, 350].flatMap((width) => ['light', 'dark'].map((theme) => [width, theme] as const)))('at %i pixels, %s, nothing is cut off and axe finds nothing, from file to preview', async (width, theme) => {
  const shown = await kit.show(`view=lijsten&theme=${theme}`, { width });
  const { page } = shown;
  await page.waitForSelector('#lijsten-title');
  expect(await axeFindings(page)).toEqual([]);
  await choose(page, 'kostenplaatsen.csv', NEW);
  await page.waitForSelector('.difference');
  await page.locator('.difference-button').first().click();
  expect(await axeFindings(page)).toEqual([]);
  expect(await widest(page)).toBeLessThanOrEqual(width);
  await page.getByRole('button', { name: /kolommen herkend/ }).click();
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Overnemen…' }).click();
  expect(await axeFindings(page)).toEqual([]);
  await closeClean(shown);
});

test.each([200, 270, 350])('at %i pixels each amount of a difference is read whole, beside what it is', async (width) => {
  const shown = await kit.show('view=lijsten', { width });
  const { page } = shown;
  await choose(page, 'kostenplaatsen.csv', NEW);
  await page.locator('.difference-button', { hasText: 'Niet meer in het bestand' }).first().click();
  const table = page.getByRole('table', { name: 'Bedragen per jaar' });
  const parts = await table.locator('tr').first().locator('.difference-part').allInnerTexts();
  expect(parts.join(' ')).toMatch(/^(\S[^·]*\s(€\s[\d.]+|[\d,.]+\sVTE)( · |$))+$/);
  // More kinds than this plan has, and larger: nothing of them is cut off either, nor is any reached by scrolling only.
  await table.locator('td').first().evaluate((cell) => { for (let more = 0; more < 6; more += 1) cell.append(' ', cell.querySelector('.difference-part')!.cloneNode(true)); });
  const cut = await table.evaluate((each) => [...each.querySelectorAll('.difference-part')].filter((part) => part.getBoundingClientRect().right > each.closest('.difference')!.getBoundingClientRect().right).length);
  expect([cut, await widest(page)]).toEqual([0, width]);
  expect(await axeFindings(page)).toEqual([]);
  await closeClean(shown);
});

test('what is gone is told with the lines and amounts that hang on it, and stays unless a person says otherwise', async () => {
  const shown = await kit.show('view=lijsten');
  const { page } = shown;
  await choose(page, 'kostenplaatsen.csv', NEW);
  await page.waitForSelector('.difference.is-gone');
  await eventually(async () => { expect(await page.locator('.difference.is-gone .is-touching').count()).toBeGreaterThan(0); });
  await page.getByRole('button', { name: 'Overnemen…' }).click();
  await eventually(async () => { expect(await page.getByRole('button', { name: 'Overnemen', exact: true }).isDisabled()).toBe(true); });
  await page.getByLabel('Je naam').fill('An Peeters');
  await page.getByRole('button', { name: 'Overnemen', exact: true }).click();
  await page.waitForSelector('.list-written');
  const asked = await page.evaluate('globalThis.held.asked.filter(({ name }) => name === "takeOver")') as { args: unknown[] }[];
  expect(asked).toHaveLength(1);
  expect(asked[0]?.args.slice(0, 3)).toEqual(['An Peeters', ['new', 'changed', 'closed'], 'keep']);
  // One way back is in sight, and the list says so when it is taken.
  await page.getByRole('button', { name: 'Terugnemen' }).click();
  await page.getByText('De lijst is teruggenomen: de werkmap is zoals ervoor.').waitFor();
  await closeClean(shown);
});

test('a single entry that is gone gets its own choice: kept, closed after a year, or taken out', async () => {
  const shown = await kit.show('view=lijsten');
  const { page } = shown;
  await choose(page, 'kostenplaatsen.csv', NEW);
  await page.waitForSelector('.difference.is-gone');
  const codes: string[] = [];
  for (const [at, text] of [[0, 'De rij verwijderen'], [1, 'Afsluiten na 2026'], [2, 'Laten staan, met een opmerking']] as const) {
    const entry = page.locator('.difference.is-gone').nth(at);
    await entry.locator('.difference-button').click();
    await entry.getByLabel('Wat ermee gebeurt').selectOption({ label: text });
    codes.push(await entry.locator('.difference-name strong').innerText());
    await eventually(async () => { expect(await entry.locator('.difference-what').innerText()).toContain(text); });
    expect(at === 0 ? await axeFindings(page) : []).toEqual([]);
    await entry.locator('.difference-button').click();
  }
  const fourth = page.locator('.difference.is-gone').nth(3);
  await fourth.locator('.difference-button').click();
  await fourth.getByLabel('Wat ermee gebeurt').selectOption({ label: 'De rij verwijderen' });
  await fourth.getByLabel('Wat ermee gebeurt').selectOption('');
  await page.getByRole('button', { name: 'Overnemen…' }).click();
  await page.getByText('Voor 3 daarvan koos je iets eigens.').waitFor();
  await page.getByLabel('Je naam').fill('An Peeters');
  await page.getByRole('button', { name: 'Overnemen', exact: true }).click();
  await page.waitForSelector('.list-written');
  const [taken] = await page.evaluate('globalThis.held.asked.filter(({ name }) => name === "takeOver")') as { args: unknown[] }[];
  expect(taken?.args.slice(2, 4)).toEqual(['keep', [[codes[0], 'remove'], [codes[1], { closeIn: 2026 }], [codes[2], 'keep']]]);
  expect(taken?.args[4]).toContain('delete-rows');
  await closeClean(shown);
});

test.each(['nl', 'en'])('in the narrowest pane each choice of what becomes of what is gone is read whole: %s', async (lang) => {
  const shown = await kit.show(`view=lijsten&lang=${lang}`, { width: 270 });
  const { page } = shown;
  await choose(page, 'kostenplaatsen.csv', NEW);
  await page.locator('.difference.is-gone .difference-button').first().click();
  const select = page.locator('.difference.is-gone select').first();
  await select.waitFor();
  // As wide as its longest choice asks, against as wide as there is room.
  const [asked, given] = await select.evaluate((each) => {
    const given = each.getBoundingClientRect().width;
    each.style.width = 'max-content';
    return [each.getBoundingClientRect().width, given];
  });
  expect(asked).toBeLessThanOrEqual(given!);
  await closeClean(shown);
});

test('by keyboard alone: through the differences with arrows, open one with Enter', async () => {
  const shown = await kit.show('view=lijsten');
  const { page } = shown;
  await choose(page, 'kostenplaatsen.csv', NEW);
  await page.waitForSelector('.difference');
  await page.locator('.difference-button').first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.difference.is-open');
  await eventually(async () => { expect(await page.evaluate('document.activeElement.closest(".difference").getAttribute("aria-posinset")')).toBe('2'); });
  await closeClean(shown);
});

test('a file that is no known list asks which it is; a column can be given another meaning', async () => {
  const shown = await kit.show('view=lijsten');
  const { page } = shown;
  await choose(page, 'export.csv', 'Code;Naam;Iets\n00099;Nieuwe plaats;Burgerzaken');
  await page.getByText('Welke lijst dit is').waitFor();
  await page.getByLabel('Lijst', { exact: true }).selectOption({ label: 'Kostenplaatsen' });
  await page.waitForSelector('.difference');
  await page.getByRole('button', { name: '2 van 3 kolommen herkend' }).click();
  await page.getByLabel('Iets').selectOption({ label: 'Dienst' });
  await page.getByRole('button', { name: '3 van 3 kolommen herkend' }).waitFor({ state: 'attached' });
  await closeClean(shown);
});

const BY_YEAR = ['Budgetplaats;Naam;Jaar;Bedrag', 'BW1;Post;2026;10', 'BW1;Post;2026;20', 'BW1;Postje;2027;7', 'BW2;Ander;ooit;5', 'BW2;Ander;2026;5'].join('\n');

test.each([270, 350])('at %i pixels a list with a row for each year is turned, and what of it is not certain is asked or named with its row', async (width) => {
  const shown = await kit.show('view=lijsten', { width });
  const { page } = shown;
  await choose(page, 'bw.csv', BY_YEAR);
  await page.getByText('Een rij per jaar: omgezet naar een kolom per jaar, 2026 tot 2027.').waitFor();
  await page.getByText('1 jaar heeft meer dan een rij zonder dat blijkt waarom: BW1 2026 (rijen 2 en 3).').waitFor();
  await page.getByRole('button', { name: '4 van 4 kolommen herkend' }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  expect(await widest(page)).toBeLessThanOrEqual(width);
  if (process.env.SHOTS) await page.screenshot({ path: path.join(process.env.SHOTS, `byYear-${width}.png`) });
  await page.getByRole('button', { name: 'Opmerkingen bij het bestand (3)' }).click();
  await page.getByText('Rij 4: Naam is hier “Postje”, en op rij 2 “Post”. Ze wordt niet overgenomen.').waitFor();
  await page.getByText('Rij 5: Jaar, “ooit”, is geen jaar.').waitFor();
  if (process.env.SHOTS) await page.screenshot({ path: path.join(process.env.SHOTS, `byYear-remarks-${width}.png`) });
  await page.keyboard.press('Escape');
  await page.getByLabel('Wat telt bij meer rijen voor een jaar').selectOption({ label: 'De rijen optellen' });
  await page.getByRole('button', { name: '2 Nieuw' }).click();
  const added = page.locator('.difference.is-new').filter({ hasText: 'BW1' });
  await added.locator('.difference-button').click();
  await eventually(async () => { expect(await added.locator('dd').allInnerTexts()).toEqual(expect.arrayContaining(['€\u00a030', '€\u00a07'])); });
  await closeClean(shown);
});

test('where it is not known which column has the amount of a year, a person says so', async () => {
  const shown = await kit.show('view=lijsten');
  const { page } = shown;
  await choose(page, 'bw.csv', 'Budgetplaats;Jaar;Budget;Raming\nBW1;2026;10;20\nBW1;2027;30;40');
  await page.getByText('welke kolom het bedrag van dat jaar bevat').waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: '2 van 4 kolommen herkend' }).click();
  await page.getByLabel('Raming').selectOption({ label: 'Bedrag of VTE van dat jaar' });
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '1 Nieuw' }).click();
  const added = page.locator('.difference.is-new').filter({ hasText: 'BW1' });
  await added.locator('.difference-button').click();
  await eventually(async () => { expect(await added.locator('dd').allInnerTexts()).toEqual(expect.arrayContaining(['€\u00a020', '€\u00a040'])); });
  await closeClean(shown);
});

test.each([
  ['leeg.csv', '', 'In leeg.csv staat niets.'],
  ['beeld.csv', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]), 'beeld.csv is geen lijst die Doelboom kan lezen.'],
  ['stuk.xlsx', Buffer.from([0x50, 0x4b, 3, 4, 0, 0]), 'stuk.xlsx is beschadigd.'],
])('%s is refused in words, with a next step', async (name, bytes, text) => {
  const shown = await kit.show('view=lijsten');
  const { page } = shown;
  await choose(page, name, bytes);
  await page.getByText(text).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await closeClean(shown);
});

test('twenty thousand entries: only those in sight are drawn', async () => {
  const shown = await kit.show('view=lijsten');
  const { page } = shown;
  await choose(page, 'kostenplaatsen.csv', ['Kostenplaats;Naam;Dienst', ...Array.from({ length: 20_000 }, (_, i) => `X${100_000 + i};Plaats ${i};Dienst`)].join('\n'));
  await page.getByText('20.000').first().waitFor();
  await eventually(async () => { expect(await page.locator('.difference').count()).toBeLessThan(60); });
  if (process.env.SHOTS) await page.screenshot({ path: path.join(process.env.SHOTS, 'many.png') });
  await closeClean(shown);
});
