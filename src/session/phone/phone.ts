/** The worker's face to the page: one object that hands each question to the room that answers it. */
import { type EntryId, type GroupId, idToBytes } from '../../core/ids.ts';
import { err, ok } from '../../lib/result.ts';
import type { MingaApi } from '../api.ts';
import { booksView } from '../group/books-view.ts';
import { groupView } from '../group/group-view.ts';
import type { OpenGroup } from '../group/open-group.ts';
import { entryReach } from '../group/reach-view.ts';
import { receiptFile, receiptView } from '../group/receipts.ts';
import type { GroupView } from '../views.ts';
import { Acting } from './acting.ts';
import { bundleOf } from './files.ts';
import { Groups } from './groups.ts';
import { invitationViews, makeDeviceLink, makeInvitation } from './inviting.ts';
import { tendMailboxes } from './mailboxes.ts';
import type { PhonePorts } from './ports.ts';
import { confirmCard, readBack, recoveryOf } from './recovering.ts';
import { statementRows } from './statement-rows.ts';
import type { WaysIn } from './ways-in.ts';

export interface Phone extends MingaApi {
  /** Opens every group this phone is in. */
  start(): Promise<void>;
  stop(): void;
  /** What the page is shown of a group now. */
  view(group: GroupId): GroupView;
}

export function createPhone(ports: PhonePorts): Phone {
  const groups = new Groups(ports);
  // Founding, joining and files are seldom done: their code is fetched at the first time.
  let lazyWaysIn: Promise<WaysIn> | null = null;
  const waysIn = (): Promise<WaysIn> => {
    lazyWaysIn ??= import('./ways-in.ts').then((room) => new room.WaysIn(groups));
    return lazyWaysIn;
  };
  const acting = new Acting(groups);
  const { identity, tabs } = ports;
  const open = (group: GroupId): OpenGroup => groups.get(group);

  return {
    start: () => groups.start(),
    stop: () => groups.stop(),
    view: (group) => groupView(open(group)),
    watchPhone: async (changed) => groups.watchPhone(changed),
    watchGroup: async (group, changed) => groups.watchGroup(group, changed),
    wake: async () => groups.wake(),

    startDemo: async (language) => (await groups.keepAndOpen(await ports.buildDemo(language))).group,
    found: async (args) => (await waysIn()).found(args),
    readInvitation: async (link) => (await waysIn()).readInvitation(link),
    join: async (args) => (await waysIn()).join(args),
    deviceLink: (group) => makeDeviceLink(ports, open(group)),
    linkDevice: async (group, cardOrWords, replaces) => (await waysIn()).linkDevice(group, cardOrWords, replaces),
    joinAsDevice: async (link, cardOrWords, replaces) => (await waysIn()).joinAsDevice(link, cardOrWords, replaces),
    erase: (group) => groups.erase(group),

    invite: async (group, args) => {
      const made = await makeInvitation(ports, open(group), args);
      if (!made.ok) return made;
      tabs.tell({ is: 'changed', group });
      const view = invitationViews(ports, open(group)).find((each) => each.entry === made.value);
      return view ? ok(view) : err({ code: 'busy-elsewhere' });
    },
    invitations: async (group) => invitationViews(ports, open(group)),
    revokeInvitation: async (group, entry) => {
      const draft = { kind: 'invite.revoke', payload: { ref: idToBytes(entry) } };
      const revoked = await open(group).propose(open(group).me, () => ok([draft]));
      if (!revoked.ok) return revoked;
      await tendMailboxes(ports, open(group));
      return ok(null);
    },
    invitationFile: async (group, entry) => bundleOf(open(group), seedOf(open(group), entry)),

    act: (group, name, args) => acting.act(group, name, args),
    hold: (group, name, args) => acting.hold(group, name, args),
    confirmHeld: (group, id) => acting.confirmHeld(group, id),
    discardHeld: (group, id) => acting.discardHeld(group, id),
    ask: (group, name, args) => acting.ask(group, name, args),

    books: async (group) => booksView(open(group).books.state),
    reachOf: async (group, entry) => entryReach(open(group), entry),
    receipt: (group, entry) => receiptView(open(group), identity, entry),
    receiptFile: async (group, entry, withMemo) => {
      const file = await receiptFile(open(group), identity, entry, withMemo);
      if (file === null) throw new Error('no receipt for this entry');
      return file;
    },
    statementCsv: async (group, unit) => {
      const rows = await acting.ask(group, 'exchange.statement', { unit });
      return ports.toCsv(statementRows(open(group), unit, rows));
    },
    exportBundle: async (group, passphrase) => {
      const bundle = await bundleOf(open(group), null);
      return passphrase === null ? bundle : identity.lockWithPassphrase(bundle, passphrase);
    },
    openFile: async (bytes, passphrase) => (await waysIn()).openFile(bytes, passphrase),

    profile: async (group) => {
      const { me, profiles } = open(group);
      return profiles.of(me.self.member) ?? { name: '', photo: null, contact: '' };
    },
    setProfile: async (group, profile) => {
      const { me, profiles } = open(group);
      await profiles.set(me.self.member, me.key, profile);
      open(group).changed();
      tabs.tell({ is: 'changed', group });
    },
    withdrawProfile: async (group) => {
      await open(group).propose(open(group).me, () => ok([{ kind: 'profile.withdraw', payload: {} }]));
    },

    recovery: (group) => recoveryOf(ports, open(group)),
    readRecovery: async (_, cardOrWords) => readBack(ports, cardOrWords),
    confirmRecovery: (group, proof) => confirmCard(ports, open(group), proof),

    relays: async (group) => open(group).local.relays,
    setRelays: (group, relays) => open(group).changeLocal((local) => ({ ...local, relays })),

    setting: (key) => ports.phone.setting(key),
    putSetting: (key, value) => ports.phone.putSetting(key, value),
  };
}

const seedOf = (open: OpenGroup, entry: EntryId): Uint8Array | null =>
  open.local.invitations.find((each) => each.entry === entry)?.seed ?? null;
