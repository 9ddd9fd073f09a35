import { expect, test } from 'vitest';
import { contactSheet } from '../../scripts/gallery/contact-sheet.ts';

test('the contact sheet has one row a screen, with all its pictures in the order they were taken', () => {
  const sheet = contactSheet([
    { file: 'home-en-day.png', screen: 'home', language: 'en', look: 'day' },
    { file: 'pay-en-day.png', screen: 'pay', language: 'en', look: 'day' },
    { file: 'home-ar-night.png', screen: 'home', language: 'ar', look: 'night' },
  ]);
  const rows = sheet.split('<section>').slice(1);
  const files = rows.map((row) => Array.from(row.matchAll(/src="([^"]+)"/g), ([, file]) => file));
  expect(files).toEqual([['home-en-day.png', 'home-ar-night.png'], ['pay-en-day.png']]);
  expect(rows[0]).toContain('ar · night');
});
