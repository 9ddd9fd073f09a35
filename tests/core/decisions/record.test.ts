/** What a decision comes to, whoever heard what first. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decisionOf } from '../../../src/core/decisions/record.ts';
import { shuffled } from '../../properties/shuffled.ts';
import { ask, post } from '../ballots/asking.ts';
import { meet, replayed, settle, village } from '../cast.ts';
import { bytesOf } from '../governing.ts';

test('of each field the last word stands, and a drawing can be taken away', () => {
  const { ana, bea } = village(['ana', 'bea']);
  const posted = post(ana, { icon: 'roof' });
  ana.sign('decision.set', { ref: bytesOf(posted), title: 'A door for the well', stage: 'proposal' });
  ana.sign('decision.set', { ref: bytesOf(posted), icon: '' });
  settle(ana, bea);
  expect(decisionOf(bea.state, posted.entry.id)).toMatchObject({
    ...{ title: 'A door for the well', summary: 'Rain falls into it.', stage: 'proposal', icon: null, ended: null },
  });
});

test('a ballot makes an idea a proposal; of two endings the first stands', () => {
  const { ana, bea } = village(['ana', 'bea']);
  const posted = post(bea);
  settle(ana, bea);
  const ballots = [ask(bea, posted), ask(ana, posted)];
  const first = bea.sign('decision.end', { ref: bytesOf(posted), how: 'delivered' });
  meet(ana, bea);
  ana.sign('decision.end', { ref: bytesOf(posted), how: 'cancelled' });
  meet(ana, bea);
  const record = decisionOf(ana.state, posted.entry.id);
  expect(record).toMatchObject({ stage: 'proposal', ended: { entry: first.entry.id, how: 'delivered' } });
  expect(new Set(record?.ballots)).toEqual(new Set(ballots.map(({ entry }) => entry.id)));
});

test('any order of arrival comes to the same', () => {
  const { ana, bea } = village(['ana', 'bea']);
  const posted = post(bea);
  settle(ana, bea);
  bea.sign('decision.set', { ref: bytesOf(posted), title: 'One' });
  ask(ana, posted);
  bea.sign('decision.set', { ref: bytesOf(posted), topic: 'water' });
  ana.sign('decision.end', { ref: bytesOf(posted), how: 'declined' });
  bea.sign('decision.end', { ref: bytesOf(posted), how: 'delivered' });
  meet(ana, bea);
  const expected = decisionOf(ana.state, posted.entry.id);
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const state = replayed(ana.state.group, shuffled([...ana.held.values()], seed));
      expect(decisionOf(state, posted.entry.id)).toEqual(expected);
    }),
    { numRuns: 30 },
  );
});
