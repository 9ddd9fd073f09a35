import axe, { type AxeResults, type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

/** Everything axe can tell at levels A and AA, its best practices, and contrast by the measure of AAA. */
const everything: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { 'color-contrast-enhanced': { enabled: true } },
};

/** A theme changes colours and nothing else. */
const colours: RunOptions = { runOnly: { type: 'rule', values: ['color-contrast', 'color-contrast-enhanced'] } };

/** What axe objects to on the page as it is, in light and in dark. */
export async function violationsOn(page: Page): Promise<string[]> {
  await show(page, 'light');
  const light = await runAxe(page, everything);
  await show(page, 'dark');
  const dark = await runAxe(page, colours);
  await show(page, 'light');
  return [...light.map((words) => `light: ${words}`), ...dark.map((words) => `dark: ${words}`)];
}

/** The same with the window as long as the page, so that the bar at the bottom covers nothing of it. Waits for the screen. */
export async function violationsOnWhole(page: Page): Promise<string[]> {
  await page.locator('h1').first().waitFor();
  const size = page.viewportSize();
  if (size === null) return violationsOn(page);
  const violations = await violationsOnShown(page, size);
  await page.setViewportSize(size);
  return violations;
}

/** What came meanwhile (a panel that was still fetched, news) makes a longer page: then it is looked at once more. */
async function violationsOnShown(page: Page, size: { width: number; height: number }): Promise<string[]> {
  await showWhole(page, size);
  const violations = await violationsOn(page);
  const hasGrown = await page.evaluate(() => document.documentElement.scrollHeight > innerHeight);
  return violations.length > 0 && hasGrown ? violationsOnShown(page, size) : violations;
}

/** A list knows how high its rows are only once they are in sight: a longer window may make a longer page. */
async function showWhole(page: Page, { width, height }: { width: number; height: number }): Promise<void> {
  const whole = await page.evaluate(async () => {
    for (let drawn = 0; drawn < 3; drawn += 1) await new Promise(requestAnimationFrame);
    return document.documentElement.scrollHeight;
  });
  if (whole <= height) return;
  await page.setViewportSize({ width, height: whole });
  await showWhole(page, { width, height: whole });
}

async function show(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await page.locator(`html[data-theme=${colorScheme}]`).waitFor();
  // Colours glide from one theme to the other; what never ends is no such gliding.
  await page.evaluate(() => {
    for (const animation of document.getAnimations()) {
      if (animation.effect?.getComputedTiming().iterations !== Number.POSITIVE_INFINITY) animation.finish();
    }
  });
}

async function runAxe(page: Page, options: RunOptions): Promise<string[]> {
  // Evaluated from outside, which no content security policy forbids; the page keeps it until it is left.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    (chosen) => (globalThis as unknown as { axe: typeof axe }).axe.run(document, chosen) as Promise<AxeResults>,
    options,
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html, any }) => `${id}: ${html} ${any[0]?.message ?? ''}`));
}
