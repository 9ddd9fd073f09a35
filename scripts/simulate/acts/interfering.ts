/** Words about help that are not for whoever says them: at least one for each name under which the rules of mutual aid refuse. */
import type { Entry } from '../../../src/core/entry.ts';
import { type EntryId, idToBytes } from '../../../src/core/ids.ts';
import { bytesToHex } from '../../../src/lib/bytes.ts';
import type { RejectionCode } from '../../../src/modules/aid/rules.ts';
import type { SimulatedPhone } from '../world/phone.ts';
import { type Act, at, ofKind } from './act.ts';
import { type Forgeries, forgeSome, hearEverybody } from './forging.ts';

type Bytes = Uint8Array;
/** What a forger has heard of; now and then it is their own, and then most of it is theirs to say. */
type Scene = {
  readonly me: Bytes;
  /** Somebody who has to do with none of it, where there are so many. */
  readonly third: Bytes;
  readonly listing: Bytes;
  readonly holder: Bytes;
  readonly help: Bytes;
  readonly helper: Bytes;
  readonly helped: Bytes;
  readonly acceptance: Bytes;
  readonly mark: Bytes;
  /** Names the founding: neither listing nor help nor mark. */
  readonly nothing: Bytes;
};

const memo = Uint8Array.of(1);
const plainly = { sort: 'time', urgency: 'week', helpers: 2 } as const;
const thanked = { face: 'sad', words: 'Late' } as const;

/** What is said of a mark that nobody voted on; the others are for those who stuff ballots. */
type OfMarks = 'marks.no-such-mark' | 'only-coordinators';

const forgeries: Forgeries<Scene, RejectionCode | OfMarks | 'malformed'> = {
  'aid.no-such-listing': {
    'aid.details': ({ nothing: ref }) => ({ ref, ...plainly }),
    'aid.help': ({ nothing: ref, me: from, third: to }) => ({ ref, from, to }),
  },
  'aid.own-listing': { 'aid.help': ({ listing: ref, me }) => ({ ref, from: me, to: me }) },
  'aid.not-of-that-listing': { 'aid.help': ({ listing: ref, me: from, third: to }) => ({ ref, from, to }) },
  'aid.not-your-account': {
    'aid.details': ({ listing: ref }) => ({ ref, ...plainly }),
    'aid.help': ({ listing: ref, third: from, holder: to }) => ({ ref, from, to }),
    'aid.done': ({ help: ref, helper: account }) => ({ ref, account }),
    'aid.thanks': ({ help: ref, helped: account }) => ({ ref, account, ...thanked }),
  },
  'aid.no-such-help': {
    'aid.accept': ({ nothing: ref }) => ({ ref }),
    'aid.decline': ({ listing: ref }) => ({ ref }),
    'aid.withdraw': ({ nothing: ref }) => ({ ref, memo }),
    'aid.done': ({ listing: ref, me: account }) => ({ ref, account }),
    'aid.not-done': ({ nothing: ref }) => ({ ref, memo }),
    'aid.address': ({ listing: ref, acceptance }) => ({ ref, refs: [acceptance], memo }),
    'aid.thanks': ({ nothing: ref, me: account }) => ({ ref, account, ...thanked }),
  },
  'aid.not-the-asked': {
    'aid.accept': ({ help: ref }) => ({ ref }),
    'aid.decline': ({ help: ref }) => ({ ref, memo }),
  },
  'aid.not-the-answerer': { 'aid.withdraw': ({ help: ref }) => ({ ref }) },
  'aid.not-a-party': {
    'aid.done': ({ help: ref, me: account }) => ({ ref, account }),
    'aid.thanks': ({ help: ref, me: account }) => ({ ref, account, ...thanked }),
  },
  'aid.not-accepted': { 'aid.address': ({ help: ref, listing }) => ({ ref, refs: [listing], memo }) },
  'aid.not-the-helped': {
    'aid.not-done': ({ help: ref }) => ({ ref, memo }),
    'aid.address': ({ help: ref, acceptance }) => ({ ref, refs: [acceptance], memo }),
  },
  'marks.no-such-mark': { 'mark.remove': ({ help: ref }) => ({ ref }) },
  'only-coordinators': {
    'mark.give': ({ me: account }) => ({ account, mark: 'driving' }),
    'mark.remove': ({ mark: ref }) => ({ ref }),
  },
  malformed: {
    'aid.details': ({ listing: ref }) => ({ ref, ...plainly, shifts: [] }),
    'aid.help': ({ listing: ref, me: from, holder: to }) => ({ ref, from, to, shift: { from: 9, to: 9 } }),
    'aid.address': ({ help: ref, acceptance }) => ({ ref, refs: [acceptance, acceptance], memo }),
    'mark.give': ({ me: account }) => ({ account, mark: '' }),
  },
};

/** `null`: no help has come to its ears yet. Of help that the rules refused others speak as well. */
function sceneOn(by: SimulatedPhone, whom: number): Scene | null {
  const help = at(ofKind(by, 'aid.help'), whom);
  const posts = ofKind(by, 'listing.post');
  const post = posts.find(({ id }) => isAbout(help, id)) ?? at(posts, whom);
  const [founding] = ofKind(by, 'found');
  if (help === undefined || post === undefined || founding === undefined) return null;
  const accepted = ofKind(by, 'aid.accept').find((each) => isAbout(each, help.id));
  const { from, to } = help.payload as Readonly<Record<'from' | 'to', Bytes>>;
  const me = by.self.member;
  const parties: readonly string[] = [me, bytesToHex(from), bytesToHex(to)];
  const third = [...by.state.membership.members.keys()].find((member) => !parties.includes(member));
  return {
    ...{ me: idToBytes(me), third: idToBytes(third ?? me), helper: from, helped: to },
    ...{ listing: idToBytes(post.id), holder: post.payload['account'] as Bytes },
    ...{ help: idToBytes(help.id), acceptance: idToBytes((accepted ?? help).id) },
    ...{ mark: idToBytes((at(ofKind(by, 'mark.give'), whom) ?? help).id), nothing: idToBytes(founding.id) },
  };
}

const isAbout = (entry: Entry | undefined, id: EntryId): boolean =>
  entry !== undefined && bytesToHex(entry.payload['ref'] as Bytes) === id;

const interfere: Act = (world, by, { whom, pick, amount }) => {
  hearEverybody(world, by);
  const scene = sceneOn(by, whom + amount);
  if (scene !== null) forgeSome(by, scene, forgeries, { pick, times: 5 });
};

export const interfering = { interfere } as const;
