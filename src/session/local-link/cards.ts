/** Cards as codes: sealed for the group's members, and an answer only to the offer that this phone made last. */
import { idToBytes } from '../../core/ids.ts';
import { assert } from '../../lib/assert.ts';
import { bytesEqual } from '../../lib/bytes.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import { type FrameFault, frameKinds } from '../../wire/frames/frame.ts';
import { FrameCollector } from '../../wire/frames/frame-collector.ts';
import { makeFrames } from '../../wire/frames/frame-source.ts';
import { attemptLength, decodeCard, encodeCard, type LinkDescription } from '../../wire/local-link/card.ts';
import type { OpenGroup } from '../group/open-group.ts';
import { spokenEpochs } from '../group/spoken-epochs.ts';
import type { Identity } from '../ports/identity.ts';

export type CardFault = FrameFault | 'other-kind' | 'other-group' | 'other-key' | 'other-attempt';

export class Cards {
  readonly #identity: Identity;
  readonly #open: OpenGroup;
  /** Of my own last offer, and of the offer that was read last. */
  #offered = new Uint8Array();
  #answered = new Uint8Array();
  /** The epoch that the two have in common, as far as the cards say. */
  #epoch: string | null = null;

  constructor(identity: Identity, open: OpenGroup) {
    this.#identity = identity;
    this.#open = open;
  }

  get epoch(): string {
    return this.#epoch ?? this.#epochs()[0].name;
  }

  /** An offer begins another attempt; an answer belongs to the offer that was read last. */
  plain(description: LinkDescription): Uint8Array {
    if (description.side === 'offer') {
      this.#offered = this.#identity.randomBytes(attemptLength).slice();
      this.#epoch = null;
      return encodeCard({ attempt: this.#offered, description });
    }
    return encodeCard({ attempt: this.#answered, description });
  }

  readPlain(card: Uint8Array): Result<LinkDescription, 'damaged' | 'newer-version' | 'other-attempt'> {
    const decoded = decodeCard(card);
    if (!decoded.ok) return decoded;
    const { attempt, description } = decoded.value;
    if (description.side === 'offer') this.#answered = attempt.slice();
    else if (!bytesEqual(attempt, this.#offered)) return err('other-attempt');
    return ok(description);
  }

  async code(description: LinkDescription): Promise<string> {
    const card = this.plain(description);
    const epoch = this.#epochs().find(({ name }) => name === this.epoch) ?? this.#epochs()[0];
    const frames = makeFrames(await epoch.seal(card, 'card'), { kind: frameKinds.link, whom: this.#whom() });
    assert(frames.ok && frames.value.blocks === 1, 'a card is one code that stands still');
    return frames.value.text(0);
  }

  async read(text: string): Promise<Result<LinkDescription, CardFault>> {
    const added = new FrameCollector(frameKinds.link, this.#whom()).add(text);
    if (!added.ok) return err(added.error === 'other-audience' ? 'other-group' : added.error);
    const { payload } = added.value;
    if (payload === null) return err('damaged');
    for (const { name, open } of this.#epochs()) {
      const card = await open(payload, 'card');
      if (card === null) continue;
      this.#epoch = name;
      return this.readPlain(card);
    }
    return err('other-key');
  }

  #epochs = () => spokenEpochs(this.#identity, this.#open);
  #whom = (): Uint8Array => idToBytes(this.#open.group);
}
