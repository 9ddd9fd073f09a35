import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { setStage } from './support/stage.ts';

const stage = setStage();

/** Opens the app as a new visitor, and waits until it has kept what it needs to open with no network. */
async function openForOfflineUse(page: Page): Promise<void> {
  await page.goto(stage.relay.url);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
}

describe('the app shell', () => {
  test('opens again when the relay is gone and the phone is offline', async () => {
    const context = await stage.browser.newContext();
    const page = await context.newPage();
    await openForOfflineUse(page);
    await stage.relay.stop();
    await context.setOffline(true);

    await page.reload();
    await page.locator('#root > *').first().waitFor();

    await stage.relay.start();
    await context.close();
  });

  test('opens any address of the app offline, not only the first page', async () => {
    const context = await stage.browser.newContext();
    const page = await context.newPage();
    await openForOfflineUse(page);
    await context.setOffline(true);

    await page.goto(`${stage.relay.url}/some/place`);
    await page.locator('#root > *').first().waitFor();

    await context.close();
  });

  test('lays a reader of QR codes by where the browser has none, for a day without a signal', async () => {
    const context = await stage.browser.newContext();
    const page = await context.newPage();
    await openForOfflineUse(page);
    const reader = await page.waitForFunction(async () => {
      const [kept] = await (await caches.open('qr-reader')).keys();
      return kept?.url ?? false;
    });
    const url = (await reader.jsonValue()) as string;
    await context.setOffline(true);

    await page.reload();
    const bytes = await page.evaluate(async (from) => (await (await fetch(from)).arrayBuffer()).byteLength, url);
    expect(bytes).toBeGreaterThan(500_000);

    await context.close();
  });

  test('keeps to its content security policy', async () => {
    const context = await stage.browser.newContext();
    const page = await context.newPage();
    const violations: string[] = [];
    page.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) violations.push(message.text());
    });
    await openForOfflineUse(page);
    await page.locator('#root > *').first().waitFor();

    expect(violations).toEqual([]);
    await context.close();
  });

  test('is the one that ships: nothing in it is kept for developers', async () => {
    const serviceWorker = await (await fetch(`${stage.relay.url}/sw.js`)).text();
    expect(serviceWorker).toContain('index.html');
    expect(serviceWorker).not.toContain('WB_DISABLE_DEV_LOGS');
  });

  test('can be installed: Chromium finds nothing to object to in its manifest', async () => {
    const context = await stage.browser.newContext();
    const page = await context.newPage();
    await openForOfflineUse(page);

    const devtools = await context.newCDPSession(page);
    const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors');
    // Contexts of a test are private windows, which Chromium never installs from.
    expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
    await context.close();
  });

  test('every icon the manifest names is there and as large as it says', async () => {
    const context = await stage.browser.newContext();
    const page = await context.newPage();
    await page.goto(stage.relay.url);
    const wrong = await page.evaluate(async () => {
      const link = document.querySelector<HTMLLinkElement>('link[rel=manifest]');
      const manifest: { icons: { src: string; sizes: string }[] } = await (await fetch(link?.href ?? '')).json();
      const sizes = await Promise.all(
        manifest.icons
          .filter((icon) => icon.sizes !== 'any')
          .map(async (icon) => {
            const image = new Image();
            image.src = icon.src;
            await image.decode();
            return { ...icon, real: `${image.naturalWidth}x${image.naturalHeight}` };
          }),
      );
      return { count: sizes.length, wrong: sizes.filter((icon) => icon.real !== icon.sizes) };
    });

    expect(wrong).toEqual({ count: 3, wrong: [] });
    await context.close();
  });
});
