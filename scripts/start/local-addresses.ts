import type { NetworkInterfaceInfo } from 'node:os';

type Interfaces = Readonly<Record<string, readonly NetworkInterfaceInfo[] | undefined>>;

/** Networks inside this machine (containers, virtual machines, tunnels), which no phone can reach. */
const virtualNames = /^(docker|br-|veth|virbr|vmnet|vbox|tun|tap|tailscale|wg|utun|zt)/i;

/** Wi-Fi first: it is where the phones are. */
const wifiNames = /^(wl|wifi|wi-fi)/i;

/** The machine's IPv4 addresses that a phone on the same network may reach, likeliest first. */
export function localAddresses(interfaces: Interfaces): readonly string[] {
  const found = Object.entries(interfaces).flatMap(([name, addresses = []]) =>
    addresses
      .filter(({ family, internal }) => family === 'IPv4' && !internal)
      .map(({ address }) => ({ address, rank: virtualNames.test(name) ? 2 : wifiNames.test(name) ? 0 : 1 })),
  );
  return found.sort((left, right) => left.rank - right.rank).map(({ address }) => address);
}
