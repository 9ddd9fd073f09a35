import { browserIdentity } from '../../src/app/worker/identity.ts';
import { epochContext } from '../../src/core/membership/epochs.ts';
import { keyInBox } from '../../src/session/group/epoch-keys.ts';
import { village } from '../core/cast.ts';
import { threat } from './support/threat.ts';

/** A member hands out a key that no rotation is committed to: whoever believes it writes where nobody else reads. */
threat<typeof keyInBox>('A key of somebody’s own making, handed out as the group’s next', {
  attack: async (open) => {
    const { state } = village(['ana', 'bea']).ana;
    const victim = await browserIdentity.makeBoxKey();
    const made = browserIdentity.randomBytes(32);
    const locked = await browserIdentity.lockTo([victim.publicKey], made, epochContext(state.group));
    if (locked === null) throw new Error('the key is sound');
    return (await open(browserIdentity, state, locked.bytes, victim)) !== null;
  },
  defence: keyInBox,
  takenOut: async (identity, state, box, key) =>
    (await identity.unlock(box, key, epochContext(state.group)))?.plaintext ?? null,
});
