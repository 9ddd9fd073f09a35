import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violationsOn } from './support/checks/axe.ts';
import { largeTextFaultsOn, layoutFaultsOn } from './support/checks/layout.ts';
import { launchChromium } from './support/chromium.ts';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchChromium();
  page = await browser.newPage({ viewport: { width: 360, height: 640 } });
});

afterAll(async () => {
  await browser?.close();
});

const sound = '<main><h1>Huerta</h1><button style="min-width: 48px; min-height: 48px">Pay</button></main>';
const show = (body: string): Promise<void> =>
  page.setContent(`<html lang="en" data-theme="light"><title>Huerta</title><body>${body}</body></html>`);

/** The themes of a page that has no script to switch them. */
async function violations(): Promise<string[]> {
  await page.evaluate(() => {
    const dark = matchMedia('(prefers-color-scheme: dark)');
    dark.addEventListener('change', () => {
      document.documentElement.dataset['theme'] = dark.matches ? 'dark' : 'light';
    });
  });
  return violationsOn(page);
}

describe('what every screen is checked for', () => {
  test('finds nothing on a page that is sound', async () => {
    await show(sound);
    expect([...(await violations()), ...(await layoutFaultsOn(page)), ...(await largeTextFaultsOn(page))]).toEqual([]);
  });

  test.each([
    ['a small target', '<button style="width: 47px; height: 60px">Ask</button>', 'small target'],
    [
      'controls upon one another',
      '<button style="width: 60px; height: 60px">Ask</button><button style="width: 60px; height: 60px; margin-left: -30px">Pay</button>',
      'overlapping',
    ],
    [
      'text that is cut off',
      '<p style="width: 60px; overflow: hidden; white-space: nowrap">A long word or two</p>',
      'cut off',
    ],
    ['a page wider than the screen', '<p style="width: 500px">Wide</p>', 'scrolls sideways'],
  ])('finds %s', async (_, body, fault) => {
    await show(sound.replace('</main>', `${body}</main>`));
    expect(await layoutFaultsOn(page)).toContainEqual(expect.stringContaining(fault));
  });

  test('finds what only large text loses', async () => {
    await show(
      sound.replace('</main>', '<p style="height: 1.5rem; max-height: 30px; overflow: hidden">One line</p></main>'),
    );
    expect(await layoutFaultsOn(page)).toEqual([]);
    expect(await largeTextFaultsOn(page)).toContainEqual(expect.stringMatching(/^200 %: cut off/));
  });

  test.each([
    ['a control without a name', '<button style="width: 60px; height: 60px"></button>', 'light: button-name'],
    ['text too pale for the sun', '<p style="color: #767676">Pale</p>', 'light: color-contrast-enhanced'],
    [
      'text too pale in the dark only',
      '<style>[data-theme=dark] p { background: #000; color: #444 }</style><p>Pale</p>',
      'dark: color-contrast',
    ],
  ])('finds %s', async (_, body, fault) => {
    await show(sound.replace('</main>', `${body}</main>`));
    expect(await violations()).toContainEqual(expect.stringContaining(fault));
  });
});
