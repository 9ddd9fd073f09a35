import { browserIdentity } from '../../src/app/worker/identity.ts';
import { withLockedMemo } from '../../src/session/group/memos.ts';
import type { Identity } from '../../src/session/ports/identity.ts';
import { village } from '../core/cast.ts';
import { words } from './support/sealed.ts';
import { threat } from './support/threat.ts';

threat<Identity>('Memos read by third members', {
  attack: async (identity) => {
    const { ana, bea } = village(['ana', 'bea']);
    const readers = [ana.self.device, bea.self.device];
    const draft = { kind: 'pay', payload: {}, memo: { text: words, readers } };
    const { payload } = await withLockedMemo(identity, ana.state, draft);
    const memo = (payload as { readonly memo?: Uint8Array }).memo;
    if (memo === undefined) throw new Error('the words go with the payment');
    return new TextDecoder().decode(memo).includes(words);
  },
  defence: browserIdentity,
  takenOut: { ...browserIdentity, lockTo: async (_, plaintext) => ({ bytes: plaintext, contentKey: plaintext }) },
});
