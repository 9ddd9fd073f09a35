/** What strangers leave at a group's door, and what a relay may hand to a stranger in its name. (decision 0026) */
import { sha256 } from '@noble/hashes/sha2.js';
import { expect, test } from 'vitest';
import { browserIdentity } from '../../src/app/worker/identity.ts';
import { bytesToBase64url, concatBytes, utf8 } from '../../src/lib/bytes.ts';
import { readCard } from '../../src/session/doors/card.ts';
import { askContext, decodeAnswer, decodeAsk, encodeAnswer, encodeAsk } from '../../src/wire/door-ask.ts';
import { cardMessage, encodeCard, encodeCardContent } from '../../src/wire/door-card.ts';
import { decodeDoorLink, encodeDoorLink } from '../../src/wire/door-link.ts';
import { runDoor } from './support/run-door.ts';

const origin = 'https://minga.example';
const relay = 'wss://relay.example';

async function groupsDoor() {
  const keys = await browserIdentity.invitationKeys(new Uint8Array(16).fill(3));
  if (keys === null) throw new Error('a seed has 16 bytes');
  const { channelKey } = keys.mailbox;
  const facts = {
    key: channelKey.publicKey,
    box: keys.boxKey.publicKey,
    name: 'Huerta',
    says: 'Come by.',
    place: '',
    next: null,
  };
  const content = encodeCardContent(facts);
  const sign = async (bytes: Uint8Array) => encodeCard(bytes, await channelKey.sign(cardMessage(bytes)));
  return { keys, door: channelKey.channel, facts, content, sign };
}

/** A link that is read says what a link can say, and is written again as it was read. */
function linkOutcome(text: string): string {
  const read = decodeDoorLink(text);
  if (!read.ok) return read.error;
  expect(decodeDoorLink(encodeDoorLink(origin, read.value))).toEqual(read);
  return 'read';
}

test('door: the text of its link', async () => {
  const { door } = await groupsDoor();
  const link = { door, opener: new Uint8Array(16).fill(4), relays: [relay, 'ws://192.168.1.4:8787/minga'] };
  await runDoor({
    name: 'door: the text of its link',
    seeds: [encodeDoorLink(origin, link), encodeDoorLink(origin, { ...link, opener: null })].map(utf8),
    holds: 'bytes',
    feed: (input) => linkOutcome(new TextDecoder().decode(input)),
    reaches: ['not-a-door', 'damaged', 'read'],
  });
});

test('door: its link, checked anew', async () => {
  const { door } = await groupsDoor();
  const link = encodeDoorLink(origin, { door, opener: new Uint8Array(16).fill(4), relays: [relay] });
  const written = Uint8Array.from(Buffer.from(link.split('#/door/')[1] ?? '', 'base64url')).subarray(0, -4);
  await runDoor({
    name: 'door: its link, checked anew',
    seeds: [written],
    holds: 'cbor',
    feed: (content) => {
      const check = sha256(concatBytes(utf8('minga/door-link/1'), content)).subarray(0, 4);
      return linkOutcome(`${origin}/#/door/${bytesToBase64url(concatBytes(content, check))}`);
    },
    reaches: ['damaged', 'read'],
    mayEnd: ['newer-version'],
  });
});

test('door: a card as a relay hands it out', async () => {
  const { door, facts, content, sign } = await groupsDoor();
  await runDoor({
    name: 'door: a card as a relay hands it out',
    seeds: [await sign(content)],
    holds: 'cbor',
    feed: async (bytes) => {
      const read = await readCard(browserIdentity, { door, opener: null }, bytes);
      // Whatever a relay makes of it, nothing but what was signed is shown.
      if (read.ok) expect(read.value).toEqual(facts);
      return read.ok ? 'read' : read.error;
    },
    reaches: ['damaged'],
    mayEnd: ['read'],
  });
});

test('door: a card, signed anew', async () => {
  const { door, content, sign } = await groupsDoor();
  await runDoor({
    name: 'door: a card, signed anew',
    seeds: [content],
    holds: 'cbor',
    feed: async (bytes) => {
      const read = await readCard(browserIdentity, { door, opener: null }, await sign(bytes));
      if (read.ok && (read.value.name === '' || read.value.says.length > 160)) throw new Error('no card says that');
      return read.ok ? 'read' : read.error;
    },
    reaches: ['damaged', 'read'],
  });
});

test('door: an ask', async () => {
  const { keys, door } = await groupsDoor();
  const ask = {
    ...{ name: 'Rosa', words: 'I mend shoes.', reach: 'At the mill', askedAt: 1_700_000_000_000 },
    ...{ box: new Uint8Array(32).fill(5), mail: new Uint8Array(16).fill(6) },
  };
  const context = askContext(door);
  const locked = await browserIdentity.lockTo([keys.boxKey.publicKey], encodeAsk(ask), context);
  if (locked === null) throw new Error('a door has a sound key');
  const outcome = async (bytes: Uint8Array): Promise<string> => {
    const opened = await browserIdentity.unlock(bytes, keys.boxKey, context);
    if (opened === null) return 'not for this door';
    const read = decodeAsk(opened.plaintext);
    if (read.ok && read.value.name.trim() === '') throw new Error('nobody asks without a name');
    return read.ok ? 'read' : read.error;
  };
  await runDoor({
    name: 'door: an ask',
    seeds: [locked.bytes],
    holds: 'bytes',
    feed: outcome,
    reaches: ['not for this door'],
    mayEnd: ['read'],
  });
});

test('door: what is locked in an ask, and in an answer', async () => {
  const ask = encodeAsk({
    ...{ name: 'Rosa', words: 'I mend shoes.', reach: 'At the mill', askedAt: 1_700_000_000_000 },
    ...{ box: new Uint8Array(32).fill(5), mail: new Uint8Array(16).fill(6) },
  });
  const answers = [
    { is: 'admitted', link: `${origin}/#/join/AAAA` } as const,
    { is: 'declined', words: 'No.' } as const,
  ];
  await runDoor({
    name: 'door: what is locked in an ask, and in an answer',
    seeds: [ask, ...answers.map(encodeAnswer)],
    holds: 'cbor',
    feed: (content) => {
      const [asked, answered] = [decodeAsk(content), decodeAnswer(content)];
      if (asked.ok) return 'an ask';
      return answered.ok ? answered.value.is : answered.error;
    },
    reaches: ['an ask', 'admitted', 'declined', 'damaged'],
  });
});
