import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeLink, encodeLink } from '../../src/wire/link.ts';

const origin = 'https://minga.example';
const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });
const relays = fc.array(
  fc.constantFrom('wss://relay.example', 'ws://192.168.1.7:8787/relay', 'wss://[fe80::1]:8787/a-b/c_d'),
  {
    maxLength: 4,
  },
);
const invitation = fc.record({ group: bytes(32), seed: bytes(16), relays, closed: fc.option(bytes(16)) });
const known = {
  ...{ group: new Uint8Array(32).fill(1), seed: new Uint8Array(16).fill(2), relays: ['wss://relay.example'] },
  closed: null,
};

test('any invitation is read back from its link', () => {
  fc.assert(
    fc.property(invitation, (given) => {
      expect(decodeLink(encodeLink(origin, given))).toEqual({ ok: true, value: given });
    }),
  );
});

test('a known invitation has the link that it always had', () => {
  expect(encodeLink(origin, known)).toBe(
    'https://minga.example/#/join/AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE.AgICAgICAgICAgICAgICAhrx.d3NzOi8vcmVsYXkuZXhhbXBsZQ',
  );
});

test('everything that is secret stands after the number sign', () => {
  fc.assert(
    fc.property(invitation, (given) => {
      const [sent, kept] = encodeLink(origin, given).split('#');
      expect(sent).toBe(`${origin}/`);
      expect(kept).toMatch(/^\/join\/[\w-]{43}\.[\w-]{24}(\.[\w-]*(\.[\w-]{22})?)?$/);
    }),
  );
});

test.each([
  ['', known],
  [' that names a closing', { ...known, closed: new Uint8Array(16).fill(3) }],
])('a link%s cut short, or with a character changed, is damaged', (_, given) => {
  const link = encodeLink(origin, given);
  const start = link.indexOf('/join/') + '/join/'.length;
  for (let at = start; at < link.length; at += 1) {
    expect(decodeLink(link.slice(0, at))).toEqual({ ok: false, error: 'damaged' });
    for (const other of ['A', 'z', '_', '~', '%', '']) {
      if (other === link[at]) continue;
      const altered = link.slice(0, at) + other + link.slice(at + 1);
      expect(decodeLink(altered)).toEqual({ ok: false, error: 'damaged' });
    }
  }
});

test('any text is answered with an invitation or a named fault', () => {
  fc.assert(
    fc.property(fc.string(), fc.boolean(), (text, withStart) => {
      const decoded = decodeLink(withStart ? `${origin}/#/join/${text}` : text);
      expect(decoded.ok).toBe(false);
    }),
    { numRuns: 1000 },
  );
});

describe('refusals', () => {
  test.each([
    ['', 'not-a-minga-link'],
    ['https://minga.example/', 'not-a-minga-link'],
    ['https://minga.example/#/home', 'not-a-minga-link'],
    ['javascript:alert(1)/#/join/x', 'not-a-minga-link'],
    ['#/join/x', 'not-a-minga-link'],
    ['https://minga.example/#/join/2.anything', 'newer-version'],
    ['https://minga.example/#/join/', 'damaged'],
    ['https://minga.example/#/join/a.b', 'damaged'],
    [`${encodeLink(origin, known)}.more`, 'damaged'],
  ])('%j is refused as %s', (text, fault) => {
    expect(decodeLink(text)).toEqual({ ok: false, error: fault });
  });
});

test('white space around a pasted link is forgiven, and the app may live in a folder', () => {
  const link = encodeLink('http://192.168.1.7:8787/minga', known);
  expect(decodeLink(`\n ${link}\t`)).toEqual({ ok: true, value: known });
  expect(decodeLink(link.replace('/#', '/index.html#'))).toEqual({ ok: true, value: known });
});

test('relay addresses that could carry more than an address are left out', () => {
  const unfit = [
    'https://relay.example',
    'wss://user:pass@relay.example',
    'wss://a.example/?q=1',
    'wss://a b',
    `wss://${'a'.repeat(200)}`,
  ];
  expect(decodeLink(encodeLink(origin, { ...known, relays: [...unfit, ...known.relays] }))).toEqual({
    ok: true,
    value: known,
  });
});
