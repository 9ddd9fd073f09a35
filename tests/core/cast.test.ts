import { expect, test } from 'vitest';
import { fingerprints } from '../../src/core/fingerprint.ts';
import { meet, settle, village } from './cast.ts';

test('a village stands with everybody admitted and in possession of their limit', () => {
  const { ana, bea, carla } = village(['ana', 'bea', 'carla'], { limit: 600 });
  for (const phone of [ana, bea, carla]) {
    expect(phone.rights()).toBe(600);
    expect(fingerprints(phone.state)).toEqual(fingerprints(ana.state));
  }
});

test('what one signs is on that phone only until they meet', () => {
  const { ana, bea } = village(['ana', 'bea']);
  const paid = ana.pay(bea, 60);
  expect([ana.verdictOf(paid), bea.verdictOf(paid)]).toEqual(['valid', 'not-admitted']);
  meet(ana, bea);
  expect(bea.verdictOf(paid)).toBe('valid');
  settle(ana, bea);
  expect(bea.state.accounts.transfers.get(paid.entry.id)?.accepts).toHaveLength(1);
});
