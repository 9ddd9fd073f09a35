/** Every way in which a close is refused. */
import { meet } from '../cast.ts';
import { type Has, open } from '../keeping.ts';
import { hold } from '../meetings/meeting.ts';
import { ask, close, delegate, opened, paper, signPaper, vote, voteHidden } from './asking.ts';
import type { Case, Cast } from './case.ts';

/** Ana counts the papers of those who are there, and Bea with her. */
function papered({ ana, bea, ballot }: Cast, voted: readonly Has[] = [ana, bea]) {
  const meeting = hold(ana, [...new Set([ana, bea, ...voted])]);
  const counted = paper(ana, ballot, [meeting], voted, [voted.length, 0, 0]);
  meet(ana, bea);
  const signed = signPaper(bea, ballot, counted);
  meet(ana, bea);
  return [counted, signed] as const;
}

export const closes: readonly Case[] = [
  {
    kind: 'ballot.close',
    code: 'ballot.no-such-ballot',
    when: 'it names the decision',
    verdict: ({ ana, posted }) => ana.verdictOf(close(ana, posted, [])),
  },
  {
    kind: 'ballot.close',
    code: 'ballot.not-your-ballot',
    when: 'another phone closes it, be it of the same member',
    verdict: ({ bea, ballot }) => bea.verdictOf(close(bea, ballot, [])),
  },
  {
    kind: 'ballot.close',
    code: 'ballot.closed-already',
    when: 'it was closed',
    verdict: ({ ana, ballot }) => {
      close(ana, ballot, []);
      return ana.verdictOf(close(ana, ballot, [vote(ana, ballot, 'yes')]));
    },
  },
  {
    kind: 'ballot.close',
    code: 'ballot.not-a-vote',
    when: 'it lists a vote of another ballot',
    verdict: ({ ana, posted, ballot }) => {
      const other = vote(ana, ask(ana, posted), 'yes');
      return ana.verdictOf(close(ana, ballot, [other]));
    },
  },
  {
    kind: 'ballot.close',
    code: 'ballot.not-a-vote',
    when: 'it lists one that was rejected',
    verdict: ({ ana, bea, carla, ballot }) => {
      const rejected = vote(bea, ballot, 'yes', {}, carla);
      meet(ana, bea);
      return ana.verdictOf(close(ana, ballot, [rejected]));
    },
  },
  {
    kind: 'ballot.close',
    code: 'ballot.not-a-vote',
    when: 'it counts trust where trust does not count',
    verdict: ({ ana, bea, ballot }) => {
      const given = delegate(bea, ana);
      meet(ana, bea);
      return ana.verdictOf(close(ana, ballot, [vote(ana, ballot, 'yes'), given]));
    },
  },
  {
    kind: 'ballot.close',
    code: 'ballot.not-a-vote',
    when: 'it counts trust in another topic',
    fields: { delegating: true },
    verdict: ({ ana, bea, ballot }) => {
      const given = delegate(bea, ana, 'money');
      meet(ana, bea);
      return ana.verdictOf(close(ana, ballot, [vote(ana, ballot, 'yes'), given]));
    },
  },
  {
    kind: 'ballot.close',
    code: 'ballot.not-a-voter',
    when: 'it counts somebody who came in later',
    verdict: ({ ana, bea, ballot }) => {
      const kept = open(ana);
      meet(ana, bea);
      return ana.verdictOf(close(ana, ballot, [vote(ana, ballot, 'yes', {}, kept)]));
    },
  },
  {
    kind: 'ballot.close',
    code: 'ballot.not-a-voter',
    when: 'it counts a vote that nobody has',
    fields: { delegating: true },
    verdict: ({ ana, ballot }) => {
      const kept = open(ana);
      const given = delegate(ana, ana, 'works', kept);
      return ana.verdictOf(close(ana, ballot, [vote(ana, ballot, 'yes'), given]));
    },
  },
  {
    kind: 'ballot.close',
    code: 'ballot.counted-twice',
    when: 'it lists two words of one member',
    verdict: ({ ana, ballot }) => {
      const twice = [vote(ana, ballot, 'yes'), vote(ana, ballot, 'no')];
      return ana.verdictOf(close(ana, ballot, twice));
    },
  },
  {
    kind: 'ballot.close',
    code: 'ballot.counted-twice',
    when: 'it counts whoever voted as whom they trust too',
    fields: { delegating: true },
    verdict: ({ ana, bea, ballot }) => {
      const listed = [delegate(bea, ana), vote(bea, ballot, 'no')];
      meet(ana, bea);
      return ana.verdictOf(close(ana, ballot, [vote(ana, ballot, 'yes'), ...listed]));
    },
  },
  {
    kind: 'ballot.close',
    code: 'ballot.counted-twice',
    when: 'it counts the phone of somebody who put in a paper',
    verdict: (cast) => {
      const { ana, bea, ballot } = cast;
      const said = vote(bea, ballot, 'no');
      return ana.verdictOf(close(ana, ballot, [said, ...papered(cast)]));
    },
  },
  {
    kind: 'ballot.close',
    code: 'ballot.counted-twice',
    when: 'two lists of papers name one person',
    verdict: (cast) => cast.ana.verdictOf(close(cast.ana, cast.ballot, [...papered(cast), ...papered(cast)])),
  },
  {
    kind: 'ballot.close',
    code: 'ballot.counted-twice',
    when: 'whoever put in a paper counts as whom they trust too',
    fields: { delegating: true },
    verdict: (cast) => {
      const { ana, bea, carla, ballot } = cast;
      const given = [delegate(bea, carla), vote(carla, ballot, 'yes')];
      meet(ana, bea, carla);
      return ana.verdictOf(close(ana, ballot, [...given, ...papered(cast)]));
    },
  },
  {
    kind: 'ballot.close',
    code: 'ballot.not-a-voter',
    when: 'somebody who came in later put in a paper',
    verdict: (cast) => cast.ana.verdictOf(close(cast.ana, cast.ballot, papered(cast, [cast.ana, open(cast.ana)]))),
  },
  {
    kind: 'ballot.close',
    code: 'ballot.one-teller',
    when: 'one teller alone counted the papers',
    verdict: (cast) => cast.ana.verdictOf(close(cast.ana, cast.ballot, [papered(cast)[0]])),
  },
  {
    kind: 'ballot.close',
    code: 'ballot.not-a-vote',
    when: 'it lists who signed, and not what they signed',
    verdict: (cast) => cast.ana.verdictOf(close(cast.ana, cast.ballot, [papered(cast)[1]])),
  },
  {
    kind: 'ballot.close',
    code: 'ballot.nobody-to-follow',
    when: 'whoever is trusted did not vote',
    fields: { delegating: true },
    verdict: ({ ana, bea, carla, ballot }) => {
      const given = delegate(bea, carla);
      meet(ana, bea);
      return ana.verdictOf(close(ana, ballot, [vote(ana, ballot, 'yes'), given]));
    },
  },
  {
    kind: 'ballot.close',
    code: 'ballot.nobody-to-follow',
    when: 'trust is passed on',
    fields: { delegating: true },
    verdict: ({ ana, bea, carla, ballot }) => {
      const passed = [delegate(bea, carla), delegate(carla, ana)];
      meet(ana, bea, carla);
      return ana.verdictOf(close(ana, ballot, [vote(ana, ballot, 'yes'), ...passed]));
    },
  },
  {
    kind: 'ballot.close',
    code: 'ballot.opened-wrong',
    when: 'it says of a hidden vote what it does not say',
    fields: { hidden: true },
    verdict: ({ ana, ballot }) => {
      const hidden = voteHidden(ana, ballot, 'yes');
      return ana.verdictOf(close(ana, ballot, [hidden], opened('no')));
    },
  },
  {
    kind: 'ballot.close',
    code: 'ballot.opened-wrong',
    when: 'it opens fewer than it lists',
    fields: { hidden: true },
    verdict: ({ ana, ballot }) => {
      const hidden = voteHidden(ana, ballot, 'yes');
      return ana.verdictOf(close(ana, ballot, [hidden], opened()));
    },
  },
  {
    kind: 'ballot.close',
    code: 'ballot.opened-wrong',
    when: 'it opens none of them',
    fields: { hidden: true },
    verdict: ({ ana, ballot }) => ana.verdictOf(close(ana, ballot, [voteHidden(ana, ballot, 'yes')])),
  },
  {
    kind: 'ballot.close',
    code: 'ballot.opened-wrong',
    when: 'a hidden vote says what no vote can',
    fields: { hidden: true },
    verdict: ({ ana, ballot }) => {
      const hidden = voteHidden(ana, ballot, [3]);
      return ana.verdictOf(close(ana, ballot, [hidden], opened([3])));
    },
  },
  {
    kind: 'ballot.close',
    code: 'ballot.opened-wrong',
    when: 'it opens what was never hidden',
    verdict: ({ ana, ballot }) => ana.verdictOf(close(ana, ballot, [vote(ana, ballot, 'yes')], opened('yes'))),
  },
];
