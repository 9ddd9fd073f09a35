import { afterEach, expect, test, vi } from 'vitest';
import { isGoodChannel } from '../../src/view/attachments/good-channel.ts';

afterEach(() => vi.unstubAllGlobals());

const on = (connection: object | undefined): boolean => {
  vi.stubGlobal('navigator', { connection });
  return isGoodChannel();
};

test('pictures come by themselves on Wi-Fi and by cable, unless somebody saves data', () => {
  expect(on({ type: 'wifi', saveData: false })).toBe(true);
  expect(on({ type: 'ethernet', saveData: false })).toBe(true);
  expect(on({ type: 'wifi', saveData: true })).toBe(false);
});

test('where it costs, or where the browser does not say, they are asked for', () => {
  expect(on({ type: 'cellular', saveData: false })).toBe(false);
  expect(on({ saveData: false })).toBe(false);
  expect(on({ type: 'wifi' })).toBe(false);
  expect(on(undefined)).toBe(false);
});
