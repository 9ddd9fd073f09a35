/** The texts of every open group: their code, and Automerge behind it, is fetched when somebody has changed one, or means to. */
import type { EntryId } from '../../core/ids.ts';
import { wordsOf } from '../../core/listings/words.ts';
import type { Context, Draft, Refusal } from '../../core/module.ts';
import { err, type Result } from '../../lib/result.ts';
import { changedListings } from '../group/changed-listings.ts';
import type { ListingWords } from '../group/listing-words.ts';
import type { OpenGroup } from '../group/open-group.ts';
import type { GroupTexts } from '../group/texts.ts';
import type { PhonePorts } from './ports.ts';

type TextsOf = { readonly texts: GroupTexts; readonly words: ListingWords };

export class AllTexts {
  readonly #ports: PhonePorts;
  readonly #of = new WeakMap<OpenGroup, TextsOf>();
  /** As the books were when the words of their listings were last looked at. */
  readonly #tended = new WeakMap<OpenGroup, string>();

  constructor(ports: PhonePorts) {
    this.#ports = ports;
  }

  async of(open: OpenGroup): Promise<GroupTexts> {
    return (await this.#textsOf(open)).texts;
  }

  async #textsOf(open: OpenGroup): Promise<TextsOf> {
    const [{ GroupTexts }, { ListingWords }, services] = await Promise.all([
      import('../group/texts.ts'),
      import('../group/listing-words.ts'),
      this.#ports.services(),
    ]);
    const known = this.#of.get(open);
    if (known !== undefined) return known;
    const texts = new GroupTexts(open, services, this.#ports);
    const made = { texts, words: new ListingWords(open, texts, this.#ports) };
    this.#of.set(open, made);
    return made;
  }

  /** Looks after what queries are told of the words of listings. Costs nothing while the books stay as they are. */
  tend(open: OpenGroup): void {
    const { state } = open.books;
    const now = `${state.log.nodes.size}/${state.archive?.opened}`;
    if (this.#tended.get(open) === now || changedListings(state).next().done) return;
    this.#tended.set(open, now);
    // What can not be had now is tried at the next occasion.
    void this.#tendWords(open).catch(() => this.#tended.delete(open));
  }

  async #tendWords(open: OpenGroup): Promise<void> {
    await (await this.#textsOf(open)).words.tend();
  }

  /** One change of a listing's words, signed together with what `beside` makes. */
  async changeWords(
    open: OpenGroup,
    listing: EntryId,
    { base, text }: { readonly base: readonly EntryId[]; readonly text: string },
    beside: (context: Context) => Result<readonly Draft[], Refusal>,
  ): Promise<Result<null, Refusal>> {
    try {
      const texts = await this.of(open);
      const done = await texts.edit(wordsOf(listing), base, text.normalize('NFC').trim(), beside);
      // Whoever comes back to the listing reads what they wrote.
      if (done.ok) await this.#tendWords(open);
      return done;
    } catch {
      return err({ code: 'listings.words-not-now' });
    }
  }
}
