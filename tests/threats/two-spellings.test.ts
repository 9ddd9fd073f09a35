import { decode } from 'cborg';
import { vi } from 'vitest';
import { type Entry, encodeEntry, type SignedEntry, signedMessage } from '../../src/core/entry.ts';
import { makeDeviceSigner } from '../../src/identity/signing.ts';
import { type CborValue, decodeStrict } from '../../src/wire/cbor.ts';
import { village } from '../core/cast.ts';
import { openBooks } from './support/open-books.ts';
import { threatInPlace } from './support/threat.ts';

vi.mock('../../src/wire/cbor.ts', { spy: true });

const claimedAt = 5;
/** "t": 5, and the same with the number spelled in one byte more. */
const [short, long] = [Buffer.from([0x61, 0x74, claimedAt]), Buffer.from([0x61, 0x74, 0x18, claimedAt])];

function respelled({ bytes }: Entry): Uint8Array {
  const at = Buffer.from(bytes).indexOf(short);
  if (at < 0) throw new Error('an entry says when');
  return Uint8Array.from([...bytes.subarray(0, at), ...long, ...bytes.subarray(at + short.length)]);
}

/** Mallory signs one thing, spelled in two ways: it has two ids, and stands in the books twice. */
threatInPlace('Two spellings of one value', {
  attack: async () => {
    const { group } = village(['ana']).ana.state;
    const signer = await makeDeviceSigner();
    const place = { group, device: signer.device, seq: 0, prev: null, heads: [], acks: [] };
    const entry = encodeEntry({ ...place, claimedAt, kind: 'note', payload: {} });
    const signed = async (bytes: Uint8Array): Promise<SignedEntry> => ({
      bytes,
      signature: await signer.sign(signedMessage({ ...entry, bytes })),
    });
    const books = await openBooks(group);
    await books.receive([await signed(entry.bytes), await signed(respelled(entry))], 'elsewhere');
    return books.state.log.nodes.size > 1;
  },
  // As CBOR is read elsewhere: every spelling of a number is that number.
  takeOut: () =>
    vi.mocked(decodeStrict).mockImplementation((bytes) => ({ ok: true, value: decode(bytes) as CborValue })),
});
