import { kind } from '../../core/kind.ts';
import { defineModule } from '../../core/module.ts';
import { fold, isSettled, subjectOf } from './door-record.ts';
import {
  type ClosePayload,
  decodeClose,
  decodeOpen,
  decodeShare,
  type OpenPayload,
  type SharePayload,
} from './entries.ts';
import { judgeAboutDoor, judgeOpening } from './rules.ts';

/** The group's door, where people without an invitation ask to come in: who opened it, and which phones can read the asks. */
export const doorModule = defineModule({
  name: 'door',
  kinds: {
    'door.open': kind<OpenPayload>({ decode: decodeOpen, judge: judgeOpening }),
    'door.share': kind<SharePayload>({ decode: decodeShare, judge: judgeAboutDoor }),
    'door.close': kind<ClosePayload>({ decode: decodeClose, judge: judgeAboutDoor }),
  },
  records: { subject: subjectOf, fold, isSettled },
});
