/** `role.grant` and `role.end`: who answers for the group, and for how long. */
import { insertSorted } from '../../lib/sorted.ts';
import { entryId, integer, memberId, oneOf, optional, payloadOf, type Read } from '../fields.ts';
import { kind } from '../kind.ts';
import { act } from '../mandates/act.ts';
import { isCoordinator } from './select.ts';

const grantShape = {
  member: memberId,
  role: oneOf('coordinator', 'helper', 'moderator'),
  /**
   * Claimed time at which the term of office is over, ms; absent: no term. No rule reads it: the office-holder's own phone
   * lays the role down, or any coordinator's ends it, when its clock says so. (protocol §7)
   */
  until: optional(integer(0, 2 ** 46)),
};

/** By a coordinator; or, where none is left, by more than half of all members. */
export const grantRole = act<Read<typeof grantShape>>({
  decode: payloadOf(grantShape),
  enough: ['coordinator', 'members'],
  judge: () => null,
  onGroup: ({ member, role, until }, { state, entry }, { by }) => {
    const grant = { entry: entry.id, member, role, until, elected: by === 'members', endings: [] };
    state.membership.roles.set(entry.id, grant);
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
