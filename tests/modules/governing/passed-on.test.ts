/** A phone whose part has passed to another one decides nothing more in the group's name, though its revocation was taken back. */
import { expect, test } from 'vitest';
import { closeBooks, setClosers } from '../../core/bookkeeping.ts';
import { meet, settle, village } from '../../core/cast.ts';
import { broughtBack, revoke, veto } from '../../core/recovering.ts';
import { ask, refusalOf } from './affairs.ts';

test('a phone that another one took over from proposes nothing, whatever is decided about that other one', () => {
  const { ana, bea: lost, carla, dora } = village(['ana', 'bea', 'carla', 'dora'], { limit: 600 });
  const closers = setClosers(ana, [ana, carla, dora]);
  meet(lost, ana, carla, dora);
  const heir = broughtBack(lost, [carla, dora]);
  lost.receive(heir.held.values());
  revoke(heir, lost, undefined, false);
  closeBooks(closers, ana, carla, dora, heir);
  heir.pay(ana, 100);
  settle(heir, ana, carla, dora);
  veto(lost, heir);
  meet(lost, heir, ana, carla, dora);

  expect(refusalOf(lost, 'proposeRemoval', { member: dora.member })).toBe('device-revoked');
  expect(ask(lost, 'trust', { member: dora.member }).maySign).toBe(false);
});
