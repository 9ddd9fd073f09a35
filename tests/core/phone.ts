/** One phone of the cast: its keys, its own copy of the books, and a short word for everything that can be signed. */

import { balanceOf } from '../../src/core/accounts/state.ts';
import { type ChainState, rightsOf } from '../../src/core/chain.ts';
import { type Entry, type EntryFields, encodeEntry, type VerifiedEntry } from '../../src/core/entry.ts';
import { hashUnder } from '../../src/core/hash.ts';
import {
  type AccountId,
  accountOfMember,
  bytesToId,
  type DeviceId,
  type EntryId,
  idToBytes,
  type MemberId,
  type UnitId,
} from '../../src/core/ids.ts';
import { epochCommitment } from '../../src/core/membership/epochs.ts';
import type { Context, Registry, Self } from '../../src/core/module.ts';
import { type Admission, admit, chainsOf, foresee } from '../../src/core/replay.ts';
import type { GroupState } from '../../src/core/state.ts';
import { hexToBytes, utf8 } from '../../src/lib/bytes.ts';
import type { CborMap } from '../../src/wire/cbor.ts';

/** 32 bytes that stand for a key or an id, always the same for one name. */
export const keyOf = (name: string): Uint8Array =>
  hexToBytes(hashUnder(utf8('minga/cast'), utf8(name))) ?? new Uint8Array();

/** Stands where a signature would; core never looks at one. */
const anySignature = new Uint8Array(64);

/**
 * Calls an entry verified without a signature. In these tests this is the only place that does; in the app only
 * `identity/verifying.ts` may. `proofsHold: false` stands for a wrong signature inside the payload.
 */
export const verified = (entry: Entry, proofsHold = true): VerifiedEntry =>
  ({ entry, signature: anySignature, proofsHold }) as VerifiedEntry;

/** The unit of every village that names no other: whole minutes. */
export const hours = 'hours' as UnitId;

/** What an entry says beside kind and payload. Whatever is left out is what an honest phone would write. */
export type SignOptions = Partial<Omit<EntryFields, 'device' | 'kind' | 'payload'>> & {
  /** `false`: a signature inside the payload is wrong. */
  readonly proofsHold?: boolean;
};

/** Whom a payment is for: a phone, or any account and device that it names. */
export type Payee = { readonly account: AccountId; readonly device: DeviceId };
export type PayTerms = SignOptions & {
  readonly unit?: UnitId;
  readonly ref?: VerifiedEntry;
  readonly gift?: true;
  readonly memo?: Uint8Array;
};
export type InviteTerms = SignOptions & { readonly uses?: number; readonly expires?: number; readonly name?: string };

export class Phone {
  readonly name: string;
  readonly self: Self;
  readonly state: GroupState;
  /** Every entry that this phone ever received or signed, by id, in that order. */
  readonly held = new Map<EntryId, VerifiedEntry>();
  /** The newest entry that this phone signed; a copy of it starts from the same. */
  tip: EntryId | null = null;
  /** The phone's clock, ms since 1970: about a second more with every entry it makes. */
  now = 1_790_000_000_000;
  /** The kinds that this phone's app knows. */
  readonly registry: Registry;

  /** `name` is "ana" or, for a further phone of hers, "ana/tablet": the member is what stands before the slash. */
  constructor(name: string, state: GroupState, registry: Registry) {
    this.name = name;
    this.state = state;
    this.registry = registry;
    const [member = name] = name.split('/');
    const [root, device] = [bytesToId<MemberId>(keyOf(`${member} root`)), bytesToId<DeviceId>(keyOf(`${name} device`))];
    if (root === null || device === null) throw new Error('a key is 32 bytes');
    this.self = { member: root, device };
  }

  get device(): DeviceId {
    return this.self.device;
  }
  get member(): MemberId {
    return this.self.member;
  }
  get account(): AccountId {
    return accountOfMember(this.self.member);
  }

  /**
   * Signs an entry and takes it into this phone's own books; nobody else has it yet. Every test that signs also tests
   * that the rules, asked beforehand, said what they say afterwards.
   */
  sign(kind: string, payload: CborMap, options: SignOptions = {}): VerifiedEntry {
    const signed = this.make(kind, payload, options);
    const foreseen = foresee(this.registry, this.state, signed.entry) ?? 'valid';
    this.receive([signed]);
    this.tip = signed.entry.id;
    const verdict = this.verdictOf(signed);
    const comparable = this.state.log.nodes.has(this.tip) && signed.proofsHold && foreseen !== 'not-at-the-tip';
    if (comparable && verdict !== foreseen)
      throw new Error(`"${kind}" was foreseen as ${foreseen} and judged ${verdict}`);
    return signed;
  }

  /** Makes an entry without keeping it: one that got lost, or that a dishonest phone shows to others only. */
  make(kind: string, payload: CborMap, { proofsHold = true, ...fields }: SignOptions = {}): VerifiedEntry {
    const prev = fields.prev === undefined ? this.tip : fields.prev;
    const seq = prev === null ? 0 : (this.state.log.nodes.get(prev)?.seq ?? 0) + 1;
    // Whether proofs hold follows from the bytes, so what is broken differs from what is sound.
    this.now += proofsHold ? 1000 : 1001;
    const honest = {
      group: this.state.group,
      device: this.device,
      seq,
      prev,
      heads: this.heads(),
      acks: this.acks(),
      claimedAt: this.now,
    };
    return verified(encodeEntry({ ...honest, ...fields, kind, payload }), proofsHold);
  }

  /** Takes entries into this phone's books, in the order given. */
  receive(entries: Iterable<VerifiedEntry>): Admission {
    const arrived = [...entries].filter(({ entry }) => !this.held.has(entry.id));
    for (const each of arrived) this.held.set(each.entry.id, each);
    return admit(this.registry, this.state, arrived);
  }

  get context(): Context {
    const chainAt = chainsOf(this.registry, this.state);
    return { state: this.state, self: this.self, now: this.now, chainAt, memos: new Map() };
  }

  /**
   * Signs what this phone does by itself, and says what it signed. The rules take every duty as it is asked for, and again
   * when those before it are signed: one that they refuse would be asked for again for ever, and hold up all the others.
   * A phone whose chain goes on elsewhere signs nothing more.
   */
  doDuties(): VerifiedEntry[] {
    if (this.tip !== null && this.chain() === undefined) return [];
    const { context } = this;
    const drafts = this.registry.modules.flatMap((module) => [...(module.duties?.(context) ?? [])]);
    const refusals = drafts.map(({ kind, payload }) => this.foresee(kind, payload));
    const signed = drafts.map(({ kind, payload }) => this.sign(kind, payload));
    for (const [at, each] of signed.entries()) {
      const refused = refusals[at] ?? this.verdictOf(each);
      if (refused !== 'valid')
        throw new Error(`${this.name} owes "${each.entry.kind}" and may not sign it: ${refused}`);
    }
    return signed;
  }

  /** What the rules would say to an entry that is not signed yet. */
  foresee(kind: string, payload: CborMap, options: SignOptions = {}): string | null {
    return foresee(this.registry, this.state, this.make(kind, payload, options).entry);
  }

  /** How an entry stands in this phone's books: `'valid'`, the code of its rejection, or why there is none yet. */
  verdictOf({ entry }: VerifiedEntry): string {
    const verdict = this.state.log.nodes.get(entry.id)?.verdict;
    if (verdict === undefined) return this.state.log.waiting.has(entry.id) ? 'waiting' : 'not-admitted';
    return verdict.is === 'rejected' ? verdict.code : verdict.is;
  }

  /** The same keys and books on a second phone, as from a backup. Both signing is what makes a fork. */
  copy(): Phone {
    const copy = new Phone(this.name, structuredClone(this.state), this.registry);
    for (const [id, entry] of this.held) copy.held.set(id, entry);
    copy.tip = this.tip;
    copy.now = this.now;
    return copy;
  }

  /** What this phone has earned and claimed, after the newest entry it signed. */
  chain(): ChainState | undefined {
    return this.tip === null ? undefined : this.state.log.chains.get(this.device)?.tips.get(this.tip);
  }

  /** What this phone may still spend. */
  rights(unit: UnitId = hours): number {
    const chain = this.chain();
    return chain === undefined ? 0 : rightsOf(chain, this.account, unit);
  }

  /** Its member's balance, as this phone has it. */
  balance(unit: UnitId = hours): number {
    return balanceOf(this.state.accounts, this.account, unit);
  }

  /** Entries of others that nobody has built upon, at most eight. */
  heads(): EntryId[] {
    const { nodes, heads } = this.state.log;
    return [...heads]
      .filter((id) => nodes.get(id)?.device !== this.device)
      .sort()
      .slice(0, 8);
  }

  /** Governance entries that this phone has and has not yet said so. */
  acks(): EntryId[] {
    const acknowledged = this.chain()?.acknowledged;
    return acknowledged === undefined ? [] : this.state.log.governance.filter((id) => !acknowledged.has(id)).sort();
  }

  pay(payee: Payee, amount: number, terms: PayTerms = {}): VerifiedEntry {
    const { unit = hours, ref, gift, memo, ...options } = terms;
    const parties = { from: idToBytes(this.account), to: idToBytes(payee.account), toDevice: idToBytes(payee.device) };
    const more = { ...(ref && { ref: idToBytes(ref.entry.id) }), ...(gift && { gift }), ...(memo && { memo }) };
    return this.sign('pay', { ...parties, unit, amount, ...more }, options);
  }

  move(
    toDevice: DeviceId,
    amount: number,
    { unit = hours, ...options }: SignOptions & { readonly unit?: UnitId } = {},
  ): VerifiedEntry {
    return this.sign(
      'move',
      { account: idToBytes(this.account), toDevice: idToBytes(toDevice), unit, amount },
      options,
    );
  }

  accept(claimed: VerifiedEntry, options?: SignOptions): VerifiedEntry {
    return this.about('accept', claimed, options);
  }
  decline(claimed: VerifiedEntry, options?: SignOptions): VerifiedEntry {
    return this.about('decline', claimed, options);
  }
  reclaim(declined: VerifiedEntry, options?: SignOptions): VerifiedEntry {
    return this.about('reclaim', declined, options);
  }
  reverse(accepted: VerifiedEntry, options?: SignOptions): VerifiedEntry {
    return this.about('reverse', accepted, options);
  }

  /** A kind whose payload is the one entry that it is about. */
  about(kind: string, { entry }: VerifiedEntry, options?: SignOptions): VerifiedEntry {
    return this.sign(kind, { ref: idToBytes(entry.id) }, options);
  }

  /** Invites, by default one newcomer who may owe the village's limit; many may owe nothing. */
  invite(limit: number, { uses = 1, expires, name = 'invitation', ...options }: InviteTerms = {}): VerifiedEntry {
    const payload = { key: keyOf(`${name} key`), box: keyOf(`${name} box`), uses, limits: { [hours]: limit } };
    return this.sign('invite', expires === undefined ? payload : { ...payload, expires }, options);
  }

  join(invitation: VerifiedEntry, options?: SignOptions): VerifiedEntry {
    const key = invitation.entry.payload['key'] ?? keyOf('no key');
    const payload = { ref: idToBytes(invitation.entry.id), key, ...this.opening(), invited: anySignature };
    return this.sign('join', payload, options);
  }

  admit(joined: VerifiedEntry, limit: number, options?: SignOptions): VerifiedEntry {
    return this.sign('admit', { ref: idToBytes(joined.entry.id), limits: { [hours]: limit } }, options);
  }

  /** Opens the chain of a further phone of one member, who first came in with `opening`. */
  addDevice(opening: VerifiedEntry, options?: SignOptions): VerifiedEntry {
    return this.sign('device.add', { ref: idToBytes(opening.entry.id), ...this.opening() }, options);
  }

  /** What every opening entry says about the phone that opens its chain. */
  opening(): CborMap {
    return { root: idToBytes(this.member), box: keyOf(`${this.name} box`), authorisation: anySignature };
  }

  /** Replaces the group's key, after these rotations and because of these entries. The box is as good as any: core never opens it. */
  rotate(key: string, after: readonly VerifiedEntry[] = [], options?: SignOptions): VerifiedEntry {
    const refs = after.map(({ entry }) => idToBytes(entry.id));
    const commit = hexToBytes(epochCommitment(keyOf(key))) ?? new Uint8Array();
    return this.sign('epoch.rotate', { refs, commit, box: keyOf(`box of ${key}`) }, options);
  }

  grantRole(member: MemberId, options?: SignOptions): VerifiedEntry {
    return this.sign('role.grant', { member: idToBytes(member), role: 'coordinator' }, options);
  }
}
