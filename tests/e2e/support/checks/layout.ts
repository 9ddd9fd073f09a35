/** What a thumb and an eye need of a page, measured in the browser. */
import type { Page } from 'playwright-core';

const targetPxMin = 48;

/** Runs in the page. A sheet on its way up still lies partly below the screen: what moves is measured where it comes to rest. */
async function measure(smallest: number): Promise<string[]> {
  const moving = document.getAnimations().filter((each) => each.effect?.getComputedTiming().endTime !== Infinity);
  await Promise.allSettled(moving.map((each) => each.finished));

  /** What lies behind an open sheet can neither be tapped nor is it to be read. */
  const sheet = document.querySelector(':modal');
  const shown = (element: Element): boolean =>
    (sheet === null || sheet.contains(element)) &&
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
    element.closest('[inert]') === null;
  const name = (element: Element): string =>
    `<${element.tagName.toLowerCase()}> “${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 60)}”`;

  const staysInPlace = (element: Element | null): boolean =>
    element !== null &&
    (/sticky|fixed/.test(getComputedStyle(element).position) || staysInPlace(element.parentElement));

  /** A tap on the label is a tap on its tick. */
  const targetOf = (control: Element): Element =>
    control.matches('[type=radio], [type=checkbox]') ? (control.closest('label') ?? control) : control;
  const controls = [...document.querySelectorAll('a[href], button, input, select, textarea, summary')].filter(shown);
  const targets = [...new Set(controls.map(targetOf))].map((element) => ({
    element,
    box: element.getBoundingClientRect(),
    stays: staysInPlace(element),
  }));

  const small = targets
    .filter(({ box }) => box.width < smallest - 0.5 || box.height < smallest - 0.5)
    .map(({ element, box }) => `small target: ${name(element)} ${Math.round(box.width)}×${Math.round(box.height)}`);

  const overlapping = targets.flatMap((one, at) =>
    targets.slice(at + 1).flatMap((other) => {
      if (one.element.contains(other.element) || other.element.contains(one.element)) return [];
      // What scrolls may lie behind what stays, as long as it can be scrolled out again.
      if (one.stays !== other.stays) return [];
      const width = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      const height = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
      return width > 1 && height > 1 ? [`overlapping: ${name(one.element)} and ${name(other.element)}`] : [];
    }),
  );

  /** What only screen readers are to find is one pixel large, however long it reads. */
  const isPoint = ({ width, height }: DOMRect): boolean => width <= 1 || height <= 1;

  const lost: string[] = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
    const parent = text.parentElement;
    if (parent === null || (text.textContent ?? '').trim() === '' || !shown(parent)) continue;
    if (isPoint(parent.getBoundingClientRect())) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    const box = range.getBoundingClientRect();
    if (box.left < -1 || box.right > innerWidth + 1) lost.push(`beside the screen: ${name(parent)}`);
    for (let around: Element | null = parent; around !== null; around = around.parentElement) {
      const frame = around.getBoundingClientRect();
      if (isPoint(frame)) break;
      const { overflowX, overflowY } = getComputedStyle(around);
      const cutX = /hidden|clip/.test(overflowX) && (box.left < frame.left - 1 || box.right > frame.right + 1);
      const cutY = /hidden|clip/.test(overflowY) && (box.top < frame.top - 1 || box.bottom > frame.bottom + 1);
      if (cutX || cutY) lost.push(`cut off: ${name(parent)}`);
    }
  }

  const { scrollWidth } = document.documentElement;
  const sideways = scrollWidth > innerWidth ? [`scrolls sideways: ${scrollWidth} px`] : [];
  return [...sideways, ...small, ...overlapping, ...lost];
}

/** Text or controls that are lost, lie upon one another, or are too small for a thumb. */
export const layoutFaultsOn = (page: Page): Promise<string[]> => page.evaluate(measure, targetPxMin);

/** The same with text at twice its size, as `WCAG 2.2, 1.4.4` asks. */
export async function largeTextFaultsOn(page: Page): Promise<string[]> {
  const size = await page.evaluate(() => document.documentElement.style.fontSize);
  const write = (fontSize: string): Promise<void> =>
    page.evaluate((given) => {
      document.documentElement.style.fontSize = given;
      // What stays at the bottom makes room for itself once it was drawn.
      return new Promise<void>((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => drawn())));
    }, fontSize);
  await write('200%');
  const faults = await layoutFaultsOn(page);
  await write(size);
  return faults.map((fault) => `200 %: ${fault}`);
}
