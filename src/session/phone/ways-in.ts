/** The ways into a group: founding it, a link, a file, a card. */
import type { VerifiedEntry } from '../../core/entry.ts';
import { accountOfMember, type GroupId, idToBytes, type MemberId } from '../../core/ids.ts';
import { allTips } from '../../core/log.ts';
import type { Draft, Refusal } from '../../core/module.ts';
import { proofsOf } from '../../core/proofs.ts';
import { admit } from '../../core/replay.ts';
import { emptyState } from '../../core/state.ts';
import { assert } from '../../lib/assert.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import { encodeLink } from '../../wire/link.ts';
import { emptyContent } from '../../wire/profile.ts';
import type { FileRefusal, FoundArgs, InvitationRefusal, JoinArgs, OpenedFile } from '../api.ts';
import type { GoOn } from '../files/api.ts';
import { portion, receiveInPortions } from '../files/portions.ts';
import { takeNews } from '../files/take-news.ts';
import { keepEpochKeys } from '../group/epoch-keys.ts';
import type { OpenGroup } from '../group/open-group.ts';
import { keepsNothing, Profiles } from '../group/profiles.ts';
import { tellGroup } from '../group/telling.ts';
import type { LocalGroup } from '../ports/phone-store.ts';
import type { InvitedView, NameAndPhoto, ReceiptNames, ReceiptView } from '../views.ts';
import { keepBeginning } from './beginnings.ts';
import { type Candidate, fetchCandidate, readCandidate } from './candidates.ts';
import { type ReadBundle, readFile } from './files.ts';
import { foundGroup } from './founding.ts';
import type { Groups } from './groups.ts';
import { invitedView, joinCandidate, memberOfCard, openDevice, readerOf } from './joining.ts';
import { replacedBy, revocationDraft } from './losing.ts';
import type { PhonePorts } from './ports.ts';
import { withSoundKeys } from './sound-keys.ts';
import { readReceipt } from './stranger-receipt.ts';

export class WaysIn {
  readonly #ports: PhonePorts;
  readonly #groups: Groups;
  /** What was read behind a link, so that saying yes does not read it again. */
  readonly #candidates = new Map<string, Candidate>();

  constructor(groups: Groups) {
    this.#ports = groups.ports;
    this.#groups = groups;
  }

  async found(args: FoundArgs): Promise<GroupId> {
    const { local, founding } = await foundGroup(this.#ports, args);
    const open = await this.#groups.keepAndOpen(local);
    const begun = await this.#begin(open, founding, args.profile);
    assert(begun.ok, 'what a phone founds is judged valid');
    return open.group;
  }

  /** The first entry of this device, and its member's profile. */
  async #begin(open: OpenGroup, opening: Draft, profile: NameAndPhoto): Promise<Result<null, Refusal>> {
    const opened = await open.propose(open.me, () => ok([opening]));
    if (!opened.ok) return opened;
    const speaker = { ...open.me.self, key: open.me.key };
    await tellGroup(this.#ports.identity, open.profiles, speaker, { ...emptyContent, ...profile });
    open.changed();
    return ok(null);
  }

  async #candidate(link: string): Promise<Result<Candidate, InvitationRefusal>> {
    const known = this.#candidates.get(link.trim());
    if (known !== undefined) return ok(known);
    const fetched = await fetchCandidate(this.#ports, link);
    if (fetched.ok) this.#candidates.set(link.trim(), fetched.value);
    return fetched;
  }

  async readInvitation(link: string): Promise<Result<InvitedView, InvitationRefusal>> {
    const candidate = await this.#candidate(link);
    if (!candidate.ok) return candidate;
    const inviter = candidate.value.invitation?.member;
    const name = inviter ? await this.#nameIn(candidate.value, inviter) : null;
    return ok(invitedView(candidate.value, name, this.#groups.has(candidate.value.group)));
  }

  /** The inviter's name, from the profiles that came along. Nothing of it is kept. */
  async #nameIn({ group, parcels, state }: Candidate, member: MemberId): Promise<string | null> {
    const profiles = new Profiles(group, keepsNothing, this.#ports.identity);
    for (const parcel of parcels) await profiles.receive(parcel, state);
    return profiles.of(member)?.name ?? null;
  }

  async join({ link, profile }: JoinArgs): Promise<Result<GroupId, InvitationRefusal>> {
    const candidate = await this.#candidate(link);
    if (!candidate.ok) return candidate;
    if (this.#groups.has(candidate.value.group)) return err({ code: 'already-a-member' });
    const joining = await joinCandidate(this.#ports, candidate.value);
    if (joining === null) return err({ code: 'for-own-phone' });
    const open = await this.#openWith(joining.local, candidate.value);
    const begun = await this.#begin(open, joining.join, profile);
    if (!begun.ok) return begun;
    await this.#takeParcels(open, candidate.value.parcels);
    this.#candidates.delete(link.trim());
    return ok(open.group);
  }

  /** What the books are begun with is kept before they are opened: from then on whatever comes goes on from there. */
  async #openWith(local: LocalGroup, { begun, entries, state }: Candidate): Promise<OpenGroup> {
    const beside = begun === null ? {} : await keepBeginning(this.#ports, local, begun, allTips(state.log));
    const open = await this.#groups.keepAndOpen({ ...local, ...beside });
    await open.receiveEntries(entries);
    return open;
  }

  async joinAsDevice(link: string, cardOrWords: string, replaces: boolean): Promise<Result<GroupId, Refusal>> {
    const candidate = await this.#candidate(link);
    if (!candidate.ok) return candidate;
    const { group, state } = candidate.value;
    if (this.#groups.has(group)) return err({ code: 'already-a-member' });
    const owner = await memberOfCard(this.#ports.identity, state, cardOrWords);
    if (!owner.ok) return owner;
    await this.#read(candidate.value);
    const linked = await this.linkDevice(group, cardOrWords, replaces);
    this.#candidates.delete(link.trim());
    return linked.ok ? ok(group) : linked;
  }

  /** Opens the books behind a link as nobody's: for a member who has neither phone nor card, and comes in by neighbours. */
  async readAlong(link: string): Promise<Result<GroupId, InvitationRefusal>> {
    const candidate = await this.#candidate(link);
    if (!candidate.ok) return candidate;
    const { group } = candidate.value;
    if (this.#groups.has(group)) return err({ code: 'already-a-member' });
    await this.#read(candidate.value);
    this.#candidates.delete(link.trim());
    return ok(group);
  }

  async #read({
    group,
    epochKeys,
    relays,
    entries,
    parcels,
  }: Pick<Candidate, 'group' | 'epochKeys' | 'relays' | 'entries' | 'parcels'>): Promise<void> {
    const open = await this.#groups.keepAndOpen(await readerOf(this.#ports, group, epochKeys, relays));
    await open.receiveEntries(entries);
    await this.#takeParcels(open, parcels);
  }

  async linkDevice(group: GroupId, cardOrWords: string, replaces: boolean): Promise<Result<null, Refusal>> {
    const owner = await memberOfCard(this.#ports.identity, this.#groups.get(group).books.state, cardOrWords);
    if (!owner.ok) return owner;
    const before = this.#groups.get(group).local.device;
    const open = await withSoundKeys(this.#groups, this.#groups.get(group));
    const { root } = owner.value;
    const { device } = open.local;
    const replaced = replacedBy(open.books.state, root.member, { device, before, replaces });
    const opening = await openDevice(open, owner.value, replaces);
    const signed = await open.propose(open.me, () => ok([opening]));
    if (!signed.ok) return signed;
    for (const lost of replaced) {
      const draft = await revocationDraft(open, root, lost);
      // What is refused here can be said again under *My phones*; this phone is in already.
      if (draft !== null) await open.propose(open.me, () => ok([draft]));
    }
    await this.#groups.reopen(open, { ...open.local, member: root.member });
    return ok(null);
  }

  async openFile(
    bytes: Uint8Array,
    passphrase: string | null,
    goOn: GoOn = async () => true,
  ): Promise<Result<OpenedFile, FileRefusal>> {
    const { identity } = this.#ports;
    const read = await readFile(identity, bytes, passphrase);
    if (!read.ok) return read;
    if (read.value.is === 'bundle') return this.#takeBundle(read.value.bundle, goOn);
    if (read.value.is === 'news') return takeNews(identity, this.#groups.all(), read.value.file, goOn);
    const receipt = await readReceipt(identity, read.value.file);
    if (!receipt.ok) return receipt;
    const open = this.#groups.all().find(({ group }) => group === receipt.value.group);
    return ok({
      is: 'receipt',
      receipt: receipt.value.receipt,
      known: open ? namesOf(open, receipt.value.receipt) : null,
    });
  }

  /**
   * A file is somebody's word as a whole: one forged entry, and nothing of it is taken. News for a group we know may build on
   * what only we have; the books of one we don't know must be whole.
   */
  async #takeBundle(bundle: ReadBundle, goOn: GoOn): Promise<Result<OpenedFile, FileRefusal>> {
    const { group, entries, parcels, epochKeys, relays, invitation } = bundle;
    const checked: VerifiedEntry[] = [];
    for (let at = 0; at < entries.length; at += portion) {
      if (!(await goOn(at, entries.length))) return err({ code: 'given-up' });
      const part = entries.slice(at, at + portion);
      for (const each of await this.#ports.identity.verifyEntries(part, proofsOf(this.#ports.registry))) {
        if (!each.ok) return err({ code: 'unsound' });
        checked.push(each.value);
      }
    }
    if (this.#groups.has(group)) {
      const open = this.#groups.get(group);
      // Checked by now, so no more than a moment each; it is not asked again whether to go on.
      const fresh = (await receiveInPortions(open, entries, async () => true)) ?? 0;
      await keepEpochKeys(open, epochKeys);
      await this.#takeParcels(open, parcels);
      return ok({ is: 'merged', group, fresh, from: null });
    }
    const seed = invitation ?? new Uint8Array(16);
    const state = emptyState(group);
    admit(this.#ports.registry, state, checked);
    const candidate = await readCandidate(this.#ports, {
      ...{ group, seed, epochKeys, relays, entries, parcels, state, begun: null },
      invites: invitation !== null,
    });
    if (!candidate.ok) return err({ code: 'unsound' });
    if (invitation !== null) {
      const link = encodeLink(this.#ports.origin, { group: idToBytes(group), seed: invitation, relays, closed: null });
      this.#candidates.set(link, candidate.value);
      return ok({ is: 'invitation', link });
    }
    await this.#read({ group, epochKeys, relays, entries, parcels });
    return ok({ is: 'opened', group });
  }

  async #takeParcels(open: OpenGroup, parcels: readonly Uint8Array[]): Promise<void> {
    for (const parcel of parcels) await open.profiles.receive(parcel, open.books.state);
    open.changed();
  }
}

function namesOf(open: OpenGroup, { from, to }: ReceiptView): ReceiptNames {
  const { state } = open.books;
  const kept = open.profiles.ofAccounts(state);
  const nameOf = (member: MemberId): string | null =>
    (kept.get(accountOfMember(member)) ?? open.profiles.of(member))?.name ?? null;
  return { group: state.membership.founding?.name ?? '', from: nameOf(from), to: nameOf(to) };
}
