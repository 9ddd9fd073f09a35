/**
 * The session descriptions of browsers (SDP, RFC 8866) for a connection that carries one channel of data and nothing else.
 *
 * Only what differs from one connection to the next is read out of them (`LinkDescription`), and the other browser is given a
 * text that was never sent: a template with that filled in.
 */
import { bytesToHex, hexToBytes } from '../../lib/bytes.ts';
import { encodeAddress, type HostAddress } from './address.ts';
import { addressesMax, isSound, type LinkDescription } from './card.ts';

/** In bytes; every browser takes messages of that size. */
export const channelMessageMax = 64 * 1024;

const fieldOf = (text: string, name: string): string => new RegExp(`^a=${name}:(.*?)\\r?$`, 'm').exec(text)?.[1] ?? '';

/** `null`: something is missing, or is not as it can be packed; no address means that the browser did not look for any. */
export function readSession(side: LinkDescription['side'], text: string): LinkDescription | null {
  const [, digits] = /^sha-256 ([0-9A-Fa-f:]+)$/.exec(fieldOf(text, 'fingerprint')) ?? [];
  const fingerprint = hexToBytes((digits ?? '').replaceAll(':', '').toLowerCase());
  const [name, password] = [fieldOf(text, 'ice-ufrag'), fieldOf(text, 'ice-pwd')];
  if (fingerprint === null) return null;
  const description = { side, fingerprint, name, password, addresses: addressesIn(text) };
  return isSound(description) ? description : null;
}

/** Those of this phone itself, over UDP. On a network without a way out nothing else is found. */
function addressesIn(text: string): HostAddress[] {
  const candidates = text.matchAll(/^a=candidate:\S+ 1 udp (\d+) (\S+) (\d+) typ host/gim);
  return [...candidates]
    .map(([, priority, host = '', port]) => ({ priority: Number(priority), host, port: Number(port) }))
    .sort((left, right) => right.priority - left.priority)
    .map(({ host, port }) => ({ host, port }))
    .filter((address) => encodeAddress(address) !== null)
    .slice(0, addressesMax);
}

/** The type of a host's address (126) in its highest byte; each further one counts less. (RFC 8445 §5.1.2) */
const priorityOf = (at: number): number => 126 * 2 ** 24 + (0xffff - at) * 256 + 255;

/** What the other browser is given as the session of whoever this describes. */
export function writeSession({ side, fingerprint, name, password, addresses }: LinkDescription): string {
  const pairs = bytesToHex(fingerprint).toUpperCase().match(/../g) ?? [];
  const lines = [
    ...['v=0', 'o=- 1 1 IN IP4 127.0.0.1', 's=-', 't=0 0', 'a=group:BUNDLE 0'],
    ...['m=application 9 UDP/DTLS/SCTP webrtc-datachannel', 'c=IN IP4 0.0.0.0', 'a=mid:0'],
    `a=ice-ufrag:${name}`,
    `a=ice-pwd:${password}`,
    `a=fingerprint:sha-256 ${pairs.join(':')}`,
    `a=setup:${side === 'offer' ? 'actpass' : 'active'}`,
    'a=sctp-port:5000',
    `a=max-message-size:${channelMessageMax}`,
    ...addresses.map(({ host, port }, at) => `a=candidate:${at + 1} 1 udp ${priorityOf(at)} ${host} ${port} typ host`),
    'a=end-of-candidates',
  ];
  return lines.map((line) => `${line}\r\n`).join('');
}
