/**
 * A coordinator answers somebody who asks to come in. The relay takes the first answer only, so of two coordinators who answer
 * at once one is told so, and withdraws the invitation just made. (decision 0026)
 */
import { type EntryId, idToBytes, type UnitId } from '../../core/ids.ts';
import type { Refusal } from '../../core/module.ts';
import { bytesEqual } from '../../lib/bytes.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import { type Answer, answerContext, answerRevision, answerSlot, encodeAnswer } from '../../wire/door-ask.ts';
import type { OpenGroup } from '../group/open-group.ts';
import { invitationViews, makeInvitation } from '../phone/inviting.ts';
import type { PhonePorts } from '../phone/ports.ts';
import type { InvitationKeys } from '../ports/identity.ts';
import type { HeardAsk } from './keeping.ts';

/** Whoever asked may look seldom; a link that lies about for longer helps nobody. */
const invitationDays = 14;

type Answering = { readonly ports: PhonePorts; readonly open: OpenGroup; readonly heard: HeardAsk };

export async function admitAsk(
  answering: Answering,
  limits: Readonly<Record<UnitId, number>>,
): Promise<Result<null, Refusal>> {
  const { ports, open } = answering;
  const mail = await freeMailbox(answering);
  if (!mail.ok) return mail;
  const made = await makeInvitation(ports, open, { uses: 1, days: invitationDays, limits });
  if (!made.ok) return made;
  const link = invitationViews(ports, open).find(({ entry }) => entry === made.value)?.link;
  const answered = link
    ? await put(answering, mail.value, { is: 'admitted', link })
    : err<Refusal>({ code: 'damaged' });
  if (!answered.ok) await withdraw(answering, made.value);
  return answered;
}

export async function declineAsk(answering: Answering, words: string): Promise<Result<null, Refusal>> {
  const mail = await freeMailbox(answering);
  return mail.ok ? put(answering, mail.value, { is: 'declined', words: words.trim() }) : mail;
}

/** Where the answer goes, if nobody has answered yet. */
async function freeMailbox({ ports, heard }: Answering): Promise<Result<InvitationKeys, Refusal>> {
  const keys = await ports.identity.invitationKeys(heard.ask.mail);
  if (keys === null) return err({ code: 'damaged' });
  const mail = await ports.relays.readAll(heard.relay, keys.mailbox.channelKey);
  if (mail === 'unreachable') return err({ code: 'unreachable' });
  const [lying] = mail.slots;
  if (lying === undefined) return ok(keys);
  await heard.post.dismiss(heard.name);
  return err({ code: lying.length === 0 ? 'taken-back' : 'already-answered' });
}

async function put(
  { ports, heard }: Answering,
  { mailbox }: InvitationKeys,
  answer: Answer,
): Promise<Result<null, Refusal>> {
  const { identity, relays } = ports;
  const locked = await identity.lockTo([heard.ask.box], encodeAnswer(answer), answerContext);
  if (locked === null) return err({ code: 'damaged' });
  const sealed = await identity.seal(mailbox.contentKey, locked.bytes, answerContext);
  const isPut = await relays.putMail(heard.relay, mailbox.channelKey, {
    slot: answerSlot,
    revision: answerRevision,
    sealed,
  });
  if (!isPut) {
    // Refused, or taken though nobody said so: what lies there now tells.
    const mail = await relays.readAll(heard.relay, mailbox.channelKey);
    const lying = mail === 'unreachable' ? undefined : mail.slots[0];
    if (lying === undefined) return err({ code: 'unreachable' });
    if (!bytesEqual(lying, sealed)) return err({ code: lying.length === 0 ? 'taken-back' : 'already-answered' });
  }
  await heard.post.dismiss(heard.name);
  return ok(null);
}

async function withdraw({ ports, open }: Answering, entry: EntryId): Promise<void> {
  await open.propose(open.me, () => ok([{ kind: 'invite.revoke', payload: { ref: idToBytes(entry) } }]));
  const { tendMailboxes } = await import('../phone/mailboxes.ts');
  await tendMailboxes(ports, open);
}
