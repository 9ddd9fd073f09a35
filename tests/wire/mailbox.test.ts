import { expect, test } from 'vitest';
import { encodeStrict } from '../../src/wire/cbor.ts';
import { decodeMailbox, encodeMailbox, mailboxKeysMax } from '../../src/wire/mailbox.ts';

const group = new Uint8Array(32).fill(7);
const keys = (count: number): Uint8Array[] =>
  Array.from({ length: count }, (_, at) => Uint8Array.from({ length: 32 }, (__, place) => (place === 0 ? at : place)));

test('a mailbox says where the group’s traffic lies', () => {
  const mailbox = {
    ...{ group, invitation: null, epochKeys: keys(2), relays: ['wss://relay.example'] },
    beginning: new Uint8Array(32).fill(9),
  };
  expect(decodeMailbox(encodeMailbox(mailbox))).toEqual({ ok: true, value: mailbox });
});

test('of a long line of keys the newest are put in: their channel carries what the older ones did', () => {
  const line = keys(mailboxKeysMax + 3);
  const read = decodeMailbox(encodeMailbox({ group, invitation: null, epochKeys: line, relays: [], beginning: null }));
  expect(read.ok && read.value.epochKeys).toEqual(line.slice(3));
});

test('one that names more is refused: each key is a channel that a newcomer’s phone reads through', () => {
  const crafted = (count: number) => encodeStrict({ g: group, i: null, k: keys(count), r: [], b: null });
  expect(decodeMailbox(crafted(mailboxKeysMax)).ok).toBe(true);
  expect(decodeMailbox(crafted(mailboxKeysMax + 1))).toEqual({ ok: false, error: 'damaged' });
});
