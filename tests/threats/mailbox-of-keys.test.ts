import { decodeStrict, encodeStrict, isCborMap } from '../../src/wire/cbor.ts';
import { decodeMailbox } from '../../src/wire/mailbox.ts';
import { threat } from './support/threat.ts';

const keys = Array.from({ length: 400 }, (_, at) =>
  Uint8Array.from({ length: 32 }, (__, place) => (place < 2 ? (at >> (8 * place)) & 255 : 1)),
);
const crafted = encodeStrict({ g: new Uint8Array(32), i: null, k: keys, r: [] });

/** How many channels a newcomer’s phone would read through. */
threat<(bytes: Uint8Array) => number>('A mailbox that names keys without end', {
  attack: (read) => read(crafted) >= keys.length,
  defence: (bytes) => {
    const read = decodeMailbox(bytes);
    return read.ok ? read.value.epochKeys.length : 0;
  },
  takenOut: (bytes) => {
    const read = decodeStrict(bytes, { maxBytes: 16 * 1024, maxDepth: 2 });
    const named = read.ok && isCborMap(read.value) ? read.value['k'] : [];
    return Array.isArray(named) ? named.length : 0;
  },
});
