/** Cards of phones that want to be linked, and what is said on a link by whoever holds the group's key. (decision 0030) */
import { describe, expect, test } from 'vitest';
import { tipsMessages, wantMessages } from '../../src/replication/catch-up/saying.ts';
import { encodeBatch } from '../../src/wire/batch.ts';
import { encodeCatchUp } from '../../src/wire/catch-up.ts';
import { decodeCard, encodeCard } from '../../src/wire/local-link/card.ts';
import { decodeLinkMessage, encodeLinkMessage } from '../../src/wire/local-link/link-messages.ts';
import { readSession, writeSession } from '../../src/wire/local-link/session-text.ts';
import { village } from '../core/cast.ts';
import { epochOf, idsOf, LinkedPhone } from '../replication/local-link/linked.ts';
import { describedAs } from '../session/link-steps.ts';
import { runDoor } from './support/run-door.ts';

const speaker = new Uint8Array(8).fill(1);
const [device, signature] = [new Uint8Array(32).fill(2), new Uint8Array(64).fill(3)];
const messages = [
  encodeLinkMessage({ is: 'hello', device, signature }),
  encodeLinkMessage({ is: 'have', statement: new Uint8Array(90).fill(4) }),
  encodeLinkMessage({ is: 'want', name: new Uint8Array(32).fill(6) }),
  encodeLinkMessage({ is: 'bytes', bytes: new Uint8Array(90).fill(7) }),
  encodeLinkMessage({ is: 'here', from: speaker, device, signature }),
  encodeLinkMessage({ is: 'gone', from: speaker }),
  encodeLinkMessage({ is: 'card', from: speaker, to: speaker, card: new Uint8Array(90).fill(5) }),
];

describe('a link', () => {
  test('link to a phone: its card', async () => {
    const attempt = new Uint8Array([1, 2, 3, 4]);
    const sides = ['offer', 'answer'] as const;
    await runDoor({
      name: 'link to a phone: its card',
      seeds: sides.map((side) => encodeCard({ attempt, description: describedAs(side) })),
      holds: 'cbor',
      feed: (input) => {
        const read = decodeCard(input);
        if (!read.ok) return read.error;
        const { description } = read.value;
        // What the browser is given says what the card said, and nothing that stood in one of its words.
        const given = readSession(description.side, writeSession(description));
        expect(given).toEqual(description);
        expect(writeSession(description).split('\r\n')).toHaveLength(16 + description.addresses.length);
        return 'read';
      },
      reaches: ['damaged', 'read'],
      mayEnd: ['newer-version'],
    });
  });

  test('link to a phone: what is said of it', async () => {
    await runDoor({
      name: 'link to a phone: what is said of it',
      seeds: messages,
      holds: 'bytes',
      feed: (input) => {
        const read = decodeLinkMessage(input);
        if (read.ok) expect(encodeLinkMessage(read.value)).toEqual(input);
        return read.ok ? read.value.is : read.error;
      },
      reaches: ['damaged', 'hello', 'have', 'want', 'bytes', 'here', 'gone', 'card'],
    });
  });

  test('link to a phone: what a member says on it', async () => {
    const { ana, bea } = village(['ana', 'bea']);
    ana.pay(bea, 30);
    const [anas, beas] = [new LinkedPhone(ana), new LinkedPhone(bea)];
    const before = idsOf(beas).length;
    const held = [...ana.held.values()].map((each) => ({ bytes: each.entry.bytes, signature: each.signature }));
    const [tip = ''] = idsOf(anas);
    await runDoor({
      name: 'link to a phone: what a member says on it',
      seeds: [
        ...messages,
        ...tipsMessages(ana.state.log, speaker),
        ...wantMessages([{ tip, shared: [tip] }], speaker),
        encodeCatchUp({ is: 'entries', batch: encodeBatch(held) }),
      ],
      holds: 'bytes',
      feed: async (input) => {
        await beas.talk.hear(await epochOf('epoch').seal(input, 'live'));
        beas.said.length = 0;
        // Whatever came in was an entry; nothing that was there is gone.
        return idsOf(beas).length >= before ? 'heard' : 'lost';
      },
      reaches: ['heard'],
    });
  });
});
