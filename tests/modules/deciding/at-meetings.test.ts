/** A vote is taken where people are in one place: hands, papers, a second teller. */
import { describe, expect, test } from 'vitest';
import type { Choice } from '../../../src/core/tallies/terms.ts';
import { type Phone, settle } from '../../core/cast.ts';
import { type Has, open } from '../../core/keeping.ts';
import { end, hold, there } from '../../core/meetings/meeting.ts';
import {
  act,
  ask,
  ballotOn,
  codeOf,
  errandsOf,
  idOf,
  nothing,
  opened,
  resultOn,
  salt,
  three,
  topicsOf,
  voters,
  votes,
} from './deciding.ts';

const raised = (...hands: readonly (readonly [Has, Choice])[]) => ({
  hands: hands.map(([{ account }, choice]) => ({ account, choice })),
});
const put = (voted: readonly Has[], ...totals: readonly number[]) => ({
  voted: voted.map(({ account }) => account),
  totals,
});

/** Bea asks, and records a meeting of Ana, Bea and Carla, to which Dora comes later; Elio is in the hills. */
function atTheWell(args: Parameters<typeof opened>[1] = {}) {
  const cast = voters();
  const { ana, bea, carla, dora, all } = cast;
  const { ballot } = opened(cast, args);
  const held = hold(bea, [ana, bea, carla]);
  there(bea, held, [dora]);
  settle(...all);
  return { ...cast, ballot, held, at: { ballot, meeting: idOf(held) } };
}

const hereOn = (phone: Phone, ballot: ReturnType<typeof atTheWell>['ballot']) =>
  ballotOn(phone, ballot).meetings.flatMap(({ here }) => here.map(({ by, choice }) => [by, choice]));

describe('raised hands', () => {
  test('are counted as told, but for those who voted on a phone; the result names who took them down', () => {
    const { ana, bea, carla, dora, elio, all, ballot, at } = atTheWell();
    votes(carla, ballot, 'no');
    settle(...all);
    expect(ballotOn(ana, ballot).meetings).toEqual([]);
    expect(ballotOn(bea, ballot).meetings).toMatchObject([{ id: at.meeting, takesHands: true, takesPapers: true }]);
    const entry = idOf(act(bea, 'hands', { ...at, ...raised([ana, 'yes'], [bea, 'no'], [dora, 'yes']) }));
    expect(hereOn(bea, ballot)).toEqual([
      ['hand', 'yes'],
      ['hand', 'no'],
      ['phone', null],
      ['hand', 'yes'],
    ]);
    act(bea, 'hands', { ...at, ...raised([bea, 'yes']) });
    votes(elio, ballot, 'no');
    settle(...all);
    act(bea, 'close', { ballot });
    settle(...all);
    expect(resultOn(elio, ballot)).toMatchObject({
      tally: { counted: 5, detail: { yes: 3, no: 2 } },
      ...{ recorded: [], papers: [] },
      counted: expect.arrayContaining([
        expect.objectContaining({ account: ana.account, choice: 'yes', hand: true, recordedBy: null }),
        expect.objectContaining({ account: carla.account, choice: 'no', hand: false, recordedBy: null }),
      ]),
      raised: expect.arrayContaining([
        { entry, by: bea.member, meeting: 'Assembly', accounts: [ana.account, dora.account] },
      ]),
    });
  });

  test('are refused', () => {
    const { ana, bea, carla, elio, all, ballot, held, at } = atTheWell();
    const yes = { ...at, ...raised([ana, 'yes']) };
    expect(codeOf(bea, 'hands', { ...yes, ballot: nothing })).toBe('ballot.no-such-ballot');
    expect(codeOf(bea, 'hands', { ...yes, meeting: nothing })).toBe('ballot.no-such-meeting');
    expect(codeOf(ana, 'hands', yes)).toBe('ballot.not-your-meeting');
    expect(codeOf(bea, 'hands', { ...at, hands: [] })).toBe('deciding.nobody-named');
    expect(codeOf(bea, 'hands', { ...at, ...raised([elio, 'yes']) })).toBe('ballot.not-there');
    expect(codeOf(bea, 'hands', { ...at, ...raised([ana, [1, 2]]) })).toBe('ballot.wrong-choice');
    expect(codeOf(bea, 'hands', { ...at, ...raised([ana, 'object']) })).toBe('ballot.no-hands');
    expect(codeOf(bea, 'hands', { ...at, ...raised([ana, 'yes'], [ana, 'no']) })).toBe('ballot.counted-twice');
    votes(carla, ballot, 'no');
    settle(...all);
    expect(codeOf(bea, 'hands', { ...at, ...raised([ana, 'yes'], [carla, 'yes']) })).toBe('deciding.voted-themselves');
    const late = open(ana);
    settle(...all);
    there(bea, held, [late]);
    expect(codeOf(bea, 'hands', { ...at, ...raised([late, 'yes']) })).toBe('ballot.not-a-voter');
    end(bea, held);
    expect(codeOf(bea, 'hands', yes)).toBe('deciding.meeting-is-over');
    expect(ballotOn(bea, ballot).meetings).toEqual([]);
  });

  test('are not taken where votes are hidden, or where more is asked than yes or no', () => {
    const hidden = atTheWell({ hidden: true });
    const { bea, ana, ballot, at } = hidden;
    expect(ballotOn(bea, ballot).meetings).toMatchObject([{ takesHands: false, takesPapers: true }]);
    expect(codeOf(bea, 'hands', { ...at, ...raised([ana, 'yes']) })).toBe('ballot.no-hands');
    const ranked = atTheWell(three);
    expect(ballotOn(ranked.bea, ranked.ballot).meetings).toEqual([]);
  });
});

describe('papers', () => {
  test('count with a second teller, who is asked for; phones of those who put one in say nothing more', () => {
    const { ana, bea, carla, dora, elio, all, ballot, at } = atTheWell();
    votes(carla, ballot, 'no');
    settle(...all);
    const paper = idOf(act(bea, 'paper', { ...at, ...put([carla, dora], 2, 0, 0) }));
    settle(...all);
    const wanted = (phone: Phone) => errandsOf(phone).filter(({ topic }) => topic === 'deciding.paper');
    expect(ballotOn(ana, ballot)).toMatchObject({ voted: 1, papers: [{ id: paper, signedBy: [], maySign: true }] });
    expect(wanted(ana)).toMatchObject([{ subject: ballot, member: bea.member }]);
    expect([wanted(bea), wanted(elio)]).toEqual([[], []]);
    // Dora is not asked for a vote. She can still give one, and is told that her paper goes before it.
    expect(ballotOn(dora, ballot).own).toMatchObject([{ said: false, onPaper: false, paperWaits: true }]);
    expect(topicsOf(dora)).toEqual(['paper']);
    expect(ask(dora, 'list', {})).toMatchObject([{ voted: 1, waits: null }]);
    act(ana, 'signPaper', { ballot, paper });
    settle(...all);
    expect(wanted(dora)).toEqual([]);
    expect(ballotOn(dora, ballot).own).toMatchObject([{ paperWaits: false }]);
    expect(hereOn(bea, ballot).map(([by]) => by)).toEqual([null, null, 'paper', 'paper']);
    expect(ballotOn(dora, ballot)).toMatchObject({ voted: 2, own: [{ said: true, onPaper: true, choice: null }] });
    expect(ask(dora, 'list', {})).toMatchObject([{ voted: 2, waits: null }]);
    const said = { ballot, choice: 'no', reason: '', salt: salt() } as const;
    expect(codeOf(dora, 'vote', said)).toBe('deciding.voted-on-paper');
    expect(ballotOn(ana, ballot).recordable).toEqual([bea.account, elio.account]);
    act(bea, 'hands', { ...at, ...raised([ana, 'yes']) });
    for (const phone of [bea, elio]) votes(phone, ballot, 'yes');
    settle(...all);
    act(bea, 'close', { ballot });
    settle(...all);
    expect(resultOn(elio, ballot)).toMatchObject({
      tally: { counted: 5, detail: { yes: 5 } },
      papers: [{ entry: paper, voters: [carla.account, dora.account], tellers: [bea.member, ana.member] }],
      late: [{ account: carla.account, why: 'paper' }],
    });
    expect(resultOn(elio, ballot).counted).toHaveLength(3);
    expect(codeOf(ana, 'signPaper', { ballot, paper })).toBe('deciding.is-closed');
  });

  test('of points are the sums of each', () => {
    const { ana, bea, carla, all, ballot, at } = atTheWell({ ...three, method: 'score', quorum: 0 });
    expect(ballotOn(bea, ballot).meetings).toMatchObject([{ takesHands: false, takesPapers: true }]);
    expect(codeOf(bea, 'paper', { ...at, ...put([ana, carla], 11, 0, 0) })).toBe('ballot.no-paper');
    const paper = idOf(act(bea, 'paper', { ...at, ...put([ana, carla], 10, 4, 0) }));
    settle(...all);
    act(carla, 'signPaper', { ballot, paper });
    expect(ballotOn(carla, ballot)).toMatchObject({ voted: 2, soFar: { counted: 2, chosen: [0] } });
  });

  test('are refused', () => {
    const { ana, bea, carla, dora, elio, all, ballot, at } = atTheWell();
    expect(codeOf(ana, 'paper', { ...at, ...put([ana], 1, 0, 0) })).toBe('ballot.not-your-meeting');
    expect(codeOf(bea, 'paper', { ...at, ...put([], 0, 0, 0) })).toBe('deciding.nobody-named');
    expect(codeOf(bea, 'paper', { ...at, ...put([elio], 1, 0, 0) })).toBe('ballot.not-there');
    expect(codeOf(bea, 'paper', { ...at, ...put([ana, carla], 1, 0, 0) })).toBe('ballot.no-paper');
    const paper = idOf(act(bea, 'paper', { ...at, ...put([ana, carla], 1, 1, 0) }));
    settle(...all);
    expect(codeOf(ana, 'signPaper', { ballot, paper: nothing })).toBe('ballot.no-such-paper');
    expect(codeOf(bea, 'signPaper', { ballot, paper })).toBe('ballot.another-teller');
    expect(codeOf(elio, 'signPaper', { ballot, paper })).toBe('ballot.another-teller');
    act(dora, 'signPaper', { ballot, paper });
    expect(codeOf(dora, 'signPaper', { ballot, paper })).toBe('deciding.told-already');
    settle(...all);
    expect(codeOf(bea, 'paper', { ...at, ...put([dora, carla], 2, 0, 0) })).toBe('deciding.voted-on-paper');
    expect(codeOf(bea, 'hands', { ...at, ...raised([carla, 'yes']) })).toBe('deciding.voted-on-paper');
  });
});
