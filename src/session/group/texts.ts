/** The texts of one open group: what their changes come to, and the next change to them. (protocol §12) */
import { type DeviceId, type EntryId, idToBytes } from '../../core/ids.ts';
import type { Draft, Query, Refusal, Service } from '../../core/module.ts';
import { createTurns } from '../../lib/in-turn.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import type { CountedChange } from '../../modules/texts/changes.ts';
import type { ReadText, TextDesk, TextLog, Written } from '../../replication/texts/text-desk.ts';
import type { PhoneStore } from '../ports/phone-store.ts';
import type { Texts } from '../ports/texts.ts';
import type { TextView } from '../views.ts';
import type { OpenGroup } from './open-group.ts';
import { keepQuarantine, readQuarantine } from './quarantine.ts';

/** In UTF-16 code units; the room refuses a longer one too. */
const maxTextLength = 20_000;
const maxChangeBytes = 48 * 1024;
/** Another tab wrote meanwhile, or much that was written apart has to be joined first. */
const tries = 4;

type Ports = { readonly texts: Texts; readonly phone: PhoneStore };

export class GroupTexts {
  readonly #open: OpenGroup;
  readonly #services: readonly Service[];
  readonly #ports: Ports;
  readonly #inTurn = createTurns();
  readonly #read = new Map<string, { readonly of: string; readonly text: ReadText }>();
  #desk: TextDesk | null = null;

  constructor(open: OpenGroup, services: readonly Service[], ports: Ports) {
    this.#open = open;
    this.#services = services;
    this.#ports = ports;
  }

  view(document: string): Promise<TextView> {
    return this.#inTurn(async () => {
      const changes = this.#changes(document);
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
   * Codes: 'texts.too-long', those of the rules of `document.change`, and those of an open group. With nothing to change,
   * nothing is signed.
   */
  edit(document: string, base: readonly EntryId[], text: string): Promise<Result<null, Refusal>> {
    return this.#inTurn(async () => {
      if (text.length > maxTextLength) return err({ code: 'texts.too-long' });
      for (let attempt = 0; attempt < tries; attempt += 1) {
        const outcome = await this.#editOnce(document, base, text);
        if (outcome !== 'again') return outcome;
      }
      return err({ code: 'busy-elsewhere' });
    });
  }

  async #editOnce(document: string, base: readonly EntryId[], text: string): Promise<Result<null, Refusal> | 'again'> {
    const { me } = this.#open;
    const changes = this.#changes(document);
    const { refused } = await this.#readText(document, changes);
    const log = this.#logOf(document, changes);
    const written = await (await this.#atDesk()).write(log, new Set(refused), me.self.device, base, text);
    if (written === null) return ok(null);
    if (written.bytes.length > maxChangeBytes) return err({ code: 'texts.too-long' });
    const mine = this.#newestOf(me.self.device, document);
    // Asked again by the books when another tab was quicker: then the change is made anew, on top of that tab's.
    const done = await this.#open.propose(me, () =>
      this.#newestOf(me.self.device, document) === mine
        ? ok([draftOf(document, written)])
        : err<Refusal>({ code: 'busy-elsewhere' }),
    );
    if (!done.ok) return done.error.code === 'busy-elsewhere' ? 'again' : done;
    return written.joins ? 'again' : ok(null);
  }

  /** Read again only when there are other changes than before. */
  async #readText(document: string, changes: readonly CountedChange[]): Promise<ReadText> {
    const of = changes.map(({ entry }) => entry).join();
    const known = this.#read.get(document);
    if (known?.of === of) return known.text;
    const { phone, texts } = this.#ports;
    const { group } = this.#open;
    const before = await readQuarantine(phone, group, texts.judgedBy);
    const text = await this.#textOf(document, changes, before);
    if (text.refused.length > before.size) await keepQuarantine(phone, group, texts.judgedBy, text.refused);
    this.#read.set(document, { of, text });
    return text;
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
    return { document, founded: this.#open.books.state.membership.founding?.agreement ?? '', changes };
  }

  #newestOf(device: DeviceId, document: string): EntryId | null {
    return (
      this.#changes(document)
        .filter((change) => change.device === device)
        .at(-1)?.entry ?? null
    );
  }

  #changes(document: string): readonly CountedChange[] {
    const changes = this.#services.find(({ name }) => name === 'texts')?.queries['changes'] as
      | Query<{ readonly document: string }, readonly CountedChange[]>
      | undefined;
    return changes?.({ document }, this.#open.context()) ?? [];
  }
}

const draftOf = (document: string, { bytes, refs }: Written): Draft => ({
  kind: 'document.change',
  payload: { document, refs: refs.map(idToBytes), change: bytes },
});
