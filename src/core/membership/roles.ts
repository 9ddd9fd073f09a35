/** `role.grant` and `role.end`: who answers for the group. */
import { insertSorted } from '../../lib/sorted.ts';
import { entryId, memberId, oneOf, payloadOf, type Read } from '../fields.ts';
import { kind } from '../kind.ts';
import { isCoordinator } from './select.ts';

const grantShape = { member: memberId, role: oneOf('coordinator') };

export const grantRole = kind<Read<typeof grantShape>>({
  decode: payloadOf(grantShape),
  governance: true,
  judge: (_, { state, chain }) => (isCoordinator(state, chain) ? null : 'only-coordinators'),
  onGroup: ({ member, role }, { state, entry }) => {
    state.membership.roles.set(entry.id, { entry: entry.id, member, role, endings: [] });
  },
});

const endShape = { ref: entryId };

export const endRole = kind<Read<typeof endShape>>({
  decode: payloadOf(endShape),
  governance: true,
  judge: ({ ref }, { state, chain }) => {
    const grant = state.membership.roles.get(ref);
    if (grant === undefined) return 'no-such-role';
    return grant.member === chain.member || isCoordinator(state, chain) ? null : 'only-coordinators';
  },
  onGroup: ({ ref }, { state, entry }) => {
    insertSorted(state.membership.roles.get(ref)?.endings ?? [], entry.id);
  },
});
