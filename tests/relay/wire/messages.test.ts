import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bytesToHex } from '../../../src/lib/bytes.ts';
import { type CborValue, encodeStrict } from '../../../src/wire/cbor.ts';
import { decodeReply, encodeReply, type RelayReply } from '../../../src/wire/relay-replies.ts';
import { decodeRequest, encodeRequest } from '../../../src/wire/relay-requests.ts';
import { aReply, aRequest } from '../support/arbitraries.ts';

const bytesMax = 1 << 20;
const channelBytes = new Uint8Array(32).fill(5);
const ping = { kind: 'ping', n: 1 } as const;

describe('requests and replies', () => {
  test('come back from their bytes unchanged', () => {
    fc.assert(
      fc.property(aRequest, (request) => {
        expect(decodeRequest(encodeRequest(request), bytesMax)).toEqual({ ok: true, value: request });
      }),
    );
    fc.assert(
      fc.property(aReply, (reply) => {
        expect(decodeReply(encodeReply(reply), bytesMax)).toEqual({ ok: true, value: reply });
      }),
    );
  });

  test('have one spelling: what is read was written exactly so', () => {
    const mutated = fc.tuple(aRequest, fc.nat(), fc.integer({ min: 1, max: 255 }));
    fc.assert(
      fc.property(mutated, ([request, at, change]) => {
        const frame = encodeRequest(request);
        frame[at % frame.length] = (frame[at % frame.length] ?? 0) ^ change;
        const read = decodeRequest(frame, bytesMax);
        if (read.ok) expect(encodeRequest(read.value)).toEqual(frame);
      }),
      { numRuns: 2000 },
    );
  });

  test('are refused beyond the given size', () => {
    const frame = encodeRequest(ping);
    expect(decodeRequest(frame, frame.length)).toMatchObject({ ok: true });
    expect(decodeRequest(frame, frame.length - 1)).toEqual({ ok: false, error: { name: 'unreadable', n: null } });
  });

  test('never show a refusal where a value is null', () => {
    const refused: RelayReply = { kind: 'refused', n: 4, why: 'busy', retryAfterMs: null };
    expect(decodeReply(encodeReply(refused), bytesMax)).toEqual({ ok: true, value: refused });
  });
});

describe('a frame', () => {
  const decode = (value: CborValue) => decodeRequest(encodeStrict(value), bytesMax);
  const open = { kind: 'open', n: 3, channel: channelBytes, publicKey: channelBytes, proof: new Uint8Array(64) };

  test('is taken as it should be', () => {
    expect(decode(open)).toMatchObject({ ok: true, value: { kind: 'open', channel: bytesToHex(channelBytes) } });
  });

  test.each<[string, CborValue, string, number | null]>([
    ['that is no map', [1, 2], 'unreadable', null],
    ['nested deeper than any message', { ...open, proof: [[[[1]]]] }, 'unreadable', null],
    ['without a kind', { n: 3 }, 'unknown-kind', 3],
    ['of a kind nobody knows', { kind: 'trim', n: 3 }, 'unknown-kind', 3],
    ['of a kind that objects inherit', { kind: 'constructor', n: 3 }, 'unknown-kind', 3],
    ['whose kind is no text', { kind: 7, n: 3 }, 'unknown-kind', 3],
    ['without a number', { kind: 'ping' }, 'malformed', null],
    ['numbered zero', { kind: 'ping', n: 0 }, 'malformed', null],
    ['with a field too many', { ...open, name: 'Ana' }, 'malformed', 3],
    ['with a field too few', { kind: 'open', n: 3, channel: channelBytes, publicKey: channelBytes }, 'malformed', 3],
    ['with an id that is too short', { ...open, channel: new Uint8Array(31) }, 'malformed', 3],
    ['with text for bytes', { ...open, proof: 'a'.repeat(64) }, 'malformed', 3],
    ['with a chunk that is no bytes', { kind: 'append', n: 3, channel: channelBytes, chunks: [1] }, 'malformed', 3],
    [
      'with chunks that are no list',
      { kind: 'append', n: 3, channel: channelBytes, chunks: { 0: channelBytes } },
      'malformed',
      3,
    ],
    [
      'with more chunks than one append may have',
      { kind: 'append', n: 3, channel: channelBytes, chunks: Array(257).fill(channelBytes) },
      'malformed',
      3,
    ],
    ['with a limit of none', { kind: 'read', n: 3, channel: channelBytes, after: null, limit: 0 }, 'malformed', 3],
    [
      'with a cursor that is no cursor',
      { kind: 'read', n: 3, channel: channelBytes, after: { sequence: 1 }, limit: 1 },
      'malformed',
      3,
    ],
    [
      'with a sequence below zero',
      { kind: 'read', n: 3, channel: channelBytes, after: { epoch: new Uint8Array(16), sequence: -1 }, limit: 1 },
      'malformed',
      3,
    ],
    [
      'with a key named like the prototype',
      JSON.parse('{"kind":"ping","n":3,"__proto__":1}') as CborValue,
      'unreadable',
      null,
    ],
  ])('%s is refused', (_, value, name, n) => {
    expect(decode(value)).toEqual({ ok: false, error: { name, n } });
  });
});
