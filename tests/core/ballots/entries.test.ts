/** What of ballots can be read, and what can not. */
import { expect, test } from 'vitest';
import { ballotMost } from '../../../src/core/ballots/entries.ts';
import { maxEntryBytes } from '../../../src/core/entry.ts';
import { type CborMap, type CborValue, encodeStrict } from '../../../src/wire/cbor.ts';
import { bytesOf } from '../governing.ts';
import { closing, opening, papering, raising, salt } from './asking.ts';
import { cast } from './case.ts';

test('a payload that is too much, too little or wrong can not be read', () => {
  const { ana, posted } = cast();
  const decode = (kind: string, payload: CborMap) => ana.registry.kinds.get(kind)?.decode(payload);
  const id = bytesOf(posted);
  const account = bytesOf(ana.account as never);
  const two = [{ label: 'Tin' }, { label: 'Straw' }];
  const costly = two.map((each) => ({ ...each, cost: 5 }));
  const right: readonly (readonly [string, CborMap])[] = [
    [
      'ballot.open',
      opening(posted, { method: 'ranked', options: two, hidden: true, delegating: true, prompt: 'Why?' }),
    ],
    ['ballot.open', opening(posted, { method: 'shares', options: costly, budget: 9, unit: 'hours' })],
    ['ballot.open', opening(posted, { act: 'policy.set', terms: { key: 'cover', value: 5 } })],
    ['ballot.vote', { ref: id, account, choice: [0, 1], reason: 'Rain' }],
  ];
  for (const [kind, payload] of right) expect(decode(kind, payload)).toMatchObject({ ok: true });
  const wrong: readonly (readonly [string, CborMap, string])[] = [
    ['ballot.open', opening(posted, { options: two }), 'options'],
    ['ballot.open', opening(posted, { method: 'score' }), 'options'],
    ['ballot.open', opening(posted, { method: 'score', options: [{ label: 'Tin' }, { label: 'Tin' }] }), 'options'],
    ['ballot.open', opening(posted, { method: 'score', options: costly }), 'options'],
    ['ballot.open', opening(posted, { method: 'shares', options: costly, unit: 'hours' }), 'budget'],
    ['ballot.open', opening(posted, { method: 'shares', options: costly, budget: 9 }), 'unit'],
    ['ballot.open', opening(posted, { method: 'shares', options: two, budget: 9, unit: 'hours' }), 'options'],
    ['ballot.open', opening(posted, { budget: 9 }), 'budget'],
    ['ballot.open', opening(posted, { method: 'consent', hidden: true }), 'hidden'],
    ['ballot.open', opening(posted, { method: 'score', options: two, winners: 3 }), 'winners'],
    ['ballot.open', opening(posted, { method: 'score', options: two, act: 'policy.set', terms: {} }), 'act'],
    ['ballot.open', opening(posted, { terms: {} }), 'act'],
    ['ballot.open', opening(posted, { act: 'policy.set' }), 'terms'],
    ['ballot.open', opening(posted, { act: 'policy.set', terms: { key: 5 } }), 'terms'],
    ['ballot.open', opening(posted, { act: 'nothing.known', terms: {} }), 'terms'],
    ['ballot.open', opening(posted, { act: 'policy.set', terms: { key: 'cover', value: 5, ref: id } }), 'refs'],
    ['ballot.open', opening(posted, { quorum: 101 }), 'quorum'],
    ['ballot.vote', { ref: id, account }, 'choice'],
    ['ballot.vote', { ref: id, account, choice: 'yes', seal: new Uint8Array(32) }, 'choice'],
    ['ballot.vote', { ref: id, account, seal: new Uint8Array(32) }, 'memo'],
    ['ballot.vote', { ref: id, account, choice: 'yes', memo: salt }, 'memo'],
    ['ballot.vote', { ref: id, account, seal: new Uint8Array(32), memo: salt, reason: 'Rain' }, 'reason'],
    ['ballot.vote', { ref: id, account, choice: 'perhaps' }, 'choice'],
    ['ballot.hands', raising(posted, [posted], []), 'hands'],
    [
      'ballot.hands',
      raising(
        posted,
        [posted],
        [
          [ana, 'yes'],
          [ana, 'no'],
        ],
      ),
      'hands',
    ],
    ['ballot.paper', papering(posted, [posted], [], [0, 0, 0]), 'voted'],
    ['ballot.paper', papering(posted, [posted], [ana, ana], [2, 0, 0]), 'voted'],
    ['ballot.close', closing(posted, [], { opened: [{ choice: 'yes' }] }), 'opened'],
    ['outcome.write', { ballot: id, ref: id, words: '' }, 'words'],
  ];
  for (const [kind, payload, error] of wrong) expect(decode(kind, payload)).toEqual({ ok: false, error });
});

test('a close that lists as much as it can fits into an entry', () => {
  const { ana, ballot } = cast();
  const salted = (choice: CborValue) => ({ choice, salt });
  const sealed = (choice: CborValue) => Array.from({ length: ballotMost.hiddenVoters }, () => salted(choice));
  const listed = (many: number) => Array.from({ length: many }, () => ballot);
  const scores = Array.from({ length: ballotMost.options }, () => ballotMost.dots);
  const closes = [
    closing(ballot, listed(2 * ballotMost.voters)),
    closing(ballot, listed(ballotMost.hiddenVoters), { opened: sealed('abstain') }),
    closing(ballot, listed(ballotMost.hiddenVoters), { opened: sealed(scores) }),
  ];
  // Beside its payload an entry names the heads that its author had heard of.
  const least = 2048;
  for (const close of closes) {
    expect(ana.registry.kinds.get('ballot.close')?.decode(close)).toMatchObject({ ok: true });
    expect(encodeStrict(close).length).toBeLessThan(maxEntryBytes - least);
  }
});
