/** Direct links of this phone, at most one a group. Fetched when somebody first opens the screen for it. */
import { bytesToId, type DeviceId, type GroupId, idToBytes, type MemberId } from '../../core/ids.ts';
import type { Refusal } from '../../core/module.ts';
import { concatBytes } from '../../lib/bytes.ts';
import { createTurns } from '../../lib/in-turn.ts';
import { err, type Result } from '../../lib/result.ts';
import type { LinkTalk } from '../../replication/local-link/link-talk.ts';
import type { LinkDescription } from '../../wire/local-link/card.ts';
import { encodeLinkMessage, linkProof, speakerLength } from '../../wire/local-link/link-messages.ts';
import { carriedBooks } from '../group/carried.ts';
import type { OpenGroup } from '../group/open-group.ts';
import { spokenEpochs } from '../group/spoken-epochs.ts';
import type { Groups } from '../phone/groups.ts';
import { refusedCode } from '../screen/refused-code.ts';
import type { LinkCalls, LinkEnds, LinkEvent } from './api.ts';
import { Cards } from './cards.ts';
import { Nearby } from './nearby.ts';

type Linking = {
  readonly open: OpenGroup;
  readonly cards: Cards;
  readonly nearby: Nearby;
  readonly heard: (event: LinkEvent) => void;
  talk: Promise<LinkTalk> | null;
};

export class Links implements LinkCalls {
  readonly #groups: Groups;
  readonly #linking = new Map<GroupId, Linking>();
  /** A screen that is left and opened again at once leaves first. */
  readonly #inTurn = createTurns();

  constructor(groups: Groups) {
    this.#groups = groups;
  }

  come(group: GroupId, heard: (event: LinkEvent) => void): Promise<void> {
    return this.#inTurn(async () => {
      await this.#leave(group);
      this.#come(group, heard);
    });
  }

  leave(group: GroupId): Promise<void> {
    return this.#inTurn(() => this.#leave(group));
  }

  #come(group: GroupId, heard: (event: LinkEvent) => void): void {
    const open = this.#groups.get(group);
    const { identity } = this.#groups.ports;
    const cards = new Cards(identity, open);
    const nearby = new Nearby(identity, open, {
      changed: (phones) => heard({ is: 'nearby', phones }),
      card: (from, card) => {
        const read = cards.readPlain(card);
        if (read.ok) heard({ is: 'card', from, description: read.value });
      },
    });
    this.#linking.set(group, { open, cards, nearby, heard, talk: null });
  }

  async #leave(group: GroupId): Promise<void> {
    await this.part(group);
    this.#linking.get(group)?.nearby.leave();
    this.#linking.delete(group);
  }

  async code(group: GroupId, description: LinkDescription): Promise<string> {
    return (await this.#at(group)).cards.code(description);
  }

  async read(group: GroupId, text: string): Promise<Result<LinkDescription, Refusal>> {
    const read = await (await this.#at(group)).cards.read(text);
    if (read.ok) return read;
    return err(read.error === 'other-attempt' ? { code: 'link.other-attempt' } : refusedCode(read.error, text, group));
  }

  async introduce(group: GroupId, to: string, description: LinkDescription): Promise<void> {
    const { cards, nearby } = await this.#at(group);
    nearby.send(to, cards.plain(description));
  }

  async begin(group: GroupId, ends: LinkEnds, say: (sealed: Uint8Array) => Promise<void>): Promise<void> {
    const linking = this.#linking.get(group);
    // Its person has looked elsewhere meanwhile.
    if (linking === undefined) return;
    linking.nearby.leave();
    const before = linking.talk;
    // Noted before anything is waited for: what the other says at once has to find it.
    linking.talk = this.#begin(linking, ends, say);
    // One that never came about needs no ending, and does not keep the next from beginning.
    await before?.then(
      (talk) => talk.stop(),
      () => undefined,
    );
    await linking.talk;
  }

  async hear(group: GroupId, sealed: Uint8Array): Promise<void> {
    const talk = await this.#linking.get(group)?.talk;
    await talk?.hear(sealed);
  }

  async part(group: GroupId): Promise<void> {
    const linking = this.#linking.get(group);
    const talk = linking?.talk;
    if (linking === undefined || talk == null) return;
    linking.talk = null;
    await talk.then(
      (begun) => begun.stop(),
      () => undefined,
    );
    await this.#groups.attachments.begun()?.then(
      (attachments) => attachments.linked(group, null),
      () => undefined,
    );
  }

  async #begin(linking: Linking, ends: LinkEnds, say: (sealed: Uint8Array) => Promise<void>): Promise<LinkTalk> {
    const { open, cards, heard } = linking;
    const { identity, clock, talkDirectly } = this.#groups.ports;
    const { key } = open.me;
    const [mine, theirs] = [ends.mine.fingerprint, ends.theirs.fingerprint];
    const attachments = await this.#groups.attachments();
    const proofOf = (...fingerprints: Uint8Array[]): Uint8Array =>
      linkProof(idToBytes(open.group), concatBytes(...fingerprints));
    const signature = await key.sign(proofOf(mine, theirs));
    let member: MemberId | null = null;
    const talk: LinkTalk = await talkDirectly(
      {
        books: carriedBooks(open),
        epochs: () => spokenEpochs(identity, open),
        // Where the page is gone, so is the link.
        say: (sealed) => say(sealed).catch(() => undefined),
        clock,
        speaker: identity.randomBytes(speakerLength),
        hello: encodeLinkMessage({ is: 'hello', device: idToBytes(key.device), signature }),
        hearHello: async (device, proof) => {
          const id = bytesToId<DeviceId>(device);
          const known = id && open.books.state.membership.devices.get(id)?.member;
          if (known == null || !(await identity.verifySignature(device, proofOf(theirs, mine), proof))) return;
          member = known;
          tell();
        },
        attachments: attachments.overLink(open.group),
        changed: () => {
          tell();
          // The group may be erased meanwhile.
          if (talk.view().same) attachments.gather(open.group, talk).catch(() => undefined);
        },
      },
      cards.epoch,
    );
    const tell = (): void => heard({ is: 'linked', view: { ...talk.view(), member } });
    attachments.linked(open.group, talk);
    await talk.start();
    return talk;
  }

  #at(group: GroupId): Promise<Linking> {
    return this.#inTurn(async () => {
      const linking = this.#linking.get(group);
      if (linking === undefined) throw new Error('nobody wants to link a phone of this group');
      return linking;
    });
  }
}
