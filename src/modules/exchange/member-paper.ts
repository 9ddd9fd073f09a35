/** Codes on paper, as screens write and read them. */
import { type AccountId, bytesToId, type GroupId, idToBytes } from '../../core/ids.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import { type PaperCode, type PaperFault, paperToText, textToPaper } from '../../wire/paper.ts';

export type MemberPaper = Omit<PaperCode, 'account'> & { readonly account: AccountId };

export const writePaper = ({ account, ...paper }: MemberPaper, group: GroupId): string =>
  paperToText({ ...paper, account: idToBytes(account) }, idToBytes(group));

/** As a camera read it. */
export function readPaper(text: string, group: GroupId): Result<MemberPaper, PaperFault> {
  const read = textToPaper(text, idToBytes(group));
  if (!read.ok) return read;
  const account = bytesToId<AccountId>(read.value.account);
  return account === null ? err('damaged') : ok({ ...read.value, account });
}
