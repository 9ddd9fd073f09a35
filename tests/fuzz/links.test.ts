/** What a newcomer may be handed: a link that anybody may have written, and what the relay that it names holds behind it. */
import { sha256 } from '@noble/hashes/sha2.js';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { seedFromText } from '../../scripts/demo/village-bundle.ts';
import { browserIdentity } from '../../src/app/worker/identity.ts';
import { idToBytes } from '../../src/core/ids.ts';
import { derive } from '../../src/identity/derive.ts';
import { bytesToBase64url, concatBytes, utf8 } from '../../src/lib/bytes.ts';
import { mailContext, sealTraffic } from '../../src/session/group/traffic.ts';
import { encodeBatch } from '../../src/wire/batch.ts';
import { decodeBeginning, encodeBeginning } from '../../src/wire/beginning.ts';
import { decodeStrict, encodeStrict } from '../../src/wire/cbor.ts';
import { decodeLink, encodeLink, type InvitationLink } from '../../src/wire/link.ts';
import { encodeMailbox } from '../../src/wire/mailbox.ts';
import { startPhone } from '../session/test-phone.ts';
import { turns } from './support/online.ts';
import { runDoor } from './support/run-door.ts';
import { makeStrictClock } from './support/timers.ts';
import { ToldRelay } from './support/told-relay.ts';
import { fuzzVillage, villageSeed } from './support/village.ts';

const origin = 'https://minga.example';
const link: InvitationLink = {
  group: new Uint8Array(32).fill(1),
  seed: new Uint8Array(16).fill(2),
  relays: ['wss://relay.example', 'ws://192.168.1.4:8787/minga'],
  closed: null,
};

/** What may be read out of a link has to be what a link can say. */
function outcomeOf(text: string): string {
  const read = decodeLink(text);
  if (!read.ok) return read.error;
  const { group, seed, relays } = read.value;
  if (group.length !== 32 || seed.length !== 16 || relays.length > 4) throw new Error('no link says that');
  const again = decodeLink(encodeLink(origin, read.value));
  expect(again).toEqual(read);
  return 'read';
}

describe('a link', () => {
  test('link: its text', async () => {
    await runDoor({
      name: 'link: its text',
      seeds: [
        encodeLink(origin, link),
        encodeLink(origin, { ...link, relays: [] }),
        encodeLink(origin, { ...link, closed: new Uint8Array(16).fill(4) }),
        ` http://localhost:8787/${encodeLink('', link)}\n`,
        `${origin}/#/join/2.AAAA`,
      ].map(utf8),
      holds: 'bytes',
      feed: (input) => outcomeOf(new TextDecoder().decode(input)),
      reaches: ['not-a-minga-link', 'newer-version', 'damaged', 'read'],
    });
  });

  test('link: its parts, checked anew', async () => {
    const addresses = utf8(link.relays.join('\n'));
    await runDoor({
      name: 'link: its parts, checked anew',
      seeds: [encodeStrict([link.group, link.seed, addresses]), encodeStrict([link.group, link.seed])],
      holds: 'cbor',
      feed: (input) => {
        const value = decodeStrict(input, { maxBytes: 1_000_000, maxDepth: 1 });
        const parts = value.ok && Array.isArray(value.value) ? value.value : [input];
        const [group, seed, ...rest] = parts.map((part) => (part instanceof Uint8Array ? part : encodeStrict(part)));
        if (group === undefined || seed === undefined) return 'no parts';
        const check = sha256(concatBytes(utf8('minga/link/1'), group, seed, ...rest.slice(0, 1))).subarray(0, 2);
        const text = [group, concatBytes(seed, check), ...rest].map(bytesToBase64url).join('.');
        return outcomeOf(`${origin}/#/join/${text}`);
      },
      reaches: ['damaged', 'read', 'no parts'],
      mayEnd: ['newer-version'],
    });
  });
});

describe('a mailbox', () => {
  /** The seed that the village's first invitation was made from. */
  const invited = derive(seedFromText(villageSeed), 'minga/demo/invitation/1', utf8('1')).slice(0, 16);
  /** The same for a link to a further phone of a member's own: no entry knows of it. */
  const linked = new Uint8Array(16).fill(6);

  async function newcomer(seed = invited) {
    const relay = new ToldRelay();
    vi.stubGlobal('WebSocket', relay.webSocket);
    onTestFinished(() => void vi.unstubAllGlobals());
    const clock = makeStrictClock(Date.UTC(2027, 0, 1));
    const phone = await startPhone(null, undefined, clock);
    const village = await fuzzVillage();
    const { group } = village.village.state;
    const [epochKey] = village.bundle.epochKeys;
    const [invitation] = village.village.state.membership.invitations.keys();
    if (epochKey === undefined || invitation === undefined) throw new Error('a village invites');
    const chunks = await Promise.all(
      [village.entries.slice(0, 8)].map((some) => sealTraffic(browserIdentity, epochKey, encodeBatch(some), 'entries')),
    );
    relay.contents.set((await browserIdentity.channelKey(epochKey)).channel, { chunks, slots: [] });

    const keys = await browserIdentity.invitationKeys(seed);
    if (keys === null) throw new Error('a seed has 16 bytes');
    const relays = ['wss://relay.example'];
    const mailbox = { group: idToBytes(group), epochKeys: [epochKey], relays, beginning: null };
    const seal = (content: Uint8Array) => browserIdentity.seal(keys.mailbox.contentKey, content, mailContext);
    const lock = async (content: Uint8Array) => {
      const locked = await browserIdentity.lockTo([keys.boxKey.publicKey], content, mailContext);
      if (locked === null) throw new Error('an invitation has a sound key');
      return locked.bytes;
    };
    let read = 0;
    return {
      seal,
      lock,
      contents: [encodeMailbox({ ...mailbox, invitation: seed === invited ? idToBytes(invitation) : null })],
      /** With this in the mailbox. What one link led to is remembered, so each is another. */
      async outcomeOf(sealed: Uint8Array): Promise<string> {
        relay.contents.set(keys.mailbox.channelKey.channel, { chunks: [], slots: [sealed] });
        read += 1;
        let outcome: string | null = null;
        const asked = phone.readInvitation(
          encodeLink(`${origin}/${read}`, { group: idToBytes(group), seed, relays, closed: null }),
        );
        void asked.then((view) => {
          outcome = view.ok ? (view.value.forOwnPhone ? 'for my own phone' : 'read') : view.error.code;
        });
        while (outcome === null) {
          await turns(10);
          clock.advance(100);
        }
        await asked;
        return outcome;
      },
    };
  }
  const mayEnd = ['gone', 'incomplete', 'unreachable', 'damaged', 'read', 'for my own phone'];

  test('link: a sealed mailbox', async () => {
    const { contents, lock, seal, outcomeOf } = await newcomer();
    await runDoor({
      name: 'link: a sealed mailbox',
      seeds: await Promise.all(contents.map(async (content) => seal(await lock(content)))),
      holds: 'bytes',
      feed: outcomeOf,
      reaches: ['damaged'],
      mayEnd,
    });
  });

  test('link: a mailbox’s locked box', async () => {
    const { contents, lock, seal, outcomeOf } = await newcomer();
    await runDoor({
      name: 'link: a mailbox’s locked box',
      seeds: await Promise.all(contents.map(lock)),
      holds: 'bytes',
      feed: async (locked) => outcomeOf(await seal(locked)),
      reaches: ['damaged'],
      mayEnd,
    });
  });

  test('link: a mailbox’s content', async () => {
    const { contents, lock, seal, outcomeOf } = await newcomer();
    await runDoor({
      name: 'link: a mailbox’s content',
      seeds: contents,
      holds: 'cbor',
      feed: async (content) => outcomeOf(await seal(await lock(content))),
      reaches: ['damaged', 'incomplete', 'read'],
      mayEnd,
    });
  });

  test('link: the mailbox for a further phone', async () => {
    const { contents, lock, seal, outcomeOf } = await newcomer(linked);
    await runDoor({
      name: 'link: the mailbox for a further phone',
      seeds: contents,
      holds: 'cbor',
      feed: async (content) => outcomeOf(await seal(await lock(content))),
      reaches: ['damaged', 'incomplete', 'for my own phone'],
      mayEnd,
    });
  });
});

describe('a beginning', () => {
  test('link: part of a beginning', async () => {
    const base = Uint8Array.from({ length: 2_000 }, (_, at) => (at * at * 31 + (at >> 3)) & 0xff);
    const made = encodeBeginning({
      ...{ checkpoint: new Uint8Array(32), base, proof: new Uint8Array(), batches: [base], parcels: [], readOn: null },
    });
    if (made === null) throw new Error('it fits into a mailbox');
    await runDoor({
      name: 'link: part of a beginning',
      seeds: made.parts,
      holds: 'cbor',
      feed: (part) => {
        const read = decodeBeginning([part], made.hash);
        // Only the very same part stands for what the mailbox names.
        if (read.ok) expect(read.value.base).toEqual(base);
        return read.ok ? 'read' : read.error;
      },
      reaches: ['damaged'],
      mayEnd: ['read'],
    });
  });
});
