import { newcomer, village } from '../core/cast.ts';
import { apart, converse, type Hearing, together } from './support/conversation.ts';
import { threat } from './support/threat.ts';

/** A phone that read the relay's older copy, and one that had read the newer. */
threat<Hearing>('rolls back to an older copy under the same epoch', {
  attack: async (hears) => {
    const { ana, bea } = village(['ana', 'bea']);
    const reader = newcomer('carla', ana);
    const paid = [ana.pay(bea, 60), ana.pay(bea, 30)];
    await converse(ana, reader, hears);
    return paid.some(({ entry }) => !reader.state.log.nodes.has(entry.id));
  },
  defence: together,
  takenOut: apart,
});
