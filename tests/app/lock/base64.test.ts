import fc from 'fast-check';
import { expect, test } from 'vitest';
import { base64ToBytes, bytesToBase64 } from '../../../src/app/lock/base64.ts';

test('bytes come back from their text', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect([...base64ToBytes(bytesToBase64(bytes))]).toEqual([...bytes]);
    }),
  );
});

test('what is no base64 is no bytes', () => {
  expect(base64ToBytes('not base64!')).toHaveLength(0);
});
