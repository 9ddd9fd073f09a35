import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { offlineVoice } from '../../../src/app/help/offline-voice.ts';
import { Picture } from '../../../src/app/help/Picture.tsx';
import { scenes } from '../../../src/app/help/scenes.tsx';
import { groupRoutes } from '../../../src/app/routing/group-routes.ts';
import { phoneRoutes } from '../../../src/app/routing/phone-routes.ts';
import type { HelpPicture } from '../../../src/view/module-screens.ts';

const routes = [...phoneRoutes, ...groupRoutes];
const pictures = Object.keys(scenes) as HelpPicture[];
const markup = (picture: HelpPicture): string => renderToStaticMarkup(<Picture picture={picture} />);

describe('the picture of a screen', () => {
  test.each(routes)('$path has one', ({ picture }) => {
    expect(pictures).toContain(picture);
  });

  test('is drawn for some screen, and differs from every other', () => {
    const used = new Set(routes.map(({ picture }) => picture));
    expect(pictures.filter((picture) => !used.has(picture))).toEqual([]);
    expect(new Set(pictures.map((picture) => markup(picture).replace(/data-picture="\w+"/, ''))).size).toBe(
      pictures.length,
    );
  });

  test.each(pictures)('%s has no words, and only colours that follow the theme', (picture) => {
    const drawn = markup(picture);
    expect(drawn).not.toMatch(/<text/);
    for (const [, colour] of drawn.matchAll(/(?:fill|stroke)="([^"]*)"/g))
      expect(colour).toMatch(/^(none|var\(--[\w-]+\))$/);
    expect(drawn).toContain('aria-hidden="true"');
  });
});

describe('the voice that reads a screen', () => {
  const voice = (name: string, lang: string, localService = true, isDefault = false) => ({
    name,
    lang,
    localService,
    default: isDefault,
  });

  test.each([
    ['the one of the region', 'es-PE', [voice('a', 'es-ES', true, true), voice('b', 'es_PE')], 'b'],
    ['the default one of the language', 'ar-EG', [voice('a', 'ar-SA'), voice('b', 'ar-MA', true, true)], 'b'],
    ['any of the language', 'sw', [voice('a', 'en-US', true, true), voice('b', 'sw-KE')], 'b'],
    ['none that speaks over a network', 'en-GB', [voice('a', 'en-GB', false)], null],
    ['none of another language', 'sw', [voice('a', 'en-US', true, true), voice('b', 'swg-DE')], null],
    ['none where there are none', 'en', [], null],
  ])('is %s', (_, tag, voices, chosen) => {
    expect(offlineVoice(voices, tag)?.name ?? null).toBe(chosen);
  });
});
