import type { NetworkInterfaceInfo } from 'node:os';
import { describe, expect, test } from 'vitest';
import { localAddresses } from '../../scripts/start/local-addresses.ts';

const at = (address: string, internal = false): NetworkInterfaceInfo[] => [
  { address, netmask: '255.255.255.0', family: 'IPv4', mac: '00:00:00:00:00:00', internal, cidr: `${address}/24` },
];

describe('the addresses told to phones', () => {
  test('start with the Wi-Fi and end with networks that live inside the machine', () => {
    const interfaces = {
      docker0: at('172.17.0.1'),
      eth0: at('10.0.0.5'),
      wlan0: at('192.168.1.7'),
      lo: at('127.0.0.1', true),
    };
    expect(localAddresses(interfaces)).toEqual(['192.168.1.7', '10.0.0.5', '172.17.0.1']);
  });

  test('are none on a machine without a network', () => {
    expect(localAddresses({ lo: at('127.0.0.1', true) })).toEqual([]);
  });
});
