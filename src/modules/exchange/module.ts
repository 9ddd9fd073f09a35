import { firstBroken, kind } from '../../core/kind.ts';
import { defineModule } from '../../core/module.ts';
import { fold, subjectOf } from './apply.ts';
import {
  type AnswerPayload,
  type AskPayload,
  decodeAnswer,
  decodeAsk,
  decodePaper,
  type PaperPayload,
} from './entries.ts';
import {
  nobodyAsksThemselves,
  onlyTheAskerCancels,
  onlyTheHolderAsks,
  onlyThePayeeKeepsIt,
  onlyThePayerAsksBack,
  onlyThePayerDeclines,
  theUnitIsTheGroups,
} from './rules.ts';
import { isSettled } from './settled.ts';

export const exchangeModule = defineModule({
  name: 'exchange',
  kinds: {
    'exchange.ask': kind<AskPayload>({
      decode: decodeAsk,
      judge: firstBroken(onlyTheHolderAsks, nobodyAsksThemselves, theUnitIsTheGroups),
    }),
    'exchange.ask.decline': kind<AnswerPayload>({ decode: decodeAnswer, judge: onlyThePayerDeclines }),
    'exchange.ask.cancel': kind<AnswerPayload>({ decode: decodeAnswer, judge: onlyTheAskerCancels }),
    // Anybody may say so: it moves nothing, and a second typing is only warned of.
    'exchange.paper': kind<PaperPayload>({ decode: decodePaper, judge: () => null }),
    'exchange.return.ask': kind<AnswerPayload>({ decode: decodeAnswer, judge: onlyThePayerAsksBack }),
    'exchange.return.keep': kind<AnswerPayload>({ decode: decodeAnswer, judge: onlyThePayeeKeepsIt }),
  },
  records: { subject: subjectOf, fold, isSettled },
});
