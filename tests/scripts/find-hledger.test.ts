import { chmodSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { findHledger } from '../../scripts/hledger/find-hledger.ts';
import { temporaryFile } from './audit/run-script.ts';

test('hledger is the one that was named, and nothing else if that one can not be run', () => {
  const named = temporaryFile('my-hledger', '');
  const PATH = process.env['PATH'] ?? '';
  expect(findHledger({ MINGA_HLEDGER: named, PATH })).toBeUndefined();
  chmodSync(named, 0o755);
  expect(findHledger({ MINGA_HLEDGER: named, PATH })).toBe(named);
});

test('otherwise it is the first on the path that can be run', () => {
  const [first, second] = [temporaryFile('hledger', ''), temporaryFile('hledger', '')];
  const PATH = `${dirname(first)}:${dirname(second)}`;
  expect(findHledger({ PATH })).toBeUndefined();
  chmodSync(second, 0o755);
  expect(findHledger({ PATH })).toBe(second);
  expect(findHledger({})).toBeUndefined();
});
