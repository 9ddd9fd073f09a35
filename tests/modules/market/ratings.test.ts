/** Feedback: sealed until both gave it or one will not, and then shown by itself. */
import { describe, expect, test } from 'vitest';
import { idToBytes } from '../../../src/core/ids.ts';
import { ratingFromText, ratingToText } from '../../../src/modules/market/seal.ts';
import { newcomer } from '../../core/cast.ts';
import {
  act,
  ask,
  box,
  codeOf,
  dayMs,
  dealOn,
  feedback,
  market,
  meet,
  paid,
  readsWords,
  received,
  ref,
  sealing,
  settle,
  stageOn,
} from './dealing.ts';

const feedbackOn = (phone: Parameters<typeof dealOn>[0], id: Parameters<typeof dealOn>[1]) =>
  dealOn(phone, id).feedback;

describe('feedback', () => {
  test('is read by its author alone until the other has given theirs', () => {
    const cast = market();
    const { ana, bea, carla, all } = cast;
    const { id } = paid(cast);
    act(ana, 'rate', { deal: id, ...feedback(ana, 'sad', 'Late\nand loud') });
    settle(...all);
    expect(feedbackOn(ana, id).mine).toMatchObject({ state: 'sealed', face: 'sad', words: 'Late\nand loud' });
    expect(feedbackOn(bea, id).theirs).toMatchObject({ state: 'sealed', face: null, words: null });
    expect(ask(carla, 'history', { member: bea.member })).toMatchObject({ faces: { sad: 0 }, feedback: [] });

    act(bea, 'rate', { deal: id, ...feedback(bea, 'happy', '') });
    expect(feedbackOn(bea, id).theirs.state).toBe('sealed');
    settle(...all);
    expect(feedbackOn(bea, id)).toMatchObject({
      theirs: { state: 'shown', face: 'sad', words: 'Late\nand loud', late: false },
      mine: { state: 'shown', face: 'happy', words: '' },
    });
    expect(ask(carla, 'history', { member: bea.member })).toMatchObject({ received: 1, faces: { sad: 1 } });
    expect(ask(carla, 'history', { member: ana.member })).toMatchObject({ given: 1, faces: { happy: 1, sad: 0 } });
  });

  test('is shown when the other will give none', () => {
    const cast = market();
    const { ana, bea, all } = cast;
    const { id } = paid(cast);
    act(ana, 'rate', { deal: id, ...feedback(ana) });
    meet(...all);
    act(bea, 'declineToRate', { deal: id });
    settle(...all);
    expect(feedbackOn(bea, id)).toMatchObject({ theirs: { state: 'shown' }, mine: { state: 'declined' } });
    expect(stageOn(bea, id)).toBe('closed');
    expect(codeOf(bea, 'rate', { deal: id, ...feedback(bea) })).toBe('deal.already-answered');
  });

  test('that follows a no counts for nothing: the other’s has been read', () => {
    const cast = market();
    const { ana, bea, all } = cast;
    const { id, deal } = paid(cast);
    act(ana, 'rate', { deal: id, ...feedback(ana) });
    act(bea, 'declineToRate', { deal: id });
    settle(...all);
    bea.sign('deal.rate', { ref: ref(deal), account: idToBytes(bea.account), seal: sealing(id, bea).seal, memo: box });
    settle(...all);
    expect(feedbackOn(ana, id).theirs).toMatchObject({ state: 'declined' });
  });

  test('may be shown without the other’s after the group’s days; what the other says then is marked', () => {
    const cast = market();
    const { ana, bea, carla, all } = cast;
    const { id } = paid(cast);
    const given = act(ana, 'rate', { deal: id, ...feedback(ana) });
    settle(...all);
    expect(feedbackOn(ana, id).showFrom).toBe(given.entry.claimedAt + 14 * dayMs);
    expect(codeOf(ana, 'showRating', { deal: id })).toBe('deal.too-early');
    ana.now += 15 * dayMs;
    act(ana, 'showRating', { deal: id });
    settle(...all);
    expect(feedbackOn(bea, id).theirs).toMatchObject({ state: 'shown', late: false });
    act(bea, 'rate', { deal: id, ...feedback(bea, 'sad') });
    settle(...all);
    expect(feedbackOn(ana, id).theirs).toMatchObject({ state: 'shown', face: 'sad', late: true });
    expect(ask(carla, 'history', { member: ana.member }).feedback).toMatchObject([{ late: true, from: bea.account }]);
  });

  test('is answered once, by the one whom it is about', () => {
    const cast = market();
    const { ana, bea, carla, all } = cast;
    const { id } = paid(cast);
    act(ana, 'rate', { deal: id, ...feedback(ana, 'sad') });
    act(bea, 'declineToRate', { deal: id });
    settle(...all);
    act(bea, 'reply', { deal: id, words: 'It rained' });
    settle(...all);
    expect(feedbackOn(ana, id).mine.reply).toMatchObject({ words: 'It rained', by: null });
    expect(ask(carla, 'history', { member: bea.member }).feedback).toMatchObject([{ face: 'sad', reply: 'It rained' }]);
    expect(codeOf(bea, 'reply', { deal: id, words: 'And hailed' })).toBe('deal.already-replied');
  });

  test('may follow as soon as a part was received', () => {
    const cast = market();
    const { id } = received(cast);
    act(cast.bea, 'rate', { deal: id, ...feedback(cast.bea) });
    expect(stageOn(cast.bea, id)).toBe('received');
  });
});

test('another phone of the same member shows it, when the one that sealed it is lost', () => {
  const cast = market();
  const { ana, bea, all } = cast;
  const { id } = paid(cast);
  const tablet = newcomer('bea/tablet', ana);
  const opening = [...bea.held.values()].find(({ entry }) => entry.kind === 'join' && entry.device === bea.device);
  if (opening === undefined) throw new Error('Bea joined');
  tablet.addDevice(opening);
  readsWords(tablet);
  settle(...all, tablet);
  act(bea, 'rate', { deal: id, ...feedback(bea) });
  act(ana, 'rate', { deal: id, ...feedback(ana) });
  meet(...all, tablet);
  expect(tablet.doDuties().filter(({ entry }) => entry.kind === 'deal.reveal')).toEqual([]);
  const copy = bea.copy();
  bea.pay(ana, 1);
  copy.pay(ana, 2);
  meet(bea, copy, ana, tablet);
  expect(tablet.doDuties().map(({ entry }) => entry.kind)).toContain('deal.reveal');
  expect(feedbackOn(tablet, id).mine.state).toBe('shown');
});

test('what a phone keeps of its feedback is read as it was written, and nothing else is read', () => {
  const rating = { face: 'neutral' as const, words: 'so\n\nso', salt: new Uint8Array(16).fill(7) };
  expect(ratingFromText(ratingToText(rating))).toEqual(rating);
  for (const text of [
    '',
    'happy',
    'angry\n00',
    `happy\n${'0'.repeat(30)}\nx`,
    `sad\n${'0'.repeat(32)}\n${'x'.repeat(281)}`,
  ])
    expect(ratingFromText(text)).toBeNull();
});
