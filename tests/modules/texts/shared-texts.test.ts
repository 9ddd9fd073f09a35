/** The text of a proposal and the minutes of a meeting: every member writes into them, and of the first only while it is open. */
import { describe, expect, test } from 'vitest';
import type { VerifiedEntry } from '../../../src/core/entry.ts';
import { type FoundedText, nameOfText } from '../../../src/core/founded-texts.ts';
import { type EntryId, idToBytes } from '../../../src/core/ids.ts';
import { textsService } from '../../../src/modules/texts/service.ts';
import type { CborMap } from '../../../src/wire/cbor.ts';
import { ask, close, post as propose, vote } from '../../core/ballots/asking.ts';
import { meet, type Phone, village } from '../../core/cast.ts';
import { post } from '../../core/listings/listings.ts';
import { hold } from '../../core/meetings/meeting.ts';

const idOf = ({ entry }: VerifiedEntry): EntryId => entry.id;
const { changes, founded, sharedText } = textsService.queries;

const edit = (by: Phone, document: FoundedText, of: VerifiedEntry, refs: readonly VerifiedEntry[] = []) =>
  by.sign('document.change', {
    ...{ document, ref: idToBytes(idOf(of)), refs: refs.map((ref) => idToBytes(idOf(ref))) },
    change: Uint8Array.of(1, 2, 3),
  });

const aboutOn = (phone: Phone, is: FoundedText, of: VerifiedEntry) =>
  founded({ document: nameOfText(is, idOf(of)) }, phone.context);
const closedOn = (phone: Phone, of: VerifiedEntry) => aboutOn(phone, 'decision', of)?.closed?.code ?? null;

function neighbours(fields?: CborMap) {
  const phones = village(['ana', 'bea', 'carla']);
  const { ana, bea, carla } = phones;
  const [decision, meeting] = [propose(bea, fields), hold(bea, [bea, ana])];
  meet(ana, bea, carla);
  return { ...phones, decision, meeting };
}

describe.each([
  ['decision', 'decision'],
  ['minutes', 'meeting'],
] as const)('%s', (is, whose) => {
  test('every member writes into it, on top of one another', () => {
    const { ana, bea, carla, ...of } = neighbours();
    const first = edit(ana, is, of[whose]);
    expect(ana.verdictOf(first)).toBe('valid');
    meet(ana, bea, carla);
    const second = edit(carla, is, of[whose], [first]);
    expect(carla.verdictOf(second)).toBe('valid');
    meet(ana, bea, carla);
    const document = nameOfText(is, idOf(of[whose]));
    expect(changes({ document }, bea.context).map(({ entry }) => entry)).toEqual([idOf(first), idOf(second)]);
  });

  test('is of what founds such a text, and builds on changes of the same one', () => {
    const { ana, decision, meeting, ...of } = neighbours();
    const both = { decision, meeting };
    const other = whose === 'decision' ? meeting : decision;
    expect(ana.verdictOf(edit(ana, is, other))).toBe('texts.not-there');
    expect(ana.verdictOf(edit(ana, is, post(ana)))).toBe('texts.not-there');
    const elsewhere = edit(ana, is === 'minutes' ? 'decision' : 'minutes', other);
    expect(ana.verdictOf(elsewhere)).toBe('valid');
    expect(ana.verdictOf(edit(ana, is, both[whose], [elsewhere]))).toBe('texts.unknown-base');
    expect(aboutOn(of.bea, is, other)).toBeNull();
  });
});

test('a proposal begins with what was posted, and minutes with nothing', () => {
  const { ana, decision, meeting } = neighbours({ words: 'We buy tin.' });
  expect(aboutOn(ana, 'decision', decision)).toMatchObject({ words: 'We buy tin.', most: 4000, closed: null });
  expect(aboutOn(ana, 'minutes', meeting)).toMatchObject({ words: '', most: 8000, closed: null });
  const titleOf = (is: FoundedText, of: VerifiedEntry) =>
    sharedText({ document: nameOfText(is, idOf(of)) }, ana.context).founded?.title ?? null;
  expect([titleOf('decision', decision), titleOf('minutes', meeting), titleOf('minutes', decision)]).toEqual([
    'A roof for the well',
    'Assembly',
    null,
  ]);
});

test('a proposal is not written on while it is voted on, and not once it has passed; one that did not is open again', () => {
  const { bea, decision } = neighbours();
  const ballot = ask(bea, decision);
  expect(closedOn(bea, decision)).toBe('texts.voted-on');
  close(bea, ballot, [vote(bea, ballot, 'no')]);
  expect(closedOn(bea, decision)).toBeNull();
  const again = ask(bea, decision);
  close(bea, again, [vote(bea, again, 'yes')]);
  expect(closedOn(bea, decision)).toBe('texts.decided');
});

test('nor once it has ended; what another phone wrote meanwhile counts all the same', () => {
  const { ana, bea, decision } = neighbours();
  const written = edit(ana, 'decision', decision);
  bea.sign('decision.end', { ref: idToBytes(idOf(decision)), how: 'cancelled' });
  expect(closedOn(bea, decision)).toBe('texts.decided');
  meet(ana, bea);
  const document = nameOfText('decision', idOf(decision));
  expect(changes({ document }, bea.context).map(({ entry }) => entry)).toEqual([idOf(written)]);
});
