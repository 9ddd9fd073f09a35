import type { Context } from '../../core/module.ts';
import type { OpenGroup } from './open-group.ts';

type Kept = Pick<Context, 'invitedFor' | 'interests' | 'blocked' | 'keepsStanding'>;

/**
 * What commands and queries ask for beside the books: accounts whose owners this phone invited, by the entry of the invitation; what its
 * person wants to be told of, and whom they want to see nothing of; and what others wish not to be shown to them.
 */
export const keptBeside = ({ local, profiles, me }: Pick<OpenGroup, 'local' | 'profiles' | 'me'>): Kept => ({
  invitedFor: new Map(
    local.invitations.flatMap(({ entry, for: account }) => (account === undefined ? [] : [[entry, account] as const])),
  ),
  interests: local.interests,
  blocked: new Set(local.blocked),
  keepsStanding: (member) => member !== me.self.member && !profiles.showsStanding(member),
});
