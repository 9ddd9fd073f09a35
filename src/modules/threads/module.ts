/** Talk about whatever stands in the books: words, answers to them, and faces. (docs/decisions/0047) */
import { kind } from '../../core/kind.ts';
import { defineModule } from '../../core/module.ts';
import { fold, isSettled, subjectOf } from './apply.ts';
import { decodeReact, decodeSay, decodeStep, type ReactPayload, type SayPayload, type StepPayload } from './entries.ts';
import { onlyTheSpeakerTakesBack, somebodySpeaksOfIt } from './rules.ts';

export const threadsModule = defineModule({
  name: 'threads',
  kinds: {
    'thread.say': kind<SayPayload>({ decode: decodeSay, judge: somebodySpeaksOfIt }),
    'thread.react': kind<ReactPayload>({ decode: decodeReact, judge: somebodySpeaksOfIt }),
    'thread.unsay': kind<StepPayload>({ decode: decodeStep, judge: onlyTheSpeakerTakesBack }),
  },
  records: { subject: subjectOf, fold, isSettled },
});
