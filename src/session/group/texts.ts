/** The texts of one open group: what their changes come to, and the next change to them. (protocol §12) */

import { founderOf } from '../../core/founded-texts.ts';
import { type DeviceId, type EntryId, idToBytes } from '../../core/ids.ts';
import type { Context, Draft, Query, Refusal, Service } from '../../core/module.ts';
import { createTurns } from '../../lib/in-turn.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import type { CountedChange } from '../../modules/texts/changes.ts';
import type { Founded } from '../../modules/texts/founded.ts';
import type { ReadText, TextDesk, TextLog, Written } from '../../replication/texts/text-desk.ts';
import type { PhoneStore } from '../ports/phone-store.ts';
import type { Texts } from '../ports/texts.ts';
import type { TextView } from '../views.ts';
import type { OpenGroup } from './open-group.ts';
import { keepQuarantine, readQuarantine } from './quarantine.ts';

const maxChangeBytes = 48 * 1024;
/** Another tab wrote meanwhile, or much that was written apart has to be joined first. */
const tries = 4;

export type TextPorts = { readonly texts: Texts; readonly phone: PhoneStore };

/** What is signed together with a change of a text, or not at all. */
type Beside = (context: Context) => Result<readonly Draft[], Refusal>;
const nothing: Beside = () => ok([]);

export class GroupTexts {
  readonly #open: OpenGroup;
  readonly #services: readonly Service[];
  readonly #ports: TextPorts;
  readonly #inTurn = createTurns();
  readonly #read = new Map<string, { readonly of: string; readonly text: ReadText }>();
  #desk: TextDesk | null = null;

  constructor(open: OpenGroup, services: readonly Service[], ports: TextPorts) {
    this.#open = open;
    this.#services = services;
    this.#ports = ports;
  }

  view(document: string): Promise<TextView> {
    return this.#inTurn(async () => {
      const changes = this.changes(document);
      const { text, accepted, newest } = await this.#readText(document, changes);
      const isIn = new Set(accepted);
      return {
        text,
        base: newest,
        changes: changes.map(({ entry, member, claimedAt }) => ({
          entry,
          member,
          claimedAt,
          quarantined: !isIn.has(entry),
        })),
      };
    });
  }

  /**
   * Codes: what the text says of one that is too long, those of the rules of `document.change`, and those of an open group.
   * With nothing to change, nothing is signed.
   */
  edit(document: string, base: readonly EntryId[], text: string, beside = nothing): Promise<Result<null, Refusal>> {
    return this.#inTurn(async () => {
      const founded = this.#founded(document);
      if (founded === null) return err({ code: 'texts.unknown-text' });
      if (founded.closed !== null) return err(founded.closed);
      if (text.length > founded.most) return err(founded.tooLong);
      for (let attempt = 0; attempt < tries; attempt += 1) {
        const outcome = await this.#editOnce(document, founded, { base, text }, beside);
        if (outcome !== 'again') return outcome;
      }
      return err({ code: 'busy-elsewhere' });
    });
  }

  async #editOnce(
    document: string,
    founded: Founded,
    { base, text }: { readonly base: readonly EntryId[]; readonly text: string },
    beside: Beside,
  ): Promise<Result<null, Refusal> | 'again'> {
    const { me } = this.#open;
    const changes = this.changes(document);
    const { refused } = await this.#readText(document, changes);
    const log = this.#logOf(document, changes);
    const written = await (await this.#atDesk()).write(log, new Set(refused), me.self.device, base, text);
    if (written !== null && written.bytes.length > maxChangeBytes) return err(founded.tooLong);
    const change = written === null ? [] : [draftOf(founded, written)];
    const joins = written?.joins === true;
    const mine = this.#newestOf(me.self.device, document);
    // Asked again by the books when another tab was quicker: then the change is made anew, on top of that tab's.
    const done = await this.#open.propose(me, (context) => {
      if (this.#newestOf(me.self.device, document) !== mine) return err<Refusal>({ code: 'busy-elsewhere' });
      const others = joins ? ok([]) : beside(context);
      return others.ok ? ok([...others.value, ...change]) : others;
    });
    if (!done.ok) return done.error.code === 'busy-elsewhere' ? 'again' : done;
    return joins ? 'again' : ok(null);
  }

  /** Read again only when there are other changes than before. */
  async #readText(document: string, changes: readonly CountedChange[]): Promise<ReadText> {
    const of = changes.map(({ entry }) => entry).join();
    const known = this.#read.get(document);
    if (known?.of === of) return known.text;
    const { phone, texts } = this.#ports;
    const { group } = this.#open;
    const kept = await readQuarantine(phone, group, texts.judgedBy);
    const before = new Set([...kept, ...this.#ofThePersistent(document, changes, kept)]);
    const text = await this.#textOf(document, changes, before);
    if (text.refused.length > kept.size) await keepQuarantine(phone, group, texts.judgedBy, text.refused);
    this.#read.set(document, { of, text });
    return text;
  }

  /**
   * There are as many listings and proposals as somebody likes to post, and each change that is refused costs a new room. So of a device
   * that had too many refused, in whatever texts, what it writes into those is not tried any more.
   */
  #ofThePersistent(document: string, changes: readonly CountedChange[], refused: ReadonlySet<EntryId>): EntryId[] {
    if (founderOf(document) === null) return [];
    const { nodes } = this.#open.books.state.log;
    const { patience } = this.#ports.texts;
    const devices = [...refused].map((id) => nodes.get(id)?.device);
    const isPersistent = (device: DeviceId): boolean => devices.filter((each) => each === device).length >= patience;
    return changes.filter(({ device }) => isPersistent(device)).map(({ entry }) => entry);
  }

  /** What nobody ever changed is read without Automerge. */
  async #textOf(document: string, changes: readonly CountedChange[], before: ReadonlySet<EntryId>): Promise<ReadText> {
    const log = this.#logOf(document, changes);
    if (changes.length === 0) return { text: log.founded, accepted: [], newest: [], refused: [] };
    return (await this.#atDesk()).read(log, before);
  }

  async #atDesk(): Promise<TextDesk> {
    this.#desk ??= await this.#ports.texts.open();
    return this.#desk;
  }

  #logOf(document: string, changes: readonly CountedChange[]): TextLog {
    return { document, founded: this.#founded(document)?.words ?? '', changes };
  }

  #newestOf(device: DeviceId, document: string): EntryId | null {
    return (
      this.changes(document)
        .filter((change) => change.device === device)
        .at(-1)?.entry ?? null
    );
  }

  /** Those that count now, oldest first. */
  changes(document: string): readonly CountedChange[] {
    return this.#ask<readonly CountedChange[]>('changes', document) ?? [];
  }

  #founded(document: string): Founded | null {
    return this.#ask<Founded | null>('founded', document) ?? null;
  }

  #ask<V>(query: 'changes' | 'founded', document: string): V | undefined {
    const asked = this.#services.find(({ name }) => name === 'texts')?.queries[query] as
      | Query<{ readonly document: string }, V>
      | undefined;
    return asked?.({ document }, this.#open.context());
  }
}

const draftOf = ({ named }: Founded, { bytes, refs }: Written): Draft => ({
  kind: 'document.change',
  payload: { ...named, refs: refs.map(idToBytes), change: bytes },
});
