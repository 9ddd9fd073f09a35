/** What goes on beside the rest in some villages: help, bargains, quarrels, votes, points, what belongs to all. */
import type { ActName } from './acts.ts';

/**
 * Help for nothing goes on beside all that, in some villages, and takes no turn from it. No money hangs on it, so what money hangs
 * on is played as often as it would be without.
 */
const help: readonly ActName[] = [
  ...(['lendAHand', 'lendAHand', 'lendAHand', 'askForHelp', 'offerHelp', 'goOnWithHelp', 'goOnWithHelp'] as const),
  ...(['changeListing', 'giveMark', 'giveMark', 'interfere', 'interfere', 'interfere', 'interfere'] as const),
];

const quarrels: readonly ActName[] = [
  ...(['quarrel', 'quarrel', 'quarrel', 'complain', 'goOnWithCase', 'goOnWithCase', 'goOnWithCase'] as const),
  ...(['nameModerator', 'postListing', 'bargain', 'lendAHand', 'slander', 'slander', 'slander', 'slander'] as const),
];

const bargains: readonly ActName[] = [
  ...(['bargain', 'bargain', 'bargain', 'bargain', 'goOnWithDeal', 'goOnWithDeal', 'goOnWithDeal'] as const),
  ...(['postListing', 'nameSellers', 'giveMark', 'meddle', 'meddle', 'meddle', 'meddle'] as const),
];

const votes: readonly ActName[] = [
  ...([
    'ballotDay',
    'ballotDay',
    'ballotDay',
    'ballotDay',
    'voteOn',
    'voteOn',
    'recordVote',
    'trust',
    'askAll',
  ] as const),
  ...(['closeBallot', 'tellOutcome', 'tellOutcome', 'reword', 'proposeToAll', 'leaveRulesToVotes'] as const),
  ...([
    'openOffice',
    'nameClosers',
    'settleByBooks',
    'settleByBooks',
    'gather',
    'gather',
    'setPolicy',
    'stuff',
    'stuff',
    'stuff',
    'stuff',
  ] as const),
];

const points: readonly ActName[] = [
  ...(['backDecision', 'backDecision', 'backDecision', 'overspendPoints', 'proposeToAll', 'tellOutcome'] as const),
  ...(['openOffice', 'overreach', 'overreach'] as const),
];

const purses: readonly ActName[] = [
  ...(['poolDay', 'poolDay', 'poolDay', 'raid', 'raid', 'raid', 'payFromOffice', 'payToOffice'] as const),
  ...(['nameClosers', 'closingDay', 'passOn', 'giveBack'] as const),
];

/** What some villages have more of, each from a chance of its own: one village in so many, and so many steps. */
export const besides = [
  { acts: help, oneIn: 7, least: 6, most: 16, salt: [0x85ebca6b, 0x2c1b3c6d] },
  { acts: bargains, oneIn: 8, least: 8, most: 18, salt: [0x9e3779b9, 0x7f4a7c15] },
  { acts: quarrels, oneIn: 8, least: 8, most: 18, salt: [0x27d4eb2f, 0x165667b1] },
  { acts: votes, oneIn: 8, least: 8, most: 18, salt: [0xc2b2ae3d, 0x3c6ef372] },
  { acts: points, oneIn: 10, least: 6, most: 12, salt: [0x165667b1, 0x68e31da4] },
  { acts: purses, oneIn: 11, least: 6, most: 12, salt: [0x7feb352d, 0x846ca68b] },
] as const;
