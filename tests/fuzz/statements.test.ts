/** What members say outside the log, bent and then signed by whoever it names: it reaches the phone by the relay. */
import { test } from 'vitest';
import { browserIdentity } from '../../src/app/worker/identity.ts';
import { idToBytes } from '../../src/core/ids.ts';
import { bytesEqual } from '../../src/lib/bytes.ts';
import { dealsContext } from '../../src/session/group/deals.ts';
import { dealsBody } from '../../src/session/group/parcels.ts';
import { decodeStrict, encodeStrict, isCborMap } from '../../src/wire/cbor.ts';
import { decodeDeals, encodeDeals, readerMark } from '../../src/wire/deals.ts';
import { decodeProfile, emptyContent, encodeProfile, profileContext } from '../../src/wire/profile.ts';
import { encodeParcel, encodeStatement, haveMark, parcelMark, statementMessage } from '../../src/wire/statement.ts';
import { opened } from '../session/test-phone.ts';
import { goOnline, type OnlinePhone } from './support/online.ts';
import { runDoor } from './support/run-door.ts';

const marked = (mark: number, content: Uint8Array) => new Uint8Array([mark, ...content]);

/** The group's fingerprints and sums: whatever is said beside the log, they stay. */
const booksAlone = ({ phone, group }: OnlinePhone) => phone.books(group);

test('statement: a have', async () => {
  const at = await goOnline();
  const authors = [...at.village.authors.values()];
  const tips = [...at.village.village.state.log.nodes.keys()].slice(-3).map(idToBytes);
  /** As the phone would read it, or with nobody's signature when it cannot be read. */
  async function signed(input: Uint8Array): Promise<readonly [Uint8Array, boolean]> {
    const value = decodeStrict(input, { maxBytes: 100_000, maxDepth: 300 });
    const { k, a, r, b } = value.ok && isCborMap(value.value) ? value.value : {};
    const isSayable =
      (k === 'have' || k === 'profile' || k === 'deals' || k === 'account') &&
      typeof r === 'number' &&
      b instanceof Uint8Array;
    const author = authors.find(({ self }) => a instanceof Uint8Array && bytesEqual(idToBytes(self.device), a));
    if (!isSayable || author === undefined || !(a instanceof Uint8Array)) return [input, false];
    const fields = { kind: k, device: a, revision: r, body: b } as const;
    const signature = await author.sign(statementMessage(idToBytes(at.group), fields));
    return [encodeStatement({ ...fields, signature }), true];
  }
  await runDoor({
    name: 'statement: a have',
    seeds: authors.map(({ self }, revision) =>
      encodeStrict({ k: 'have', a: idToBytes(self.device), r: revision + 1, b: encodeStrict(tips) }),
    ),
    holds: 'cbor',
    feed: async (input) => {
      const [statement, isSigned] = await signed(input);
      await at.slot(marked(haveMark, statement));
      return isSigned ? 'signed' : 'nobody’s';
    },
    reaches: ['signed', 'nobody’s'],
    unchanged: () => booksAlone(at),
  });
});

test('statement: a profile', async () => {
  const at = await goOnline();
  const [, author] = at.village.authors.values();
  if (author === undefined) throw new Error('somebody lives in the village');
  const rawKey = new Uint8Array(32).fill(8);
  const key = await browserIdentity.importKey(rawKey);
  const profileOf = () => at.phone.view(at.group).members.find(({ member }) => member === author.self.member)?.profile;
  const names = new Set([undefined, profileOf()?.name]);
  let revision = 1;
  await runDoor({
    name: 'statement: a profile',
    seeds: [
      encodeProfile({ ...emptyContent, name: 'Ana', photo: new Uint8Array(300).fill(7), place: 'by the mill' }),
      encodeProfile({ ...emptyContent, name: 'Ana Luz', ways: { ...emptyContent.ways, sms: '+51 987 654 321' } }),
    ],
    holds: 'cbor',
    feed: async (content) => {
      revision += 1;
      const body = await browserIdentity.seal(key, content, profileContext);
      const fields = { kind: 'profile', device: idToBytes(author.self.device), revision, body } as const;
      const signature = await author.sign(statementMessage(idToBytes(at.group), fields));
      const parcel = encodeParcel({ statement: encodeStatement({ ...fields, signature }), key: rawKey });
      await at.slot(marked(parcelMark, parcel).subarray(0, 65_000));
      const sound = decodeProfile(content);
      if (sound.ok) names.add(sound.value.name);
      // An earlier one may be shown a moment later.
      if (!names.has(profileOf()?.name)) throw new Error('a damaged profile was shown');
      return sound.ok ? 'a profile' : 'damaged';
    },
    reaches: ['a profile', 'damaged'],
    unchanged: () => booksAlone(at),
  });
});

test('statement: what is for deals', async () => {
  const at = await goOnline();
  const [, author] = at.village.authors.values();
  if (author === undefined) throw new Error('somebody lives in the village');
  const doorOf = () =>
    at.phone.view(at.group).members.find(({ member }) => member === author.self.member)?.profile?.ways.knock;
  const shown = new Set([undefined, doorOf()]);
  const box = opened(at.phone, at.group).me.box.publicKey;
  const readers = [readerMark(idToBytes(author.self.device))];
  const told = (knock: string) => ({ ...emptyContent, ways: { ...emptyContent.ways, knock } });
  let revision = 1;
  await runDoor({
    name: 'statement: what is for deals',
    seeds: [
      encodeDeals({ content: told('the blue door'), readers }),
      encodeDeals({ content: told(''), readers: [] }),
      encodeDeals({ content: { ...told('upstairs'), photo: new Uint8Array(300).fill(7) }, readers }),
    ],
    holds: 'cbor',
    feed: async (content) => {
      revision += 1;
      const locked = await browserIdentity.lockTo([box], content, dealsContext(at.group));
      if (locked === null) throw new Error('the phone has a key to lock to');
      const device = idToBytes(author.self.device);
      const fields = { kind: 'deals', device, revision, body: dealsBody(0, locked.bytes) } as const;
      const signature = await author.sign(statementMessage(idToBytes(at.group), fields));
      const parcel = encodeParcel({ statement: encodeStatement({ ...fields, signature }), key: null });
      await at.slot(marked(parcelMark, parcel).subarray(0, 65_000));
      const sound = decodeDeals(content);
      if (sound.ok) shown.add(sound.value.content.ways.knock);
      if (!shown.has(doorOf())) throw new Error('what is damaged was shown');
      return sound.ok ? 'told' : 'damaged';
    },
    reaches: ['told', 'damaged'],
    unchanged: () => booksAlone(at),
  });
});
