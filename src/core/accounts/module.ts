import { forkDuties, owesProof } from '../fork-duties.ts';
import { forkProof } from '../forks.ts';
import { defineModule } from '../module.ts';
import { accept, decline } from './claiming.ts';
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
    'fork.proof': forkProof,
  },
  duties: (context) => (owesProof(context) ? forkDuties(context) : accountDuties(context)),
});
