import { vi } from 'vitest';
import { browserIdentity } from '../../src/app/worker/identity.ts';
import { epochCommitment, epochContext } from '../../src/core/membership/epochs.ts';
import { keyInBox } from '../../src/session/group/epoch-keys.ts';
import { village } from '../core/cast.ts';
import { threatInPlace } from './support/threat.ts';

vi.mock('../../src/core/membership/epochs.ts', { spy: true });

/** A member hands out a key that no rotation is committed to: whoever believes it writes where nobody else reads. */
threatInPlace('A key of somebody’s own making, handed out as the group’s next', {
  attack: async () => {
    const { ana } = village(['ana', 'bea']);
    ana.rotate('next');
    const { state } = ana;
    const victim = await browserIdentity.makeBoxKey();
    const made = browserIdentity.randomBytes(32);
    const locked = await browserIdentity.lockTo([victim.publicKey], made, epochContext(state.group));
    if (locked === null) throw new Error('the key is sound');
    return (await keyInBox(browserIdentity, state, locked.bytes, victim)) !== null;
  },
  // One commitment fits every key.
  takeOut: () => vi.mocked(epochCommitment).mockReturnValue('ab'.repeat(32)),
});
