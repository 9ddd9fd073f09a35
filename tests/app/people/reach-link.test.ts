import { describe, expect, test } from 'vitest';
import { lacksCountry, reachLink } from '../../../src/app/people/reach-link.ts';

describe('where a tap on a number leads', () => {
  test.each([
    ['call', '+51 987-654 321', 'tel:+51987654321'],
    ['call', '0987 654', 'tel:0987654'],
    ['sms', ' +254 (0) 700 ', 'sms:+2540700'],
    ['whatsapp', '+51 987 654 321', 'https://wa.me/51987654321'],
    ['whatsapp', '0051 987 654 321', 'https://wa.me/51987654321'],
    ['call', '٠١٢٣٤٥٦٧', 'tel:01234567'],
  ] as const)('%s %s', (by, written, link) => {
    expect(reachLink(by, written)).toBe(link);
  });

  test.each(['', 'ask my sister', '12', 'javascript:alert(1)'])('“%s” is no number: it leads nowhere', (written) => {
    for (const by of ['call', 'sms', 'whatsapp'] as const) expect(reachLink(by, written)).toBeNull();
  });

  test('whatever is written, nothing but digits gets into the address', () => {
    expect(reachLink('sms', '123;?body=x&to=456')).toBe('sms:123456');
    expect(reachLink('whatsapp', '123/../evil.example?4')).toBe('https://wa.me/1234');
  });
});

test.each([
  ['987 654 321', true],
  ['٩٨٧٦٥٤', true],
  ['+51 987 654 321', false],
  ['\u200e+212 600', false],
  ['0051 987', false],
  ['', false],
  ['ask my sister', false],
])('“%s” lacks its country: %s', (written, lacks) => {
  expect(lacksCountry(written)).toBe(lacks);
});
