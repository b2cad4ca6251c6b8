import { axeFindings } from './axe';
import { closeClean, held, openPaneKit, smallTargets, widest, type PaneKit, type ShownPane } from './paneKit';
import { eventually } from '../kit/eventually';

/* What a workbook says of the rules: "Laten staan…", "Blijft staan", and the tool that weighs them. */
jest.setTimeout(120_000);

let kit: PaneKit;
beforeAll(async () => { kit = await openPaneKit(); });
afterAll(async () => { await kit?.close(); });

const LOOKS = [['light', 270], ['dark', 320], ['forced', 350]] as const;
const lookOf = (theme: string, width: number) => ({ width, forced: theme === 'forced' });
const themed = (view: string, theme: string): string => `view=${view}&theme=${theme === 'forced' ? 'light' : theme}`;

async function expectFit({ page }: ShownPane, width: number): Promise<void> {
  expect(await axeFindings(page)).toEqual([]);
  expect(await widest(page)).toBeLessThanOrEqual(width);
  expect(await smallTargets(page)).toEqual([]);
}

/** Opens the first finding that may be left as it is, by keyboard alone. */
async function openWaivable({ page }: ShownPane): Promise<void> {
  await page.waitForSelector('.finding-button');
  for (let at = 0; at < 12 && await page.getByRole('button', { name: 'Laten staan…' }).count() === 0; at += 1) await page.locator('.finding-button').nth(at).click();
  await page.getByRole('button', { name: 'Laten staan…' }).press('Enter');
  await page.waitForSelector('dialog[open] input[type=date]');
}

async function waiveOne(shown: ShownPane): Promise<void> {
  await openWaivable(shown);
  await shown.page.getByLabel('Waarom mag dit blijven staan?').fill('Wacht op de begrotingswijziging van juni');
  await shown.page.getByLabel('Wie beslist dat?').fill('Griet De Smet');
  await shown.page.getByRole('button', { name: 'Laten staan', exact: true }).click();
  await shown.page.waitForSelector('.waived summary');
}

test.each(LOOKS)('axe finds nothing, nothing is cut off: %s at %i px', async (theme, width) => {
  const tool = await kit.show(themed('profiel', theme), lookOf(theme, width));
  await tool.page.waitForSelector('#profiel-title');
  await tool.page.locator('select').nth(1).selectOption('off');
  await expectFit(tool, width);
  await tool.page.getByRole('button', { name: 'Bewaren…' }).click();
  await tool.page.waitForSelector('dialog[open]');
  await expectFit(tool, width);
  await closeClean(tool);

  const controle = await kit.show(themed('controle', theme), lookOf(theme, width));
  await openWaivable(controle);
  await expectFit(controle, width);
  await controle.page.getByRole('button', { name: 'Annuleren' }).click();
  await waiveOne(controle);
  await controle.page.locator('.waived summary').press('Enter');
  await expectFit(controle, width);
  await closeClean(controle);
});

test('a finding is left as it is only with a reason, a name and a day to come', async () => {
  const shown = await kit.show('view=controle');
  const { page } = shown;
  await openWaivable(shown);
  const keep = page.getByRole('button', { name: 'Laten staan', exact: true });
  await eventually(async () => { expect(await keep.isDisabled()).toBe(true); });
  await page.getByLabel('Waarom mag dit blijven staan?').fill('Wacht op juni');
  await page.getByLabel('Wie beslist dat?').fill('Griet De Smet');
  await eventually(async () => { expect(await page.getByLabel('Tot en met').inputValue()).toMatch(/^20\d\d-12-31$/); });
  await eventually(async () => { expect(await keep.isDisabled()).toBe(false); });
  await page.getByLabel('Tot en met').fill('2020-01-01');
  await eventually(async () => { expect(await keep.isDisabled()).toBe(true); });
  await eventually(async () => { expect(await page.getByText('Kies een dag vanaf vandaag.').isVisible()).toBe(true); });
  await page.getByLabel('Tot en met').fill('2099-06-30');
  await keep.click();
  await page.waitForSelector('.waived summary');
  const asked = await held(page, (session) => session.asked.filter(({ name }) => name === 'keepProfile').map(({ args }) => args[0] as { waivers: { reason: string; by: string; until: string }[] }));
  expect(asked).toHaveLength(1);
  expect(asked[0]?.waivers).toMatchObject([{ reason: 'Wacht op juni', by: 'Griet De Smet', until: '2099-06-30' }]);
  await closeClean(shown);
});

test('what stands is in a fold with its reason, and is told again on a word', async () => {
  const shown = await kit.show('view=controle');
  const { page } = shown;
  const before = await held(page, (session) => session.state.findings.length);
  await waiveOne(shown);
  await eventually(async () => { expect(await held(page, (session) => session.state.findings.length)).toBeLessThan(before); });
  await page.locator('.waived summary').click();
  await eventually(async () => { expect(await page.locator('.waived li').first().innerText()).toContain('Wacht op de begrotingswijziging van juni'); });
  await page.getByRole('button', { name: 'Weer melden' }).first().click();
  await page.waitForSelector('.waived', { state: 'detached' });
  await eventually(async () => { expect(await held(page, (session) => session.state.findings.length)).toBe(before); });
  await closeClean(shown);
});

test('what breaks the tree or the euro has no such way out', async () => {
  const shown = await kit.show('view=controle');
  const { page } = shown;
  await page.waitForSelector('.finding-button');
  await page.getByRole('searchbox').fill('amount-is-text');
  await page.locator('.finding-button').first().click();
  await page.waitForSelector('.finding-actions');
  await eventually(async () => { expect(await page.getByRole('button', { name: 'Laten staan…' }).count()).toBe(0); });
  await closeClean(shown);
});

test('rules are weighed by family, found by words, looked over, and kept in one step', async () => {
  const shown = await kit.show('view=profiel');
  const { page } = shown;
  await page.waitForSelector('#profiel-title');
  await eventually(async () => { expect(await page.getByRole('heading', { level: 3 }).allInnerTexts()).toContain('Koppeling'); });
  await eventually(async () => { expect(await page.getByRole('button', { name: 'Bewaren…' }).isDisabled()).toBe(true); });
  await page.getByRole('searchbox').fill('afschrijving');
  const pick = page.locator('.rule-pick select').first();
  await pick.selectOption('off');
  await eventually(async () => { expect(await page.locator('.rule-pick.is-own').count()).toBe(1); });
  await page.getByRole('button', { name: 'Bewaren…' }).click();
  await eventually(async () => { expect(await page.locator('dialog[open] .edit-new').allInnerTexts()).toEqual(['Uit']); });
  await page.getByRole('button', { name: 'In de werkmap bewaren' }).press('Enter');
  // What was pressed to come here cannot be pressed again: the keyboard goes to the view, not to the page as a whole.
  await eventually(async () => { expect(await page.evaluate(() => document.activeElement?.id)).toBe('view'); });
  await page.waitForFunction('globalThis.held.asked.some(({ name }) => name === "keepProfile")');
  const [profile] = await held(page, (session) => session.asked.filter(({ name }) => name === 'keepProfile').map(({ args }) => args[0] as { weights: Record<string, string> }));
  expect(Object.values(profile?.weights ?? {})).toEqual(['off']);
  await eventually(async () => { expect(await page.locator('.rule-mark').allInnerTexts()).toEqual(['Wijkt af']); });
  await pick.selectOption('');
  await page.getByRole('button', { name: 'Keuzes wissen' }).click();
  await eventually(async () => { expect(await pick.inputValue()).toBe('off'); });
  await closeClean(shown);
});

test('while submitting, what stands shows its own reason and asks for no other', async () => {
  const shown = await kit.show('view=controle');
  const { page } = shown;
  await waiveOne(shown);
  await page.getByRole('tab', { name: 'Indienen' }).click();
  await page.waitForSelector('.waived-reasons');
  await eventually(async () => { expect(await page.locator('.waived-reasons').innerText()).toContain('Wacht op de begrotingswijziging van juni'); });
  await closeClean(shown);
});
