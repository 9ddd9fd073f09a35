/** The mailboxes behind links: filled while a link is open, emptied when it no longer is. (protocol §9) */
import { type EntryId, idToBytes } from '../../core/ids.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import { partSlot, waySlot } from '../../wire/beginning.ts';
import { decodeMailbox, encodeMailbox, type Mailbox } from '../../wire/mailbox.ts';
import type { OpenGroup } from '../group/open-group.ts';
import { mailContext, partContext } from '../group/traffic.ts';
import type { InvitationKeys } from '../ports/identity.ts';
import { beginningFor } from './beginnings.ts';
import { isOpenInvitation } from './open-links.ts';
import type { PhonePorts } from './ports.ts';

/** A link for one's own further phone is used at once or never. */
const deviceLinkMs = 24 * 60 * 60_000;

/** Above all revisions of a mailbox that was filled: each further key of the group, and each closing, fills it again. */
const emptied = 2 ** 40;
const keysMax = 2 ** 16;

/**
 * Looks after every link this phone has given out. Posting again is harmless: the relay may have been out of reach, or have
 * lost its store. A link that was revoked, used up or has expired shows its holder nothing more.
 */
export async function tendMailboxes(ports: PhonePorts, open: OpenGroup): Promise<void> {
  for (const { entry, seed } of open.local.invitations) {
    await tend(ports, open, seed, isOpenInvitation(ports, open, entry) ? { names: entry } : null);
  }
  for (const { seed, madeAt } of open.local.deviceLinks) {
    await tend(ports, open, seed, ports.clock.now() < madeAt + deviceLinkMs ? { names: null } : null);
  }
}

/** What a mailbox is to hold: the way in, naming the invitation or none; `null`: nothing. */
type Contents = { readonly names: EntryId | null } | null;

async function tend(ports: PhonePorts, open: OpenGroup, seed: Uint8Array, contents: Contents): Promise<void> {
  const keys = await ports.identity.invitationKeys(seed);
  if (keys === null) return;
  await Promise.all(
    open.local.relays.map((relay) =>
      contents === null ? empty(ports, relay, keys) : fill(ports, open, { relay, keys, names: contents.names }),
    ),
  );
}

const empty = ({ relays }: PhonePorts, relay: string, { mailbox }: InvitationKeys): Promise<boolean> =>
  relays.putMail(relay, mailbox.channelKey, { slot: waySlot, revision: emptied, sealed: new Uint8Array() });

type Filling = { readonly relay: string; readonly keys: InvitationKeys; readonly names: EntryId | null };

/** What a newcomer begins with goes in before the way in that names it. */
async function fill(ports: PhonePorts, open: OpenGroup, { relay, keys, names }: Filling): Promise<void> {
  const { channelKey, contentKey } = keys.mailbox;
  // A further phone of a member's may have to end a lost one: that is judged by the whole history.
  const beginning = names === null ? null : await beginningFor(ports, open, relay);
  for (const [at, part] of (beginning?.parts ?? []).entries()) {
    const sealed = await ports.identity.seal(contentKey, part, partContext);
    const slot = partSlot(beginning?.hash ?? new Uint8Array(), at);
    if (!(await ports.relays.putMail(relay, channelKey, { slot, revision: 1, sealed }))) return;
  }
  const sealed = await sealedWay(ports, open, keys, { names, beginning: beginning?.hash ?? null });
  const revision = open.books.state.closing.sealed.length * keysMax + open.local.epochKeys.length;
  if (sealed !== null) await ports.relays.putMail(relay, channelKey, { slot: waySlot, revision, sealed });
}

/** The group's keys, locked to the invitation's own and sealed for its mailbox. */
async function sealedWay(
  ports: PhonePorts,
  open: OpenGroup,
  keys: InvitationKeys,
  { names, beginning }: Pick<Filling, 'names'> & { readonly beginning: Uint8Array | null },
) {
  const mailbox = encodeMailbox({
    group: idToBytes(open.group),
    invitation: names && idToBytes(names),
    epochKeys: open.local.epochKeys,
    relays: open.local.relays,
    beginning,
  });
  const locked = await ports.identity.lockTo([keys.boxKey.publicKey], mailbox, mailContext);
  return locked && ports.identity.seal(keys.mailbox.contentKey, locked.bytes, mailContext);
}

export type ReadMail = { readonly mailbox: Mailbox; readonly parts: readonly Uint8Array[] };

/**
 * What lies in a mailbox. `incomplete`: nothing yet; `gone`: it was emptied; `damaged`: something that is not meant for this
 * link.
 */
export async function readMail(
  { identity }: Pick<PhonePorts, 'identity'>,
  slots: readonly Uint8Array[],
  { boxKey, mailbox: { contentKey } }: InvitationKeys,
): Promise<Result<ReadMail, 'incomplete' | 'gone' | 'damaged'>> {
  const parts: Uint8Array[] = [];
  let way: Mailbox | null = null;
  let isDamaged = false;
  for (const slot of slots.filter(({ length }) => length > 0)) {
    const part = await identity.open(contentKey, slot, partContext);
    if (part !== null) parts.push(part);
    else {
      const locked = await identity.open(contentKey, slot, mailContext);
      const opened = locked && (await identity.unlock(locked, boxKey, mailContext));
      const mailbox = opened && decodeMailbox(opened.plaintext);
      if (mailbox?.ok) way = mailbox.value;
      else isDamaged = true;
    }
  }
  if (way !== null) return ok({ mailbox: way, parts });
  if (isDamaged) return err('damaged');
  return err(slots.some(({ length }) => length === 0) ? 'gone' : 'incomplete');
}
