/** Words about complaints that are not for whoever says them: at least one for each name under which the rules of cases refuse. */
import type { RejectionCode } from '../../../src/core/cases/rules.ts';
import type { Entry } from '../../../src/core/entry.ts';
import { type EntryId, idToBytes, type MemberId } from '../../../src/core/ids.ts';
import { standingRoles } from '../../../src/core/membership/select.ts';
import { bytesToHex } from '../../../src/lib/bytes.ts';
import type { CborMap } from '../../../src/wire/cbor.ts';
import type { SimulatedPhone } from '../world/phone.ts';
import { type Act, at, ofKind } from './act.ts';
import { type Forgeries, forgeSome, hearEverybody } from './forging.ts';

type Bytes = Uint8Array;
/** What a slanderer has heard of; now and then it is their own, and then most of it is theirs to say. */
type Scene = {
  readonly me: Bytes;
  /** Somebody else, who has to do with none of it where there are so many. */
  readonly third: Bytes;
  readonly fourth: Bytes;
  readonly listing: Bytes;
  readonly case: Bytes;
  readonly reporter: Bytes;
  readonly reported: readonly Bytes[];
  readonly reader: Bytes;
  /** The newest decision and appeal; the report where there is none. */
  readonly decision: Bytes;
  readonly decider: Bytes;
  readonly appeal: Bytes;
  /** Whoever is left to hear an appeal against it; none: all members are asked. */
  readonly able: readonly Bytes[];
  /** An entry that the rules did not take. */
  readonly refused: Bytes;
  /** Names the founding: neither a report nor a listing. */
  readonly nothing: Bytes;
};

const memo = Uint8Array.of(1);
const words = 'It was not so';
const asked = ({ able }: Scene): CborMap => (able.length > 0 ? { readers: able, memo } : { readers: [], words });

const slanders: Forgeries<Scene, RejectionCode | 'malformed'> = {
  'case.not-your-account': {
    'case.report': ({ third, me, fourth }) => ({ account: third, about: [me], readers: [fourth], memo }),
    'case.say': ({ case: id, reporter, reader }) => ({ case: id, ref: id, account: reporter, readers: [reader], memo }),
    'case.appeal': ({ case: id, decision: ref, reporter }) => ({
      case: id,
      ref,
      account: reporter,
      readers: [],
      words,
    }),
  },
  'case.no-such-thing': {
    'case.report': ({ refused: ref, me, third, fourth }) => ({
      ref,
      account: me,
      about: [third],
      readers: [fourth],
      memo,
    }),
  },
  'case.about-oneself': {
    'case.report': ({ me, third, fourth }) => ({ account: me, about: [third, me], readers: [fourth], memo }),
  },
  'case.wrong-parties': {
    'case.report': ({ listing: ref, me, third, fourth }) => ({
      ...{ ref, account: me, about: [third], readers: [fourth], memo },
    }),
  },
  'case.party-reads': {
    'case.report': ({ me, third }) => ({ account: me, about: [third], readers: [third], memo }),
    'case.appeal': ({ case: id, decision: ref, me, reporter }) => ({
      ...{ case: id, ref, account: me, readers: [reporter], memo },
    }),
  },
  'case.two-readers': {
    'case.report': ({ me, third, fourth }) => ({ account: me, about: [third], readers: [fourth], memo }),
  },
  'case.not-a-moderator': {
    'case.report': ({ me, third, fourth }) => ({ account: me, about: [third], readers: [fourth], memo }),
    'case.appeal': ({ case: id, decision: ref, me, reader }) => ({
      ...{ case: id, ref, account: me, readers: [reader], memo },
    }),
  },
  'case.no-such-case': {
    'case.say': ({ listing: id, me, third }) => ({ case: id, ref: id, account: me, readers: [third], memo }),
    'case.hide': ({ nothing: id }) => ({ case: id, ref: id }),
    'case.show': ({ case: id, listing: ref }) => ({ case: id, ref }),
    'case.decide': ({ listing: id, me }) => ({ case: id, ref: id, outcome: 'settled', readers: [me], memo }),
  },
  'case.not-a-party': {
    'case.say': ({ case: id, me, reader }) => ({ case: id, ref: id, account: me, readers: [reader], memo }),
    'case.appeal': (scene) => ({ case: scene.case, ref: scene.decision, account: scene.me, ...asked(scene) }),
  },
  'case.wrong-readers': {
    'case.say': ({ case: id, me, third }) => ({ case: id, ref: id, account: me, readers: [third], memo }),
    'case.decide': ({ case: id, reporter }) => ({
      ...{ case: id, ref: id, outcome: 'settled', readers: [reporter], memo },
    }),
  },
  'case.not-a-reader': {
    'case.hide': ({ case: id }) => ({ case: id, ref: id }),
    'case.show': ({ case: id, appeal: ref }) => ({ case: id, ref }),
    'case.decide': ({ case: id, reporter, reported }) => ({
      ...{ case: id, ref: id, outcome: 'settled', readers: [reporter, ...reported], memo },
    }),
  },
  'case.nothing-to-hide': {
    'case.hide': ({ case: id }) => ({ case: id, ref: id }),
    'case.show': ({ case: id }) => ({ case: id, ref: id }),
  },
  'case.wrong-outcome': {
    'case.decide': ({ case: id, reporter, reported }) => ({
      ...{ case: id, ref: id, outcome: 'hidden', readers: [reporter, ...reported], memo },
    }),
  },
  'case.no-such-decision': {
    'case.appeal': (scene) => ({ case: scene.case, ref: scene.case, account: scene.me, ...asked(scene) }),
  },
  'case.is-final': {
    'case.appeal': (scene) => ({ case: scene.case, ref: scene.decision, account: scene.me, ...asked(scene) }),
  },
  'case.who-decided': {
    'case.appeal': ({ case: id, decision: ref, me, decider }) => ({
      ...{ case: id, ref, account: me, readers: [decider], memo },
    }),
    'case.vote': ({ case: id, appeal: ref }) => ({ case: id, ref, vote: 'stands' }),
  },
  'case.only-a-vote': {
    'case.appeal': ({ case: id, decision: ref, me, third }) => ({
      ...{ case: id, ref, account: me, readers: [third], memo },
    }),
  },
  'case.no-such-vote': { 'case.vote': ({ case: id }) => ({ case: id, ref: id, vote: 'falls' }) },
  'case.party-votes': { 'case.vote': ({ case: id, appeal: ref }) => ({ case: id, ref, vote: 'falls' }) },
  malformed: {
    'case.report': ({ me, third }) => ({ account: me, about: [], readers: [third], memo }),
    'case.say': ({ case: id, me, reader }) => ({ case: id, ref: id, account: me, readers: [reader, reader], memo }),
    'case.appeal': ({ case: id, decision: ref, me }) => ({ case: id, ref, account: me, readers: [], memo }),
    'case.decide': ({ case: id, reporter }) => ({
      ...{ case: id, ref: id, outcome: 'forgotten', readers: [reporter], memo },
    }),
  },
};

/** `null`: no complaint has come to its ears yet. Of complaints that the rules refused others speak as well. */
function sceneOn(by: SimulatedPhone, whom: number): Scene | null {
  const reports = ofKind(by, 'case.report');
  const mine = reports.filter(({ payload }) => isAbout(payload, by.self.member));
  const report = at(whom % 2 === 0 && mine.length > 0 ? mine : reports, whom);
  const listing = at(ofKind(by, 'listing.post'), whom);
  const [founding] = ofKind(by, 'found');
  if (report === undefined || founding === undefined) return null;
  const { account, about, readers } = report.payload as {
    readonly account: Bytes;
    readonly about: readonly Bytes[];
    readonly readers: readonly Bytes[];
  };
  const of = (kind: string): Entry => ofKind(by, kind).findLast((each) => isIn(each, report.id)) ?? report;
  const [decision, appeal] = [of('case.decide'), of('case.appeal')];
  const me = by.self.member;
  const moderators = standingRoles(by.state, 'moderator').map(({ member }) => member);
  const concerned = [me, ...[account, ...about, ...readers].map(bytesToHex)];
  const free = [...by.state.membership.members.keys()].filter((member) => !concerned.includes(member));
  // Those first who hear no complaints.
  free.sort((one, other) => Number(moderators.includes(one)) - Number(moderators.includes(other)));
  const [third, fourth] = [at(free, 0) ?? me, at(free, 1) ?? me];
  const decider = by.state.log.nodes.get(decision.id)?.member ?? me;
  const kept: readonly string[] = [me, decider, ...[account, ...about].map(bytesToHex)];
  const able = [...new Set(moderators)].filter((member) => !kept.includes(member));
  const bytesOf = (member: MemberId): Bytes => idToBytes(member);
  return {
    ...{ me: bytesOf(me), third: bytesOf(third), fourth: bytesOf(fourth) },
    listing: idToBytes((listing ?? founding).id),
    ...{ case: idToBytes(report.id), reporter: account, reported: about, reader: readers[0] ?? account },
    ...{
      decision: idToBytes(decision.id),
      decider: bytesOf(decider),
      appeal: idToBytes(appeal.id),
      able: able.map(idToBytes),
    },
    ...{ nothing: idToBytes(founding.id), refused: idToBytes(refusedOn(by) ?? founding.id) },
  };
}

const isAbout = ({ account, about }: CborMap, member: MemberId): boolean =>
  [account, ...(about as readonly Bytes[])].some((party) => bytesToHex(party as Bytes) === member);

const refusedOn = ({ state }: SimulatedPhone): EntryId | undefined =>
  [...state.log.nodes.values()].find(({ verdict }) => verdict.is === 'rejected')?.id;

const isIn = ({ payload }: Entry, id: EntryId): boolean => bytesToHex(payload['case'] as Bytes) === id;

const slander: Act = (world, by, { whom, pick, amount }) => {
  hearEverybody(world, by);
  const scene = sceneOn(by, whom + amount);
  if (scene !== null) forgeSome(by, scene, slanders, { pick, times: 10 });
};

export const slandering = { slander } as const;
