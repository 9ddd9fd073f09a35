/** Closing the books: proposed by the bookkeeper, checked and sealed by closers, once a height. (protocol §8) */
import { describe, expect, test } from 'vitest';
import { closersNow } from '../../../src/core/closing/closers.ts';
import { quorumOf } from '../../../src/core/closing/quorum.ts';
import { archiveRootOf, periodOf } from '../../../src/core/closing/root.ts';
import { allTips } from '../../../src/core/log.ts';
import {
  checkpoint,
  checkpointing,
  closeBooks,
  closersNamed,
  closing,
  seal,
  sealedHere,
  setClosers,
} from '../bookkeeping.ts';
import { meet, settle, village } from '../cast.ts';
import { coordinating, together } from '../governing.ts';

const names = ['ana', 'bea', 'carla', 'dora', 'eli', 'fe', 'gil', 'hana'] as const;
describe('as many seals as needed', () => {
  test('are ⌊(n+f)/2⌋+1 of n, f = ⌊(n−1)/3⌋: any two such sets share more than the false ones', () => {
    expect([1, 2, 3, 4, 5, 6, 7].map(quorumOf)).toEqual([1, 2, 2, 3, 4, 4, 5]);
    for (let n = 1; n <= 7; n += 1) {
      const f = Math.floor((n - 1) / 3);
      expect([2 * quorumOf(n) - n > f, quorumOf(n) <= n - f || n < 4]).toEqual([true, true]);
    }
  });

  test.each([1, 2, 3, 4, 5, 6, 7])('make a checkpoint of %d closers sealed, and one less does not', (n) => {
    const phones = Object.values(village(names));
    const [ana] = phones;
    if (ana === undefined) throw new Error('nobody founded');
    const closers = phones.slice(0, n);
    const chosen = setClosers(ana, closers);
    meet(...phones);
    const proposed = checkpoint(ana, chosen);
    meet(...phones);
    const sealedAfter = closers.map((closer) => {
      ana.receive([seal(closer, proposed)]);
      return sealedHere(ana).length;
    });
    const expected = closers.map((_, at) => (at + 1 >= quorumOf(n) ? 1 : 0));
    expect(sealedAfter).toEqual(expected);
  });

  test('are of different closers: one who seals in two histories counts once', () => {
    const { ana, bea, carla, closers, all } = closing();
    const proposed = checkpoint(ana, closers);
    meet(...all);
    const copy = bea.copy();
    const seals = [seal(bea, proposed), copy.sign('seal', { ref: seal(copy, proposed).entry.payload['ref'] ?? null })];
    meet(ana, bea, copy);
    expect([ana.verdictOf(seals[0] ?? proposed), sealedHere(ana)]).toEqual(['valid', []]);
    ana.receive([seal(carla, proposed)]);
    expect(sealedHere(ana)).toEqual([proposed.entry.id]);
  });
});

describe('closers’ phones', () => {
  test('check and seal by themselves, once each, and everybody sees it', () => {
    const { ana, bea, closers, dora, all } = closing();
    bea.pay(dora, 30);
    settle(...all);
    const proposed = closeBooks(closers, ana, ...all.slice(1));
    for (const phone of all) expect(sealedHere(phone)).toEqual([proposed.entry.id]);
    expect(dora.state.closing.checkpoints.get(proposed.entry.id)?.seals).toHaveLength(3);
    expect(all.flatMap((phone) => phone.doDuties())).toEqual([]);
  });

  test.each(['state', 'archive'])('do not seal what differs from their own books in %s', (field) => {
    const { ana, closers, all } = closing();
    const wrong = ana.sign('checkpoint', { ...checkpointing(ana, closers), [field]: new Uint8Array(32) });
    settle(...all);
    expect([ana.verdictOf(wrong), sealedHere(ana)]).toEqual(['valid', []]);
  });

  test('do not seal a cut that leaves out what an entry in it builds upon', () => {
    const { ana, bea, closers, all } = closing();
    const tip = allTips(ana.state.log).filter((id) => ana.state.log.nodes.get(id)?.device === ana.device);
    ana.receive([bea.sign('acknowledge', {})]);
    const built = ana.sign('acknowledge', {});
    meet(...all);
    const cut = [...allTips(ana.state.log)].filter((id) => ana.state.log.nodes.get(id)?.device === ana.device);
    checkpoint(ana, closers, { cut });
    settle(...all);
    expect([tip.length, cut, sealedHere(ana)]).toEqual([1, [built.entry.id], []]);
  });

  test('seal one of two that a bookkeeper with two histories proposes at one height', () => {
    const { ana, bea, carla, dora, closers } = closing();
    const copy = ana.copy();
    const one = checkpoint(ana, closers);
    copy.sign('acknowledge', {});
    const other = checkpoint(copy, closers);
    bea.receive(ana.held.values());
    carla.receive(copy.held.values());
    const sealed = [bea, carla].map((closer) => closer.doDuties().map(({ entry }) => entry.kind));
    expect(sealed).toEqual([['seal'], ['seal']]);
    meet(ana, bea, carla, copy, dora);
    // Each may seal once a height, so neither of the two gets a second seal.
    expect([bea.verdictOf(seal(bea, other)), carla.verdictOf(seal(carla, one))]).toEqual([
      'height-taken',
      'height-taken',
    ]);
    expect(sealedHere(dora)).toEqual([]);
  });

  test('wait for the height before: a checkpoint on top of one that is not sealed is not sealed either', () => {
    const { ana, bea, closers, all } = closing();
    const first = checkpoint(ana, closers);
    ana.sign('acknowledge', {});
    const second = checkpoint(ana, closers, { previous: first });
    meet(...all);
    bea.doDuties();
    expect(bea.state.closing.checkpoints.get(second.entry.id)?.seals).toEqual([]);
    settle(...all);
    expect(sealedHere(bea)).toEqual([first.entry.id, second.entry.id]);
  });
});

describe('a period', () => {
  test('holds each entry once, in the order that all phones share; what comes late lies in the next', () => {
    const { ana, bea, carla, dora, closers, all } = closing();
    const away = dora.pay(bea, 20);
    const first = closeBooks(closers, ana, bea, carla);
    settle(...all);
    expect(dora.verdictOf(away)).toBe('valid');
    const second = closeBooks(closers, ana, bea, carla, dora);
    expect(sealedHere(dora)).toEqual([first.entry.id, second.entry.id]);
    const [one, two] = dora.state.closing.sealed;
    const early = periodOf(dora.state, one?.cut ?? [], []);
    const late = periodOf(dora.state, two?.cut ?? [], one?.cut ?? []);
    expect([early.includes(away.entry.id), late.includes(away.entry.id)]).toEqual([false, true]);
    expect(new Set([...early, ...late]).size).toBe(early.length + late.length);
    expect(dora.state.closing.checkpoints.get(second.entry.id)?.archiveRoot).toBe(archiveRootOf(late));
  });
});

describe('closers who are stuck', () => {
  /** Bea and Carla answer for nothing any more: only Ana is there, and Dora. */
  function stuck() {
    const phones = closing();
    const { ana, bea, carla, dora, closers, all } = phones;
    coordinating(ana, dora);
    meet(...all);
    const proposed = checkpoint(ana, closers);
    seal(ana, proposed);
    const replaced = together([ana, dora], 'closers.set', closersNamed([ana, dora], closers));
    return { ...phones, bea, carla, proposed, replaced };
  }

  test('are replaced by two coordinators, not by one', () => {
    const { ana, dora, replaced, closers } = stuck();
    expect(ana.verdictOf(replaced)).toBe('valid');
    expect(closersNow(ana.state)?.closers.map(({ device }) => device)).toEqual([ana.device, dora.device]);
    expect(dora.verdictOf(dora.sign('closers.set', closersNamed([dora], closers)))).toBe('needs-more-signers');
  });

  test('seal no more once they hear of it, and what they seal unheard does not count', () => {
    const { ana, bea, carla, proposed, all } = stuck();
    bea.receive([proposed]);
    const unheard = seal(bea, proposed);
    meet(...all);
    expect([bea.verdictOf(unheard), carla.verdictOf(seal(carla, proposed))]).toEqual(['valid', 'closers-moved-on']);
    expect(sealedHere(ana)).toEqual([]);
  });

  test('give way: the new ones begin at the height that was stuck', () => {
    const { ana, dora, replaced, all } = stuck();
    meet(...all);
    const proposed = closeBooks(replaced, ana, dora);
    expect(sealedHere(dora)).toEqual([proposed.entry.id]);
    expect(dora.state.closing.checkpoints.get(proposed.entry.id)?.height).toBe(1);
  });

  test('keep what they had sealed before: enough seals in the past of the choice stand', () => {
    const { ana, bea, carla, dora, closers, all } = closing();
    const before = closeBooks(closers, ana, bea, carla);
    coordinating(ana, dora);
    meet(...all);
    const replaced = together([ana, dora], 'closers.set', closersNamed([ana, dora], closers));
    meet(...all);
    const next = closeBooks(replaced, ana, dora);
    for (const phone of [bea, dora]) {
      meet(phone, ana);
      expect(sealedHere(phone)).toEqual([before.entry.id, next.entry.id]);
    }
  });

  test('of two choices made apart a vote stands, and all phones close with the same', () => {
    const { ana, bea, carla, dora, closers, all } = closing();
    coordinating(ana, bea);
    meet(...all);
    const decided = together([ana, bea], 'closers.set', closersNamed([ana, bea], closers));
    const voted = together([carla, dora, bea], 'closers.set', closersNamed([carla, dora], closers));
    meet(...all);
    expect(ana.verdictOf(decided)).toBe('valid');
    expect(ana.verdictOf(voted)).toBe('valid');
    for (const { state } of [ana, carla])
      expect(closersNow(state)?.closers.map(({ device }) => device)).toEqual([carla.device, dora.device]);
  });
});
