/**
 * What a hidden vote shows until its ballot is closed: a hash. It takes in the ballot and the account, so that nobody passes another's
 * vote off as theirs, and a salt, for few choices are soon tried out.
 */
import { bytesToHex, hexToBytes, utf8 } from '../../lib/bytes.ts';
import { encodeStrict } from '../../wire/cbor.ts';
import { hashUnder } from '../hash.ts';
import { type AccountId, type EntryId, idToBytes } from '../ids.ts';
import type { Choice } from '../tallies/terms.ts';
import { ballotMost } from './entries.ts';

export type OpenedVote = { readonly choice: Choice; readonly salt: Uint8Array };

const domain = utf8('minga/vote/1');

/** 32 bytes, hexadecimal. */
export const sealOfVote = (ballot: EntryId, account: AccountId, { choice, salt }: OpenedVote): string =>
  hashUnder(domain, encodeStrict([idToBytes(ballot), idToBytes(account), choice, salt]));

/** As it is locked to whoever closes the ballot. */
export const openedToText = ({ choice, salt }: OpenedVote): string =>
  `${typeof choice === 'string' ? choice : choice.join(' ')}\n${bytesToHex(salt)}`;

/** What such words say; `null`: nothing that could be a vote. Whether it is this one, its seal tells. */
export function openedFromText(said: string): OpenedVote | null {
  const [choice = '', hex = '', ...more] = said.split('\n');
  const salt = hexToBytes(hex);
  if (salt?.length !== ballotMost.saltBytes || more.length > 0) return null;
  if (/^[a-z]+$/.test(choice)) return { choice: choice as Choice, salt };
  const numbers = choice === '' ? [] : choice.split(' ').map(Number);
  return numbers.every((each) => Number.isSafeInteger(each)) ? { choice: numbers, salt } : null;
}
