/** Meetings of people in one place; a room of core because ballots and texts name them. (docs/decisions/0049) */
import { kind } from '../kind.ts';
import { defineModule } from '../module.ts';
import {
  decodeEnd,
  decodeHold,
  decodePresent,
  type EndPayload,
  type HoldPayload,
  type PresentPayload,
} from './entries.ts';
import { fold, subjectOf } from './record.ts';
import { onlyTheRecorderSays, somebodyRecords } from './rules.ts';

export const meetingsModule = defineModule({
  name: 'meetings',
  kinds: {
    'meeting.hold': kind<HoldPayload>({ decode: decodeHold, judge: somebodyRecords }),
    'meeting.present': kind<PresentPayload>({ decode: decodePresent, judge: onlyTheRecorderSays }),
    'meeting.end': kind<EndPayload>({ decode: decodeEnd, judge: onlyTheRecorderSays }),
  },
  // None goes into the archive: who was there when it was agreed is looked up for years.
  records: { subject: subjectOf, fold },
});
