import type { Browser } from 'playwright-core';
import { launchBrowser } from '../kit/launchBrowser';
import { axeFindings } from './axe';

let browser: Browser;
beforeAll(async () => { browser = await launchBrowser(); });
afterAll(async () => { await browser?.close(); });

test('what is wrong is found and shown, also after the page has changed', async () => {
  const page = await browser.newPage();
  await page.setContent('<html lang="nl"><title>Doelboom</title><main><h1>Plan</h1><p style="color:#bbb">bleek</p></main>');
  expect(await axeFindings(page)).toEqual([expect.stringMatching(/^color-contrast: <p style="color:#bbb">bleek<\/p> Fix .* contrast/)]);
  await page.evaluate(() => { document.querySelector('p')!.outerHTML = '<button></button>'; });
  expect(await axeFindings(page)).toEqual([expect.stringMatching(/^button-name: <button><\/button> /)]);
  await page.close();
});
