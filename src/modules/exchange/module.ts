import { kind } from '../../core/kind.ts';
import { defineModule } from '../../core/module.ts';
import { fold, subjectOf } from './apply.ts';
import { ask, askBack, cancelAsk, declineAsk, giveBack, keepIt, move, pay } from './commands.ts';
import { type AnswerPayload, type AskPayload, decodeAnswer, decodeAsk } from './entries.ts';
import { errands } from './errands.ts';
import { previewPay } from './preview.ts';
import { asks } from './requests.ts';
import {
  firstBroken,
  nobodyAsksThemselves,
  onlyTheAskerCancels,
  onlyTheHolderAsks,
  onlyThePayeeKeepsIt,
  onlyThePayerAsksBack,
  onlyThePayerDeclines,
  theUnitIsTheGroups,
} from './rules.ts';
import { movement, recentPartners, statement } from './select.ts';

export const exchangeModule = defineModule({
  name: 'exchange',
  kinds: {
    'exchange.ask': kind<AskPayload>({
      decode: decodeAsk,
      judge: firstBroken(onlyTheHolderAsks, nobodyAsksThemselves, theUnitIsTheGroups),
    }),
    'exchange.ask.decline': kind<AnswerPayload>({ decode: decodeAnswer, judge: firstBroken(onlyThePayerDeclines) }),
    'exchange.ask.cancel': kind<AnswerPayload>({ decode: decodeAnswer, judge: firstBroken(onlyTheAskerCancels) }),
    'exchange.return.ask': kind<AnswerPayload>({ decode: decodeAnswer, judge: firstBroken(onlyThePayerAsksBack) }),
    'exchange.return.keep': kind<AnswerPayload>({ decode: decodeAnswer, judge: firstBroken(onlyThePayeeKeepsIt) }),
  },
  records: { subject: subjectOf, fold },
  commands: { pay, ask, declineAsk, cancelAsk, askBack, keepIt, giveBack, move },
  queries: { statement, movement, asks, recentPartners, previewPay },
  errands,
});
