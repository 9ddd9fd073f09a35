/**
 * Language, theme and size of text. They lie in localStorage and not with the worker's settings, because the first
 * painted sentence already needs them, also on a phone where the worker can not start.
 */

import { speak } from '../../i18n/language-store.ts';
import { chooseLocale } from '../../i18n/negotiate.ts';
import { type ThemeChoice, themeChoices, watchTheme } from '../../ui/theme/theme.ts';
import { placeOf } from './person.ts';

/** Percent of what the browser has by itself. */
export const textSizes = [100, 125, 150, 175, 200] as const;
export type TextSize = (typeof textSizes)[number];
export type Look = { readonly language: string | null; readonly theme: ThemeChoice; readonly textSize: TextSize };

const place = 'minga.look';
const asThePhone: Look = { language: null, theme: 'phone', textSize: 100 };
let stopTheme = (): void => {};

export function storedLook(): Look {
  try {
    const stored: Partial<Record<keyof Look, unknown>> = JSON.parse(localStorage.getItem(placeOf(place)) ?? '{}');
    return {
      language: typeof stored.language === 'string' ? stored.language : asThePhone.language,
      theme: themeChoices.find((theme) => theme === stored.theme) ?? asThePhone.theme,
      textSize: textSizes.find((size) => size === stored.textSize) ?? asThePhone.textSize,
    };
  } catch {
    return asThePhone; // Storage is blocked, or somebody wrote there.
  }
}

export async function applyLook(look: Look): Promise<void> {
  const root = document.documentElement;
  stopTheme();
  stopTheme = watchTheme(root, look.theme);
  root.style.fontSize = `${look.textSize}%`;
  await speak(chooseLocale(look.language, navigator.languages), navigator.languages);
}

export async function changeLook(change: Partial<Look>): Promise<Look> {
  const look = { ...storedLook(), ...change };
  try {
    localStorage.setItem(placeOf(place), JSON.stringify(look));
  } catch {
    // It then lasts until the app is closed.
  }
  await applyLook(look);
  return look;
}
