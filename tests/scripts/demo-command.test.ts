import { existsSync, readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { entriesMin } from '../../src/demo/story/story.ts';
import { runScript, temporaryFile } from './audit/run-script.ts';

vi.setConfig({ testTimeout: 120_000 });

const demo = (...args: string[]) => runScript('scripts/demo.ts', args);

test('the same seed makes the same file, byte for byte, and another seed another group', () => {
  const paths = ['one', 'two', 'three'].map((name) => temporaryFile(name));
  const size = ['--members', '5', '--entries', '120'];
  const summaries = paths.map((path, at) => demo('--out', path, ...size, '--seed', at < 2 ? 'river' : 'hill'));
  expect(summaries.map(({ status }) => status)).toEqual([0, 0, 0]);
  const [one, two, three] = paths.map((path) => readFileSync(path));
  expect(one?.equals(two ?? Buffer.alloc(0))).toBe(true);
  const [first, , last] = summaries.map(({ stdout }) => JSON.parse(stdout));
  expect(first).toMatchObject({ file: paths[0], bytes: one?.length, members: 5, entries: 120, seed: 'river' });
  expect(first.group).not.toBe(last.group);
  expect(three?.equals(one ?? Buffer.alloc(0))).toBe(false);
});

test('its books pass the audit: every entry counts, and the balances sum to zero', () => {
  const path = temporaryFile('village.minga');
  const made = JSON.parse(demo('--out', path, '--members', '7', '--entries', '160').stdout);
  const { status, stdout } = runScript('scripts/audit.ts', [path]);
  expect(status).toBe(0);
  const { group, stateHash, entriesHash } = made;
  const counts = { members: 7, entries: 160, accepted: 160, rejected: 0, waiting: 0, forks: [], sum: 0 };
  expect(JSON.parse(stdout)).toMatchObject({ group, stateHash, entriesHash, ...counts });
});

test('another size of the same seed is another group, or one phone could not hold both', () => {
  const groups = [40, 41].map((entries) => {
    const args = ['--out', temporaryFile('village'), '--members', '3', '--entries', String(entries)];
    return JSON.parse(demo(...args).stdout).group;
  });
  expect(groups[0]).not.toBe(groups[1]);
});

test('a file takes less than 400 bytes an entry', () => {
  const { stdout } = demo('--out', temporaryFile('village'), '--members', '10', '--entries', '400');
  expect(JSON.parse(stdout).bytes / 400).toBeLessThan(400);
});

test.each([
  ['no place to write to', [], 'Say where'],
  ['too few entries', ['--members', '10', '--entries', '20'], `has ${entriesMin(10)} to`],
  ['too many entries', ['--entries', '100001'], 'to 100000 entries'],
  ['one member', ['--members', '1'], '2 to 500 members'],
  ['half an entry', ['--entries', '70.5'], 'not "70.5"'],
  ['an unknown option', ['--size', '3'], "Unknown option '--size'"],
])('explains %s', (what, args, words) => {
  const path = temporaryFile('village');
  const out = what === 'no place to write to' ? [] : ['--out', path];
  const { status, stdout, stderr } = demo(...out, ...args);
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toContain(words);
  expect(existsSync(path)).toBe(false);
});
