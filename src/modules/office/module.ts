import { kind } from '../../core/kind.ts';
import { defineModule } from '../../core/module.ts';
import { fold, subjectOf } from './apply.ts';
import { type CountersignPayload, decodeCountersign, decodeObject, type ObjectPayload } from './entries.ts';
import { duties } from './passes.ts';
import { onlyOfWhatIsTheirs, onlyToWhatIsTheirs } from './rules.ts';

export const officeModule = defineModule({
  name: 'office',
  kinds: {
    'office.countersign': kind<CountersignPayload>({ decode: decodeCountersign, judge: onlyOfWhatIsTheirs }),
    'office.object': kind<ObjectPayload>({ decode: decodeObject, judge: onlyToWhatIsTheirs }),
  },
  // Kept at hand: few take an account over, and what they object to may be mended years later.
  records: { subject: subjectOf, fold },
  duties,
});
