/**
 * Rules that can be switched off, to see that the simulator finds out.
 *
 * Nothing in core knows of it: the registry is handed to replay, and here it is handed over with one rule missing. What a
 * village of such phones then does is what a bug in that rule would do.
 */
import { recount } from '../../src/core/accounts/state.ts';
import type { AnyKind } from '../../src/core/kind.ts';
import { createRegistry, type Draft, type Module, type Registry } from '../../src/core/module.ts';
import { modules } from '../../src/modules/core.ts';

type Change = (module: Module) => Module;

const withKinds = (module: Module, change: (kind: AnyKind, name: string) => AnyKind): Module => ({
  ...module,
  kinds: Object.fromEntries(Object.entries(module.kinds).map(([name, kind]) => [name, change(kind, name)])),
});

/** This kind is no longer refused for this reason. */
const unjudged =
  (kind: string, code: string): Change =>
  (module) =>
    withKinds(module, (each, name) => {
      const judge: AnyKind['judge'] = (payload, at) => {
        const broken = each.judge(payload, at);
        return broken === code ? null : broken;
      };
      return name === kind ? { ...each, judge } : each;
    });

/** The signatures inside this kind are no longer asked for. */
const unproven =
  (kind: string): Change =>
  (module) =>
    withKinds(module, (each, name) => (name === kind ? { ...each, proofs: () => [] } : each));

/** No phone does this by itself. */
const undone =
  (kind: string): Change =>
  (module) => {
    const { duties } = module;
    const withoutIt = (drafts: readonly Draft[]): Draft[] => drafts.filter((draft) => draft.kind !== kind);
    return duties === undefined ? module : { ...module, duties: (context) => withoutIt(duties(context)) };
  };

/** What a forked device paid counts on, unless it was taken back. */
const neverVoid: Change = (module) =>
  withKinds(module, (each) => ({
    ...each,
    onGroup: (payload, at) => {
      each.onGroup?.(payload, at);
      for (const transfer of at.state.accounts.transfers.values()) recount(at.state.accounts, transfer, new Map());
    },
  }));

/** A pay is refused for what was heard of its payer in the meantime. */
const judgedByNews: Change = (module) =>
  withKinds(module, (each, name) => ({
    ...each,
    judge: (payload, at) =>
      each.judge(payload, at) ??
      (name === 'pay' && at.state.log.forks.has(at.entry.device) ? 'not-your-account' : null),
  }));

const changes = {
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
} as const satisfies Record<string, Change>;

export type RuleName = keyof typeof changes;
export const ruleNames = Object.keys(changes) as readonly RuleName[];

export const registryWithout = (rule: RuleName): Registry => createRegistry(modules.map(changes[rule]));
