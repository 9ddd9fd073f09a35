/** Ballots, who is trusted with a vote, and what was made of it. A room of core because acts ask them for mandates. (docs/decisions/0045) */
import { kind } from '../kind.ts';
import { defineModule } from '../module.ts';
import { anotherTellerSigns, theRecorderCountsHands, theRecorderCountsPapers } from './at-meetings.ts';
import {
  type ClosePayload,
  decodeClose,
  decodeGive,
  decodeHands,
  decodeOpen,
  decodeOutcome,
  decodePaper,
  decodeRef,
  decodeSign,
  decodeTold,
  decodeVote,
  type GivePayload,
  type HandsPayload,
  type OpenPayload,
  type OutcomePayload,
  type PaperPayload,
  type RefPayload,
  type SignPayload,
  type ToldPayload,
  type VotePayload,
} from './entries.ts';
import { fold, subjectOf } from './record.ts';
import {
  everybodyForThemselves,
  everybodyTells,
  onlyTheHolderDelegates,
  onlyTheHolderTakesBack,
  onlyTheOpenerCloses,
  theProposerOpens,
  theProposerWrites,
} from './rules.ts';
import { readVotable } from './votable.ts';

export const ballotsModule = defineModule({
  name: 'ballots',
  kinds: {
    'ballot.open': kind<OpenPayload>({ decode: decodeOpen(readVotable), judge: theProposerOpens }),
    'ballot.vote': kind<VotePayload>({ decode: decodeVote, judge: everybodyForThemselves }),
    'ballot.hands': kind<HandsPayload>({ decode: decodeHands, judge: theRecorderCountsHands }),
    'ballot.paper': kind<PaperPayload>({ decode: decodePaper, judge: theRecorderCountsPapers }),
    'ballot.paper-sign': kind<SignPayload>({ decode: decodeSign, judge: anotherTellerSigns }),
    'ballot.close': kind<ClosePayload>({
      decode: decodeClose,
      judge: onlyTheOpenerCloses,
      onChain: ({ ref }, { chain }) => {
        chain.closedBallots.add(ref);
      },
    }),
    'delegation.give': kind<GivePayload>({ decode: decodeGive, judge: onlyTheHolderDelegates }),
    'delegation.end': kind<RefPayload>({ decode: decodeRef, judge: onlyTheHolderTakesBack }),
    'outcome.write': kind<OutcomePayload>({ decode: decodeOutcome, judge: theProposerWrites }),
    'outcome.done': kind<ToldPayload>({ decode: decodeTold, judge: everybodyTells }),
    'outcome.review': kind<ToldPayload>({ decode: decodeTold, judge: everybodyTells }),
  },
  // None goes into the archive: anybody counts again, years later.
  records: { subject: subjectOf, fold },
});
