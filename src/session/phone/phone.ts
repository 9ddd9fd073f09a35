/** The worker's face to the page: one object that hands each question to the room that answers it. */
import { type EntryId, type GroupId, idToBytes } from '../../core/ids.ts';
import { fetchedOnce } from '../../lib/fetched-once.ts';
import { err, ok } from '../../lib/result.ts';
import type { CommandName, Commands, MingaApi } from '../api.ts';
import { booksView } from '../group/books-view.ts';
import { groupView } from '../group/group-view.ts';
import { putKeptBack } from '../group/kept-back.ts';
import type { OpenGroup } from '../group/open-group.ts';
import { entryReach } from '../group/reach-view.ts';
import { pinsKeptUnder } from '../pins/kept-pins.ts';
import type { GroupView } from '../views.ts';
import { Acting } from './acting.ts';
import { Groups } from './groups.ts';
import type { PhonePorts } from './ports.ts';

export interface Phone extends MingaApi {
  /** Opens every group this phone is in. */
  start(): Promise<void>;
  stop(): void;
  /** What the page is shown of a group now. */
  view(group: GroupId): GroupView;
}

/** `groups` are its open groups, for what acts on them beside the page. */
export function createPhone(ports: PhonePorts, groups = new Groups(ports)): Phone {
  // Founding, joining, inviting, papers and files are seldom: their code is fetched at the first time.
  const waysIn = fetchedOnce(() => import('./ways-in.ts').then((room) => new room.WaysIn(groups)));
  const talks = fetchedOnce(() => import('../screen/talks.ts').then((room) => new room.Talks(groups)));
  const files = fetchedOnce(() => import('../files/files.ts').then((room) => new room.Files(groups)));
  const pins = fetchedOnce(() => import('../pins/pins.ts').then((room) => new room.Pins(groups)));
  const links = fetchedOnce(() => import('../local-link/links.ts').then((room) => new room.Links(groups)));
  const inviting = () => import('./inviting.ts');
  const interests = () => import('../group/interests.ts');
  const receipts = () => import('../group/receipts.ts');
  const recovering = () => import('./recovering.ts');
  const returning = async () => new (await import('./returning.ts')).Returning(groups);
  const bundle = async (open: OpenGroup, seed: Uint8Array | null) => (await import('./files.ts')).bundleOf(open, seed);
  const acting = new Acting(groups);
  const { identity, tabs } = ports;
  const open = (group: GroupId): OpenGroup => groups.get(group);
  const own = () => import('../group/own-profile.ts');
  const changed = (group: GroupId): void => {
    open(group).changed();
    tabs.tell({ is: 'changed', group });
  };
  const nameAccounts: MingaApi['setAccountProfiles'] = async (group, profiles) => {
    const { tellAccounts } = await import('../group/telling.ts');
    const told = await tellAccounts(identity, open(group), profiles);
    if (told.ok) changed(group);
    return told;
  };
  /** A payment from an account whose owner has chosen a PIN on this phone wants it first. */
  const isConfirmed = async <N extends CommandName>(group: GroupId, name: N, args: Commands[N]): Promise<boolean> => {
    const from = name === 'exchange.pay' ? (args as Commands['exchange.pay']).from : undefined;
    if (from === undefined || (await ports.phone.setting(pinsKeptUnder(group))) === undefined) return true;
    return (await pins()).allows(group, from);
  };
  const { texts } = groups;

  return {
    start: () => groups.start(),
    stop: () => groups.stop(),
    view: (group) => groupView(open(group)),
    watchPhone: async (changed) => groups.watchPhone(changed),
    watchGroup: async (group, changed) => groups.watchGroup(group, changed),
    wake: async () => groups.wake(),
    networkLost: async () => groups.networkLost(),

    startDemo: async (language) => (await groups.keepAndOpen(await ports.buildDemo(language))).group,
    found: async (args) => (await waysIn()).found(args),
    readInvitation: async (link) => (await waysIn()).readInvitation(link),
    join: async (args) => (await waysIn()).join(args),
    deviceLink: async (group) => (await inviting()).makeDeviceLink(ports, open(group)),
    linkDevice: async (group, cardOrWords, replaces) => (await waysIn()).linkDevice(group, cardOrWords, replaces),
    joinAsDevice: async (link, cardOrWords, replaces) => (await waysIn()).joinAsDevice(link, cardOrWords, replaces),
    readAlong: async (link) => (await waysIn()).readAlong(link),
    reportLost: async (group, device, cardOrWords) =>
      (await import('./losing.ts')).reportLost(ports, open(group), device, cardOrWords),
    beginReturn: async (group, member, lost) => (await returning()).begin(group, { member, lost }),
    returning: async (group) => (await returning()).now(group),
    finishReturn: async (group) => (await returning()).finish(group),
    erase: (group) => groups.erase(group),

    invite: async (group, args) => {
      const { invitationViews, makeInvitation } = await inviting();
      const made = await makeInvitation(ports, open(group), args);
      if (!made.ok) return made;
      tabs.tell({ is: 'changed', group });
      const view = invitationViews(ports, open(group)).find((each) => each.entry === made.value);
      return view ? ok(view) : err({ code: 'busy-elsewhere' });
    },
    invitations: async (group) => (await inviting()).invitationViews(ports, open(group)),
    revokeInvitation: async (group, entry) => {
      const draft = { kind: 'invite.revoke', payload: { ref: idToBytes(entry) } };
      const revoked = await open(group).propose(open(group).me, () => ok([draft]));
      if (!revoked.ok) return revoked;
      const { tendMailboxes } = await import('./mailboxes.ts');
      await tendMailboxes(ports, open(group));
      return ok(null);
    },
    invitationFile: (group, entry) => bundle(open(group), seedOf(open(group), entry)),

    act: async (group, name, args) =>
      (await isConfirmed(group, name, args)) ? acting.act(group, name, args) : err({ code: 'pin-needed' }),
    hold: async (group, name, args) =>
      (await isConfirmed(group, name, args)) ? acting.hold(group, name, args) : err({ code: 'pin-needed' }),
    confirmHeld: (group, id) => acting.confirmHeld(group, id),
    discardHeld: (group, id) => acting.discardHeld(group, id),
    bringBooks: async (group, args, goOn) =>
      (await import('./bringing.ts')).bringBooks(ports, open(group), await acting.command('bring.take'), args, goOn),
    ask: (group, name, args) => acting.ask(group, name, args),
    putAside: async (group, errand) => {
      await open(group).putAside(errand);
      tabs.tell({ is: 'changed', group });
    },

    keepInterest: async (group, wish) => {
      const { keepInterest } = await interests();
      await keepInterest(open(group), wish, await acting.ask(group, 'listings.fitting', wish));
      changed(group);
    },
    dropInterest: async (group, interest) => {
      await (await interests()).dropInterest(open(group), interest);
      changed(group);
    },
    block: async (group, account, is) => {
      await (await import('../group/blocking.ts')).block(open(group), account, is);
      changed(group);
    },

    books: async (group) => booksView(open(group)),
    reachOf: async (group, entry) => entryReach(open(group), entry),
    receipt: async (group, entry) => (await receipts()).receiptView(open(group), identity, entry),
    receiptFile: async (group, entry, withMemo) => {
      const file = await (await receipts()).receiptFile(open(group), identity, entry, withMemo);
      if (file === null) throw new Error('no receipt for this entry');
      return file;
    },
    statementCsv: async (group, unit) => {
      const { statementRows } = await import('./statement-rows.ts');
      // What was admitted just now may still be having its words opened.
      await open(group).caughtUp();
      const rows = await acting.ask(group, 'exchange.statement', { unit });
      return ports.toCsv(statementRows(open(group), unit, rows));
    },
    exportBundle: async (group, passphrase) => {
      const file = await bundle(open(group), null);
      return passphrase === null ? file : identity.lockWithPassphrase(file, passphrase);
    },
    openFile: async (bytes, passphrase, goOn) => (await waysIn()).openFile(bytes, passphrase, goOn),
    files: (name, ...args) => files().then((all) => Reflect.apply(all[name], all, args)) as never,

    text: async (group, document) => (await texts.of(open(group))).view(document),
    editText: async (group, document, base, text) => (await texts.of(open(group))).edit(document, base, text),
    changeListing: async (group, args, words) => {
      const command = await acting.command('listings.change');
      return texts.changeWords(open(group), args.listing, words, (context) => command(args, context));
    },

    profile: async (group) => (await own()).ownProfile(ports, open(group)),
    numbersForAll: async (group) => (await own()).numbersForAll(open(group)),
    setProfile: async (group, profile) => {
      await (await own()).setOwnProfile(ports, open(group), profile);
      changed(group);
    },
    withdrawProfile: async (group) => {
      await open(group).propose(open(group).me, () => ok([{ kind: 'profile.withdraw', payload: {} }]));
      await putKeptBack(ports.phone, group, null);
    },
    setAccountProfile: (group, account, profile) => nameAccounts(group, [{ account, profile }]),
    setAccountProfiles: (group, profiles) => nameAccounts(group, profiles),

    recovery: async (group) => (await recovering()).recoveryOf(ports, open(group)),
    readRecovery: async (_, cardOrWords) => (await recovering()).readBack(ports, cardOrWords),
    isOwnCard: async (cardOrWords) => (await recovering()).isOwnCard(ports, cardOrWords),
    confirmRecovery: async (group, proof) => (await recovering()).confirmCard(ports, open(group), proof),

    attachments: (name, ...args) => groups.attachments().then((all) => Reflect.apply(all[name], all, args)) as never,
    pins: (name, ...args) => pins().then((all) => Reflect.apply(all[name], all, args)) as never,
    screen: (name, ...args) => talks().then((all) => Reflect.apply(all[name], all, args)) as never,
    localLink: (name, ...args) => links().then((all) => Reflect.apply(all[name], all, args)) as never,
    doors: (name, ...args) => groups.doors().then((doors) => Reflect.apply(doors[name], doors, args)) as never,

    relays: async (group) => open(group).local.relays,
    setRelays: (group, relays) => open(group).changeLocal((local) => ({ ...local, relays })),

    setting: (key) => ports.phone.setting(key),
    putSetting: (key, value) => ports.phone.putSetting(key, value),
  };
}

const seedOf = (open: OpenGroup, entry: EntryId): Uint8Array | null =>
  open.local.invitations.find((each) => each.entry === entry)?.seed ?? null;
