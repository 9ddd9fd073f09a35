import { createElement, lazy } from 'react';
import type { ScreenExtras } from '../../ui/layout/screen-extras.ts';
import type { HelpPicture } from '../../view/module-screens.ts';

export type ExtrasPlace = 'phone' | 'group';

const Listen = lazy(async () => ({ default: (await import('../help/Listen.tsx')).Listen }));
const Further = lazy(async () => ({ default: (await import('../help/Further.tsx')).Further }));

/** An old browser, and some systems, have no voice at all; nothing of it is fetched there. */
const canSpeak = 'speechSynthesis' in globalThis;

function extrasFor(picture: HelpPicture, place: ExtrasPlace): ScreenExtras {
  const Picture = lazy(async () => {
    const drawn = await import('../help/Picture.tsx');
    return { default: () => createElement(drawn.Picture, { picture }) };
  });
  return { Picture, ...(canSpeak && { Beside: Listen }), ...(place === 'group' && { Further }) };
}

const known = new Map<string, ScreenExtras>();

/** Help's picture, Listen, and in a group the way to how things are done there. The same object each time. */
export function extrasOf(picture: HelpPicture, place: ExtrasPlace): ScreenExtras {
  const key = `${place} ${picture}`;
  const extras = known.get(key) ?? extrasFor(picture, place);
  known.set(key, extras);
  return extras;
}

/** So that help is there at the first tap, also without a network. Never rejects. */
export const fetchHelp = (): Promise<unknown> =>
  Promise.allSettled([import('../help/Picture.tsx'), import('../help/Further.tsx')]);
