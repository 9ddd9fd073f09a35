/**
 * Where a phone listens, as its browser says it and as a card carries it.
 *
 *     kind 1 · address · port 2      4: IPv4, 4 bytes · 6: IPv6, 16 bytes · 1: a name on this network, 16 bytes
 *
 * A browser that may not tell a page its address gives a name in its place, `<uuid>.local`, which other phones on the same
 * network ask for by multicast.
 */
import { bytesToHex, concatBytes, hexToBytes } from '../../lib/bytes.ts';

/** Of an IPv6 address a card gives all eight groups back, whatever its browser wrote. `port`: 1–65,535. */
export type HostAddress = { readonly host: string; readonly port: number };

const kinds = { ipv4: 4, ipv6: 6, name: 1 } as const;
const lengths: Readonly<Record<number, number>> = { [kinds.ipv4]: 4, [kinds.ipv6]: 16, [kinds.name]: 16 };
const namePattern = /^([0-9a-f]{8})-([0-9a-f]{4})-([0-9a-f]{4})-([0-9a-f]{4})-([0-9a-f]{12})\.local$/;

/** `null`: neither an address nor such a name, or no port. */
export function encodeAddress({ host, port }: HostAddress): Uint8Array | null {
  const parsed = parseHost(host);
  if (parsed === null || !Number.isInteger(port) || port < 1 || port > 0xffff) return null;
  return concatBytes(Uint8Array.of(parsed.kind), parsed.address, Uint8Array.of(port >> 8, port & 255));
}

export function decodeAddress(bytes: Uint8Array): HostAddress | null {
  const kind = bytes[0] ?? 0;
  const length = lengths[kind];
  if (length === undefined || bytes.length !== length + 3) return null;
  const port = (bytes[length + 1] ?? 0) * 256 + (bytes[length + 2] ?? 0);
  return port === 0 ? null : { host: formatHost(kind, bytes.subarray(1, length + 1)), port };
}

function parseHost(host: string): { readonly kind: number; readonly address: Uint8Array } | null {
  const name = namePattern.exec(host);
  if (name !== null) return withKind(kinds.name, hexToBytes(name.slice(1).join('')));
  return host.includes(':') ? withKind(kinds.ipv6, parseIpv6(host)) : withKind(kinds.ipv4, parseIpv4(host));
}

const withKind = (kind: number, address: Uint8Array | null) => address && { kind, address };

/** Of an IPv6 address all eight groups are written: a browser reads that as well as the short form. */
function formatHost(kind: number, address: Uint8Array): string {
  if (kind === kinds.ipv4) return address.join('.');
  const hex = bytesToHex(address);
  if (kind === kinds.ipv6) return (hex.match(/.{4}/g) ?? []).map((group) => group.replace(/^0{1,3}/, '')).join(':');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}.local`;
}

function parseIpv4(text: string): Uint8Array | null {
  const parts = text.split('.');
  const isWhole = parts.length === 4 && parts.every((part) => /^(0|[1-9][0-9]{0,2})$/.test(part) && Number(part) < 256);
  return isWhole ? Uint8Array.from(parts, Number) : null;
}

function parseIpv6(text: string): Uint8Array | null {
  const halves = text.split('::');
  if (halves.length > 2) return null;
  const [before = [], after = []] = halves.map((half) => (half === '' ? [] : half.split(':')));
  const missing = 8 - before.length - after.length;
  if (halves.length === 2 ? missing < 1 : missing !== 0) return null;
  const groups = [...before, ...Array.from({ length: missing }, () => '0'), ...after];
  if (!groups.every((group) => /^[0-9a-fA-F]{1,4}$/.test(group))) return null;
  return hexToBytes(groups.map((group) => group.toLowerCase().padStart(4, '0')).join(''));
}
