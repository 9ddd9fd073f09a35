import { forkDuties, owesProof } from '../fork-duties.ts';
import { forkProof } from '../forks.ts';
import { defineModule } from '../module.ts';
import { accept, decline } from './claiming.ts';
import { approveHandover, askHandover, handover } from './custody/handing-over.ts';
import { openAccount } from './custody/opening.ts';
import { record } from './custody/recording.ts';
import { takeAccount } from './custody/taking-over.ts';
import { accountDuties } from './duties.ts';
import { growLimit, vouch } from './growing.ts';
import { move, pay } from './paying.ts';
import { reclaim } from './reclaiming.ts';
import { reverse } from './reversing.ts';

export const accountsModule = defineModule({
  name: 'accounts',
  kinds: {
    pay,
    move,
    accept,
    decline,
    reclaim,
    reverse,
    'limit.vouch': vouch,
    'limit.grow': growLimit,
    'account.open': openAccount,
    record,
    'handover.ask': askHandover,
    'handover.approve': approveHandover,
    handover,
    'account.take': takeAccount,
    'fork.proof': forkProof,
  },
  duties: (context) => (owesProof(context) ? forkDuties(context) : accountDuties(context)),
});
