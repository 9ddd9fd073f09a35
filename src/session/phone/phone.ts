/** The worker's face to the page: every group on this phone, and what may be asked of them. */
import { type EntryId, type GroupId, idToBytes, type MemberId, type UnitId } from '../../core/ids.ts';
import type { Command, Draft, Query, Refusal } from '../../core/module.ts';
import { assert } from '../../lib/assert.ts';
import { createTurns } from '../../lib/in-turn.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import { encodeLink } from '../../wire/link.ts';
import type {
  CommandName,
  Commands,
  FileRefusal,
  FoundArgs,
  InvitationRefusal,
  InviteArgs,
  JoinArgs,
  MingaApi,
  OpenedFile,
  QueryArgs,
  QueryName,
  QueryView,
} from '../api.ts';
import { booksView } from '../group/books-view.ts';
import { groupSummary, groupView } from '../group/group-view.ts';
import { OpenGroup } from '../group/open-group.ts';
import { keepsNothing, Profiles } from '../group/profiles.ts';
import { entryReach } from '../group/reach-view.ts';
import { receiptFile, receiptView } from '../group/receipts.ts';
import type { LocalGroup } from '../ports/phone-store.ts';
import type { TabNews } from '../ports/surroundings.ts';
import type { GroupView, InvitationView, InvitedView, PhoneView, ProfileView } from '../views.ts';
import { type Candidate, fetchCandidate, readCandidate } from './candidates.ts';
import { carry } from './carrying.ts';
import { bundleOf, type ReadBundle, readFile } from './files.ts';
import { foundGroup, restoreAuthor } from './founding.ts';
import { emptyMail, invitationViews, makeDeviceLink, makeInvitation } from './inviting.ts';
import { invitedView, joinCandidate, memberOfCard, openDevice, readerOf } from './joining.ts';
import type { PhonePorts } from './ports.ts';
import { type CardProof, confirmCard, readBack, recoveryOf } from './recovering.ts';
import { statementRows } from './statement-rows.ts';
import { readReceipt } from './stranger-receipt.ts';

export class Phone implements MingaApi {
  readonly #ports: PhonePorts;
  readonly #inTurn = createTurns();
  readonly #groups = new Map<GroupId, OpenGroup>();
  readonly #candidates = new Map<string, Candidate>();
  #phoneWatcher: ((view: PhoneView) => void) | null = null;
  #stopWatching: () => void = () => undefined;
  #keyStorage: PhoneView['keyStorage'] = 'strong';

  constructor(ports: PhonePorts) {
    this.#ports = ports;
    ports.tabs.hear((news) => void this.#hear(news));
  }

  /** Opens every group this phone is in. */
  async start(): Promise<void> {
    this.#keyStorage = (await this.#ports.identity.makeDeviceKey()).strength;
    await this.#inTurn(() => this.#openKept());
    this.#tellPhone();
  }

  /** Lets go of everything, as closing the tab would. */
  stop(): void {
    for (const open of this.#groups.values()) open.close();
    this.#ports.relays.close();
  }

  /** What the page is shown of a group now. */
  view(group: GroupId): GroupView {
    return groupView(this.#open(group));
  }

  async #openKept(): Promise<void> {
    for (const local of await this.#ports.phone.groups()) {
      if (!this.#groups.has(local.group)) await this.#openLocal(local);
    }
  }

  async #openLocal(local: LocalGroup): Promise<OpenGroup> {
    const me = await restoreAuthor(this.#ports.identity, local);
    if (me === null) throw new Error('the keys of this group are damaged');
    const open = new OpenGroup(local, me, { ...this.#ports, documents: this.#ports.documentsOf(local.group) });
    await open.open();
    this.#groups.set(local.group, open);
    open.onChange(() => this.#tellPhone());
    if (local.demo) await this.#ports.resumeDemo(open);
    await carry(this.#ports, open);
    this.#tellPhone();
    return open;
  }

  async #keepAndOpen(local: LocalGroup): Promise<OpenGroup> {
    await this.#ports.phone.putGroup(local);
    const open = await this.#openLocal(local);
    this.#ports.tabs.tell({ is: 'changed', group: null });
    return open;
  }

  #open(group: GroupId): OpenGroup {
    const open = this.#groups.get(group);
    if (open === undefined) throw new Error('no such group on this phone');
    return open;
  }

  async #hear(news: TabNews): Promise<void> {
    if (news.is === 'changed' && news.group === null) {
      await this.#inTurn(() => this.#openKept());
      await this.#dropErased();
      return;
    }
    const open = news.group === null ? undefined : this.#groups.get(news.group);
    if (open === undefined) return;
    if (news.is === 'entries') await open.books.receive(news.entries, 'tab');
    else await this.#takeUp(open);
  }

  /** Another tab changed what lies beside the books of a group. */
  async #takeUp(open: OpenGroup): Promise<void> {
    const local = (await this.#ports.phone.groups()).find((each) => each.group === open.group);
    if (local !== undefined) open.local = local;
    await open.profiles.open();
    await open.refreshHeld();
  }

  async #dropErased(): Promise<void> {
    const kept = new Set((await this.#ports.phone.groups()).map((local) => local.group));
    for (const [group, open] of this.#groups) {
      if (kept.has(group)) continue;
      open.close();
      this.#groups.delete(group);
    }
    this.#tellPhone();
  }

  #tellPhone(): void {
    const groups = [...this.#groups.values()].map(groupSummary);
    this.#phoneWatcher?.({ groups, keyStorage: this.#keyStorage });
  }

  async watchPhone(changed: (view: PhoneView) => void): Promise<void> {
    this.#phoneWatcher = changed;
    this.#tellPhone();
  }

  async watchGroup(group: GroupId, changed: (view: GroupView) => void): Promise<void> {
    this.#stopWatching();
    const open = this.#open(group);
    let due = false;
    const tell = (): void => {
      due = false;
      changed(groupView(open));
    };
    this.#stopWatching = open.onChange(() => {
      // A batch of entries is one change on the screen.
      if (!due) this.#ports.clock.after(0, tell);
      due = true;
    });
    tell();
  }

  async startDemo(language: string): Promise<GroupId> {
    const local = await this.#ports.buildDemo(language);
    return (await this.#keepAndOpen(local)).group;
  }

  async found(args: FoundArgs): Promise<GroupId> {
    const { local, founding } = await foundGroup(this.#ports, args);
    const open = await this.#keepAndOpen(local);
    const begun = await this.#begin(open, founding, args.profile);
    assert(begun.ok, `a founding is judged valid: ${begun.ok ? '' : begun.error.code}`);
    return open.group;
  }

  /** The first entry of this device, and its member's profile. */
  async #begin(open: OpenGroup, opening: Draft, profile: ProfileView): Promise<Result<null, Refusal>> {
    const opened = await open.propose(open.me, () => ok([opening]));
    if (!opened.ok) return opened;
    await open.profiles.set(open.me.self.member, open.me.key, profile);
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
    this.#candidates.delete(link.trim());
    const candidate = await this.#candidate(link);
    if (!candidate.ok) return candidate;
    const inviter = candidate.value.invitation?.member;
    const name = inviter ? await this.#nameIn(candidate.value, inviter) : null;
    return ok(invitedView(candidate.value, name, this.#groups.has(candidate.value.group)));
  }

  /** The inviter's name, from the profiles that came along. Nothing of it is kept. */
  async #nameIn(candidate: Candidate, member: MemberId): Promise<string | null> {
    const profiles = new Profiles(candidate.group, keepsNothing, this.#ports.identity);
    for (const parcel of candidate.parcels) await profiles.receive(parcel, candidate.state);
    return profiles.of(member)?.name ?? null;
  }

  async join({ link, profile }: JoinArgs): Promise<Result<GroupId, InvitationRefusal>> {
    const candidate = await this.#candidate(link);
    if (!candidate.ok) return candidate;
    const { group, epochKeys, relays } = candidate.value;
    if (this.#groups.has(group)) return err({ code: 'already-a-member' });
    const joining = await joinCandidate(this.#ports, candidate.value);
    const local = joining?.local ?? (await readerOf(this.#ports, group, epochKeys, relays));
    const open = await this.#keepAndOpen(local);
    await open.receiveEntries(candidate.value.entries);
    if (joining !== null) {
      const begun = await this.#begin(open, joining.join, profile);
      if (!begun.ok) return begun;
    }
    for (const parcel of candidate.value.parcels) await open.carried().receiveParcel(parcel);
    this.#candidates.delete(link.trim());
    return ok(group);
  }

  async linkDevice(group: GroupId, cardOrWords: string): Promise<Result<null, Refusal>> {
    const open = this.#open(group);
    const opening = await openDevice(this.#ports, open, cardOrWords);
    if (!opening.ok) return opening;
    const signed = await open.propose(open.me, () => ok([opening.value.draft]));
    if (!signed.ok) return signed;
    await this.#reopen(open, { ...open.local, member: opening.value.member });
    return ok(null);
  }

  async joinAsDevice(link: string, cardOrWords: string): Promise<Result<GroupId, Refusal>> {
    const candidate = await this.#candidate(link);
    if (!candidate.ok) return candidate;
    const { group, epochKeys, relays, entries, parcels, state } = candidate.value;
    if (this.#groups.has(group)) return err({ code: 'already-a-member' });
    const belongs = await memberOfCard(this.#ports.identity, state, cardOrWords);
    if (!belongs.ok) return belongs;
    const open = await this.#keepAndOpen(await readerOf(this.#ports, group, epochKeys, relays));
    await open.receiveEntries(entries);
    for (const parcel of parcels) await open.carried().receiveParcel(parcel);
    const linked = await this.linkDevice(group, cardOrWords);
    return linked.ok ? ok(group) : linked;
  }

  async #reopen(open: OpenGroup, local: LocalGroup): Promise<void> {
    await this.#ports.phone.putGroup(local);
    open.close();
    this.#groups.delete(open.group);
    await this.#openLocal(local);
  }

  deviceLink(group: GroupId): Promise<string> {
    return makeDeviceLink(this.#ports, this.#open(group));
  }

  async erase(group: GroupId): Promise<void> {
    this.#groups.get(group)?.close();
    this.#groups.delete(group);
    await this.#ports.entries.erase(group);
    await this.#ports.phone.removeGroup(group);
    this.#ports.tabs.tell({ is: 'changed', group: null });
    this.#tellPhone();
  }

  async invite(group: GroupId, args: InviteArgs): Promise<Result<InvitationView, Refusal>> {
    const open = this.#open(group);
    const made = await makeInvitation(this.#ports, open, args);
    if (!made.ok) return made;
    this.#ports.tabs.tell({ is: 'changed', group });
    const view = invitationViews(this.#ports, open).find((each) => each.entry === made.value);
    return view ? ok(view) : err({ code: 'busy-elsewhere' });
  }

  async invitations(group: GroupId): Promise<readonly InvitationView[]> {
    return invitationViews(this.#ports, this.#open(group));
  }

  async revokeInvitation(group: GroupId, entry: EntryId): Promise<Result<null, Refusal>> {
    const open = this.#open(group);
    const revoked = await open.propose(open.me, () =>
      ok([{ kind: 'invite.revoke', payload: { ref: idToBytes(entry) } }]),
    );
    if (!revoked.ok) return revoked;
    await emptyMail(this.#ports, open, entry);
    return ok(null);
  }

  async invitationFile(group: GroupId, entry: EntryId): Promise<Uint8Array> {
    const open = this.#open(group);
    return bundleOf(open, open.local.invitations.find((each) => each.entry === entry)?.seed ?? null);
  }

  #command<N extends CommandName>(name: N): Command<Commands[N]> {
    const [module, command] = name.split('.') as [string, string];
    const found = this.#ports.registry.modules.find((each) => each.name === module)?.commands?.[command];
    if (found === undefined) throw new Error(`no command ${name}`);
    return found as Command<Commands[N]>;
  }

  async act<N extends CommandName>(
    group: GroupId,
    name: N,
    args: Commands[N],
  ): Promise<Result<readonly EntryId[], Refusal>> {
    const open = this.#open(group);
    const command = this.#command(name);
    return open.propose(open.me, (context) => command(args, context));
  }

  async hold<N extends CommandName>(group: GroupId, name: N, args: Commands[N]): Promise<Result<string, Refusal>> {
    const open = this.#open(group);
    const foreseen = this.#command(name)(args, open.context());
    if (!foreseen.ok) return foreseen;
    const id = crypto.randomUUID();
    await this.#ports.phone.hold({ id, group, command: name, args, heldAt: this.#ports.clock.now() });
    await open.refreshHeld();
    return ok(id);
  }

  async confirmHeld(group: GroupId, id: string): Promise<Result<readonly EntryId[], Refusal>> {
    const open = this.#open(group);
    const held = open.held.find((each) => each.id === id);
    if (held === undefined) return err({ code: 'already-done' });
    const command = this.#command(held.command as CommandName);
    const done = await open.propose(open.me, (context) => command(held.args as never, context), id);
    await open.refreshHeld();
    this.#ports.tabs.tell({ is: 'changed', group });
    return done;
  }

  async discardHeld(group: GroupId, id: string): Promise<void> {
    await this.#ports.phone.discardHeld(id);
    await this.#open(group).refreshHeld();
    this.#ports.tabs.tell({ is: 'changed', group });
  }

  async ask<N extends QueryName>(group: GroupId, name: N, args: QueryArgs<N>): Promise<QueryView<N>> {
    const [module, query] = name.split('.') as [string, string];
    const found = this.#ports.registry.modules.find((each) => each.name === module)?.queries?.[query];
    if (found === undefined) throw new Error(`no query ${name}`);
    return (found as Query<QueryArgs<N>, QueryView<N>>)(args, this.#open(group).context());
  }

  async books(group: GroupId) {
    return booksView(this.#open(group).books.state);
  }

  async reachOf(group: GroupId, entry: EntryId) {
    return entryReach(this.#open(group), entry);
  }

  receipt(group: GroupId, entry: EntryId) {
    return receiptView(this.#open(group), this.#ports.identity, entry);
  }

  async receiptFile(group: GroupId, entry: EntryId, withMemo: boolean): Promise<Uint8Array> {
    const file = await receiptFile(this.#open(group), this.#ports.identity, entry, withMemo);
    if (file === null) throw new Error('no receipt for this entry');
    return file;
  }

  async statementCsv(group: GroupId, unit: UnitId): Promise<string> {
    return this.#ports.toCsv(statementRows(this.#open(group), unit));
  }

  async exportBundle(group: GroupId, passphrase: string | null): Promise<Uint8Array> {
    const bundle = await bundleOf(this.#open(group), null);
    return passphrase === null ? bundle : this.#ports.identity.lockWithPassphrase(bundle, passphrase);
  }

  async openFile(bytes: Uint8Array, passphrase: string | null): Promise<Result<OpenedFile, FileRefusal>> {
    const read = await readFile(this.#ports.identity, bytes, passphrase);
    if (!read.ok) return read;
    if (read.value.is === 'bundle') return this.#takeBundle(read.value.bundle);
    const receipt = await readReceipt(this.#ports.identity, read.value.file);
    return receipt.ok ? ok({ is: 'receipt', receipt: receipt.value }) : receipt;
  }

  async #takeBundle(bundle: ReadBundle): Promise<Result<OpenedFile, FileRefusal>> {
    const { group, entries, parcels, epochKeys, relays, invitation } = bundle;
    const known = this.#groups.get(group);
    const seed = invitation ?? new Uint8Array(16);
    const candidate = await readCandidate(this.#ports, { group, seed, epochKeys, relays, entries, parcels });
    // News for a group we know may build on entries that only we have; a group we don't must be whole.
    if (known === undefined && !candidate.ok) return err({ code: 'unsound' });
    if (known === undefined && invitation !== null && candidate.ok) {
      const link = encodeLink(this.#ports.origin, { group: idToBytes(group), seed: invitation, relays });
      this.#candidates.set(link, candidate.value);
      return ok({ is: 'invitation', link });
    }
    const open = known ?? (await this.#keepAndOpen(await readerOf(this.#ports, group, epochKeys, relays)));
    const fresh = await open.receiveEntries(entries);
    for (const parcel of parcels) await open.carried().receiveParcel(parcel);
    return ok(known === undefined ? { is: 'opened', group } : { is: 'merged', group, fresh });
  }

  async profile(group: GroupId): Promise<ProfileView> {
    const open = this.#open(group);
    return open.profiles.of(open.me.self.member) ?? { name: '', photo: null, contact: '' };
  }

  async setProfile(group: GroupId, profile: ProfileView): Promise<void> {
    const open = this.#open(group);
    await open.profiles.set(open.me.self.member, open.me.key, profile);
    open.changed();
    this.#ports.tabs.tell({ is: 'changed', group });
  }

  async withdrawProfile(group: GroupId): Promise<void> {
    const open = this.#open(group);
    await open.propose(open.me, () => ok([{ kind: 'profile.withdraw', payload: {} }]));
  }

  async recovery(group: GroupId) {
    return recoveryOf(this.#ports, this.#open(group));
  }

  async readRecovery(_: GroupId, cardOrWords: string) {
    return readBack(this.#ports, cardOrWords);
  }

  confirmRecovery(group: GroupId, proof: CardProof): Promise<boolean> {
    return confirmCard(this.#ports, this.#open(group), proof);
  }

  async relays(group: GroupId): Promise<readonly string[]> {
    return this.#open(group).local.relays;
  }

  async setRelays(group: GroupId, relays: readonly string[]): Promise<void> {
    const open = this.#open(group);
    open.local = { ...open.local, relays };
    await this.#ports.phone.putGroup(open.local);
    await carry(this.#ports, open);
    open.changed();
  }

  setting(key: string): Promise<unknown> {
    return this.#ports.phone.setting(key);
  }

  putSetting(key: string, value: unknown): Promise<void> {
    return this.#ports.phone.putSetting(key, value);
  }
}
