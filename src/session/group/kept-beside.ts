import type { Context } from '../../core/module.ts';
import type { OpenGroup } from './open-group.ts';

type Kept = Pick<Context, 'invitedFor' | 'interests' | 'blocked' | 'words' | 'keepsStanding'>;

/**
 * What commands and queries ask for beside the books: accounts whose owners this phone invited, by the entry of the invitation; what its
 * person wants to be told of, and whom they want to see nothing of; what changed words of listings come to; and what others wish not to
 * be shown to them.
 */
export const keptBeside = ({
  local,
  words,
  profiles,
  me,
}: Pick<OpenGroup, 'local' | 'words' | 'profiles' | 'me'>): Kept => ({
  invitedFor: new Map(
    local.invitations.flatMap(({ entry, for: account }) => (account === undefined ? [] : [[entry, account] as const])),
  ),
  interests: local.interests,
  blocked: new Set(local.blocked),
  words,
  keepsStanding: (member) => member !== me.self.member && !profiles.showsStanding(member),
});
