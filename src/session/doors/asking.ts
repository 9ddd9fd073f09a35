/**
 * Somebody asks to come in. What they ask is kept on this phone first, left at the door when the relay can be reached, and
 * waited for until it is answered, taken back, or too old. (decision 0026)
 */
import type { Refusal } from '../../core/module.ts';
import { bytesToHex } from '../../lib/bytes.ts';
import { createTurns } from '../../lib/in-turn.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import {
  answerContext,
  answerSlot,
  askContext,
  askLastsMs,
  askTextMax,
  decodeAnswer,
  encodeAsk,
  takenBackRevision,
} from '../../wire/door-ask.ts';
import type { SlotId } from '../../wire/relay.ts';
import type { Groups } from '../phone/groups.ts';
import type { PhonePorts } from '../phone/ports.ts';
import type { AskArgs, MyAskView } from './api.ts';
import { type FoundDoor, findDoor } from './finding.ts';
import { askView, type KeptAsk, keepAsks, keptAsks } from './kept-asks.ts';

type Texts = Pick<AskArgs, 'name' | 'words' | 'reach'>;

/** While something is to be said to a relay that is away or has no room. */
const againMs = 30_000;

export class Asking {
  readonly #ports: PhonePorts;
  readonly #groups: Groups;
  readonly #inTurn = createTurns();
  /** By ask: what ends the waiting for its answer. */
  readonly #waiting = new Map<SlotId, () => void>();
  readonly #visited = new Map<string, FoundDoor>();
  #cancelAgain: () => void = () => undefined;

  constructor(groups: Groups) {
    this.#groups = groups;
    this.#ports = groups.ports;
  }

  async ask({ link, name, words, reach }: AskArgs): Promise<Result<null, Refusal>> {
    const texts = { name: name.trim(), words: words.trim(), reach: reach.trim() };
    const tooLong = (['name', 'words', 'reach'] as const).some((each) => texts[each].length > askTextMax[each]);
    if (tooLong || Object.values(texts).includes('')) return err({ code: 'incomplete' });
    const found = await this.visit(link);
    if (found.ok) return this.#keep(found.value, texts);
    const visited = found.error.code === 'unreachable' ? this.#visited.get(link) : undefined;
    return visited === undefined ? found : this.#keep(visited, texts);
  }

  /** What was read at a door is remembered while the app is open: what was typed meanwhile can be kept without a relay. */
  async visit(link: string): Promise<Result<FoundDoor, Refusal>> {
    const found = await findDoor(this.#ports, link);
    if (found.ok) this.#visited.set(link, found.value);
    return found;
  }

  async #keep({ card, relay, link: { door } }: FoundDoor, texts: Texts): Promise<Result<null, Refusal>> {
    const { identity, clock, phone } = this.#ports;
    const [box, mail] = [identity.randomBytes(16), identity.randomBytes(16)];
    const keys = await identity.invitationKeys(box);
    const askedAt = clock.now();
    const content = keys && encodeAsk({ ...texts, askedAt, box: keys.boxKey.publicKey, mail });
    const locked = content && (await identity.lockTo([card.box], content, askContext(door)));
    if (!locked) return err({ code: 'damaged' });
    const id = bytesToHex(identity.randomBytes(32)) as SlotId;
    const kept = { id, door, relay, group: card.name, ...texts, askedAt, box, mail, locked: locked.bytes };
    await this.#inTurn(async () => {
      const before = await keptAsks(phone);
      await keepAsks(phone, [...before, { ...kept, state: 'unsent', link: '', answer: '' }]);
    });
    await this.tend();
    return ok(null);
  }

  async takeBack(id: string): Promise<void> {
    await this.#change(id, (ask) => ({ ...ask, state: 'taking-back' }));
    await this.tend();
  }

  async forget(id: string): Promise<void> {
    await this.#drop(id);
    await this.tend();
  }

  async #drop(id: string): Promise<void> {
    await this.#inTurn(async () => {
      const { phone } = this.#ports;
      await keepAsks(
        phone,
        (await keptAsks(phone)).filter((ask) => ask.id !== id),
      );
    });
    await this.#show();
  }

  /** Says what is to be said, waits for what is to come, and shows how far each ask is. */
  async tend(): Promise<void> {
    this.#cancelAgain();
    await this.#show();
    for (const ask of await keptAsks(this.#ports.phone)) {
      if (ask.state === 'unsent' || ask.state === 'full') await this.#send(ask);
      if (ask.state === 'taking-back') await this.#sendTakingBack(ask);
    }
    const asks = await keptAsks(this.#ports.phone);
    await this.#wait(asks);
    const isDue = asks.some(({ state }) => state === 'unsent' || state === 'full' || state === 'taking-back');
    if (isDue) this.#cancelAgain = this.#ports.clock.after(againMs, () => void this.tend());
  }

  /** The person came back to the app: every relay is tried at once. */
  wake(): Promise<void> {
    this.stop();
    return this.tend();
  }

  stop(): void {
    this.#cancelAgain();
    for (const stop of this.#waiting.values()) stop();
    this.#waiting.clear();
  }

  async #send({ id, door, relay, locked }: KeptAsk): Promise<void> {
    const doors = await this.#ports.relays.doors();
    const outcome = (await doors?.knock(relay, door, { ask: id, bytes: locked })) ?? 'offline';
    if (outcome === 'knocked') await this.#change(id, (ask) => ({ ...ask, state: 'waiting' }));
    else if (outcome === 'door-full') await this.#change(id, (ask) => ({ ...ask, state: 'full' }));
    else if (outcome === 'no-door' || outcome === 'wrong-size' || outcome === 'unknown-kind')
      await this.#change(id, (ask) => ({ ...ask, state: 'closed' }));
  }

  /** From the door, and from the mailbox: a coordinator who has read it already can not answer it any more. */
  async #sendTakingBack({ id, door, relay, mail }: KeptAsk): Promise<void> {
    const { relays, identity } = this.#ports;
    const nothing = new Uint8Array();
    const keys = await identity.invitationKeys(mail);
    const doors = await relays.doors();
    const outcome = await doors?.knock(relay, door, { ask: id, bytes: nothing });
    if (outcome !== 'knocked' || keys === null) return;
    const emptied = { slot: answerSlot, revision: takenBackRevision, sealed: nothing };
    if (await doors?.putMail(relay, keys.mailbox.channelKey, emptied)) await this.#drop(id);
  }

  async #wait(asks: readonly KeptAsk[]): Promise<void> {
    const now = this.#ports.clock.now();
    const wanted = new Map(
      asks.flatMap((ask) =>
        ask.state === 'waiting' && now < ask.askedAt + askLastsMs ? [[ask.id, ask] as const] : [],
      ),
    );
    for (const [id, stop] of this.#waiting) {
      if (wanted.has(id)) continue;
      stop();
      this.#waiting.delete(id);
    }
    for (const ask of wanted.values()) {
      const keys = this.#waiting.has(ask.id) ? null : await this.#ports.identity.invitationKeys(ask.mail);
      const doors = keys && (await this.#ports.relays.doors());
      if (!keys || !doors || this.#waiting.has(ask.id)) continue;
      const { channelKey } = keys.mailbox;
      this.#waiting.set(
        ask.id,
        doors.awaitMail(ask.relay, channelKey, (slots) => void this.#hear(ask, slots)),
      );
    }
  }

  async #hear({ id, box, mail }: KeptAsk, slots: readonly Uint8Array[]): Promise<void> {
    const { identity } = this.#ports;
    const [mine, theirs] = await Promise.all([identity.invitationKeys(box), identity.invitationKeys(mail)]);
    if (mine === null || theirs === null) return;
    for (const slot of slots) {
      const locked = await identity.open(theirs.mailbox.contentKey, slot, answerContext);
      const opened = locked && (await identity.unlock(locked, mine.boxKey, answerContext));
      const answer = opened && decodeAnswer(opened.plaintext);
      if (!answer?.ok) continue;
      const { value } = answer;
      // The first answer stays: one invitation is used, whatever a relay hands on later.
      await this.#change(id, (ask) => {
        if (ask.state !== 'waiting') return ask;
        return value.is === 'admitted'
          ? { ...ask, state: 'admitted', link: value.link }
          : { ...ask, state: 'declined', answer: value.words };
      });
      return this.tend();
    }
  }

  async #change(id: string, change: (ask: KeptAsk) => KeptAsk): Promise<void> {
    const { phone } = this.#ports;
    await this.#inTurn(async () => {
      const asks = await keptAsks(phone);
      await keepAsks(
        phone,
        asks.map((ask) => (ask.id === id ? change(ask) : ask)),
      );
    });
    await this.#show();
  }

  async #show(): Promise<void> {
    const now = this.#ports.clock.now();
    const asks = await keptAsks(this.#ports.phone);
    this.#groups.showAsks(
      asks.map((ask): MyAskView => {
        const isOver = now >= ask.askedAt + askLastsMs && ask.state !== 'admitted' && ask.state !== 'declined';
        return isOver ? { ...askView(ask), state: 'ended' } : askView(ask);
      }),
    );
  }
}
