/** A coordinator who puts one policy in the place of another, by their own word: when they are refused. */
import { expect, test } from 'vitest';
import { idToBytes } from '../../src/core/ids.ts';
import { type Replacing, replacePolicy } from '../../src/core/membership/replacing.ts';
import { type Phone, settle, village } from './cast.ts';
import { idOf, setPolicy } from './governing.ts';

const answer = (phone: Phone, said: Replacing) => {
  const drafts = replacePolicy(said, phone.context);
  return drafts.ok ? drafts.value : drafts.error.code;
};
const key = 'listings.categories';

test('what was seen is replaced, and nothing else', () => {
  const { ana } = village(['ana', 'bea']);
  expect(answer(ana, { key, value: 'food', seen: null })).toEqual([
    { kind: 'policy.set', payload: { key, value: 'food' } },
  ]);
  const first = idOf(setPolicy(ana, key, 'food'));
  expect(answer(ana, { key, value: 'tools', seen: null })).toBe('policy-moved-on');
  const replaced = [{ kind: 'policy.set', payload: { key, value: 'tools', ref: idToBytes(first) } }];
  expect(answer(ana, { key, value: 'tools', seen: first })).toEqual(replaced);
  expect(answer(ana, { key, value: 'tools' })).toEqual(replaced);
});

test('members are refused, and coordinators too once the group votes on each change', () => {
  const { ana, bea } = village(['ana', 'bea']);
  expect(answer(bea, { key, value: 'food', seen: null })).toBe('only-coordinators');
  setPolicy(ana, 'deciding.rules', 'vote');
  settle(ana, bea);
  expect(answer(bea, { key, value: 'food', seen: null })).toBe('only-coordinators');
  expect(answer(ana, { key, value: 'food', seen: null })).toBe('needs-a-vote');
});
