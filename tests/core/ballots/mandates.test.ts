/** What a vote lets its opener do, and when it does not. (protocol §4, §7) */
import { describe, expect, test } from 'vitest';
import { mandateCodes } from '../../../src/core/ballots/mandate.ts';
import { policyNow } from '../../../src/core/membership/policies.ts';
import { cutoffOf } from '../../../src/core/membership/select.ts';
import type { CborMap } from '../../../src/wire/cbor.ts';
import { checkpoint, closeBooks, closing as closingVillage, seal } from '../bookkeeping.ts';
import { meet, type Phone, settle, village } from '../cast.ts';
import { coordinating, enact, limitOf, policy, raising, removal, setPolicy, tipsOf } from '../governing.ts';
import { ask, askFor, close, opened, post, vote, voteHidden } from './asking.ts';

const change = policy('vouching.most', 7);
const asked = (by: Phone, fields: CborMap = {}) => askFor(by, 'policy.set', change, fields);

/** Ana, Bea and Carla close the books of four; Bea, who answers for nothing, has asked for another rule. */
function cast(fields: CborMap = {}) {
  const all = closingVillage();
  const ballot = asked(all.bea, fields);
  settle(...all.all);
  return { ...all, ballot };
}

describe('settled by the count', () => {
  test('what more than half of all want is done by whoever asked, coordinator or not', () => {
    const { ana, bea, carla, dora, all, ballot } = cast();
    const votes = [vote(bea, ballot, 'yes'), vote(carla, ballot, 'yes'), vote(dora, ballot, 'yes')];
    meet(...all);
    const closed = close(bea, ballot, votes);
    expect(bea.verdictOf(enact(bea, ballot, [closed]))).toBe('valid');
    meet(...all);
    expect(policyNow(ana.state, 'vouching.most')).toBe(7);
    expect([...ana.state.membership.policies.values()].map(({ voted }) => voted)).toEqual([true]);
  });

  test('hidden votes give the same mandate, and nobody is named in it', () => {
    const { ana, bea, carla, dora, all } = cast();
    coordinating(ana, bea);
    settle(...all);
    const ballot = askFor(bea, 'member.remove', removal(dora, tipsOf(bea, dora)), { hidden: true });
    settle(...all);
    const votes = [ana, bea, carla].map((phone) => voteHidden(phone, ballot, 'yes'));
    meet(...all);
    const closed = close(bea, ballot, votes, opened('yes', 'yes', 'yes'));
    expect(bea.verdictOf(enact(bea, ballot, [closed]))).toBe('valid');
    meet(ana, bea, carla);
    expect(cutoffOf(ana.state, dora.member)).toMatchObject({ cutoff: { signers: [] }, suspended: false });
  });

  test('a limit that the vote raised is spent by a payment that the old one refused', () => {
    const { ana, bea, carla, dora } = village(['ana', 'bea', 'carla', 'dora'], { limit: 60 });
    const all = [ana, bea, carla, dora];
    const ballot = askFor(ana, 'limit.raise', raising(dora, 60));
    settle(...all);
    expect(dora.verdictOf(dora.pay(ana, 90))).toBe('not-enough');
    const votes = all.slice(0, 3).map((phone) => vote(phone, ballot, 'yes'));
    meet(...all);
    enact(ana, ballot, [close(ana, ballot, votes)]);
    settle(...all);
    expect(limitOf(dora)).toBe(120);
    expect(dora.verdictOf(dora.pay(ana, 90))).toBe('valid');
  });
});

describe('why a vote is no mandate', () => {
  const verdict = (by: Phone, ...terms: Parameters<typeof enact> extends [Phone, ...infer R] ? R : never): string =>
    by.verdictOf(enact(by, ...terms));
  const cases: readonly { readonly code: string; readonly when: string; readonly verdict: () => string }[] = [
    {
      code: 'ballot.no-such-close',
      when: 'it is open',
      verdict: () => {
        const { bea, ballot } = cast();
        return verdict(bea, ballot, []);
      },
    },
    {
      code: 'ballot.no-such-close',
      when: 'another ballot was closed',
      verdict: () => {
        const { bea, ballot } = cast();
        const other = asked(bea);
        return verdict(bea, ballot, [close(bea, other, [vote(bea, other, 'yes')])]);
      },
    },
    {
      code: 'ballot.not-passed',
      when: 'more are against it',
      verdict: () => {
        const { bea, carla, dora, all, ballot } = cast();
        const votes = [vote(bea, ballot, 'yes'), vote(carla, ballot, 'no'), vote(dora, ballot, 'no')];
        meet(...all);
        return verdict(bea, ballot, [close(bea, ballot, votes)]);
      },
    },
    {
      code: 'ballot.not-passed',
      when: 'nobody voted',
      verdict: () => {
        const { bea, ballot } = cast();
        return verdict(bea, ballot, [close(bea, ballot, [])]);
      },
    },
    {
      code: 'ballot.quorum-too-low',
      when: 'whoever asked wanted fewer to take part than the group does',
      verdict: () => {
        const { bea, ballot } = cast({ quorum: 25 });
        return verdict(bea, ballot, [close(bea, ballot, [vote(bea, ballot, 'yes')])]);
      },
    },
    {
      code: 'ballot.not-final',
      when: 'the books were not closed over it',
      verdict: () => {
        const { bea, carla, all, ballot } = cast({ quorum: 50 });
        const votes = [vote(bea, ballot, 'yes'), vote(carla, ballot, 'yes')];
        meet(...all);
        return verdict(bea, ballot, [close(bea, ballot, votes)]);
      },
    },
  ];
  test.each(cases)('"$code" when $when', ({ code, verdict: said }) => {
    expect(said()).toBe(code);
  });
  test('the table reaches every reason', () => {
    const reached = new Set(cases.map(({ code }) => code));
    expect(mandateCodes.filter((code) => !reached.has(code))).toEqual([]);
  });

  test('only the phone that asked does it, and once', () => {
    const { ana, bea, carla, dora, all, ballot } = cast();
    const votes = [vote(bea, ballot, 'yes'), vote(carla, ballot, 'yes'), vote(dora, ballot, 'yes')];
    meet(...all);
    const closed = close(bea, ballot, votes);
    meet(...all);
    expect(verdict(ana, ballot, [closed])).toBe('not-your-proposal');
    enact(bea, ballot, [closed]);
    expect(verdict(bea, ballot, [closed])).toBe('already-enacted');
  });

  test('what changed meanwhile is decided again', () => {
    const { ana, bea, carla, dora, all, ballot } = cast();
    const votes = [vote(bea, ballot, 'yes'), vote(carla, ballot, 'yes'), vote(dora, ballot, 'yes')];
    setPolicy(ana, 'vouching.most', 9);
    meet(...all);
    expect(verdict(bea, ballot, [close(bea, ballot, votes)])).toBe('policy-moved-on');
  });

  test('a ballot that asks for nothing to be done does nothing', () => {
    const { bea } = cast();
    const idle = ask(bea, post(bea));
    const closed = close(bea, idle, [vote(bea, idle, 'yes')]);
    expect(verdict(bea, idle, [closed])).toBe('no-such-proposal');
  });
});

describe('settled by closing the books', () => {
  function half() {
    const village = cast({ quorum: 50 });
    const { bea, carla, all, ballot } = village;
    const votes = [vote(bea, ballot, 'yes'), vote(carla, ballot, 'yes')];
    meet(...all);
    const closed = close(bea, ballot, votes);
    meet(...all);
    return { ...village, closed };
  }
  const sealsOf = (phone: Phone) => phone.state.closing.checkpoints.values().next().value?.seals ?? [];

  test('once enough closers have sealed it, it may be done; named by the seals', () => {
    const { ana, bea, carla, ballot, closed, closers } = half();
    closeBooks(closers, ana, carla);
    // Told of it, and before her phone does it by itself.
    bea.receive(ana.held.values());
    expect(bea.verdictOf(enact(bea, ballot, [closed, ...sealsOf(bea)]))).toBe('valid');
  });

  test('too few seals, another checkpoint, or one that was sealed before are not enough', () => {
    const { ana, bea, carla, ballot, closed, closers, all } = half();
    const proposed = checkpoint(ana, closers);
    meet(...all);
    const first = seal(ana, proposed);
    meet(...all);
    expect(bea.verdictOf(enact(bea, ballot, [closed, first]))).toBe('ballot.not-final');
    expect(bea.verdictOf(enact(bea, ballot, [closed, closed]))).toBe('ballot.not-final');
    settle(ana, bea, carla);
    const later = asked(bea, { quorum: 50 });
    meet(...all);
    const votes = [vote(bea, later, 'yes'), vote(carla, later, 'yes')];
    meet(...all);
    const closedLater = close(bea, later, votes);
    expect(bea.verdictOf(enact(bea, later, [closedLater, ...sealsOf(bea)]))).toBe('ballot.not-final');
  });
});

describe('where the group has said that rules are voted on', () => {
  test('a coordinator changes none alone, nor with another one; a vote does', () => {
    const { ana, bea, carla } = village(['ana', 'bea', 'carla']);
    const all = [ana, bea, carla];
    setPolicy(ana, 'deciding.rules', 'vote');
    settle(...all);
    expect(ana.verdictOf(setPolicy(ana, 'vouching.most', 7))).toBe('needs-a-vote');
    const ballot = asked(ana);
    settle(...all);
    const votes = [vote(ana, ballot, 'yes'), vote(bea, ballot, 'yes')];
    meet(...all);
    expect(ana.verdictOf(enact(ana, ballot, [close(ana, ballot, votes)]))).toBe('valid');
  });

  test('whoever had not heard of it changed it rightly, on every phone', () => {
    const { ana, bea, carla } = village(['ana', 'bea', 'carla']);
    coordinating(ana, bea);
    setPolicy(ana, 'deciding.rules', 'vote');
    const unaware = setPolicy(bea, 'vouching.most', 7);
    settle(ana, bea, carla);
    expect([ana, bea, carla].map((phone) => phone.verdictOf(unaware))).toEqual(['valid', 'valid', 'valid']);
  });
});
