/** Every way in which raised hands, papers and a second teller are refused. */
import { meet, newcomer, settle } from '../cast.ts';
import { hold, there } from '../meetings/meeting.ts';
import { openingOf as openingOfDevice } from '../recovering.ts';
import { ask, paper, papering, raising, signPaper } from './asking.ts';
import { type Case, says, score } from './case.ts';

export const byHand: readonly Case[] = [
  {
    kind: 'ballot.hands',
    code: 'ballot.no-such-ballot',
    when: 'it names the decision',
    verdict: ({ ana, posted }) => says(ana, 'ballot.hands', raising(posted, [hold(ana, [ana])], [[ana, 'yes']])),
  },
  {
    kind: 'ballot.hands',
    code: 'ballot.no-such-meeting',
    when: 'it names something else',
    verdict: ({ ana, ballot }) => says(ana, 'ballot.hands', raising(ballot, [ballot], [[ana, 'yes']])),
  },
  {
    kind: 'ballot.hands',
    code: 'ballot.no-such-meeting',
    when: 'it names none',
    verdict: ({ ana, ballot }) => says(ana, 'ballot.hands', raising(ballot, [], [[ana, 'yes']])),
  },
  {
    kind: 'ballot.hands',
    code: 'ballot.no-such-meeting',
    when: 'who was there is said of another meeting',
    verdict: ({ ana, ballot }) => {
      const [one, other] = [hold(ana, [ana]), hold(ana, [ana])];
      return says(ana, 'ballot.hands', raising(ballot, [one, there(ana, other, [ana])], [[ana, 'yes']]));
    },
  },
  {
    kind: 'ballot.hands',
    code: 'ballot.not-your-meeting',
    when: 'another counts them, who is there',
    verdict: ({ ana, bea, ballot }) => {
      const meeting = hold(ana, [ana, bea]);
      meet(ana, bea);
      return says(bea, 'ballot.hands', raising(ballot, [meeting], [[bea, 'yes']]));
    },
  },
  {
    kind: 'ballot.hands',
    code: 'ballot.not-there',
    when: 'who came later is not named',
    verdict: ({ ana, bea, ballot }) => {
      const meeting = hold(ana, [ana]);
      there(ana, meeting, [bea]);
      return says(ana, 'ballot.hands', raising(ballot, [meeting], [[bea, 'yes']]));
    },
  },
  {
    kind: 'ballot.hands',
    code: 'ballot.no-hands',
    when: 'votes are hidden',
    fields: { hidden: true },
    verdict: ({ ana, ballot }) => says(ana, 'ballot.hands', raising(ballot, [hold(ana, [ana])], [[ana, 'yes']])),
  },
  {
    kind: 'ballot.hands',
    code: 'ballot.no-hands',
    when: 'somebody objects and nobody reads why',
    fields: { method: 'consent' },
    verdict: ({ ana, ballot }) => says(ana, 'ballot.hands', raising(ballot, [hold(ana, [ana])], [[ana, 'object']])),
  },
  {
    kind: 'ballot.hands',
    code: 'ballot.wrong-choice',
    when: 'it is no answer to what is asked',
    verdict: ({ ana, ballot }) => says(ana, 'ballot.hands', raising(ballot, [hold(ana, [ana])], [[ana, 'agree']])),
  },
];

export const onPaper: readonly Case[] = [
  {
    kind: 'ballot.paper',
    code: 'ballot.no-such-ballot',
    when: 'it names the decision',
    verdict: ({ ana, posted }) => says(ana, 'ballot.paper', papering(posted, [hold(ana, [ana])], [ana], [1, 0, 0])),
  },
  {
    kind: 'ballot.paper',
    code: 'ballot.not-your-meeting',
    when: 'another counts them',
    verdict: ({ ana, bea, ballot }) => {
      const meeting = hold(ana, [ana, bea]);
      meet(ana, bea);
      return says(bea, 'ballot.paper', papering(ballot, [meeting], [bea], [1, 0, 0]));
    },
  },
  {
    kind: 'ballot.paper',
    code: 'ballot.not-there',
    when: 'somebody put in a paper who was not there',
    verdict: ({ ana, bea, ballot }) =>
      says(ana, 'ballot.paper', papering(ballot, [hold(ana, [ana])], [ana, bea], [2, 0, 0])),
  },
  {
    kind: 'ballot.paper',
    code: 'ballot.no-paper',
    when: 'there is one answer more than papers',
    verdict: ({ ana, ballot }) => says(ana, 'ballot.paper', papering(ballot, [hold(ana, [ana])], [ana], [1, 1, 0])),
  },
  {
    kind: 'ballot.paper',
    code: 'ballot.no-paper',
    when: 'one paper gives six points',
    fields: score,
    verdict: ({ ana, ballot }) => says(ana, 'ballot.paper', papering(ballot, [hold(ana, [ana])], [ana], [6, 0])),
  },
  {
    kind: 'ballot.paper',
    code: 'ballot.no-paper',
    when: 'a consent is asked, where objections have reasons',
    fields: { method: 'consent' },
    verdict: ({ ana, ballot }) => says(ana, 'ballot.paper', papering(ballot, [hold(ana, [ana])], [ana], [1, 0, 0])),
  },
  {
    kind: 'ballot.paper-sign',
    code: 'ballot.no-such-paper',
    when: 'it names something else',
    verdict: ({ ana, ballot }) => ana.verdictOf(signPaper(ana, ballot, ballot)),
  },
  {
    kind: 'ballot.paper-sign',
    code: 'ballot.no-such-paper',
    when: 'they are papers of another vote',
    verdict: ({ ana, bea, posted, ballot }) => {
      const counted = paper(ana, ask(ana, posted), [hold(ana, [ana, bea])], [ana], [1, 0, 0]);
      meet(ana, bea);
      return bea.verdictOf(signPaper(bea, ballot, counted));
    },
  },
  {
    kind: 'ballot.paper-sign',
    code: 'ballot.another-teller',
    when: 'whoever counted them signs, on another phone of theirs',
    verdict: ({ ana, bea, ballot }) => {
      const tablet = newcomer('ana/tablet', ana);
      tablet.addDevice(openingOfDevice(ana));
      const counted = paper(ana, ballot, [hold(ana, [ana])], [ana], [1, 0, 0]);
      settle(ana, bea, tablet);
      return tablet.verdictOf(signPaper(tablet, ballot, counted));
    },
  },
  {
    kind: 'ballot.paper-sign',
    code: 'ballot.another-teller',
    when: 'somebody signs who was not there',
    verdict: ({ ana, bea, ballot }) => {
      const counted = paper(ana, ballot, [hold(ana, [ana])], [ana], [1, 0, 0]);
      meet(ana, bea);
      return bea.verdictOf(signPaper(bea, ballot, counted));
    },
  },
];
