import { eventually } from '../kit/eventually';
import { axeFindings } from './axe';
import type { HeldSession } from './heldSession';
import { closeClean, held, openPaneKit, widest, type PaneKit } from './paneKit';

/*
 * The pane in every state, width and theme, over a session that is held still: what it looks like to axe, to the
 * keyboard and to a strict content security policy. What it does to a workbook is tested over the workbench.
 */
jest.setTimeout(180_000);

let kit: PaneKit;
beforeAll(async () => { kit = await openPaneKit(); });
afterAll(() => kit?.close());

const show: PaneKit['show'] = (query, look) => kit.show(query, look);

const VIEWS = ['plan', 'controle', 'totalen', 'indienen', 'help'];
const STATES = ['starting', 'reading', 'rereading', 'empty', 'fresh', 'failed', 'stale', 'offline', 'typing', 'protected', 'changed'];

describe('axe finds nothing', () => {
  test.each(VIEWS.flatMap((view) => ['light', 'dark'].map((theme) => [view, theme])))('in %s, %s', async (view, theme) => {
    const shown = await show(`view=${view}&theme=${theme}&mistakes=12`);
    expect(await axeFindings(shown.page)).toEqual([]);
    if (theme === 'light') await shown.page.emulateMedia({ forcedColors: 'active' });
    expect(await axeFindings(shown.page)).toEqual([]);
    await closeClean(shown);
  });

  test.each(STATES.flatMap((state) => ['light', 'dark'].map((theme) => [state, theme])))('while %s, %s', async (state, theme) => {
    const shown = await show(`state=${state}&theme=${theme}`, { width: 270 });
    expect(await axeFindings(shown.page)).toEqual([]);
    await closeClean(shown);
  });

  test('with a finding open, with the preview of many fixes, with filters, with an element chosen, before and after submitting', async () => {
    const shown = await show('view=controle&mistakes=12');
    const { page } = shown;
    await page.getByRole('button', { name: 'Filter', exact: true }).click();
    await page.locator('.finding-button').first().click();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Filter', exact: true }).click();
    await page.getByPlaceholder('Zoeken in bevindingen').fill('1.234,50');
    await page.getByRole('button', { name: /^Alle \d+ oplossen/ }).click();
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('tab', { name: 'Plan' }).click();
    await page.getByRole('treeitem').nth(1).click();
    expect(await axeFindings(page)).toEqual([]);
    for (const state of ['signedIn', 'receipt']) {
      await page.goto(`${new URL(page.url()).origin}/?view=indienen&state=${state}`);
      await page.waitForSelector('.steps');
      expect(await axeFindings(page)).toEqual([]);
    }
    await closeClean(shown);
  });
});

describe('no width and no title makes it wider than it is', () => {
  const QUERIES = [...VIEWS.map((view) => `view=${view}&mistakes=12`), 'state=changed&view=controle', 'view=indienen&state=receipt', 'state=empty'];
  test.each(QUERIES)('%s', async (query) => {
    const shown = await show(query);
    for (const width of [200, 270, 320, 350, 500]) {
      await shown.page.setViewportSize({ width, height: 720 });
      expect([width, await widest(shown.page)]).toEqual([width, width]);
    }
    await closeClean(shown);
  });
});

test.each(['nl', 'en'].flatMap((lang) => [270, 320].map((width) => [lang, width] as const)))('each tab is read whole, and none lies over another: %s at %i pixels', async (lang, width) => {
  const shown = await show(`view=controle&lang=${lang}&mistakes=40`, { width });
  const tabs = shown.page.getByRole('tab');
  await eventually(async () => { expect(await shown.page.locator('.tab-count').innerText()).toMatch(/\d\d/); });
  expect(await tabs.evaluateAll((all) => all.filter((tab) => [...tab.querySelectorAll('span:not(.only-read)')].some((part) => part.getBoundingClientRect().right > part.parentElement!.getBoundingClientRect().right)).map(({ textContent }) => textContent))).toEqual([]);
  await closeClean(shown);
});

describe('the tree', () => {
  test('goes by keyboard, draws only what is in sight, and says where one is', async () => {
    const shown = await show('actions=4000&mistakes=0');
    const { page } = shown;
    await eventually(async () => { expect(await page.getByRole('treeitem').count()).toBeLessThan(40); });
    await page.locator('[role=treeitem][tabindex="0"]').focus();
    const focused = (): Promise<string> => page.evaluate(() => (document.activeElement as HTMLElement).innerText.replace(/\s+/g, ' '));
    await eventually(async () => { expect(await focused()).toMatch(/^Kennis, innovatie en creativiteit HSD1 .*€ [\d.]+$/); });
    await page.keyboard.press('ArrowDown');
    await eventually(async () => { expect(await focused()).toMatch(/ SD20010 /); });
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await eventually(async () => { expect(await focused()).toMatch(/ OD20100 /); });
    await page.keyboard.press('End');
    const last = page.locator('[role=treeitem]:focus');
    expect(Number(await last.getAttribute('aria-posinset'))).toBe(Number(await last.getAttribute('aria-setsize')));
    await page.keyboard.press('Home');
    await eventually(async () => { expect(await focused()).toMatch(/ HSD1 /); });
    await page.keyboard.type('soc');
    await eventually(async () => { expect(await focused()).toMatch(/^Sociale duurzaamheid HSD2/); });
    await page.keyboard.press('ArrowLeft');
    await eventually(async () => { expect(await page.locator('[role=treeitem]:focus').getAttribute('aria-expanded')).toBe('false'); });
    await page.keyboard.press('*');
    await eventually(async () => { expect(await page.locator('[role=treeitem]:focus').getAttribute('aria-expanded')).toBe('true'); });
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await eventually(async () => { expect(await held(page, ({ asked }) => asked.at(-1)?.name)).toBe('goToElement'); });
    await eventually(async () => { expect(await page.locator('[role=treeitem][aria-selected=true]').count()).toBe(1); });
    await closeClean(shown);
  });

  test('a row that is selected in the sheet is found, unfolded and chosen, without taking the focus', async () => {
    const shown = await show('actions=4000&mistakes=0');
    const { page } = shown;
    await page.getByPlaceholder('Zoeken op code of titel').focus();
    await page.evaluate(() => {
      const session = (globalThis as unknown as { held: HeldSession }).held;
      session.hold({ selectedElement: session.state.plan!.byKey.get('AC33000')![0]! });
    });
    const chosen = page.locator('[role=treeitem][aria-selected=true]');
    await chosen.waitFor();
    await eventually(async () => { expect(await chosen.innerText()).toMatch(/AC33000/); });
    await eventually(async () => { expect(await page.evaluate(() => document.activeElement?.getAttribute('placeholder'))).toBe('Zoeken op code of titel'); });
    await closeClean(shown);
  });

  test('the horizontal strand has the same total', async () => {
    const shown = await show('mistakes=4');
    const { page } = shown;
    const total = await page.locator('.amounts-total').textContent();
    await page.getByRole('radio', { name: 'Programma’s' }).check();
    await eventually(async () => { expect(await page.getByRole('treeitem').first().innerText()).toMatch(/Scheppende stad/); });
    await eventually(async () => { expect(await page.locator('.amounts-total').textContent()).toBe(total); });
    await closeClean(shown);
  });
});

describe('the findings', () => {
  test('500 of them: only what is in sight is drawn; arrows go on, Enter opens, Tab goes in', async () => {
    const shown = await show('view=controle&mistakes=80&actions=900');
    const { page } = shown;
    await eventually(async () => { expect(await held(page, ({ state }) => state.findings.length)).toBeGreaterThan(500); });
    await eventually(async () => { expect(await page.locator('[role=listitem]').count()).toBeLessThan(40); });
    await page.locator('.list-button[tabindex="0"]').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await eventually(async () => { expect(await page.locator('.list-button:focus').getAttribute('aria-expanded')).toBe('true'); });
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await eventually(async () => { expect(await page.evaluate(() => document.activeElement?.closest('.finding-details') !== null)).toBe(true); });
    await page.locator('.list-button:focus, .list-button[tabindex="0"]').first().focus();
    await page.keyboard.press('End');
    const last = page.locator('[role=listitem]:has(:focus)');
    await eventually(async () => { expect(await last.getAttribute('aria-posinset')).toBe(await last.getAttribute('aria-setsize')); });
    await closeClean(shown);
  });

  test('a fix is previewed, applied, told, and taken back', async () => {
    const shown = await show('view=controle&mistakes=6');
    const { page } = shown;
    await page.getByPlaceholder('Zoeken in bevindingen').fill('1.234,50');
    await page.getByRole('button', { name: 'Alle 6 oplossen' }).click();
    const dialog = page.getByRole('dialog');
    await eventually(async () => { expect(await dialog.locator('.edit-new').count()).toBe(6); });
    await eventually(async () => { expect(await dialog.locator('tbody').first().innerText()).toMatch(/^middelen\s[\s\S]*“1\.234,50”[\s\S]*1\.234,5/); });
    await page.keyboard.press('Escape');
    await eventually(async () => { expect(await held(page, ({ asked }) => asked.length)).toBe(0); });
    await page.getByRole('button', { name: 'Alle 6 oplossen' }).click();
    await dialog.getByRole('button', { name: '6 cellen wijzigen' }).click();
    const bar = page.locator('.change-bar');
    await eventually(async () => { expect(await bar.innerText()).toMatch(/6 cellen gewijzigd/); });
    await bar.getByRole('button', { name: 'Terugnemen' }).click();
    await eventually(async () => { expect(await bar.innerText()).toMatch(/6 cellen hersteld/); });
    await eventually(async () => { expect(await held(page, ({ asked }) => asked.map(({ name }) => name))).toEqual(['applyFixes', 'takeBack']); });
    await closeClean(shown);
  });

  test('the focus goes to what takes the place of a finding that is gone, and then to the view; a preview is read first, and gives it back', async () => {
    const shown = await show('view=controle&mistakes=6');
    const { page } = shown;
    const focused = (): Promise<string> => page.evaluate(() => { const { activeElement: at } = document; return at?.id || at?.className.split(' ').find((each) => /^(list-button|sheet-body|button)$/.test(each)) || at?.tagName || ''; });
    await page.getByPlaceholder('Zoeken in bevindingen').fill('1.234,50');
    await page.getByRole('button', { name: 'Alle 6 oplossen' }).focus();
    await page.keyboard.press('Enter');
    await eventually(async () => { expect(await focused()).toBe('sheet-body'); });
    await page.keyboard.press('Escape');
    await eventually(async () => { expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Alle 6 oplossen'); });
    await page.locator('.finding-button').nth(1).focus();
    await page.keyboard.press('Enter');
    await page.locator('.fix .button').focus();
    // While it is written nothing can be pressed.
    await held(page, ({ hold }) => hold({ busy: 'applying-fixes' }));
    await eventually(async () => { expect(await page.locator('.fix .button').isDisabled()).toBe(true); });
    await held(page, ({ hold }) => hold({ busy: null }));
    await eventually(async () => { expect(await focused()).toBe('button'); });
    const next = await page.locator('.finding-message').nth(2).innerText();
    await held(page, ({ hold }) => hold({ busy: 'applying-fixes' }));
    await eventually(async () => { expect(await focused()).toBe('BODY'); });
    await held(page, ({ state, hold }) => {
      const place = document.querySelector('.finding.is-open .finding-place')!.textContent!;
      hold({ findings: state.findings.filter(({ where }) => !place.endsWith(String(where.row + 1))) });
    });
    await eventually(async () => { expect(await page.evaluate(() => document.activeElement?.querySelector('.finding-message')?.textContent)).toBe(next); });
    await held(page, ({ hold }) => hold({ findings: [], busy: null }));
    await eventually(async () => { expect(await focused()).toBe('view'); });
    // Who clicks beside it has left it.
    await page.getByRole('tab', { name: 'Plan' }).focus();
    await page.locator('.head h1').evaluate(() => (document.activeElement as HTMLElement).blur());
    await held(page, ({ hold, state }) => hold({ revision: state.revision + 1, phase: 'failed', plan: null }));
    await page.waitForTimeout(200);
    expect(await focused()).toBe('BODY');
    await closeClean(shown);
  });

  test('facets count and filter, and a search reaches down from an objective', async () => {
    const shown = await show('view=controle&mistakes=6');
    const { page } = shown;
    const errors = Number(await page.getByRole('button', { name: /^Fouten/ }).locator('b').textContent());
    await page.getByRole('button', { name: /^Fouten/ }).click();
    await eventually(async () => { expect(await page.locator('.tools-found').innerText()).toMatch(new RegExp(`^${errors} van`)); });
    await page.getByRole('button', { name: 'Filter', exact: true }).click();
    const rule = page.getByLabel('Regel', { exact: true });
    const option = (await rule.locator('option').nth(1).textContent()) ?? '';
    await rule.selectOption({ index: 1 });
    await eventually(async () => { expect(await page.locator('.tools-found').innerText()).toMatch(new RegExp(`^${/\((\d+)\)$/.exec(option)![1]} van`)); });
    await closeClean(shown);
  });
});

describe('totals', () => {
  test('a year is chosen by its column; the rows add up to the total', async () => {
    const shown = await show('view=totalen&mistakes=0');
    const { page } = shown;
    await page.getByRole('radio', { name: /^2028/ }).check({ force: true });
    const numbers = await page.locator('.amount-figure').allTextContents();
    const euro = (text: string): number => Number(text.replace(/[^\d-]/g, ''));
    const total = Number((await page.locator('.totals-head strong').textContent())!.replace(/[^\d,]/g, '').replace(',', '.'));
    expect(Math.abs(numbers.map(euro).reduce((sum, each) => sum + each, 0) - total)).toBeLessThan(numbers.length);
    await page.getByRole('button', { name: 'Naar blad Overzicht' }).click();
    await eventually(async () => { expect(await held(page, ({ asked }) => asked.at(-1))).toEqual({ name: 'writeOverzicht', args: ['departement'] }); });
    await closeClean(shown);
  });
});

describe('submitting', () => {
  test('errors block, and lead to themselves', async () => {
    const shown = await show('view=indienen');
    const { page } = shown;
    await eventually(async () => { expect(await page.getByRole('button', { name: 'Plan indienen' }).isDisabled()).toBe(true); });
    await page.locator('.error-kind').first().click();
    await eventually(async () => { expect(await page.getByRole('tab', { name: /Controle/ }).getAttribute('aria-selected')).toBe('true'); });
    await eventually(async () => { expect(await page.locator('.group-entry').count()).toBe(1); });
    await closeClean(shown);
  });

  test('a receipt that arrives comes in sight with the focus; one that was there already is left where it is', async () => {
    const shown = await show('view=indienen&state=receipt', { height: 480 });
    const { page } = shown;
    const again = page.getByRole('button', { name: 'Nieuwe versie indienen' });
    await again.focus();
    await held(page, ({ hold, state }) => hold({ revision: state.revision + 1 }));
    expect(await again.evaluate((button) => button === document.activeElement)).toBe(true);
    await held(page, ({ hold, state }) => hold({ receipt: { ...state.receipt!, number: 'GENT-2026-000124', version: 3 } }));
    await eventually(async () => { expect(await page.evaluate(() => document.activeElement?.className)).toBe('receipt'); });
    const top = (): Promise<number> => page.locator('.receipt').evaluate((card) => card.getBoundingClientRect().top - card.closest('.scroll')!.getBoundingClientRect().top);
    await eventually(async () => { expect(await top()).toBeGreaterThanOrEqual(0); });
    await closeClean(shown);
  });

  test('reasons, an account and a word of what is sent come first', async () => {
    const shown = await show('view=indienen&state=signedIn');
    const { page } = shown;
    const submit = page.getByRole('button', { name: 'Plan indienen' });
    await eventually(async () => { expect(await submit.isDisabled()).toBe(true); });
    await page.getByRole('button', { name: 'Afmelden' }).click();
    const boxes = await page.getByRole('textbox').all();
    expect(boxes.length).toBeGreaterThan(0);
    for (const box of boxes) await box.fill('Afgesproken met Financiën');
    await page.getByRole('radio', { name: /Bram De Smet/ }).check();
    await page.getByRole('button', { name: 'Aanmelden' }).click();
    await eventually(async () => { expect(await page.locator('.to-send').innerText()).toMatch(/elementen van het plan/); });
    await submit.click();
    const sent = await held(page, ({ asked }) => asked.at(-1));
    expect(sent?.name).toBe('submit');
    expect(Object.values(sent?.args[0] as object)).toEqual(boxes.map(() => 'Afgesproken met Financiën'));
    await closeClean(shown);
  });
});

describe('the frame', () => {
  test('tabs go by arrows, and what was filtered is found again', async () => {
    const shown = await show('');
    const { page } = shown;
    await page.getByPlaceholder('Zoeken op code of titel').fill('juridisch');
    await page.getByRole('tab', { name: 'Plan' }).focus();
    await page.keyboard.press('ArrowRight');
    await eventually(async () => { expect(await page.getByRole('tab', { name: /Controle/ }).getAttribute('aria-selected')).toBe('true'); });
    await page.keyboard.press('Home');
    await eventually(async () => { expect(await page.getByPlaceholder('Zoeken op code of titel').inputValue()).toBe('juridisch'); });
    await closeClean(shown);
  });

  test('a bug shows itself with details that hold nothing of a cell, and one can go on', async () => {
    const { page, leave } = await show('');
    await page.evaluate(() => { setTimeout(() => { throw new TypeError('cannot read "Juridisch advies" of 100000'); }); });
    await page.getByText('Er liep iets mis in dit venster').waitFor();
    const details = await page.locator('pre').innerText();
    expect(details).toMatch(/^Doelboom \d+\.\d+\.\d+\nTypeError: cannot read … of #/);
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Opnieuw beginnen' }).click();
    await page.getByRole('tree').waitFor();
    await eventually(async () => { expect(await held(page, ({ asked }) => asked.at(-1)?.name)).toBe('open'); });
    await leave();
  });

  test('English where it is asked for', async () => {
    const shown = await show('lang=en&view=indienen');
    await eventually(async () => { expect(await shown.page.locator('html').getAttribute('lang')).toBe('en'); });
    await eventually(async () => { expect(await shown.page.getByRole('tab').allInnerTexts()).toEqual(['Plan', expect.stringMatching(/^Check/), 'Totals', 'Submit']); });
    await closeClean(shown);
  });

  test('every target is large enough for a finger that aims', async () => {
    for (const view of VIEWS) {
      const shown = await show(`view=${view}`, { width: 270 });
      const small = await shown.page.evaluate(() => [...document.querySelectorAll('button, select, summary, [role=treeitem], .segment, .year-bar, .account')]
        .filter((each) => { const { width, height } = each.getBoundingClientRect(); return width > 1 && (height < 24 || width < 24); }).map((each) => each.outerHTML.slice(0, 120)));
      expect([view, small]).toEqual([view, []]);
      await closeClean(shown);
    }
  });
});
