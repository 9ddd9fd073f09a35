/** Seals can come undone when closers were replaced by people who had not heard of them. What was inherited by them does not. (protocol §8) */
import { expect, test } from 'vitest';
import { closeBooks, closersNamed, sealedHere, setClosers } from '../bookkeeping.ts';
import { meet, replayed, village } from '../cast.ts';
import { dump } from '../dump.ts';
import { coordinating, cosign, enact, propose } from '../governing.ts';
import { revoke, secondPhone } from '../recovering.ts';

test('where an heir took over, the lost phone has ended, though the closing is undone', () => {
  const { ana, bea: lost, carla, dora } = village(['ana', 'bea', 'carla', 'dora'], { limit: 600 });
  const closers = setClosers(ana, [ana, carla, dora]);
  coordinating(ana, carla);
  meet(ana, lost, carla, dora);
  const proposed = propose(carla, 'closers.set', closersNamed([carla, ana], closers));
  ana.receive(carla.held.values());
  const cosigned = cosign(ana, proposed);
  carla.receive(ana.held.values());

  const back = secondPhone(lost, 'new');
  revoke(back, lost);
  closeBooks(closers, ana, dora, back);
  expect([sealedHere(back).length, back.rights()]).toEqual([1, 600]);

  expect(carla.verdictOf(enact(carla, proposed, [cosigned]))).toBe('valid');
  const paid = lost.pay(carla, 600);
  carla.receive(lost.held.values());
  expect(carla.verdictOf(carla.accept(paid))).toBe('valid');
  meet(ana, dora, back, carla, lost);
  expect(sealedHere(ana)).toEqual([]);
  expect(ana.state.accounts.transfers.get(paid.entry.id)?.counted).toBe(0);
  expect(dump(replayed(ana))).toEqual(dump(ana.state));
});
