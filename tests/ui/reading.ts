import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

export const html = (element: ReactNode): string => renderToStaticMarkup(element).replaceAll('\u00a0', ' ');

/** The text without its tags, as a reader meets it. */
export const words = (element: ReactNode): string =>
  html(element)
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** What comes in one kind of element, piece by piece. */
export const each = (markup: string, tag: string): string[] =>
  Array.from(markup.matchAll(new RegExp(`<${tag}[ >].*?</${tag}>`, 'g')), ([piece]) => piece);
