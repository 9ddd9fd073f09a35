/**
 * Rules that can be switched off, to see that the simulator finds out.
 *
 * Nothing in core knows of it: the registry is handed to replay, and here it is handed over with one rule missing. What a
 * village of such phones then does is what a bug in that rule would do.
 */
import { createRegistry, type Registry } from '../../src/core/module.ts';
import { modules } from '../../src/modules/core.ts';
import type { ActName } from './acts/acts.ts';
import {
  type Change,
  chargedWithoutEnd,
  endlessTakeovers,
  judgedByNews,
  neverVoid,
  uncoveredMoves,
  undone,
  undoneForLost,
  unheeded,
  unjudged,
  unproven,
} from './rule-changes.ts';
import { ofCases, ofDeals, ofHelp, ofPoints, ofVotes } from './rules-off-beside-money.ts';
import { ofPurses } from './rules-off-of-purses.ts';

const ofMoney = {
  'pay-within-rights': unjudged('pay', 'not-enough'),
  'pay-own-account': unjudged('pay', 'not-your-account'),
  'pay-another': unjudged('pay', 'to-oneself'),
  'pay-known-unit': unjudged('pay', 'unknown-unit'),
  'move-within-rights': unjudged('move', 'not-enough'),
  'move-own-account': unjudged('move', 'not-your-account'),
  'accept-what-counts': unjudged('accept', 'nothing-to-claim'),
  'accept-addressed-device': unjudged('accept', 'addressed-to-another-device'),
  'accept-once': unjudged('accept', 'already-accepted'),
  'accept-or-decline': unjudged('accept', 'already-declined'),
  'accept-own-account': unjudged('accept', 'not-your-account'),
  'one-branch': unjudged('accept', 'two-histories'),
  'decline-addressed-device': unjudged('decline', 'addressed-to-another-device'),
  'decline-or-accept': unjudged('decline', 'already-accepted'),
  'reclaim-own-payment': unjudged('reclaim', 'not-your-payment'),
  'reclaim-what-was-declined': unjudged('reclaim', 'nothing-declined'),
  'reclaim-own-branch': unjudged('reclaim', 'two-histories'),
  'reclaim-once': unjudged('reclaim', 'already-reclaimed'),
  'reverse-needs-accept': unjudged('reverse', 'not-accepted-here'),
  'reverse-once': unjudged('reverse', 'already-reversed'),
  'reverse-within-rights': unjudged('reverse', 'not-enough'),
  'invite-within-limits': unjudged('invite', 'invitation-owes-too-much'),
  'admit-own-invitation': unjudged('admit', 'not-your-invitation'),
  'admit-uses': unjudged('admit', 'invitation-used-up'),
  'admit-once': unjudged('admit', 'already-admitted'),
  'admit-within-invitation': unjudged('admit', 'more-than-the-invitation-says'),
  'join-key': unjudged('join', 'not-this-invitation'),
  'join-proof': unproven('join'),
  'device-root': unproven('device.add'),
  'device-of-member': unjudged('device.add', 'no-such-member'),
  'role-by-coordinators': unjudged('role.grant', 'only-coordinators'),
  'fork-void': neverVoid,
  'judged-in-its-own-past': judgedByNews,
  'duty-accept': undone('accept'),
  'duty-decline': undone('decline'),
  'duty-reclaim': undone('reclaim'),
  'duty-admit': undone('admit'),
  'accept-heeds-news': unjudged('accept', 'payer-feigns-ignorance'),
  'accept-limit-line': unjudged('accept', 'limit-moved-on'),
  'raise-by-coordinators': unjudged('limit.raise', 'only-coordinators'),
  'raise-limit-line': unjudged('limit.raise', 'limit-moved-on'),
  'raise-known-limit': unjudged('limit.raise', 'no-such-limit'),
  'cut-by-coordinators': unjudged('limit.cut', 'only-coordinators'),
  'cut-limit-line': unjudged('limit.cut', 'limit-moved-on'),
  'cut-within-limit': unjudged('limit.cut', 'limit-below-zero'),
  'policy-by-coordinators': unjudged('policy.set', 'only-coordinators'),
  'policy-compare-and-set': unjudged('policy.set', 'policy-moved-on'),
  'policy-sound': unjudged('policy.set', 'policy-unsound'),
  'closers-by-coordinators': unjudged('closers.set', 'only-coordinators'),
  'closers-replaced-by-several': unjudged('closers.set', 'needs-more-signers'),
  'closers-compare-and-set': unjudged('closers.set', 'closers-moved-on'),
  'removal-by-several': unjudged('member.remove', 'needs-more-signers'),
  'removal-of-another': unjudged('enact', 'to-oneself'),
  'enact-with-mandate': unjudged('enact', 'needs-more-signers'),
  'enact-once': unjudged('enact', 'already-enacted'),
  'enact-own-proposal': unjudged('enact', 'not-your-proposal'),
  'enact-its-cosignatures': unjudged('enact', 'not-a-cosignature'),
  'cosign-of-others': unjudged('cosign', 'your-own-proposal'),
  'withdraw-own-proposal': unjudged('propose.withdraw', 'not-your-proposal'),
  'role-end-by-coordinators': unjudged('role.end', 'only-coordinators'),
  'merge-by-coordinators': unjudged('member.merge', 'only-coordinators'),
  'rotate-by-coordinators': unjudged('epoch.rotate', 'only-coordinators'),
  'invite-as-agreed': unjudged('invite', 'only-coordinators-invite'),
  'move-by-coordinators': unjudged('invite.move', 'only-coordinators'),
  'vouch-in-good-standing': unjudged('limit.vouch', 'not-in-good-standing'),
  'vouch-for-untrusted': unjudged('limit.vouch', 'already-trusted'),
  'vouch-starter': unjudged('limit.vouch', 'more-than-a-starter-limit'),
  'vouch-for-few': unjudged('limit.vouch', 'vouched-for-too-many'),
  'grow-by-partners': unjudged('limit.grow', 'too-few-partners'),
  'grow-once-vouched': unjudged('limit.grow', 'nobody-vouched'),
  'leave-own-cut': unjudged('member.leave', 'cut-of-another'),
  'revoke-own-device': unjudged('device.revoke', 'no-such-device'),
  'revoke-with-card': unjudged('device.revoke', 'needs-card-or-guardians'),
  'device-guardians': unjudged('device.add', 'needs-card-or-guardians'),
  'veto-guardians-only': unjudged('device.veto', 'not-by-guardians'),
  'veto-own-device': unjudged('device.veto', 'no-such-device'),
  'guardians-need-two': unjudged('guardians.set', 'guardians-unsound'),
  'guardian-chosen': unjudged('guardian.vouch', 'not-a-guardian'),
  'guardian-newest-choice': unjudged('guardian.vouch', 'guardians-moved-on'),
  'fork-proof-sound': unjudged('fork.proof', 'no-fork'),
  'checkpoint-by-bookkeeper': unjudged('checkpoint', 'only-the-bookkeeper'),
  'checkpoint-height': unjudged('checkpoint', 'wrong-height'),
  'checkpoint-once': unjudged('checkpoint', 'height-taken'),
  'checkpoint-forward': unjudged('checkpoint', 'cut-goes-back'),
  'checkpoint-standing-closers': unjudged('checkpoint', 'closers-moved-on'),
  'seal-by-closers': unjudged('seal', 'not-a-closer'),
  'seal-once': unjudged('seal', 'height-taken'),
  'seal-standing-closers': unjudged('seal', 'closers-moved-on'),
  'open-by-helpers': unjudged('account.open', 'only-helpers'),
  'open-for-the-group': unjudged('account.open', 'only-coordinators'),
  'helper-limits': unjudged('account.open', 'limit-too-high'),
  'helper-keeps-so-many': unjudged('account.open', 'keeps-too-many'),
  'record-held-accounts': unjudged('record', 'not-your-account'),
  'record-within-rights': unjudged('record', 'not-enough'),
  'handover-with-a-coordinator': unjudged('handover', 'needs-a-coordinator'),
  'handover-all-of-it': unjudged('handover', 'not-all-of-it'),
  'approve-by-coordinators': unjudged('handover.approve', 'only-coordinators'),
  'take-all-of-it': unjudged('account.take', 'not-all-of-it'),
  'pass-in-custody': unjudged('enact', 'not-in-custody'),
  'account-inherit-sealed': unjudged('account.inherit', 'not-sealed'),
  'account-inherit-heir': unjudged('account.inherit', 'not-the-heir'),
  'keeper-stands-for-forks': chargedWithoutEnd,
  'inherit-sealed': unjudged('inherit', 'not-sealed'),
  'inherit-once': unjudged('inherit', 'already-inherited'),
  'inherit-heir': unjudged('inherit', 'not-the-heir'),
  'revoke-root': unproven('device.revoke'),
  'fork-proof-binds': unheeded('fork.proof'),
  'leaving-binds': unheeded('member.leave'),
  'revocation-binds': unheeded('device.revoke'),
  'veto-binds': unheeded('device.veto'),
  'cut-binds': unheeded('limit.cut'),
  'seal-counts': unheeded('seal'),
  'inherit-takes-up': unheeded('inherit'),
  'takeover-ends': endlessTakeovers,
  'fork-covers-moved-rights': uncoveredMoves,
  'duty-decline-for-lost': undoneForLost,
  'duty-acknowledge': undone('acknowledge'),
  'duty-fork-proof': undone('fork.proof'),
  'duty-seal': undone('seal'),
  'duty-inherit': undone('inherit'),
  'duty-handover': undone('handover'),
  'duty-take-account': undone('account.take'),
  'duty-inherit-account': undone('account.inherit'),
  'duty-role-end': undone('role.end'),
  'duty-grow': undone('limit.grow'),
} as const satisfies Record<string, Change>;

const changes = { ...ofMoney, ...ofDeals, ...ofHelp, ...ofCases, ...ofVotes, ...ofPoints, ...ofPurses } as const;

export type RuleName = keyof typeof changes;
export const ruleNames = Object.keys(changes) as readonly RuleName[];

export const registryWithout = (rule: RuleName): Registry => createRegistry(modules.map(changes[rule]));

/** The act that has to happen in a village for such a rule to be missed there; `null`: any may do. */
export function needsFor(rule: RuleName): ActName | null {
  if (rule in ofDeals) return 'meddle';
  if (rule in ofHelp) return 'interfere';
  if (rule in ofCases) return 'slander';
  if (rule in ofPoints) return 'overreach';
  if (rule in ofPurses) return 'raid';
  return rule in ofVotes ? 'stuff' : null;
}
