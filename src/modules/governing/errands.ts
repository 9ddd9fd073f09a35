/** What of the group's affairs waits for me. */

import { speakingChain } from '../../core/accounts/duties.ts';
import { signingChain } from '../../core/accounts/signing.ts';
import type { EntryId, MemberId } from '../../core/ids.ts';
import { policyChangeNow } from '../../core/membership/policies.ts';
import { cutoffOf } from '../../core/membership/select.ts';
import { switchedTools } from '../../core/membership/tools.ts';
import type { Context, Errand } from '../../core/module.ts';
import type { GroupState } from '../../core/state.ts';
import { aloneSince } from './alone.ts';
import { mayVouch } from './change-limits.ts';
import { actsAsCoordinator, coordinatorsOf } from './coordinators.ts';
import { decidersOf } from './deciders.ts';
import { floods } from './floods.ts';
import { policyKeys, undecided } from './policies.ts';
import { aboutOf, isAsked, openProposals } from './proposals.ts';
import { endingOf, trust } from './trust.ts';

const dayMs = 86_400_000;
/** A term that ends this soon is worth a thought: who comes next. */
const termNoticeMs = 14 * dayMs;
/** The inviter knows the newcomer best and is asked first; coordinators after this. */
const inviterFirstMs = 3 * dayMs;
/** Nobody is asked for ever to vouch, or to look at a decision that came too late. */
const lastingMs = 30 * dayMs;

export function errands(context: Context): Errand[] {
  if (speakingChain(context) === null || !isLetIn(context)) return [];
  return [
    ...signatures(context),
    ...policiesAgain(context),
    ...limitsAgain(context),
    ...newcomers(context),
    ...terms(context),
    ...withoutCoordinator(context),
    ...alone(context),
    ...suspended(context),
    ...flooding(context),
    ...opened(context),
  ];
}

const isLetIn = ({ state, self }: Context): boolean =>
  state.membership.founding?.founder === self.member ||
  (state.membership.members.get(self.member)?.admissions.length ?? 0) > 0;

function signatures(context: Context): Errand[] {
  const { mandates } = context.state;
  return [...mandates.proposals.values()]
    .filter((proposal) => isAsked(context, proposal))
    .map((proposal) => ({
      id: `cosign-${proposal.entry}`,
      topic: 'governing.cosign',
      subject: proposal.entry,
      member: proposal.member,
      values: { act: proposal.act, about: aboutOf(context.state, proposal) ?? '' },
      claimedAt: proposal.claimedAt,
    }));
}

function policiesAgain(context: Context): Errand[] {
  const { state } = context;
  if (state.membership.policies.size < 2 || !actsAsCoordinator(context)) return [];
  const keys = [...policyKeys(state).map(({ key }) => key), ...switchedTools(state)];
  return keys.flatMap((key) => {
    const [lost] = undecided(context, key, policyChangeNow(state, key));
    if (lost === undefined) return [];
    return [
      {
        id: `policy-${key}-${lost.entry}`,
        topic: 'governing.policy-again',
        subject: lost.entry,
        member: lost.member,
        values: { key },
        claimedAt: lost.claimedAt,
      },
    ];
  });
}

/** Only for whoever decided it. */
function limitsAgain(context: Context): Errand[] {
  const { state, self, now } = context;
  const mine = [...state.accounts.limits.values()].filter(
    ({ is, by, claimedAt }) => is === 'raise' && by === self.member && now - claimedAt < lastingMs,
  );
  const members = [...new Set(mine.map(({ account }) => account as string as MemberId))];
  return members.flatMap((member) =>
    trust({ member }, context).units.flatMap(({ unit, again }) => {
      const lost = mine.find(({ entry }) => entry === again?.entry);
      if (again === null || lost === undefined) return [];
      return [
        {
          id: `limit-${again.entry}`,
          topic: 'governing.limit-again',
          subject: again.entry,
          member,
          values: { unit, wanted: again.wanted },
          claimedAt: lost.claimedAt,
        },
      ];
    }),
  );
}

function newcomers(context: Context): Errand[] {
  const { state, self, now } = context;
  const chain = signingChain(context);
  if (!chain.ok) return [];
  const coordinates = actsAsCoordinator(context);
  return [...state.membership.members.values()].flatMap(({ member, admissions, devices }): Errand[] => {
    const [admission] = admissions;
    const claimedAt = (admission && state.log.nodes.get(admission)?.claimedAt) ?? 0;
    if (admission === undefined || now - claimedAt >= lastingMs) return [];
    const invitation = devices[0]?.invitation;
    // Their limit comes with the account that this phone keeps for them; with one of their own they could not take it over.
    if (invitation && context.invitedFor?.has(invitation)) return [];
    const inviter = invitation && state.membership.invitations.get(invitation)?.member;
    const isTurn = inviter === self.member || (coordinates && now - claimedAt >= inviterFirstMs);
    if (!isTurn || !mayVouch(state, chain.value, member)) return [];
    return [{ id: `vouch-${member}`, topic: 'governing.vouch', subject: admission, member, values: {}, claimedAt }];
  });
}

/** For the holder and for the other coordinators. */
function terms(context: Context): Errand[] {
  const { state, self, now } = context;
  const coordinates = actsAsCoordinator(context);
  return coordinatorsOf(state).flatMap(({ member, grant, until }): Errand[] => {
    const isNear = until !== null && until - now < termNoticeMs;
    if (!isNear || !(coordinates || member === self.member)) return [];
    const claimedAt = until - termNoticeMs;
    return [{ id: `term-${grant}`, topic: 'governing.term', subject: grant, member, values: { until }, claimedAt }];
  });
}

/** Until somebody proposed one: then there is something to sign. */
function withoutCoordinator({ state }: Context): Errand[] {
  const { founding } = state.membership;
  if (founding === null || coordinatorsOf(state).length > 0) return [];
  if (openProposals(state).some(({ act }) => act === 'role.grant')) return [];
  return [about('no-coordinator', founding.entry, null, state)];
}

/** For the only coordinator, until there are two. */
function alone(context: Context): Errand[] {
  const { state, self } = context;
  const since = aloneSince(context);
  const [only] = coordinatorsOf(state);
  if (since === null || only === undefined || !actsAsCoordinator(context)) return [];
  return [{ ...about('alone', only.grant, self.member, state), claimedAt: since }];
}

/** Two who removed one another wait for a vote; until it is proposed, everybody else is asked to. */
function suspended({ state }: Context): Errand[] {
  const open = openProposals(state);
  return [...state.membership.members.keys()].flatMap((member) => {
    if (endingOf(state, member)?.is !== 'suspended') return [];
    const isProposed = open.some((each) => each.act === 'member.restore' && aboutOf(state, each) === member);
    const removal = cutoffOf(state, member)?.cutoff.entry;
    return isProposed || removal === undefined ? [] : [about('suspended', removal, member, state)];
  });
}

/** For those who can propose to end it; whoever writes so much is not asked about themselves. */
function flooding(context: Context): Errand[] {
  const { state, self } = context;
  if (!actsAsCoordinator(context)) return [];
  const others = floods(state).filter(({ member }) => member !== self.member);
  return others.map(({ member, opening }) => about('flood', opening, member, state));
}

/** For who was in already: whoever came in later was told before. */
function opened({ state, self, now }: Context): Errand[] {
  const change = policyChangeNow(state, 'books.open');
  const since = state.membership.members.get(self.member)?.devices[0]?.depth;
  const node = change && state.log.nodes.get(change.entry);
  if (!change || !node || since === undefined || change.value !== true || now - change.claimedAt >= lastingMs)
    return [];
  if (since > node.depth || decidersOf(state, change.entry).includes(self.member)) return [];
  return [about('opened', change.entry, decidersOf(state, change.entry)[0] ?? null, state)];
}

const about = (topic: string, subject: EntryId, member: MemberId | null, state: GroupState): Errand => ({
  id: `${topic}-${subject}`,
  topic: `governing.${topic}`,
  subject,
  member,
  values: {},
  claimedAt: state.log.nodes.get(subject)?.claimedAt ?? 0,
});
