/**
 * Whom a limit counts against. It lives in memory as a bucket's key and is never logged or stored.
 *
 * A household with IPv6 is given a whole /64, so the limit counts that and not the one address of the moment.
 */
import { isIPv6 } from 'node:net';

/**
 * `forwarded` is X-Forwarded-For: each proxy adds its caller at the end, so with n proxies of ours the n-th from the
 * end was written by one we trust; what stands before it anybody may have made up.
 */
export function limitedAddress(remote: string, forwarded: string | undefined, trustedProxies: number): string {
  const hops = (forwarded ?? '')
    .split(',')
    .map((hop) => hop.trim())
    .filter((hop) => hop !== '');
  const caller = trustedProxies > 0 ? (hops.at(-trustedProxies) ?? remote) : remote;
  return networkOf(caller);
}

function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  if (!isIPv6(address)) return address;

  const [head = '', tail] = (address.split('%')[0] ?? '').toLowerCase().split('::');
  const headGroups = head === '' ? [] : head.split(':');
  const tailGroups = tail === undefined || tail === '' ? [] : tail.split(':');
  const skipped = tail === undefined ? 0 : 8 - headGroups.length - tailGroups.length;
  const groups = [...headGroups, ...Array.from({ length: skipped }, () => '0'), ...tailGroups];
  return `${groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`;
}
