import type { BrowserContext, Page } from 'playwright-core';

/** A small cheap Android phone. */
export const screenSize = { width: 360, height: 640 };

export const languages = ['en', 'ar'] as const;
export type Language = (typeof languages)[number];

export const looks = ['day', 'night', 'large'] as const;
export type Look = (typeof looks)[number];

/** *large* is text at 200 %, as a browser's own setting makes it. */
export async function showLook(page: Page, look: Look): Promise<void> {
  await page.emulateMedia({ colorScheme: look === 'night' ? 'dark' : 'light' });
  await page.evaluate(
    (size) => {
      document.documentElement.style.fontSize = size;
    },
    look === 'large' ? '200%' : '100%',
  );
}

/** The language of the app's own setting, from its next start on. */
export async function speak(context: BrowserContext, language: Language): Promise<void> {
  for (const page of context.pages()) {
    await page.evaluate((chosen) => localStorage.setItem('minga.look', JSON.stringify({ language: chosen })), language);
  }
}
