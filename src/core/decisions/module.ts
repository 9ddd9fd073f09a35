/** Ideas and proposals; a room of core because votes, support, meetings and texts all name them. (docs/decisions/0045) */
import { kind } from '../kind.ts';
import { defineModule } from '../module.ts';
import { decodeEnd, decodePost, decodeSet, type EndPayload, type PostPayload, type SetPayload } from './entries.ts';
import { fold, subjectOf } from './record.ts';
import { onlyTheHolderPosts, onlyTheProposerSays, theProposerOrACoordinator } from './rules.ts';

export const decisionsModule = defineModule({
  name: 'decisions',
  kinds: {
    'decision.post': kind<PostPayload>({ decode: decodePost, judge: onlyTheHolderPosts }),
    'decision.set': kind<SetPayload>({ decode: decodeSet, judge: onlyTheProposerSays }),
    'decision.end': kind<EndPayload>({ decode: decodeEnd, judge: theProposerOrACoordinator }),
  },
  // None goes into the archive: what was agreed on is looked up for years.
  records: { subject: subjectOf, fold },
});
