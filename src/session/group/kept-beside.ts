import type { Context } from '../../core/module.ts';
import type { LocalGroup } from '../ports/phone-store.ts';

/**
 * What this phone alone knows and its commands ask for: accounts whose owners it invited, by the entry of the invitation, and what
 * its person wants to be told of.
 */
export const keptBeside = ({
  invitations,
  interests,
}: Pick<LocalGroup, 'invitations' | 'interests'>): Pick<Context, 'invitedFor' | 'interests'> => ({
  invitedFor: new Map(
    invitations.flatMap(({ entry, for: account }) => (account === undefined ? [] : [[entry, account] as const])),
  ),
  interests,
});
