/** Deals about what people have and need: from an answer to a listing to feedback. (0037) */
import { firstBroken, kind } from '../../core/kind.ts';
import { defineModule } from '../../core/module.ts';
import { fold, subjectOf } from './apply.ts';
import { duties } from './duties.ts';
import {
  type BeginPayload,
  type CancelPayload,
  type ContestPayload,
  type DeliverPayload,
  decodeBegin,
  decodeCancel,
  decodeContest,
  decodeDeliver,
  decodeRate,
  decodeReply,
  decodeReturned,
  decodeReveal,
  decodeSay,
  decodeStep,
  decodeTerms,
  decodeUnrated,
  type RatePayload,
  type ReplyPayload,
  type ReturnedPayload,
  type RevealPayload,
  type SayPayload,
  type StepPayload,
  type TermsPayload,
  type UnratedPayload,
} from './entries.ts';
import {
  onlyAPartySpeaks,
  onlyItsAuthorReveals,
  onlySellersAgree,
  onlySellersAskUnits,
  onlyTheOtherAgrees,
  onlyThePaidSaysWhatFor,
  onlyTheProviderClosesAlone,
  onlyTheProviderDelivers,
  onlyTheRatedReplies,
  onlyTheReceiverConfirms,
  onlyTheReceiverContests,
  somebodyAnswersForTheirs,
  theUnitIsTheGroups,
} from './rules.ts';
import { isSettled } from './settled.ts';

export const marketModule = defineModule({
  name: 'market',
  kinds: {
    'deal.begin': kind<BeginPayload>({ decode: decodeBegin, judge: somebodyAnswersForTheirs }),
    'deal.say': kind<SayPayload>({ decode: decodeSay, judge: onlyAPartySpeaks }),
    'deal.terms': kind<TermsPayload>({
      decode: decodeTerms,
      judge: firstBroken<TermsPayload>(onlyAPartySpeaks, theUnitIsTheGroups, onlySellersAskUnits),
    }),
    'deal.agree': kind<StepPayload>({
      decode: decodeStep,
      judge: firstBroken<StepPayload>(onlyTheOtherAgrees, onlySellersAgree),
    }),
    'deal.deliver': kind<DeliverPayload>({ decode: decodeDeliver, judge: onlyTheProviderDelivers }),
    'deal.receive': kind<StepPayload>({ decode: decodeStep, judge: onlyTheReceiverConfirms }),
    'deal.alone': kind<StepPayload>({ decode: decodeStep, judge: onlyTheProviderClosesAlone }),
    'deal.contest': kind<ContestPayload>({ decode: decodeContest, judge: onlyTheReceiverContests }),
    'deal.returned': kind<ReturnedPayload>({ decode: decodeReturned, judge: onlyThePaidSaysWhatFor }),
    'deal.cancel': kind<CancelPayload>({ decode: decodeCancel, judge: onlyAPartySpeaks }),
    'deal.rate': kind<RatePayload>({ decode: decodeRate, judge: onlyAPartySpeaks }),
    'deal.unrated': kind<UnratedPayload>({ decode: decodeUnrated, judge: onlyAPartySpeaks }),
    'deal.reveal': kind<RevealPayload>({ decode: decodeReveal, judge: onlyItsAuthorReveals }),
    'deal.reply': kind<ReplyPayload>({ decode: decodeReply, judge: onlyTheRatedReplies }),
  },
  records: { subject: subjectOf, fold, isSettled },
  duties,
});
