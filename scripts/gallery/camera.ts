/** Goes to a screen and takes its pictures; keeps what was taken and what went wrong. */
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { type Language, type Look, looks, screenSize, showLook } from './looks.ts';

export type GalleryScreen = {
  /** Also the beginning of its files' names. */
  readonly name: string;
  /** What the address has after `#`. */
  readonly path: string;
  /** Goes on from there to what is shown. By the structure of the page and not by its words: it runs in each language. */
  readonly act?: (page: Page) => Promise<unknown>;
  /** A selector of what must be there; the screen's name if it is not said. */
  readonly shows?: string;
  /** As it comes out of a printer, too. */
  readonly print?: boolean;
};

export type Picture = {
  readonly file: string;
  readonly screen: string;
  readonly language: Language;
  readonly look: Look | 'print';
};
export type GalleryFault = { readonly screen: string; readonly why: string };

export type Camera = {
  /** Visits each and takes it in every look, in the language that the phone speaks. */
  readonly take: (page: Page, language: Language, screens: readonly GalleryScreen[]) => Promise<void>;
  /** Whether that screen is taken in this run. */
  readonly wants: (screen: GalleryScreen) => boolean;
  readonly missed: (screen: string, why: string) => void;
  readonly pictures: () => readonly Picture[];
  readonly faults: () => readonly GalleryFault[];
};

/** `wanted` are beginnings of screens' names; none means all. */
export function cameraFor(folder: string, wanted: readonly string[]): Camera {
  const pictures: Picture[] = [];
  const faults: GalleryFault[] = [];
  const missed = (screen: string, why: string): void => void faults.push({ screen, why });
  const isWanted = ({ name }: GalleryScreen): boolean =>
    wanted.length === 0 || wanted.some((start) => name.startsWith(start));

  async function shoot(page: Page, screen: GalleryScreen, language: Language): Promise<void> {
    for (const look of looks) {
      await showLook(page, look);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (wide > 0) missed(`${screen.name}, ${language}, ${look}`, `scrolls ${wide} px sideways`);
      await save(page, screen, language, look);
    }
    await showLook(page, 'day');
    if (screen.print) {
      // Night is the harder case: a page set light on dark must still come out dark on white.
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      await save(page, screen, language, 'print');
      await page.emulateMedia({ media: null, colorScheme: null });
    }
  }

  /** All that is shown on one picture. */
  async function save(page: Page, { name }: GalleryScreen, language: Language, look: Picture['look']): Promise<void> {
    const file = `${name}-${language}-${look}.png`;
    await makeRoom(page);
    await page.screenshot({ path: join(folder, file), animations: 'disabled', caret: 'hide' });
    await page.setViewportSize(screenSize);
    pictures.push({ file, screen: name, language, look });
  }

  return {
    async take(page, language, screens) {
      for (const screen of screens.filter(isWanted)) {
        try {
          await visit(page, screen);
          await shoot(page, screen, language);
        } catch (problem) {
          missed(`${screen.name}, ${language}`, String(problem).split('\n').slice(0, 3).join(' '));
        }
      }
    },
    wants: isWanted,
    missed,
    pictures: () => pictures,
    faults: () => faults,
  };
}

/**
 * Makes the window as high as the page, or as the sheet that lies over it. What sticks to an edge may move by that, so it is
 * measured again until it fits.
 */
async function makeRoom(page: Page): Promise<void> {
  for (let height: number = screenSize.height, tries = 0; tries < 5; tries += 1) {
    await settled(page);
    const needed = Math.max(await page.evaluate(heightShown), screenSize.height);
    if (needed === height) return;
    height = needed;
    await page.setViewportSize({ width: screenSize.width, height });
  }
}

/** Runs in the page. A sheet takes at most 92 % of the window, and scrolls beyond that. */
function heightShown(): number {
  const sheet = document.querySelector(':modal');
  return sheet === null ? document.documentElement.scrollHeight : Math.ceil(sheet.scrollHeight / 0.92) + 1;
}

/** What the change of a colour or a size sets going has come to its end. */
const settled = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const drawn = (): Promise<unknown> => new Promise((done) => requestAnimationFrame(done));
    await drawn();
    await drawn();
    const ending = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(ending.map(({ finished }) => finished));
  });

/** Always by a fresh start of the app, so that no screen leans on the one before. */
async function visit(page: Page, { path, act, shows = 'h1' }: GalleryScreen): Promise<void> {
  const { origin } = new URL(page.url());
  await page.goto('about:blank');
  await page.goto(`${origin}/#${path}`);
  await page.locator('h1').first().waitFor();
  await act?.(page);
  // What was tapped has made room for something else, which nobody points at.
  await page.mouse.move(0, 0);
  await page.locator(shows).first().waitFor();
}
