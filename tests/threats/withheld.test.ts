import { village } from '../core/cast.ts';
import { apart, converse, type Hearing, together } from './support/conversation.ts';
import { threat } from './support/threat.ts';

threat<Hearing>('withholds or forgets: what one of two phones lacks', {
  attack: async (hears) => {
    const { ana, bea } = village(['ana', 'bea']);
    const { id } = ana.pay(bea, 60).entry;
    await converse(ana, bea, hears);
    return !bea.state.log.nodes.has(id);
  },
  defence: together,
  takenOut: apart,
});
