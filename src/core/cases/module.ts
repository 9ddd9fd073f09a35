/** Complaints, and what moderators make of them; a room of core because what is decided shows in several tools. (docs/decisions/0039) */
import { kind } from '../kind.ts';
import { defineModule } from '../module.ts';
import {
  type AppealPayload,
  type DecidePayload,
  decodeAppeal,
  decodeDecide,
  decodeReport,
  decodeSay,
  decodeStep,
  decodeVote,
  type ReportPayload,
  type SayPayload,
  type StepPayload,
  type VotePayload,
} from './entries.ts';
import { fold, subjectOf } from './record.ts';
import {
  onlyAnotherIsAsked,
  onlyAReaderDecides,
  onlyAReaderHides,
  onlyTheConcernedSpeak,
  partiesDoNotVote,
  somebodyReportsAnother,
} from './rules.ts';

export const casesModule = defineModule({
  name: 'cases',
  kinds: {
    'case.report': kind<ReportPayload>({ decode: decodeReport, judge: somebodyReportsAnother }),
    'case.say': kind<SayPayload>({ decode: decodeSay, judge: onlyTheConcernedSpeak }),
    'case.hide': kind<StepPayload>({ decode: decodeStep, judge: onlyAReaderHides }),
    'case.show': kind<StepPayload>({ decode: decodeStep, judge: onlyAReaderHides }),
    'case.decide': kind<DecidePayload>({ decode: decodeDecide, judge: onlyAReaderDecides }),
    'case.appeal': kind<AppealPayload>({ decode: decodeAppeal, judge: onlyAnotherIsAsked }),
    'case.vote': kind<VotePayload>({ decode: decodeVote, judge: partiesDoNotVote }),
  },
  // None ever goes into the archive: what was decided shows on listings and deals for good, also to those who join later.
  records: { subject: subjectOf, fold },
});
