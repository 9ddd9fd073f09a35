/** Books that were begun from a base, and what they take in beside it. (decision 0023) */
import { expect, test } from 'vitest';
import { registry } from '../../src/modules/core.ts';
import { Begun } from '../../src/session/group/begun.ts';
import { meet, village } from '../core/cast.ts';

test('what the base names is vouched for by the phone’s own replay alone', () => {
  const { ana, bea } = village(['ana', 'bea']);
  const first = bea.pay(ana, 5);
  const second = bea.pay(ana, 6);
  meet(ana, bea);
  // The base has both payments. Of the history nothing has come yet.
  const begun = new Begun(registry, ana.state);
  expect(begun.vouches(first.entry)).toBe(false);
  // The newer one was signed by Bea's phone itself, and names the one before it.
  begun.admit([second]);
  expect(begun.vouches(first.entry)).toBe(true);
});
