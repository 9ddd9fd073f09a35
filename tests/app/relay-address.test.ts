import { expect, test } from 'vitest';
import { relayAddress } from '../../src/app/about/relay-address.ts';

test.each([
  ['wss://minga.example', 'wss://minga.example'],
  [' ws://10.77.0.1:8789 ', 'ws://10.77.0.1:8789'],
  ['https://minga.example:8787/#/g/1', 'wss://minga.example:8787'],
  ['http://10.77.0.1:8789/relay', 'ws://10.77.0.1:8789'],
  ['10.77.0.1:8789', 'ws://10.77.0.1:8789'],
  ['10.77.0.1', 'ws://10.77.0.1'],
])('%s is the relay %s', (text, address) => {
  expect(relayAddress(text)).toBe(address);
});

test.each(['', 'minga', 'minga.example', 'ftp://minga.example', 'wss://', 'MINGA1:ABC', '10.77.0.1:port'])(
  '"%s" is none',
  (text) => {
    expect(relayAddress(text)).toBeNull();
  },
);
