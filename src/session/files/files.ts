/** Files for others: news, and the plain text that share sheets pass on. Fetched when somebody first makes one. */
import type { GroupId, MemberId } from '../../core/ids.ts';
import type { Refusal } from '../../core/module.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import { receiptCodes } from '../../wire/receipt-codes.ts';
import { encodeTextFile } from '../../wire/text-file.ts';
import type { Groups } from '../phone/groups.ts';
import type { FileCalls, GoOn } from './api.ts';
import { everything, lackedBy } from './lacked.ts';
import { makeNews } from './make-news.ts';

export class Files implements FileCalls {
  readonly #groups: Groups;

  constructor(groups: Groups) {
    this.#groups = groups;
  }

  async lackedBy(group: GroupId, member: MemberId): Promise<number> {
    return lackedBy(this.#groups.get(group), member).length;
  }

  async news(group: GroupId, to: MemberId | null, words: string, goOn: GoOn): Promise<Result<Uint8Array, Refusal>> {
    const open = this.#groups.get(group);
    const ids = to === null ? everything(open) : lackedBy(open, to);
    const file = await makeNews(this.#groups.ports.identity, open, ids, goOn);
    return file === null ? err({ code: 'given-up' }) : ok(encodeTextFile(words, file));
  }

  async asText(file: Uint8Array, words: string): Promise<Uint8Array> {
    return encodeTextFile(words, file);
  }

  async receiptCodes(file: Uint8Array): Promise<readonly string[]> {
    return receiptCodes(file);
  }
}
