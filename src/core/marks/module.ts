/** Marks: what somebody who answers for the group has seen of an account. Two tools ask for them. (docs/decisions/0044) */
import { kind } from '../kind.ts';
import { defineModule } from '../module.ts';
import { decodeGive, decodeRemove, type GivePayload, type RemovePayload } from './entries.ts';
import { fold, subjectOf } from './record.ts';
import { aCoordinatorOrAVoteGives, onlyCoordinatorsRemove } from './rules.ts';

export const marksModule = defineModule({
  name: 'marks',
  kinds: {
    // Governance, for what somebody may sell can hang on them: every phone says which of them it had heard of.
    'mark.give': kind<GivePayload>({
      decode: decodeGive,
      governance: true,
      judge: aCoordinatorOrAVoteGives,
      onChain: ({ ref }, { chain }) => {
        if (ref !== null) chain.enacted.add(ref);
      },
    }),
    'mark.remove': kind<RemovePayload>({ decode: decodeRemove, governance: true, judge: onlyCoordinatorsRemove }),
  },
  // None goes into the archive, as nothing does that governs.
  records: { subject: subjectOf, fold },
});
