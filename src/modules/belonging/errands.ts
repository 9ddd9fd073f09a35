/** What of belonging waits for a member. */
import { signingChain } from '../../core/accounts/signing.ts';
import type { EntryId, MemberId } from '../../core/ids.ts';
import { isCoordinator } from '../../core/membership/select.ts';
import type { Context, Errand } from '../../core/module.ts';
import { advances } from './advances.ts';
import { paymentsPast } from './forks.ts';
import { hasChosen, offered } from './guardians.ts';
import { refusable } from './refusing.ts';

/** A lost phone and a fork are news for as long as this, ms; after it the pages still say so. */
const newsMs = 60 * 24 * 60 * 60 * 1000;

export const errands = (context: Context): Errand[] => [
  ...cameIn(context),
  ...forked(context),
  ...advancesAsked(context),
  ...guardiansToChoose(context),
];

/** "A new phone came in as you." */
const cameIn = (context: Context): Errand[] =>
  refusable(context).map(({ device, openedBy }) => ({
    ...about(context, 'came-in', openedBy, context.self.member),
    id: `came-in-${device}`,
    values: { device },
  }));

/** For the member, and for those whom it cost something. */
function forked(context: Context): Errand[] {
  const { state, self, now } = context;
  if (state.log.forks.size === 0) return [];
  return [...state.log.forks].flatMap(([device, { proof }]) => {
    const member = state.membership.devices.get(device)?.member ?? null;
    const [first] = proof;
    const since = state.log.nodes.get(first)?.claimedAt ?? 0;
    const isAffected = paymentsPast(context, device).some(
      ({ to, amount, counted }) => to === self.member && counted < amount,
    );
    const concerns = isAffected || (member === self.member && device !== self.device);
    if (!concerns || now - since > newsMs) return [];
    return [{ ...about(context, 'forked', first, member), id: `forked-${device}`, values: { device } }];
  });
}

function advancesAsked(context: Context): Errand[] {
  const chain = signingChain(context);
  if (!chain.ok || !isCoordinator(context.state, chain.value)) return [];
  return advances({}, context)
    .filter(({ member }) => member !== context.self.member)
    .map(({ entry, member, unit, amount }) => ({
      ...about(context, 'advance', entry, member),
      values: { unit, amount },
    }));
}

/** Once there are two whom one has to do with, and until they are chosen or this is put aside. */
function guardiansToChoose(context: Context): Errand[] {
  const { state, self } = context;
  const { founding } = state.membership;
  if (founding === null || hasChosen(state, self.member) || !signingChain(context).ok) return [];
  const [admission = founding.entry] = state.membership.members.get(self.member)?.admissions ?? [];
  if (offered(state, self.member).length < 2) return [];
  return [{ ...about(context, 'guardians', admission, null), id: 'guardians' }];
}

const about = ({ state }: Context, topic: string, subject: EntryId, member: MemberId | null): Errand => ({
  id: `${topic}-${subject}`,
  topic: `belonging.${topic}`,
  subject,
  member,
  values: {},
  claimedAt: state.log.nodes.get(subject)?.claimedAt ?? 0,
});
