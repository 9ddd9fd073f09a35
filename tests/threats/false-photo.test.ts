import { vi } from 'vitest';
import { browserIdentity } from '../../src/app/worker/identity.ts';
import { fromRelays } from '../../src/session/attachments/from-relays.ts';
import { lock, nameOf } from '../../src/session/attachments/locked.ts';
import type { OpenGroup } from '../../src/session/group/open-group.ts';
import type { Relays } from '../../src/session/ports/surroundings.ts';
import { photoOf } from '../wire/a-photo.ts';
import { threatInPlace } from './support/threat.ts';

vi.mock('../../src/session/attachments/locked.ts', { spy: true });

const { of, locked } = await lock(browserIdentity, photoOf(640, 480));

/** A relay, or a member who has the key, lays other bytes where a photo lies: are they taken for it? */
threatInPlace('Other bytes under the name of a photo', {
  attack: async () => {
    const altered = locked.slice();
    altered[200] = (altered[200] ?? 0) ^ 1;
    const relays = { readAll: async () => ({ chunks: [], slots: [altered] }) } as unknown as Relays;
    const open = { local: { demo: false, relays: ['wss://relay.example'] } } as unknown as OpenGroup;
    return (await fromRelays({ identity: browserIdentity, relays }, open, of)) instanceof Uint8Array;
  },
  takeOut: () => vi.mocked(nameOf).mockReturnValue(of.name),
});
