import { vi } from 'vitest';
import { readEpochs } from '../../src/session/phone/read-epochs.ts';
import { type CborMap, type CborValue, decodeStrict, encodeStrict, isCborMap } from '../../src/wire/cbor.ts';
import { decodeMailbox, encodeMailbox } from '../../src/wire/mailbox.ts';
import { startTestRelay } from '../relay/support/test-relay.ts';
import { found, invite } from '../session/steps.ts';
import { startPhone } from '../session/test-phone.ts';
import { threatInPlace } from './support/threat.ts';

vi.mock('../../src/wire/mailbox.ts', { spy: true });
vi.mock('../../src/session/phone/read-epochs.ts', { spy: true });
const mailbox = await vi.importActual<typeof import('../../src/wire/mailbox.ts')>('../../src/wire/mailbox.ts');

const keys = Array.from({ length: 400 }, (_, at) =>
  Uint8Array.from({ length: 32 }, (__, place) => (place < 2 ? (at >> (8 * place)) & 255 : 1)),
);

function fieldsOf(bytes: Uint8Array): CborMap {
  const read = decodeStrict(bytes, { maxBytes: bytes.length, maxDepth: 8 });
  if (!read.ok || !isCborMap(read.value)) throw new Error('a mailbox is a map');
  return read.value;
}
const withKeys = (bytes: Uint8Array, k: CborValue): Uint8Array => encodeStrict({ ...fieldsOf(bytes), k });

/** How many channels a newcomer’s phone is made to read through. */
threatInPlace('A mailbox that names keys without end', {
  attack: async () => {
    const relay = await startTestRelay();
    vi.mocked(encodeMailbox).mockImplementation((sound) => withKeys(mailbox.encodeMailbox(sound), keys));
    const mallory = await startPhone(relay.url);
    const link = await invite(mallory, await found(mallory, 'Mallory'));
    const isSetOff = () => vi.mocked(readEpochs).mock.calls.some(([, , , { known }]) => known.length >= keys.length);
    // Reading so many takes long enough that nobody waits for its end.
    const begun = vi.waitFor(() => {
      if (!isSetOff()) throw new Error('not yet');
    });
    await Promise.race([(await startPhone(relay.url)).readInvitation(link), begun]);
    return isSetOff();
  },
  // Everything else is still looked at.
  takeOut: () =>
    vi.mocked(decodeMailbox).mockImplementation((bytes) => {
      const read = mailbox.decodeMailbox(withKeys(bytes, keys.slice(0, 1)));
      return read.ok ? { ok: true, value: { ...read.value, epochKeys: keys } } : read;
    }),
});
