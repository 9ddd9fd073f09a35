import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, describe, expect, test } from 'vitest';
import { hideAmounts } from '../../src/i18n/hidden-amounts.ts';
import { speak } from '../../src/i18n/language-store.ts';
import { useFormat } from '../../src/i18n/use-format.ts';
import { AmountText } from '../../src/ui/amounts/AmountText.tsx';

const hours = { is: 'time', scale: 0, name: '' } as const;
afterEach(async () => {
  hideAmounts(false);
  await speak('en');
});

const Sentence = ({ amount }: { readonly amount: number }): ReactNode =>
  `You have ${useFormat().amount(amount, hours)}.`;
const Signed = ({ amount }: { readonly amount: number }): ReactNode => `Pay ${useFormat().plainAmount(amount, hours)}`;

describe('while amounts are hidden', () => {
  test('one that stands alone is dots to the eye and a word to the ear, however large it is', () => {
    hideAmounts(true);
    const drawn = [1, 60, -1_000_000].map((amount) =>
      renderToStaticMarkup(<AmountText amount={amount} unit={hours} />),
    );
    expect(new Set(drawn).size).toBe(1);
    expect(drawn[0]).toContain('<span role="img" aria-label="hidden">••••</span>');
  });

  test('its dots stand as the page reads, having no direction of their own', async () => {
    hideAmounts(true);
    expect(renderToStaticMarkup(<AmountText amount={60} unit={hours} />)).toContain('dir="ltr"');
    await speak('ar');
    expect(renderToStaticMarkup(<AmountText amount={60} unit={hours} />)).toContain('dir="rtl"');
    hideAmounts(false);
    expect(renderToStaticMarkup(<AmountText amount={60} unit={hours} />)).not.toContain('dir=');
  });

  test('one within a sentence is too', () => {
    hideAmounts(true);
    expect(renderToStaticMarkup(<Sentence amount={90} />)).toBe('You have ••••\u00a0(hidden).');
  });

  test('what is about to be signed can be read', () => {
    hideAmounts(true);
    expect(renderToStaticMarkup(<Signed amount={120} />)).toBe('Pay 2\u00a0h');
    expect(renderToStaticMarkup(<AmountText amount={120} unit={hours} plain={true} />)).toContain('2\u00a0h');
  });

  test('they come back when they are shown', () => {
    hideAmounts(true);
    hideAmounts(false);
    expect(renderToStaticMarkup(<Sentence amount={60} />)).toBe('You have 1\u00a0h.');
  });
});
