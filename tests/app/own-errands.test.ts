import { describe, expect, test } from 'vitest';
import { ownErrands } from '../../src/app/for-me/own-errands.ts';
import type { GroupView } from '../../src/session/views.ts';

const day = 24 * 60 * 60 * 1000;
const now = 100 * day;

/** Nothing waits in this group; each test changes what it is about. */
const quiet = {
  demo: false,
  me: { recoveryOpen: false, standing: 'admitted' },
  reach: { onlyHereSince: null },
} as unknown as GroupView;

describe('what waits for a person outside any module', () => {
  test('nothing, when the card is made and all is carried', () => {
    expect(ownErrands(quiet, now, false)).toEqual([]);
  });

  test('the recovery card, until it is confirmed', () => {
    expect(ownErrands({ ...quiet, me: { ...quiet.me, recoveryOpen: true } }, now, false)).toEqual(['recovery']);
  });

  test.each(['frozen', 'revoked', 'removed', 'suspended', 'left'] as const)(
    'no card is asked for while the phone is no member’s: %s',
    (standing) => {
      expect(ownErrands({ ...quiet, me: { ...quiet.me, recoveryOpen: true, standing } }, now, false)).toEqual([]);
    },
  );

  test('what has been on this phone alone for three days, and not an hour less', () => {
    const since = (onlyHereSince: number): GroupView => ({ ...quiet, reach: { ...quiet.reach, onlyHereSince } });
    expect(ownErrands(since(now - 3 * day), now, false)).toEqual(['only-here']);
    expect(ownErrands(since(now - 3 * day + 1), now, false)).toEqual([]);
  });

  test('a new version of the app', () => {
    expect(ownErrands(quiet, now, true)).toEqual(['update']);
  });

  test('in the demo village neither card nor carrying: it is carried nowhere', () => {
    const demo = {
      ...quiet,
      demo: true,
      me: { ...quiet.me, recoveryOpen: true },
      reach: { ...quiet.reach, onlyHereSince: 0 },
    };
    expect(ownErrands(demo, now, true)).toEqual(['update']);
  });
});
