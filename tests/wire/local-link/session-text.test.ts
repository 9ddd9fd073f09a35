import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSession, writeSession } from '../../../src/wire/local-link/session-text.ts';
import { aDescription } from './descriptions.ts';

test('what the other browser is given says what the card said', () => {
  fc.assert(
    fc.property(aDescription, (description) => {
      expect(readSession(description.side, writeSession(description))).toEqual(description);
    }),
  );
});

const fingerprint = Array.from({ length: 32 }, (_, at) => (at + 160).toString(16).toUpperCase()).join(':');
/** As Chromium writes it, on two networks, with a way over TCP and one that a server told. */
const chromium = [
  'v=0',
  'o=- 4611731400430051336 2 IN IP4 127.0.0.1',
  's=-',
  't=0 0',
  'a=group:BUNDLE 0',
  'a=extmap-allow-mixed',
  'a=msid-semantic: WMS',
  'm=application 51472 UDP/DTLS/SCTP webrtc-datachannel',
  'c=IN IP4 192.0.2.17',
  'a=candidate:1 1 udp 2113937151 6f2a1b7c-0c0d-4e0f-8a9b-0123456789ab.local 51473 typ host generation 0 network-cost 999',
  'a=candidate:2 1 udp 2122260223 192.0.2.17 51472 typ host generation 0 network-id 1',
  'a=candidate:3 1 udp 2122197247 fd00::2 51474 typ host generation 0 network-id 2',
  'a=candidate:4 1 tcp 1518280447 192.0.2.17 9 typ host tcptype active generation 0',
  'a=candidate:5 1 udp 1686052607 203.0.113.9 51472 typ srflx raddr 192.0.2.17 rport 51472',
  'a=ice-ufrag:Yk3p',
  'a=ice-pwd:2S8wLr4lY0nq7cZb1JxT5vHd',
  'a=ice-options:trickle',
  `a=fingerprint:sha-256 ${fingerprint}`,
  'a=setup:actpass',
  'a=mid:0',
  'a=sctp-port:5000',
  'a=max-message-size:262144',
]
  .map((line) => `${line}\r\n`)
  .join('');

test('of a browser’s own words what differs is taken, its addresses best first', () => {
  expect(readSession('offer', chromium)).toEqual({
    side: 'offer',
    fingerprint: Uint8Array.from({ length: 32 }, (_, at) => at + 160),
    name: 'Yk3p',
    password: '2S8wLr4lY0nq7cZb1JxT5vHd',
    addresses: [
      { host: '192.0.2.17', port: 51_472 },
      { host: 'fd00::2', port: 51_474 },
      { host: '6f2a1b7c-0c0d-4e0f-8a9b-0123456789ab.local', port: 51_473 },
    ],
  });
});

test.each([
  ['without an address', chromium.replaceAll('typ host', 'typ relay')],
  ['without a name', chromium.replace('ice-ufrag', 'ice')],
  ['with another kind of fingerprint', chromium.replace('sha-256', 'sha-512')],
  ['that are none', 'v=0'],
])('words %s describe nothing that a card could say', (_, text) => {
  expect(readSession('offer', text)).toBeNull();
});

test('noise describes nothing, and never throws', () => {
  fc.assert(
    fc.property(fc.string(), (noise) => {
      expect(readSession('answer', noise)).toBeNull();
    }),
  );
});
