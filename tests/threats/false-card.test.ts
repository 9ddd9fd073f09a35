import { browserIdentity } from '../../src/app/worker/identity.ts';
import { readCard } from '../../src/session/doors/card.ts';
import type { Identity } from '../../src/session/ports/identity.ts';
import { encodeCard, encodeCardContent } from '../../src/wire/door-card.ts';
import { threat } from './support/threat.ts';

/** The relay knows the door's key, and puts a key of its own where asks are locked to: so it reads who asks. */
threat<Identity>('A card that the relay wrote itself', {
  attack: async (identity) => {
    const [group, eve] = await Promise.all(
      [1, 2].map((seed) => browserIdentity.invitationKeys(new Uint8Array(16).fill(seed))),
    );
    if (!group || !eve) throw new Error('a seed has 16 bytes');
    const { channelKey } = group.mailbox;
    const facts = { name: 'Huerta', says: '', place: '', next: null };
    const content = encodeCardContent({ key: channelKey.publicKey, box: eve.boxKey.publicKey, ...facts });
    const card = encodeCard(content, await eve.mailbox.channelKey.sign(content));
    return (await readCard(identity, { door: channelKey.channel, opener: null }, card)).ok;
  },
  defence: browserIdentity,
  takenOut: { ...browserIdentity, verifySignature: async () => true },
});
