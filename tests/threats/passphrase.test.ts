import { lockWithPassphrase } from '../../src/identity/passphrase.ts';
import { decodeBundle, encodeBundle } from '../../src/wire/bundle.ts';
import { batch, epochKey } from './support/sealed.ts';
import { threat } from './support/threat.ts';

const bundle = encodeBundle({
  ...{ group: new Uint8Array(32), batches: [batch], parcels: [], epochKeys: [epochKey], relays: [], invitation: null },
});

threat<(file: Uint8Array) => Promise<Uint8Array>>('An exported file', {
  attack: async (locked) => decodeBundle(await locked(bundle)).ok,
  defence: (file) => lockWithPassphrase(file, 'three blue hens', { cost: { passes: 1, memoryKib: 8, lanes: 1 } }),
  takenOut: async (file) => file,
});
