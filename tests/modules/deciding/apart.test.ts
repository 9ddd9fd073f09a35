/** Phones that vote apart, meet and close: every one of them comes to the same outcome. */
import { describe, expect, test } from 'vitest';
import { idToBytes } from '../../../src/core/ids.ts';
import { closeBooks, setClosers } from '../../core/bookkeeping.ts';
import { meet, settle } from '../../core/cast.ts';
import {
  act,
  ballotOn,
  decisionOn,
  idOf,
  later,
  opened,
  readersOf,
  resultOn,
  topicsOf,
  voters,
  votes,
} from './deciding.ts';

const raise = { change: { act: 'policy.set', terms: { key: 'deciding.grace-days', value: 6 } } };
const graceOf = (phone: Parameters<typeof ballotOn>[0]): number | undefined =>
  [...phone.state.membership.policies.values()].at(-1)?.value as number | undefined;

describe('votes given apart', () => {
  test('are all counted once they have met, and a majority of all is decided at once', () => {
    const cast = voters();
    const { ana, bea, carla, dora, elio, all } = cast;
    const { ballot, decision } = opened(cast);
    votes(ana, ballot, 'yes');
    votes(bea, ballot, 'yes');
    meet(ana, bea);
    votes(carla, ballot, 'yes');
    votes(dora, ballot, 'no');
    meet(carla, dora);
    expect(ballotOn(bea, ballot)).toMatchObject({ voted: 2, notClose: 'deciding.too-early' });
    settle(...all);
    expect(ballotOn(bea, ballot).notClose).toBeNull();
    act(bea, 'close', { ballot });
    // Who had not heard of it votes too late.
    votes(elio, ballot, 'no');
    settle(...all);
    for (const phone of all) {
      const result = resultOn(phone, ballot);
      expect(result.tally).toMatchObject({ passes: true, counted: 4, detail: { yes: 3, no: 1 } });
      expect(result).toMatchObject({
        isFinal: true,
        isDecided: true,
        late: [{ account: elio.account, why: 'unheard' }],
      });
    }
    expect(decisionOn(ana, decision)).toMatchObject({ stage: 'outcome', passed: true });
  });

  test('show nobody how others voted until they have', () => {
    const cast = voters();
    const { ana, bea, all } = cast;
    const { ballot } = opened(cast);
    votes(ana, ballot, 'no', { reason: 'Too dear' });
    settle(...all);
    expect(ballotOn(bea, ballot)).toMatchObject({ voted: 1, soFar: null, reasons: [] });
    votes(bea, ballot, 'yes');
    expect(ballotOn(bea, ballot)).toMatchObject({
      soFar: { detail: { yes: 1, no: 1 } },
      reasons: [{ account: ana.account, reason: 'Too dear', choice: 'no' }],
    });
  });

  test('are the last word of each; nothing closes by itself, and whoever opened it is asked once phones out of reach had their time', () => {
    const cast = voters();
    const { bea, carla, all } = cast;
    const { ballot } = opened(cast, { quorum: 20 });
    votes(carla, ballot, 'no');
    votes(carla, ballot, 'yes');
    later(8, ...all);
    settle(...all);
    expect(topicsOf(bea)).not.toContain('close');
    later(2, ...all);
    settle(...all);
    expect(ballotOn(bea, ballot).result).toBeNull();
    expect(topicsOf(bea)).toContain('close');
    act(bea, 'close', { ballot });
    settle(...all);
    expect(resultOn(carla, ballot)).toMatchObject({
      tally: { passes: true, detail: { yes: 1, no: 0 } },
      isFinal: false,
      isDecided: false,
    });
  });
});

describe('a vote taken down by phone', () => {
  test('counts with who took it down, until its voter says otherwise', () => {
    const cast = voters();
    const { ana, bea, carla, dora, all } = cast;
    const { ballot } = opened(cast);
    votes(ana, ballot, 'no', { account: carla.account });
    votes(ana, ballot, 'no', { account: dora.account });
    settle(...all);
    expect(ballotOn(dora, ballot).own).toMatchObject([{ said: true, choice: 'no', recordedBy: ana.member }]);
    votes(dora, ballot, 'yes');
    for (const phone of [ana, bea, cast.elio]) votes(phone, ballot, 'yes');
    settle(...all);
    expect(ballotOn(ana, ballot).recordable).toEqual([carla.account]);
    act(bea, 'close', { ballot });
    const { recorded, tally } = resultOn(bea, ballot);
    expect(recorded).toEqual([{ by: ana.member, accounts: [carla.account] }]);
    expect(tally.detail).toMatchObject({ yes: 4, no: 1 });
  });
});

describe('whoever says nothing', () => {
  test('counts as the one whom they trust in this, if that one votes', () => {
    const cast = voters();
    const { ana, bea, carla, dora, all } = cast;
    carla.sign('delegation.give', { account: idToBytes(carla.account), topic: 'space', to: idToBytes(ana.account) });
    dora.sign('delegation.give', { account: idToBytes(dora.account), topic: 'space', to: idToBytes(carla.account) });
    settle(...all);
    const { ballot } = opened(cast);
    votes(ana, ballot, 'yes');
    votes(bea, ballot, 'yes');
    settle(...all);
    expect(ballotOn(carla, ballot)).toMatchObject({
      voted: 2,
      following: 1,
      own: [{ said: false, follows: ana.account }],
    });
    act(bea, 'close', { ballot });
    const { counted, tally } = resultOn(bea, ballot);
    expect(tally.detail).toMatchObject({ yes: 3 });
    expect(counted.at(-1)).toMatchObject({ account: carla.account, follows: ana.account, choice: 'yes' });
  });
});

describe('a hidden vote', () => {
  test('is locked to the phone that closes it and the voter’s own, and opened at the close', () => {
    const cast = voters();
    const { ana, bea, carla, dora, all } = cast;
    const { ballot } = opened(cast, { hidden: true });
    const said = votes(carla, ballot, 'no');
    expect([...readersOf(said)].sort()).toEqual([bea.device, carla.device].sort());
    const told = votes(ana, ballot, 'abstain', { account: dora.account });
    for (const phone of [ana, bea, cast.elio]) votes(phone, ballot, 'yes');
    settle(...all);
    expect(ballotOn(carla, ballot)).toMatchObject({ voted: 5, soFar: null, own: [{ choice: 'no' }] });
    // Whoever took it down can not read it any more; whose vote it is can.
    expect([...readersOf(told)].sort()).toEqual([bea.device, dora.device].sort());
    expect(ana.context.memos.has(idOf(told))).toBe(false);
    expect(ballotOn(dora, ballot).own).toMatchObject([{ choice: 'abstain', recordedBy: ana.member }]);
    act(bea, 'close', { ballot });
    settle(...all);
    const { tally, counted, recorded } = resultOn(carla, ballot);
    expect(tally.detail).toMatchObject({ yes: 3, no: 1, abstain: 1 });
    expect(counted.map(({ choice }) => choice)).toEqual([null, null, null, null, null]);
    expect(recorded).toEqual([{ by: ana.member, accounts: [dora.account] }]);
  });

  test('that nobody can open is left out, and named before and after', () => {
    const cast = voters();
    const { ana, bea, carla, all } = cast;
    const { ballot } = opened(cast, { hidden: true });
    votes(ana, ballot, 'yes');
    // A changed app locks nothing that could be opened.
    carla.sign('ballot.vote', {
      ref: idToBytes(ballot),
      account: idToBytes(carla.account),
      seal: new Uint8Array(32),
      memo: Uint8Array.of(1),
    });
    carla.sign('delegation.give', { account: idToBytes(carla.account), topic: 'space', to: idToBytes(ana.account) });
    cast.dora.sign('delegation.give', {
      account: idToBytes(cast.dora.account),
      topic: 'space',
      to: idToBytes(carla.account),
    });
    settle(...all);
    later(30, ...all);
    settle(...all);
    expect(ballotOn(bea, ballot)).toMatchObject({ result: null, unopened: [carla.account], notClose: null });
    act(bea, 'close', { ballot });
    expect(resultOn(bea, ballot)).toMatchObject({
      tally: { counted: 1 },
      late: [{ account: carla.account, why: 'left-out' }],
    });
  });
});

describe('what was decided', () => {
  test('is done by the phone that asked, as soon as the count settles it', () => {
    const cast = voters();
    const { ana, bea, carla, all } = cast;
    const { ballot } = opened(cast, {}, raise);
    for (const phone of [ana, bea, carla]) votes(phone, ballot, 'yes');
    settle(...all);
    expect(graceOf(ana)).toBeUndefined();
    act(bea, 'close', { ballot });
    expect(resultOn(bea, ballot)).toMatchObject({ done: null, notDone: null });
    settle(...all);
    expect(graceOf(ana)).toBe(6);
    expect(resultOn(cast.dora, ballot)).toMatchObject({ done: { member: bea.member }, notDone: null });
  });

  test('waits for the books to be closed where those who were silent could have changed it', () => {
    const cast = voters();
    const { ana, bea, carla, dora, elio, all } = cast;
    const closers = setClosers(ana, [ana, carla, dora]);
    settle(...all);
    const { ballot } = opened(cast, { quorum: 60 }, raise);
    votes(ana, ballot, 'yes');
    votes(bea, ballot, 'yes');
    votes(elio, ballot, 'no');
    later(10, ...all);
    settle(...all);
    act(bea, 'close', { ballot });
    settle(...all);
    expect(resultOn(bea, ballot)).toMatchObject({ isFinal: false, notDone: 'ballot.not-final' });
    closeBooks(closers, ana, bea, carla, dora, elio);
    settle(...all);
    expect(graceOf(dora)).toBe(6);
    expect(resultOn(bea, ballot)).toMatchObject({ isFinal: true, isDecided: false, notDone: null });
  });

  test('is not done where it did not pass, or the rule is another by now', () => {
    const cast = voters();
    const { ana, bea, carla, all } = cast;
    const first = opened(cast, {}, raise);
    for (const phone of all) votes(phone, first.ballot, 'no');
    settle(...all);
    act(bea, 'close', { ballot: first.ballot });
    settle(...all);
    expect(resultOn(bea, first.ballot).notDone).toBe('ballot.not-passed');
    const second = opened(cast, {}, raise);
    for (const phone of [ana, bea, carla]) votes(phone, second.ballot, 'yes');
    ana.sign('policy.set', { key: 'deciding.grace-days', value: 1 });
    settle(...all);
    act(bea, 'close', { ballot: second.ballot });
    settle(...all);
    expect(graceOf(bea)).toBe(1);
    expect(resultOn(bea, second.ballot).done).toBeNull();
  });
});
