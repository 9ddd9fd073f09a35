/** Phones that talk apart come to one talk, whatever they heard first; and it is put away with a listing that is over. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { recordsAtHand } from '../../../src/core/records.ts';
import { keptAndTakenUp } from '../../core/archiving.ts';
import { closeBooks, closing } from '../../core/bookkeeping.ts';
import { meet, type Phone, replayed, settle, village } from '../../core/cast.ts';
import { change, post } from '../../core/listings/listings.ts';
import { shuffled } from '../../properties/shuffled.ts';
import { facesOn, idOf, linesOn, react, say, talkOn, unsay } from './talking.ts';

test('an answer to words that were taken back meanwhile stays, and so do two faces from two phones', () => {
  const { ana, bea } = village(['ana', 'bea']);
  const listing = post(ana);
  const said = say(ana, listing, 'Free for all');
  meet(ana, bea);
  unsay(ana, listing, said);
  say(bea, listing, 'Really?', { to: said });
  react(bea, listing, 'thanks', { to: said });
  meet(ana, bea);
  expect(linesOn(ana, listing)).toEqual(['taken-back > Really?']);
  expect(linesOn(bea, listing)).toEqual(linesOn(ana, listing));
});

const anyStory = fc.array(
  fc.record({ who: fc.nat(1), does: fc.constantFrom('say', 'reply', 'react', 'unsay', 'meet'), pick: fc.nat(20) }),
  { minLength: 1, maxLength: 14 },
);

test('the talk is one, in whatever order, however often and in whatever parts it is heard', () => {
  fc.assert(
    fc.property(anyStory, fc.nat(), (story, seed) => {
      const { ana, bea } = village(['ana', 'bea']);
      const listing = post(ana);
      meet(ana, bea);
      const phones = [ana, bea] as const;
      story.forEach(({ who, does, pick }, at) => {
        const phone = phones[who] as Phone;
        const all = talkOn(phone, listing).talks.flatMap((talk) => [talk, ...talk.replies]);
        const message = phone.held.get(all[pick % Math.max(all.length, 1)]?.id ?? idOf(listing)) ?? listing;
        if (does === 'meet') meet(ana, bea);
        else if (does === 'say') say(phone, listing, `words ${at}`);
        else if (does === 'reply') say(phone, listing, `words ${at}`, { to: message });
        else if (does === 'react') react(phone, listing, ['agree', 'sad', undefined][pick % 3], { to: message });
        else unsay(phone, listing, message);
      });
      meet(ana, bea);
      const entries = [...ana.held.values()];
      const other = replayed(ana.state.group, shuffled([...entries, ...entries], seed));
      const seen = (state = ana.state) => talkOn(ana, listing, { state });
      expect(seen(other)).toEqual(seen());
      expect(seen(bea.state)).toEqual(seen());
    }),
    { numRuns: 40 },
  );
}, 60_000);

test('the talk about a listing that is over is put away with it, and found again', () => {
  const { ana, bea, carla, dora, all, closers } = closing();
  const [shown, closed] = [post(ana), post(ana, { title: 'Roof' })];
  for (const listing of [shown, closed]) {
    const said = say(ana, listing, 'Ask me');
    react(ana, listing, 'happy', { to: said });
  }
  change(ana, closed, { closed: true });
  // The end of a chain stays at hand.
  ana.pay(bea, 1);
  settle(...all);
  closeBooks(closers, ana, bea, carla, dora);
  settle(...all);
  const state = keptAndTakenUp(ana.state);
  expect(recordsAtHand(state, 'threads').map(([id]) => id)).toEqual([idOf(shown)]);
  expect(linesOn(ana, closed, { state })).toEqual(['Ask me']);
  expect(facesOn(talkOn(ana, closed, { state }).talks[0] ?? { reactions: [] })).toEqual(['happy 1 mine']);
});
