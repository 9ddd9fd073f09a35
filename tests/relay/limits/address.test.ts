import { describe, expect, test } from 'vitest';
import { limitedAddress } from '../../../sync-server/limits/address.ts';

describe('the address that limits count against', () => {
  test.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:DB8:1:2::9', '2001:db8:1:2::/64'],
    ['2001:db8::9', '2001:db8:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['', ''],
  ])('of %s is %s', (remote, expected) => {
    expect(limitedAddress(remote, undefined, 0)).toBe(expected);
  });

  test('ignores X-Forwarded-For unless proxies are trusted', () => {
    expect(limitedAddress('192.0.2.7', '198.51.100.1', 0)).toBe('192.0.2.7');
  });

  test('is what our own proxy saw, never what its caller claims', () => {
    const forwarded = '203.0.113.5, 198.51.100.1';
    expect(limitedAddress('192.0.2.7', forwarded, 1)).toBe('198.51.100.1');
    expect(limitedAddress('192.0.2.7', forwarded, 2)).toBe('203.0.113.5');
    expect(limitedAddress('192.0.2.7', '198.51.100.1', 2)).toBe('192.0.2.7');
    expect(limitedAddress('192.0.2.7', undefined, 1)).toBe('192.0.2.7');
  });
});
