/** What the office does for a person: keeping accounts of neighbours without phones, and giving them up again. */
import { defineService } from '../../core/module.ts';
import { account, accounts, helpers } from './accounts.ts';
import { countersign, object, written } from './confirm.ts';
import { errands } from './errands.ts';
import { agree, handOver, passOn } from './hand-over.ts';
import { pay, record } from './keep-account.ts';
import { endHelper, nameHelper, open } from './open-account.ts';
import { signPass } from './passes.ts';

export const officeService = defineService({
  name: 'office',
  commands: {
    open,
    nameHelper,
    endHelper,
    pay,
    record,
    handOver,
    agree,
    passOn,
    signPass,
    countersign,
    object,
  },
  queries: { accounts, account, helpers, written },
  errands,
});
