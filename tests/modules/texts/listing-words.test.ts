/** The words of a listing as a text: who may change it, on what a change may build, and what becomes of it in old books. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { VerifiedEntry } from '../../../src/core/entry.ts';
import { type EntryId, idToBytes } from '../../../src/core/ids.ts';
import { wordsOf } from '../../../src/core/listings/words.ts';
import { recordsAtHand } from '../../../src/core/records.ts';
import { admit } from '../../../src/core/replay.ts';
import type { GroupState } from '../../../src/core/state.ts';
import { registry } from '../../../src/modules/core.ts';
import { textsService } from '../../../src/modules/texts/service.ts';
import type { CborMap } from '../../../src/wire/cbor.ts';
import { keptAndTakenUp } from '../../core/archiving.ts';
import { closeBooks, closing } from '../../core/bookkeeping.ts';
import { meet, newcomer, type Phone, replayed, settle, village } from '../../core/cast.ts';
import { remove } from '../../core/governing.ts';
import { approve, askHandover, handOver, makeHelper, open } from '../../core/keeping.ts';
import { post, change as set } from '../../core/listings/listings.ts';
import { shuffled } from '../../properties/shuffled.ts';
import { newDesk, nobodyQuarantined } from '../../replication/texts/writers.ts';

const idOf = ({ entry }: VerifiedEntry): EntryId => entry.id;
const { founded, changes } = textsService.queries;

/** A change of its words, as far as the rules look into it. */
const edit = (by: Phone, listing: VerifiedEntry, refs: readonly VerifiedEntry[] = [], more: CborMap = {}) =>
  by.sign('document.change', {
    ...{ document: 'listing', ref: idToBytes(idOf(listing)), refs: refs.map((ref) => idToBytes(idOf(ref))) },
    ...{ change: Uint8Array.of(1, 2, 3), ...more },
  });

const changesOf = (listing: VerifiedEntry, phone: Phone, state: GroupState = phone.state) =>
  changes({ document: wordsOf(idOf(listing)) }, { ...phone.context, state });
const entriesOf = (...of: Parameters<typeof changesOf>): EntryId[] => changesOf(...of).map(({ entry }) => entry);

/** Ana's phone and her tablet, both of which know the same. */
function twoPhones() {
  const { ana } = village(['ana']);
  const [founding] = [...ana.held.values()];
  const tablet = newcomer('ana/tablet', ana);
  if (founding) tablet.addDevice(founding);
  const listing = post(ana, { words: 'Of rye.' });
  meet(ana, tablet);
  return { ana, tablet, listing };
}

describe('who may change them', () => {
  test('whoever has the listing; nobody else, whatever else they may change', () => {
    const { ana, bea } = village(['ana', 'bea']);
    const listing = post(bea);
    meet(ana, bea);
    expect(bea.verdictOf(edit(bea, listing))).toBe('valid');
    expect(ana.verdictOf(edit(ana, listing))).toBe('listings.not-your-account');
  });

  test('every phone of theirs', () => {
    const { ana, tablet, listing } = twoPhones();
    const said = edit(tablet, listing);
    meet(ana, tablet);
    expect(ana.verdictOf(said)).toBe('valid');
  });

  test('for a neighbour without a phone whoever keeps the account, and then whoever keeps it next', () => {
    const { ana, bea, carla } = village(['ana', 'bea', 'carla']);
    makeHelper(ana, bea);
    settle(ana, bea, carla);
    const lola = open(bea);
    const listing = post(bea, { side: 'need' }, lola);
    expect(bea.verdictOf(edit(bea, listing))).toBe('valid');
    settle(ana, bea, carla);
    const asked = askHandover(bea, lola, carla);
    meet(ana, bea);
    const approved = approve(ana, asked);
    meet(ana, bea);
    handOver(bea, lola, carla, { approval: idOf(approved) });
    settle(ana, bea, carla);
    expect(carla.verdictOf(edit(carla, listing))).toBe('valid');
    expect(bea.verdictOf(edit(bea, listing))).toBe('listings.not-your-account');
  });
});

test('a change is of a listing that stands, and builds on changes of the words of that one', () => {
  const { ana, bea } = village(['ana', 'bea']);
  const [listing, other] = [post(ana), post(ana, { title: 'Rolls' })];
  const first = edit(ana, listing);
  expect(ana.verdictOf(edit(ana, listing, [first]))).toBe('valid');
  expect(ana.verdictOf(edit(ana, other, [first]))).toBe('texts.unknown-base');
  expect(ana.verdictOf(edit(ana, ana.pay(bea, 1)))).toBe('listings.no-such-listing');
  expect(ana.verdictOf(edit(ana, first))).toBe('listings.no-such-listing');
  // A listing's words name it, and the agreement names none.
  expect(ana.verdictOf(edit(ana, listing, [], { document: 'agreement' }))).toBe('texts.unknown-text');
  const nameless = { document: 'listing', refs: [], change: Uint8Array.of(1) };
  expect(ana.verdictOf(ana.sign('document.change', nameless))).toBe('texts.unknown-text');
  const agreed = ana.sign('document.change', { ...nameless, document: 'agreement' });
  expect(ana.verdictOf(edit(ana, listing, [agreed]))).toBe('texts.unknown-base');
});

test('they begin as they were posted, and have the room that they had', () => {
  const { ana } = village(['ana']);
  const [said, silent] = [post(ana, { words: 'Of rye.' }), post(ana)];
  const about = (listing: VerifiedEntry) => founded({ document: wordsOf(idOf(listing)) }, ana.context);
  expect(about(said)).toMatchObject({ words: 'Of rye.', most: 1000, tooLong: { code: 'listings.words-too-long' } });
  expect(about(silent)).toMatchObject({ words: '' });
  expect(about(edit(ana, said))).toBeNull();
});

test('what somebody writes after their removal, or after a fork, is no part of them', () => {
  const { ana, bea, carla } = village(['ana', 'bea', 'carla']);
  const listing = post(bea);
  const before = edit(bea, listing);
  settle(ana, bea, carla);
  remove([ana, carla], bea);
  edit(bea, listing, [before]);
  settle(ana, bea, carla);
  expect(entriesOf(listing, ana)).toEqual([idOf(before)]);

  const hers = post(ana);
  const stands = edit(ana, hers);
  meet(ana, carla);
  const copy = ana.copy();
  edit(ana, hers, [stands]);
  edit(copy, hers, [stands], { change: Uint8Array.of(4) });
  meet(ana, copy, carla);
  expect(entriesOf(hers, carla)).toEqual([idOf(stands)]);
});

test('of a sealed period they are put away with a listing that is closed, and found again with it', () => {
  const { ana, bea, carla, dora, all, closers } = closing();
  const [shown, closed] = [post(ana, { title: 'Bread' }), post(ana, { title: 'Roof' })];
  const [ofShown, ofClosed] = [edit(ana, shown), edit(ana, closed)];
  const gone = set(ana, closed, { closed: true });
  // The end of a chain stays at hand.
  ana.pay(bea, 1);
  settle(...all);
  closeBooks(closers, ana, bea, carla, dora);
  settle(...all);
  const state = keptAndTakenUp(ana.state);
  expect(recordsAtHand(state, 'texts').map(([id]) => id)).toEqual([idOf(shown)]);
  expect(entriesOf(shown, ana, state)).toEqual([idOf(ofShown)]);
  expect([state.archive?.holds(idOf(ofClosed)), state.archive?.holds(idOf(gone))]).toEqual([true, true]);
  expect(state.archive?.opened).toBe(false);
  expect(entriesOf(closed, ana, state)).toEqual([idOf(ofClosed)]);
  // Put back on the list, and written on where it was left.
  const again = keptAndTakenUp(ana.state);
  const back = [set(ana, closed, { closed: false }), edit(ana, closed, [ofClosed])];
  admit(registry, again, back);
  expect(entriesOf(closed, ana, again)).toEqual(entriesOf(closed, ana));
  expect(entriesOf(closed, ana, again)).toHaveLength(2);
});

const anyStory = fc.array(
  fc.tuple(fc.constantFrom('ana', 'tablet', 'meet'), fc.double({ min: 0, max: 1, noNaN: true })),
  {
    minLength: 2,
    maxLength: 9,
  },
);

test('whatever two phones write apart and together, and in whatever order it is heard, the words are the same and none is lost', async () => {
  const desk = newDesk();
  await fc.assert(
    fc.asyncProperty(anyStory, fc.nat(), async (story, seed) => {
      const { ana, tablet, listing } = twoPhones();
      const document = wordsOf(idOf(listing));
      const logOn = (phone: Phone, state = phone.state) => ({
        document,
        founded: 'Of rye.',
        changes: changesOf(listing, phone, state),
      });
      const written: string[] = [];
      for (const [who, place] of story) {
        if (who === 'meet') meet(ana, tablet);
        else {
          const phone = who === 'ana' ? ana : tablet;
          const log = logOn(phone);
          const { text, newest } = await desk.read(log, nobodyQuarantined);
          const at = Math.floor(place * text.length);
          const word = `<${written.length}>`;
          const made = await desk.write(
            log,
            nobodyQuarantined,
            phone.device,
            newest,
            text.slice(0, at) + word + text.slice(at),
          );
          if (made === null) throw new Error('there was something to write');
          const more = { refs: made.refs.map(idToBytes), change: made.bytes };
          expect(phone.verdictOf(edit(phone, listing, [], more))).toBe('valid');
          written.push(word);
        }
      }
      meet(ana, tablet);
      const other = replayed(ana.state.group, shuffled([...ana.held.values()], seed));
      const { text, accepted } = await desk.read(logOn(ana), nobodyQuarantined);
      expect(accepted).toHaveLength(written.length);
      // Each letter is there once, though one word may stand inside of another.
      expect([...text].sort()).toEqual([...`Of rye.${written.join('')}`].sort());
      expect((await desk.read(logOn(tablet), nobodyQuarantined)).text).toBe(text);
      expect((await newDesk().read(logOn(ana, other), nobodyQuarantined)).text).toBe(text);
    }),
    { numRuns: 12 },
  );
}, 60_000);
