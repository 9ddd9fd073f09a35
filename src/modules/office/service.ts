/** What the office does for a person: keeping accounts of neighbours without phones, and giving them up again. */
import { defineService } from '../../core/module.ts';
import { account, accounts, helpers } from './accounts.ts';
import { decidedBy, payDecided } from './common.ts';
import { countersign, object } from './confirm.ts';
import { errands } from './errands.ts';
import { agree, handOver, passOn } from './hand-over.ts';
import { invited } from './invited.ts';
import { changeLimit } from './limits.ts';
import { endHelper, nameHelper, open } from './open-account.ts';
import { signPass } from './passes.ts';
import { record } from './write-down.ts';
import { written } from './written.ts';

export const officeService = defineService({
  name: 'office',
  commands: {
    open,
    payDecided,
    nameHelper,
    endHelper,
    changeLimit,
    record,
    handOver,
    agree,
    passOn,
    signPass,
    countersign,
    object,
  },
  queries: { accounts, account, invited, helpers, written, decidedBy },
  errands,
});
