import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { threat } from './support/threat.ts';

const name = '<img src=x onerror="steal()">';

threat<(text: string) => string>('Script through a text field', {
  attack: (markupOf) => markupOf(name).includes('<img'),
  defence: (text) => renderToStaticMarkup(createElement('p', null, text)),
  takenOut: (text) => `<p>${text}</p>`,
});
