/** Entries of members who keep to no rule: bent anywhere, and signed by whoever they name. */
import { describe, expect, test } from 'vitest';
import { authorFrom } from '../../scripts/demo/seeded-village.ts';
import { seedFromText } from '../../scripts/demo/village-bundle.ts';
import { browserIdentity } from '../../src/app/worker/identity.ts';
import { rejectionCodes as atMeetingRejections } from '../../src/core/ballots/at-meetings.ts';
import { mandateCodes } from '../../src/core/ballots/mandate.ts';
import { rejectionCodes as ballotRejections } from '../../src/core/ballots/rules.ts';
import { rejectionCodes as caseRejections } from '../../src/core/cases/rules.ts';
import { compose } from '../../src/core/compose.ts';
import { rejectionCodes as decisionRejections } from '../../src/core/decisions/rules.ts';
import { decodeEntry, type Entry, encodeEntry, type SignedEntry } from '../../src/core/entry.ts';
import { fingerprints } from '../../src/core/fingerprint.ts';
import { rejectionCodes as listingRejections } from '../../src/core/listings/rules.ts';
import { rejectionCodes as markRejections } from '../../src/core/marks/rules.ts';
import { rejectionCodes as meetingRejections } from '../../src/core/meetings/rules.ts';
import type { Service } from '../../src/core/module.ts';
import { proofsOf } from '../../src/core/proofs.ts';
import { coreCodes } from '../../src/core/rejections.ts';
import { admit, chainsOf } from '../../src/core/replay.ts';
import type { GroupState } from '../../src/core/state.ts';
import type { StoryAuthor } from '../../src/demo/village/author.ts';
import { bytesEqual, concatBytes } from '../../src/lib/bytes.ts';
import { rejectionCodes as aidRejections } from '../../src/modules/aid/rules.ts';
import { rejectionCodes as belongingRejections } from '../../src/modules/belonging/rules.ts';
import { registry } from '../../src/modules/core.ts';
import { rejectionCodes as doorRejections } from '../../src/modules/door/rules.ts';
import { rejectionCodes } from '../../src/modules/exchange/rules.ts';
import { rejectionCodes as dealRejections } from '../../src/modules/market/rules.ts';
import { rejectionCodes as officeRejections } from '../../src/modules/office/rules.ts';
import { rejectionCodes as pointsRejections } from '../../src/modules/points/rules.ts';
import { services } from '../../src/modules/services.ts';
import { rejectionCodes as textRejections } from '../../src/modules/texts/rules.ts';
import { rejectionCodes as threadRejections } from '../../src/modules/threads/rules.ts';
import { type CborMap, decodeStrict, isCborMap } from '../../src/wire/cbor.ts';
import { type SmallVillage, signedBy } from '../scripts/audit/small-village.ts';
import { kindSeeds } from './support/kind-seeds.ts';
import { runDoor } from './support/run-door.ts';
import { fuzzVillage, villageSeed } from './support/village.ts';

const faults = ['too-large', 'too-deep', 'not-canonical', 'not-an-entry', 'newer-version', 'bad-signature'];
const ofModules = [
  ...aidRejections,
  ...atMeetingRejections,
  ...ballotRejections,
  ...belongingRejections,
  ...caseRejections,
  ...dealRejections,
  ...decisionRejections,
  ...doorRejections,
  ...rejectionCodes,
  ...listingRejections,
  ...mandateCodes,
  ...markRejections,
  ...meetingRejections,
  ...officeRejections,
  ...pointsRejections,
  ...textRejections,
  ...threadRejections,
];
const verdicts = ['valid', 'waiting', 'refused', ...coreCodes, ...ofModules];

test('entry: its bytes', async () => {
  const { entries } = await fuzzVillage();
  await runDoor({
    name: 'entry: its bytes',
    seeds: entries.map(({ bytes }) => bytes),
    holds: 'cbor',
    feed: (bytes) => {
      const entry = decodeEntry(bytes);
      if (!entry.ok) return entry.error;
      const again = encodeEntry(entry.value);
      if (!bytesEqual(again.bytes, bytes) || again.id !== entry.value.id)
        throw new Error('an entry with two spellings');
      return 'an entry';
    },
    reaches: ['too-large', 'too-deep', 'not-canonical', 'not-an-entry', 'newer-version', 'an entry'],
  });
});

test('entry: a forgery', async () => {
  const { entries } = await fuzzVillage();
  const genuine = new Set(entries.map(({ bytes }) => Buffer.from(bytes).toString('base64')));
  await runDoor({
    name: 'entry: a forgery',
    seeds: entries.map(({ bytes, signature }) => concatBytes(signature, bytes)),
    holds: 'cbor',
    headBytes: 64,
    feed: async (input) => {
      const signed = { signature: input.slice(0, 64), bytes: input.slice(64) };
      const [checked] = await browserIdentity.verifyEntries([signed], proofsOf(registry));
      if (checked?.ok !== true) return checked?.error ?? 'nothing';
      if (!genuine.has(Buffer.from(signed.bytes).toString('base64'))) throw new Error('a forged entry was verified');
      return 'genuine';
    },
    reaches: ['bad-signature', 'not-canonical', 'not-an-entry', 'genuine'],
    mayEnd: faults,
  });
});

describe('what an author signs', () => {
  /** A village after which any number of entries may be tried, each on the books as they stand. */
  async function judging() {
    const village = await fuzzVillage();
    const stranger = await authorFrom(seedFromText(villageSeed), 'a stranger');
    const authors = [...village.authors.values(), stranger];
    const { state } = village.village;
    const verdictsBefore = JSON.stringify([...state.log.nodes.values()].map(({ verdict }) => verdict));

    return {
      village,
      stranger,
      authorOf: (entry: Entry) => authors.find(({ self }) => self.device === entry.device),
      async verdictOn(signed: SignedEntry): Promise<string> {
        const [checked] = await browserIdentity.verifyEntries([signed], proofsOf(registry));
        if (checked?.ok !== true) return checked?.error ?? 'nothing';
        const after = structuredClone(state);
        const { admitted, refused } = admit(registry, after, [checked.value]);
        if (refused.length > 0) return 'refused';
        checkBooks(after);
        const [id] = admitted;
        const node = id && after.log.nodes.get(id);
        if (!node) return after.log.nodes.has(checked.value.entry.id) ? 'known' : 'waiting';
        const before = [...after.log.nodes.values()].slice(0, state.log.nodes.size).map(({ verdict }) => verdict);
        if (JSON.stringify(before) !== verdictsBefore) throw new Error('it changed what others had been told');
        return node.verdict.is === 'rejected' ? node.verdict.code : node.verdict.is;
      },
    };
  }

  test('entry: signed anew', async () => {
    const { village, authorOf, verdictOn } = await judging();
    await runDoor({
      name: 'entry: signed anew',
      seeds: village.entries.map(({ bytes }) => bytes),
      holds: 'cbor',
      feed: async (bytes) => {
        const entry = decodeEntry(bytes);
        if (!entry.ok) return entry.error;
        const author = authorOf(entry.value);
        return author ? verdictOn(await signedBy(author, entry.value)) : 'of nobody here';
      },
      reaches: ['known', 'valid', 'waiting', 'refused', 'malformed', 'not-an-entry', 'of nobody here'],
      mayEnd: [...faults, ...verdicts],
    });
  });

  test('of every kind there is a payload to begin with that its decoder takes', async () => {
    const { village } = await judging();
    const read = kindSeeds(village).map((seed) => saying(seed));
    const refused = read.filter((said) => said === null || !registry.kinds.get(said.kind)?.decode(said.payload).ok);
    expect(refused).toEqual([]);
    expect(new Set(read.map((said) => said?.kind))).toEqual(new Set(registry.kinds.keys()));
  });

  test('entry: its payload, signed anew', async () => {
    const { village, stranger, verdictOn } = await judging();
    await runDoor({
      name: 'entry: its payload, signed anew',
      seeds: kindSeeds(village),
      holds: 'cbor',
      feed: async (input) => {
        const entry = saidBy(input, village, stranger);
        if (entry === null) return 'nothing to say';
        const [author, said] = entry;
        const signed = await signedBy(author, said);
        return decodeEntry(said.bytes).ok ? verdictOn(signed) : 'not-encodable';
      },
      reaches: ['valid', 'malformed', 'broken-proof', 'not-your-account', 'unknown-kind', 'waiting'],
      mayEnd: [...faults, ...verdicts, 'nothing to say', 'not-encodable'],
    });
  });
});

function saying(input: Uint8Array): { readonly key: unknown; readonly kind: string; readonly payload: CborMap } | null {
  const value = decodeStrict(input, { maxBytes: 1_000_000, maxDepth: 300 });
  const [key, kind, payload] = value.ok && Array.isArray(value.value) ? value.value : [];
  return typeof kind === 'string' && isCborMap(payload) ? { key, kind, payload } : null;
}

/** The entry that `[author, kind, payload]` comes to: next in the author's chain, or opening a stranger's. */
function saidBy(input: Uint8Array, village: SmallVillage, stranger: StoryAuthor): readonly [StoryAuthor, Entry] | null {
  const said = saying(input);
  if (said === null) return null;
  const { key, kind, payload } = said;
  const author = (typeof key === 'string' && village.authors.get(key)) || stranger;
  const opens = registry.kinds.get(kind)?.opensChain === true;
  const speaker = opens ? stranger : author;
  const [entry] = compose(village.village.state, speaker.self.device, [{ kind, payload }], 1_800_000_000_000);
  return entry ? [speaker, entry] : null;
}

/** What holds of any books: sums of zero, nobody's rights below zero, and all of it can be shown. */
function checkBooks(state: GroupState): void {
  for (const unit of state.membership.founding?.units ?? []) {
    const balances = [...state.accounts.balances].filter(([key]) => key.endsWith(`/${unit.id}`));
    if (balances.reduce((sum, [, balance]) => sum + balance, 0) !== 0) throw new Error('the sum is not zero');
  }
  for (const { tips } of state.log.chains.values())
    for (const { rights } of tips.values())
      for (const right of rights.values()) if (right < 0) throw new Error('a right below zero');
  fingerprints(state);
  const [member] = state.membership.members.values();
  const [device] = member?.devices ?? [];
  if (member === undefined || device === undefined) return;
  const self = { member: member.member, device: device.device };
  const context = { state, self, now: 1_800_000_000_000, chainAt: chainsOf(registry, state), memos: new Map() };
  for (const module of registry.modules) module.duties?.(context);
  const everyService: readonly Service[] = services;
  for (const { errands } of everyService) errands?.(context);
}
