import { createHash, createPrivateKey, createPublicKey, sign } from 'node:crypto';
import type { ChannelKey } from '../../../src/replication/relay/relay-link.ts';
import { channelIdOf } from '../../../src/wire/relay.ts';

const pkcs8Head = Buffer.from('302e020100300506032b657004220420', 'hex');
const spkiHeadBytes = 12;

/** The same name gives the same key, as the same epoch key would on two phones. */
export function makeChannelKey(name: string): ChannelKey {
  const seed = createHash('sha256').update(name).digest();
  const privateKey = createPrivateKey({ key: Buffer.concat([pkcs8Head, seed]), format: 'der', type: 'pkcs8' });
  const spki = createPublicKey(privateKey).export({ format: 'der', type: 'spki' });
  const publicKey = new Uint8Array(spki.subarray(spkiHeadBytes));
  return {
    channel: channelIdOf(publicKey),
    publicKey,
    sign: async (message) => new Uint8Array(sign(null, message, privateKey)),
  };
}
