/** Help for nothing: who asks, who comes, and that it was done. (0037) */
import { kind } from '../../core/kind.ts';
import { defineModule } from '../../core/module.ts';
import { fold, subjectOf } from './apply.ts';
import {
  type AddressPayload,
  type AnswerPayload,
  type DetailsPayload,
  type DonePayload,
  decodeAddress,
  decodeAnswer,
  decodeDetails,
  decodeDone,
  decodeHelp,
  decodeNotDone,
  decodeThanks,
  decodeWords,
  type HelpPayload,
  type NotDonePayload,
  type ThanksPayload,
  type WordsPayload,
} from './entries.ts';
import {
  onlyAPartySpeaks,
  onlyTheAcceptedAreTold,
  onlyTheAnswererWithdraws,
  onlyTheAskedAnswers,
  onlyTheHelpedSaysNot,
  onlyTheHolderDescribes,
  somebodyAnswersForTheirs,
} from './rules.ts';
import { isSettled } from './settled.ts';

export const aidModule = defineModule({
  name: 'aid',
  kinds: {
    'aid.details': kind<DetailsPayload>({ decode: decodeDetails, judge: onlyTheHolderDescribes }),
    'aid.help': kind<HelpPayload>({ decode: decodeHelp, judge: somebodyAnswersForTheirs }),
    'aid.accept': kind<AnswerPayload>({ decode: decodeAnswer, judge: onlyTheAskedAnswers }),
    'aid.decline': kind<WordsPayload>({ decode: decodeWords, judge: onlyTheAskedAnswers }),
    'aid.withdraw': kind<WordsPayload>({ decode: decodeWords, judge: onlyTheAnswererWithdraws }),
    'aid.done': kind<DonePayload>({ decode: decodeDone, judge: onlyAPartySpeaks }),
    'aid.not-done': kind<NotDonePayload>({ decode: decodeNotDone, judge: onlyTheHelpedSaysNot }),
    'aid.address': kind<AddressPayload>({ decode: decodeAddress, judge: onlyTheAcceptedAreTold }),
    'aid.thanks': kind<ThanksPayload>({ decode: decodeThanks, judge: onlyAPartySpeaks }),
  },
  records: { subject: subjectOf, fold, isSettled },
});
